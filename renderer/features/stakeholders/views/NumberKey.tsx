/** Names behind the numbers that stand where there was no room for a name. The twin of the key of a printed figure. */
import Box from '@mui/material/Box';
import type { LabelledMark, Placed } from '../../../../shared/figures/label-layout.ts';
import { useText } from '../../../components/text/use-text.ts';

export function NumberKey({ placed }: { placed: readonly Placed<LabelledMark>[] }) {
  const { t } = useText();
  const numbered = placed.filter((item) => item.number !== null);
  if (numbered.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={t('maps.figure.key')}
      sx={{
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 4,
        margin: '8px 0 0',
        padding: 0,
        fontSize: '0.78125rem',
      }}
    >
      {numbered.map(({ mark, number }) => (
        <li key={mark.id}>
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {number}
          </Box>{' '}
          {mark.label}
        </li>
      ))}
    </Box>
  );
}
