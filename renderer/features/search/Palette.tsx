/** Search and commands in one field: a combobox over a list, used by keyboard alone if one likes. */
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { addressOf } from './items.ts';
import { optionId, PaletteList } from './PaletteList.tsx';
import { PaletteFoot, PaletteStatus } from './PaletteStatus.tsx';
import { type Entry, keyOfEntry, type RecentChoice } from './sections.ts';
import { useCommandContext } from './use-command-context.ts';
import { useSections } from './use-sections.ts';

export interface PaletteProps {
  readonly document: DocumentState;
  readonly recent: readonly RecentChoice[];
  readonly onChosen: (choice: RecentChoice) => void;
  readonly onClose: () => void;
}

export function Palette({ document, recent, onChosen, onClose }: PaletteProps) {
  const { t } = useText();
  const context = useCommandContext(document);
  const [query, setQuery] = useState('');
  const { sections, isCurrent, isNothing } = useSections(query, context, recent);
  const entries = sections.flatMap((section) => section.entries);
  const { active, setActive, move } = useActive(entries);
  const listId = useId();
  const choose = (entry: Entry) => {
    onChosen(choiceOf(entry));
    onClose();
    // The palette gives the focus back first; then what opens may take it.
    setTimeout(() =>
      entry.kind === 'command' ? entry.command.run(context) : context.goTo(addressOf(entry.hit)),
    );
  };
  const chooseActive = useWhenCurrent(isCurrent, () => active && choose(active));
  const type = (text: string) => {
    setQuery(text);
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') chooseActive();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      transitionDuration={0}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: {
          // On the dialog itself; MUI would put the name around it, and point to a title that is not there.
          'aria-label': t('search.label'),
          'aria-labelledby': undefined,
          sx: {
            maxWidth: 640,
            marginTop: { xs: 2, md: '9vh' },
            maxHeight: { xs: 'calc(100% - 32px)', md: '76vh' },
          },
        },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2.5,
          padding: '6px 16px',
          borderBottom: 1,
          borderColor: 'divider',
          color: 'text.secondary',
        }}
      >
        <Icon of={Search} />
        <InputBase
          autoFocus
          fullWidth
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={t('search.field')}
          sx={{ fontSize: '1rem', color: 'text.primary', minHeight: 40 }}
          inputProps={{
            role: 'combobox',
            'aria-label': t('search.label'),
            'aria-autocomplete': 'list',
            'aria-expanded': entries.length > 0,
            'aria-controls': entries.length > 0 ? listId : undefined,
            'aria-activedescendant': active ? optionId(listId, keyOfEntry(active)) : undefined,
            autoComplete: 'off',
            spellCheck: false,
          }}
        />
      </Box>
      <PaletteList id={listId} sections={sections} active={active} onActive={setActive} onChoose={choose} />
      <PaletteStatus query={query} count={isCurrent ? countOf(sections) : null} isNothing={isNothing} />
      <PaletteFoot />
    </Dialog>
  );
}

const countOf = (sections: readonly { readonly count: number }[]) =>
  sections.reduce((sum, section) => sum + section.count, 0);

function choiceOf(entry: Entry): RecentChoice {
  return entry.kind === 'command'
    ? { kind: 'command', id: entry.command.id }
    : { kind: 'item', itemKind: entry.hit.kind, id: entry.hit.id };
}

/** The entry that Enter would choose: the one moved to, or the first. */
function useActive(entries: readonly Entry[]) {
  const [key, setKey] = useState<string | null>(null);
  const found = entries.findIndex((entry) => keyOfEntry(entry) === key);
  const index = found === -1 ? 0 : found;
  return {
    active: entries[index] ?? null,
    setActive: (entry: Entry | null) => setKey(entry && keyOfEntry(entry)),
    move: (step: 1 | -1) => {
      const next = entries[(index + step + entries.length) % Math.max(1, entries.length)];
      if (next) setKey(keyOfEntry(next));
    },
  };
}

/** Runs at once when what is shown answers what is typed, otherwise as soon as it does: fast fingers choose nothing old. */
function useWhenCurrent(isCurrent: boolean, run: () => void): () => void {
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || !isCurrent) return;
    setIsWaiting(false);
    run();
  });
  return () => (isCurrent ? run() : setIsWaiting(true));
}
