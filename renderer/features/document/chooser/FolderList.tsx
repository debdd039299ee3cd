/** Folders and files of one folder. Arrow keys move, Enter opens, typing letters finds a name. */
import Box from '@mui/material/Box';
import { FileText, Folder } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FolderEntry } from '../../../../shared/contract/files.ts';
import { Icon } from '../../../components/Icon.tsx';
import { momentInWords } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { type Chooser, lastPartOf } from './use-chooser.ts';

export function FolderList({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  const { listing, selected, request } = chooser;
  const entries = listing?.entries ?? [];
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  useEffect(() => {
    if (selected) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (!listing) return <Box sx={{ flex: 1 }} />;

  const selectAt = (index: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, index))];
    if (entry) chooser.select(entry);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const index = selected ? entries.findIndex((entry) => entry.path === selected.path) : -1;
    const moves: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: entries.length,
    };
    const target = moves[event.key];
    if (target !== undefined) selectAt(target);
    else if (event.key === 'Enter' && selected) chooser.activate(selected);
    else if (event.key === 'Backspace' && listing.parentPath) chooser.goTo(listing.parentPath);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) selectTyped(event.key);
    else return;
    event.preventDefault();
  };
  const selectTyped = (letter: string) => {
    const now = Date.now();
    const text = (now - typed.current.at < 800 ? typed.current.text : '') + letter.toLowerCase();
    typed.current = { text, at: now };
    selectAt(entries.findIndex((entry) => entry.name.toLowerCase().startsWith(text)));
  };
  const focusId = selected ? optionId(entries.indexOf(selected)) : undefined;

  if (entries.length === 0) {
    return (
      <Box role="status" sx={{ ...frame, padding: 5, color: 'text.secondary' }}>
        {t(request.mode === 'open' && request.kind === 'table' ? 'files.emptyTables' : EMPTY[request.mode])}
      </Box>
    );
  }
  return (
    <Box
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('files.listLabel', { folder: lastPartOf(listing.path) })}
      aria-activedescendant={focusId}
      onKeyDown={onKeyDown}
      onFocus={() => !selected && selectAt(0)}
      sx={frame}
    >
      {entries.map((entry, index) => (
        <Entry key={entry.path} id={optionId(index)} entry={entry} chooser={chooser} />
      ))}
    </Box>
  );
}

const frame = {
  flex: 1,
  minWidth: 0,
  overflowY: 'auto',
  border: 1,
  borderColor: 'divider',
  borderRadius: '8px',
} as const;
const EMPTY = {
  open: 'files.emptyOpen',
  save: 'files.emptySave',
  folder: 'files.emptyFolder',
} as const;
const optionId = (index: number) => `file-entry-${index}`;

function Entry({ id, entry, chooser }: { id: string; entry: FolderEntry; chooser: Chooser }) {
  const { t, formats } = useText();
  return (
    <Box
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chooser.selected?.path === entry.path}
      // Where a folder is chosen it is always the one that is open: there is nothing to mark in it.
      onClick={() => (chooser.request.mode === 'folder' ? chooser.activate(entry) : chooser.select(entry))}
      onDoubleClick={() => chooser.activate(entry)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2.5,
        padding: '6px 12px',
        cursor: 'default',
        '&:hover': { bgcolor: 'action.hover' },
        '&[aria-selected="true"]': { bgcolor: 'action.selected' },
        '@media (forced-colors: active)': { '&[aria-selected="true"]': { outline: '1px solid' } },
      }}
    >
      <Icon of={entry.isFolder ? Folder : FileText} />
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {entry.name}
        {entry.isFolder && <span className="visually-hidden">, {t('files.folder')}</span>}
      </Box>
      {!entry.isFolder && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.78125rem', whiteSpace: 'nowrap' }}>
          {momentInWords(formats, entry.changedAt)}
        </Box>
      )}
    </Box>
  );
}
