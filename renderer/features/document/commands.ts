/** What the command palette offers of the document as a file. */
import { Copy, FilePlus, FolderOpen, LogOut, Redo2, Save, Undo2 } from 'lucide-react';
import type { Command } from '../search/command.ts';
import { operationInWords } from './operation-name.ts';

export const documentCommands: readonly Command[] = [
  {
    id: 'document.undo',
    group: 'file',
    icon: Undo2,
    label: ({ t, document }) =>
      t('document.undo', { what: operationInWords(t, document.undoOperation ?? '') }),
    isAvailable: ({ document }) => document.undoOperation !== null,
    run: ({ documents }) => documents.undo(),
  },
  {
    id: 'document.redo',
    group: 'file',
    icon: Redo2,
    label: ({ t, document }) =>
      t('document.redo', { what: operationInWords(t, document.redoOperation ?? '') }),
    isAvailable: ({ document }) => document.redoOperation !== null,
    run: ({ documents }) => documents.redo(),
  },
  {
    id: 'document.publish',
    group: 'file',
    icon: Save,
    label: ({ t }) => t('document.menu.publish'),
    isAvailable: ({ canEdit }) => canEdit,
    run: ({ documents }) => documents.publish(),
  },
  {
    id: 'document.saveCopy',
    group: 'file',
    icon: Copy,
    label: ({ t }) => t('document.menu.saveCopy'),
    run: ({ documents }) => documents.saveCopy(),
  },
  {
    id: 'document.new',
    group: 'file',
    icon: FilePlus,
    label: ({ t }) => t('start.create.title'),
    run: ({ documents }) => documents.createNew(),
  },
  {
    id: 'document.open',
    group: 'file',
    icon: FolderOpen,
    label: ({ t }) => t('document.menu.open'),
    run: ({ documents }) => documents.chooseAndOpen(),
  },
  {
    id: 'document.close',
    group: 'file',
    icon: LogOut,
    label: ({ t }) => t('document.menu.close'),
    run: ({ documents }) => documents.closeDocument(),
  },
];
