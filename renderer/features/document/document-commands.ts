/** What can be done with documents from anywhere in the window: menu, start screen, banner, keyboard. */
import { createContext, useContext } from 'react';

export interface DocumentCommands {
  /** Asks for name, challenge and shape, then where to keep the file. */
  createNew(): void;
  /** Asks for a file and opens it. */
  chooseAndOpen(): void;
  /** Opens a file; whatever stands in the way is asked about. */
  open(path: string, mode?: 'edit' | 'read-only'): void;
  openDemo(): void;
  saveCopy(): void;
  closeDocument(): void;
  /** Writes to the file at once. */
  publish(): void;
  undo(): void;
  redo(): void;
  readonly isOpening: boolean;
}

export const DocumentCommandsContext = createContext<DocumentCommands | null>(null);

export function useDocumentCommands(): DocumentCommands {
  const commands = useContext(DocumentCommandsContext);
  if (!commands) throw new Error('DocumentCommandsProvider is missing');
  return commands;
}
