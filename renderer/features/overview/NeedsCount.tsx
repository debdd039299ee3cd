/** How many things need somebody, beside "Overview" in the navigation. */
import Box from '@mui/material/Box';
import { darkPalette } from '../../../shared/figures/tokens.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useText } from '../../components/text/use-text.ts';

export function NeedsCount() {
  const { t } = useText();
  const { data } = useQueryOf('overview.get', {});
  const count = data?.needs.length ?? 0;
  if (count === 0) return null;
  return (
    <Box component="span" sx={{ fontSize: '0.78125rem', fontWeight: 600, color: darkPalette.ink }}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">, {t('overview.needsCount', { count })}</span>
    </Box>
  );
}
