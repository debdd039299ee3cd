/** Asking the user for a file, through the system's own dialog where there is one and through ours elsewhere. */
import { createContext, useContext } from 'react';
import type { FILE_KINDS, LISTED_KINDS } from '../../../shared/contract/files.ts';

export type FileKind = (typeof FILE_KINDS)[number];
export type ListedKind = (typeof LISTED_KINDS)[number];

export interface ChosenFile {
  readonly path: string;
  /** True when the user has agreed to replace what is there. */
  readonly replace: boolean;
}

export interface FileChoice {
  /** A file to open; null when the user changed their mind. */
  chooseOpen(kind: FileKind): Promise<string | null>;
  /** A place to save; null when the user changed their mind. The name is suggested without its ending. */
  chooseSave(kind: FileKind, suggestedName: string): Promise<ChosenFile | null>;
  /** A folder, beginning in the one given; null when the user changed their mind. */
  chooseFolder(startFolder: string | null): Promise<string | null>;
}

export const FileChoiceContext = createContext<FileChoice>({
  chooseOpen: async () => null,
  chooseSave: async () => null,
  chooseFolder: async () => null,
});

export function useFileChoice(): FileChoice {
  return useContext(FileChoiceContext);
}
