/** What the palette says besides its list: how much there is, that there is nothing, and which keys do what. */
import Box from '@mui/material/Box';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../components/text/use-text.ts';
import { isBlank } from './sections.ts';

/** Told to those who do not see the list. `count` is null while an answer is under way. */
export function PaletteStatus(props: { query: string; count: number | null; isNothing: boolean }) {
  const { t } = useText();
  const { query, count, isNothing } = props;
  return (
    <>
      <Box role="status" className="visually-hidden">
        {count !== null && !isBlank(query) && t('search.status', { count })}
      </Box>
      {isNothing && (
        <EmptyState
          sentence={t('search.nothing.sentence', { query: query.trim().slice(0, 60) })}
          help={t('search.nothing.help')}
        />
      )}
    </>
  );
}

const KEYS = [
  ['↑↓', 'choose'],
  ['Enter', 'open'],
  ['Esc', 'close'],
] as const;

/** For the eyes only: a screen reader tells the keys of a combobox itself. */
export function PaletteFoot() {
  const { t } = useText();
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'flex' },
        gap: 5,
        padding: '8px 18px',
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.75rem',
      }}
    >
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <Box component="kbd" sx={{ font: 'inherit', fontWeight: 600, marginRight: 1.5 }}>
            {key}
          </Box>
          {t(`search.hints.${does}`)}
        </span>
      ))}
    </Box>
  );
}
