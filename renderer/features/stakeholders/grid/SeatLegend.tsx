/** What filled and hollow marks mean. The shapes themselves are explained by the sector buttons above. */
import Box from '@mui/material/Box';
import { useText } from '../../../components/text/use-text.ts';

export function SeatLegend() {
  const { t } = useText();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 4,
        fontSize: '0.78125rem',
        color: 'text.secondary',
      }}
    >
      <Entry isFilled text={t('stakeholders.seat.yes')} />
      <Entry isFilled={false} text={t('stakeholders.seat.no')} />
    </Box>
  );
}

function Entry({ isFilled, text }: { isFilled: boolean; text: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden style={{ flex: 'none' }}>
        <circle
          cx={6}
          cy={6}
          r={4.6}
          fill={isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      </svg>
      {text}
    </Box>
  );
}
