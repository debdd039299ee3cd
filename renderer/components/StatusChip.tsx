/** A status as a sign and a word. Colour only repeats what they say. */
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';

export type Tone = 'good' | 'warning' | 'bad' | 'information' | 'neutral';

/** One sign per tone, readable without colour. */
const SIGNS: Record<Tone, string> = { good: '✓', warning: '?', bad: '!', information: 'i', neutral: '–' };

/** Text and background colour of a tone. */
export function toneColours(theme: Theme, tone: Tone): { color: string; backgroundColor: string } {
  const { tokens } = theme;
  if (tone === 'neutral') return { color: tokens.inkSecond, backgroundColor: tokens.faintLine };
  return { color: tokens[tone], backgroundColor: tokens[`${tone}Tint`] };
}

/** The sign alone, for the start of a line whose words say the rest. Hidden from screen readers. */
export function StatusSign({ tone, size = 22 }: { tone: Tone; size?: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={(theme) => ({
        ...toneColours(theme, tone),
        display: 'inline-flex',
        flex: 'none',
        alignItems: 'center',
        justifyContent: 'center',
        width: size,
        height: size,
        borderRadius: '6px',
        fontSize: size * 0.58,
        fontWeight: 600,
        lineHeight: 1,
        '@media (forced-colors: active)': { border: '1px solid' },
      })}
    >
      {SIGNS[tone]}
    </Box>
  );
}

/** A sign and a word in a pill. */
export function StatusChip({ tone, label }: { tone: Tone; label: string }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        ...toneColours(theme, tone),
        display: 'inline-flex',
        alignItems: 'center',
        gap: '6px',
        padding: '1px 10px 1px 8px',
        borderRadius: '999px',
        fontSize: '0.78125rem',
        fontWeight: 500,
        lineHeight: '20px',
        maxWidth: '100%',
        '@media (forced-colors: active)': { border: '1px solid' },
      })}
    >
      <span aria-hidden>{SIGNS[tone]}</span>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {label}
      </Box>
    </Box>
  );
}
