/** The private folder in which a document is worked on: the database, and a note of where it comes from. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, syncFolder, writeJsonAtomically } from './durable-files.ts';
import { fingerprintSchema } from './file-fingerprint.ts';
import { isKnownDead, processIdentitySchema, thisProcess } from './running-process.ts';

const originSchema = z.object({
  version: z.literal(1),
  id: z.uuid(),
  /** Real path of the document. */
  path: z.string().min(1).max(8192),
  initiativeName: z.string(),
  isReadOnly: z.boolean(),
  openedAt: z.iso.datetime(),
  /** Last transaction before this opening: undo stops there. */
  sessionStart: z.number().int().min(0),
  /** The version on disk that we opened or published last, and the last transaction in it. Null: never published. */
  published: z.object({ fingerprint: fingerprintSchema, through: z.number().int().min(0) }).nullable(),
  /** A version that was about to take the document's place. After a crash it may lie there. */
  intended: z.object({ sha256: z.string().length(64), through: z.number().int().min(0) }).nullable(),
  /** The process at work; null when it closed without being able to publish. */
  heldBy: processIdentitySchema.nullable(),
});
export type Origin = z.output<typeof originSchema>;

export interface WorkingCopy {
  readonly id: string;
  readonly folder: string;
  readonly databasePath: string;
  origin(): Origin;
  /** Writes the note anew; it is on the disk when this returns. */
  update(changes: Partial<Omit<Origin, 'version' | 'id'>>): void;
  /** Deletes the folder. The database must be closed. */
  remove(): void;
}

export type NewOrigin = Pick<Origin, 'path' | 'isReadOnly' | 'openedAt'>;

/** Folder of all working copies of a data folder. */
export function workingFolderOf(dataFolder: string): string {
  return join(dataFolder, 'working');
}

/** A new, empty working copy held by this process. */
export function createWorkingCopy(dataFolder: string, start: NewOrigin): WorkingCopy {
  const id = randomUUID();
  const folder = join(workingFolderOf(dataFolder), id);
  makePrivateFolder(folder);
  const copy = workingCopyAt(folder, {
    version: 1,
    id,
    ...start,
    initiativeName: '',
    sessionStart: 0,
    published: null,
    intended: null,
    heldBy: thisProcess(),
  });
  copy.update({});
  syncFolder(workingFolderOf(dataFolder));
  return copy;
}

/** Working copies that no running process holds: what crashed, or could not publish when it closed. */
export function abandonedWorkingCopies(dataFolder: string): WorkingCopy[] {
  const folder = workingFolderOf(dataFolder);
  return namesIn(folder)
    .map((name) => readWorkingCopy(join(folder, name)))
    .filter((copy) => copy !== null)
    .filter((copy) => isAbandoned(copy.origin()));
}

function isAbandoned(origin: Origin): boolean {
  return origin.heldBy === null || isKnownDead(origin.heldBy);
}

/** Reads a working copy; null when its note cannot be read (it is then left alone, never deleted). */
export function readWorkingCopy(folder: string): WorkingCopy | null {
  try {
    const parsed = originSchema.safeParse(JSON.parse(readFileSync(join(folder, 'origin.json'), 'utf8')));
    return parsed.success ? workingCopyAt(folder, parsed.data) : null;
  } catch {
    return null;
  }
}

function workingCopyAt(folder: string, start: Origin): WorkingCopy {
  let origin = start;
  return {
    id: start.id,
    folder,
    databasePath: join(folder, 'document.sqlite'),
    origin: () => origin,
    update(changes) {
      origin = { ...origin, ...changes };
      writeJsonAtomically(join(folder, 'origin.json'), origin);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
