/** Events from the backend to every window. The second typed map beside the operations. */
import type { DocumentState } from './document.ts';

/** Commands of the native menu and of the operating system that the window carries out. */
export type MenuCommand =
  | 'new'
  | 'open'
  | 'save-copy'
  | 'close'
  | 'undo'
  | 'redo'
  | 'search'
  | 'settings'
  | 'about'
  | 'report';

export interface Events {
  /** The document's state moved: publish state, undo stack, revision; null when it was closed. */
  'document.state': DocumentState | null;
  /** A path the system asked us to open (double click, second instance). */
  'document.openRequested': { readonly path: string };
  'settings.changed': null;
  /** Progress of a long job, 0 to 1. */
  'job.progress': { readonly jobId: string; readonly share: number };
  'menu.command': { readonly command: MenuCommand };
}

export type EventName = keyof Events;
export const EVENT_NAMES = [
  'document.state',
  'document.openRequested',
  'settings.changed',
  'job.progress',
  'menu.command',
] as const satisfies readonly EventName[];
