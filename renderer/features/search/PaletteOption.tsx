/** One line of the palette: a command, or an item with its facts and the place where it fits. */
import Box from '@mui/material/Box';
import type { TextPart } from '../../../shared/domain/search/search.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { detailOf, ITEM_ICONS, titleOf } from './items.ts';
import type { Entry } from './sections.ts';

export interface PaletteOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onChoose: () => void;
}

export function PaletteOption({ id, entry, isActive, onActive, onChoose }: PaletteOptionProps) {
  const { t, formats } = useText();
  const isCommand = entry.kind === 'command';
  const title = isCommand ? entry.label : titleOf(entry.hit, t);
  const detail = isCommand ? '' : detailOf(entry.hit, formats);
  return (
    // The keys are those of the field, which keeps the focus.
    <Box
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseMove={() => !isActive && onActive()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      sx={(theme) => ({
        display: 'flex',
        gap: '11px',
        padding: '7px 10px',
        borderRadius: '8px',
        cursor: 'pointer',
        color: theme.tokens.ink,
        bgcolor: isActive ? theme.tokens.tint : 'transparent',
        '@media (forced-colors: active)': { outline: isActive ? '2px solid Highlight' : 'none' },
        '& > svg': { color: theme.tokens.inkSecond, marginTop: '1px' },
      })}
    >
      <Icon of={isCommand ? entry.command.icon : ITEM_ICONS[entry.hit.kind]} />
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
          <Box component="span" sx={{ flex: '1 1 auto' }}>
            <Marked parts={title} />
          </Box>
          {detail !== '' && (
            <Box
              component="span"
              sx={{ color: 'text.secondary', fontSize: '0.78125rem', lineHeight: '20px' }}
            >
              {detail}
            </Box>
          )}
        </Box>
        {!isCommand && entry.hit.snippet.length > 0 && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>
            <Marked parts={entry.hit.snippet} />
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** Text with its hits set off by weight and a line, not by colour alone. */
function Marked({ parts }: { parts: readonly TextPart[] }) {
  return parts.map((part, index) =>
    part.isHit ? (
      <Box
        component="mark"
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else to tell them apart, and never move
        key={index}
        sx={(theme) => ({
          color: theme.tokens.ink,
          bgcolor: 'transparent',
          fontWeight: 600,
          textDecoration: 'underline',
          textDecorationColor: theme.tokens.brand,
          textUnderlineOffset: '3px',
        })}
      >
        {part.text}
      </Box>
    ) : (
      part.text
    ),
  );
}
