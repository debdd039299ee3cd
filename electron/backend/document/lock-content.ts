/** The lock file's content: who has a document open. Anybody can write such a file, so it is read with distrust. */
import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { LONGEST_NAME_BYTES, shortened } from './document-path.ts';
import { isKnownDead, processIdentitySchema } from './running-process.ts';

/** Without a sign of life for this long, the holder may be gone: switched off, asleep, or off the network. */
export const STALE_AFTER_MS = 5 * 60_000;

const MAX_LOCK_BYTES = 4096;

/** One readable line: no control characters, no walls of text. */
const shortLine = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  .transform((text) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e]/g, '').slice(0, 100));

const lockSchema = z.object({
  version: z.literal(1),
  /** Names the one opening that holds the lock. */
  token: z.uuid(),
  user: shortLine,
  machine: shortLine,
  process: processIdentitySchema,
  since: z.iso.datetime(),
  heartbeat: z.iso.datetime(),
});
export type LockContent = z.output<typeof lockSchema>;

/** A lock found on disk; `content` is null when it is not one of ours or cannot be read. */
export interface FoundLock {
  readonly content: LockContent | null;
  /** When the file was written last, in milliseconds since 1970. */
  readonly writtenAtMs: number;
}

/** Path of the lock file of a document: hidden, beside it, `.plan.ryggrad.lock`. */
export function lockPathOf(documentPath: string): string {
  return join(dirname(documentPath), `.${shortened(basename(documentPath), LONGEST_NAME_BYTES)}.lock`);
}

/** Reads a lock file; null when there is none. Garbage, folders, pipes and links never throw. */
export function findLock(lockPath: string): FoundLock | null {
  let writtenAtMs = 0;
  try {
    const stats = lstatSync(lockPath);
    writtenAtMs = stats.mtimeMs;
    if (!stats.isFile() || stats.size > MAX_LOCK_BYTES) return { content: null, writtenAtMs };
    const parsed = lockSchema.safeParse(JSON.parse(readFileSync(lockPath, 'utf8')));
    return { content: parsed.success ? parsed.data : null, writtenAtMs };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { content: null, writtenAtMs };
  }
}

/** True when the holder ran on this machine and is surely gone: such a lock is taken without asking. */
export function isAbandoned(lock: FoundLock): boolean {
  return lock.content !== null && isKnownDead(lock.content.process);
}

/** True when the holder is gone or has not been heard of for five minutes: taking over is then reasonable. */
export function isStale(lock: FoundLock, now: Date): boolean {
  const heard = lock.content === null ? lock.writtenAtMs : Date.parse(lock.content.heartbeat);
  return isAbandoned(lock) || now.getTime() - heard > STALE_AFTER_MS;
}
