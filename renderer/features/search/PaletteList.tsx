/** The list of the palette: options in named groups. The focus stays in the field, which names the active option. */
import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useText } from '../../components/text/use-text.ts';
import { COMMAND_GROUPS, type CommandGroup } from './command.ts';
import { PaletteOption } from './PaletteOption.tsx';
import { type Entry, keyOfEntry, type Section } from './sections.ts';

export interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly active: Entry | null;
  readonly onActive: (entry: Entry) => void;
  readonly onChoose: (entry: Entry) => void;
}

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (listId: string, key: string) => `${listId}-${key}`;

export function PaletteList({ id, sections, active, onActive, onChoose }: PaletteListProps) {
  const { t } = useText();
  const activeKey = active && keyOfEntry(active);
  useEffect(() => {
    if (activeKey) document.getElementById(optionId(id, activeKey))?.scrollIntoView({ block: 'nearest' });
  }, [id, activeKey]);
  if (sections.length === 0) return null;
  return (
    <Box
      role="listbox"
      id={id}
      aria-label={t('search.results')}
      sx={{ overflowY: 'auto', padding: '4px 8px 8px', scrollPaddingTop: '34px', minHeight: 0 }}
    >
      {sections.map((section) => (
        <Box key={section.heading} role="group" aria-labelledby={`${id}-${section.heading}`}>
          <SectionHeading id={`${id}-${section.heading}`} section={section} />
          {section.entries.map((entry) => {
            const key = keyOfEntry(entry);
            return (
              <PaletteOption
                key={key}
                id={optionId(id, key)}
                entry={entry}
                isActive={key === activeKey}
                onActive={() => onActive(entry)}
                onChoose={() => onChoose(entry)}
              />
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

const isCommandGroup = (heading: Section['heading']): heading is CommandGroup =>
  COMMAND_GROUPS.some((group) => group === heading);

function SectionHeading({ id, section }: { id: string; section: Section }) {
  const { t, formats } = useText();
  const { heading, entries, count } = section;
  const words =
    heading === 'recent'
      ? t('search.recent')
      : isCommandGroup(heading)
        ? t(`search.groups.${heading}`)
        : t(`search.kinds.${heading}`);
  return (
    <Box
      id={id}
      role="presentation"
      sx={{
        position: 'sticky',
        top: -4,
        display: 'flex',
        justifyContent: 'space-between',
        gap: 3,
        padding: '10px 10px 4px',
        bgcolor: 'background.paper',
        color: 'text.secondary',
        fontSize: '0.78125rem',
        fontWeight: 600,
      }}
    >
      {words}
      {count > entries.length && (
        <Box component="span" sx={{ fontWeight: 400 }}>
          {t('search.shown', { shown: formats.number(entries.length), count: formats.number(count) })}
        </Box>
      )}
    </Box>
  );
}
