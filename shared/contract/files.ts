/** Operations for choosing files: the native dialog where there is one, the own chooser elsewhere. */
import { z } from 'zod';
import type { IsoInstant } from '../domain/dates.ts';
import * as field from './fields.ts';
import { application } from './operation.ts';

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly sizeBytes: number;
  readonly changedAt: IsoInstant;
}

export interface FolderListing {
  readonly path: string;
  readonly parentPath: string | null;
  /** Folders first, then files, each by name. Hidden entries are left out. */
  readonly entries: readonly FolderEntry[];
  readonly isWritable: boolean;
}

/** A place to start from: home, documents, drives. */
export interface FilePlace {
  readonly kind: 'home' | 'documents' | 'desktop' | 'downloads' | 'drive';
  readonly path: string;
}

/** The file kinds that can be chosen. `table` is any table to read; the others are what is written. */
export const FILE_KINDS = [
  'document',
  'report',
  'table',
  'csv',
  'xlsx',
  'graphml',
  'kumu',
  'svg',
  'png',
] as const;
/** What the own chooser lists beside folders: files of a kind, or nothing while a folder is being chosen. */
export const LISTED_KINDS = [...FILE_KINDS, 'folder'] as const;

export const filesContract = {
  /** True when the shell has native file dialogs. */
  'files.hasNativeDialogs': application<boolean>()(field.empty),
  /** Native dialog; null when the user cancelled. */
  'files.chooseOpen': application<string | null>()(z.object({ kind: z.enum(FILE_KINDS) })),
  'files.chooseSave': application<string | null>()(
    z.object({ kind: z.enum(FILE_KINDS), suggestedName: z.string().max(255) }),
  ),
  /** Native dialog for a folder; opens in `startFolder` where that is given and exists. Null when the user cancelled. */
  'files.chooseFolder': application<string | null>()(z.object({ startFolder: field.path.nullable() })),
  'files.places': application<readonly FilePlace[]>()(field.empty),
  'files.listFolder': application<FolderListing>()(
    z.object({ path: field.path, kind: z.enum(LISTED_KINDS) }),
  ),
  'files.createFolder': application<FolderListing>()(
    z.object({ parentPath: field.path, name: z.string().min(1).max(255), kind: z.enum(LISTED_KINDS) }),
  ),
  /** Joins a folder and a file name the way this system writes paths, and says whether something is there already. */
  'files.joinPath': application<{ readonly path: string; readonly exists: boolean }>()(
    z.object({ folder: field.path, name: z.string().min(1).max(255), kind: z.enum(FILE_KINDS) }),
  ),
};
