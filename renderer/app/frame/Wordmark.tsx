/** The mark and the name: a spine with three pairs of ribs. */
import Box from '@mui/material/Box';
import { useText } from '../../components/text/use-text.ts';

export function Wordmark() {
  const { t } = useText();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '12px',
        minHeight: 56,
        padding: '4px 9px 2px',
        marginBottom: '6px',
        fontSize: '1.0625rem',
        fontWeight: 500,
      }}
    >
      <Mark />
      {t('common.program')}
    </Box>
  );
}

/** In the colour of the text around it. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
    >
      <path d="M12 2v20" strokeWidth="1.8" />
      <path d="M3.500 5.500c2 2.700 5 3.700 8.500 3.700s6.500-1 8.500-3.700" strokeWidth="1.5" />
      <path d="M3 10.800c2.100 2.700 5.200 3.800 9 3.800s6.900-1.100 9-3.800" strokeWidth="1.5" />
      <path d="M5.500 16.600c1.600 2 3.800 2.800 6.500 2.800s4.900-.8 6.500-2.800" strokeWidth="1.5" />
    </svg>
  );
}
