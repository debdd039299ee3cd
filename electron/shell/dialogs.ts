/** The system's own dialogs for choosing files, in the user's language. Chooses only; reads and writes nothing. */
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { FileKind, Host } from '../backend/handlers.ts';

/** The first is the one that files are written with. */
export const FILE_EXTENSIONS: Record<FileKind, readonly [string, ...string[]]> = {
  document: ['ryggrad'],
  report: ['pdf'],
  table: ['csv', 'xlsx', 'tsv', 'txt', 'json'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  graphml: ['graphml'],
  kumu: ['json'],
  svg: ['svg'],
  png: ['png'],
};

export interface DialogNeeds {
  readonly window: () => BrowserWindow | null;
  readonly translate: () => Translate;
  /** Folder that is shown first (absolute path): where the last file was, or the documents folder. */
  readonly startFolder: () => string;
}

/** The host's file dialogs. They resolve to an absolute path, or null when the user cancelled. */
export function createFileDialogs(needs: DialogNeeds): NonNullable<Host['fileDialogs']> {
  const filter = (kind: FileKind) => ({
    name: needs.translate()(`menu.fileKinds.${kind}`),
    extensions: [...FILE_EXTENSIONS[kind]],
  });
  return {
    async chooseOpen(kind) {
      const options = {
        title: needs.translate()(`menu.chooseOpen.${kind}`),
        defaultPath: needs.startFolder(),
        filters: [filter(kind)],
        properties: ['openFile' as const],
      };
      const window = needs.window();
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseFolder(startFolder) {
      const options = {
        title: needs.translate()('menu.chooseFolder'),
        defaultPath: startFolder ?? needs.startFolder(),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const window = needs.window();
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseSave(kind, suggestedName) {
      const options = {
        title: needs.translate()(`menu.chooseSave.${kind}`),
        // Only the last part of the suggestion: the page may propose a name, not a place.
        defaultPath: join(needs.startFolder(), withExtension(basename(suggestedName), kind)),
        filters: [filter(kind)],
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const window = needs.window();
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : withExtension(answer.filePath, kind);
    },
  };
}

/** The folder to show first: the open document's, otherwise the user's documents. */
export function startFolderFor(documentPath: string | null): string {
  return documentPath === null ? app.getPath('documents') : dirname(documentPath);
}

/** Linux dialogs return the name as typed; the file shall have its ending everywhere. */
function withExtension(path: string, kind: FileKind): string {
  const extension = `.${FILE_EXTENSIONS[kind][0]}`;
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`;
}
