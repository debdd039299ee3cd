/** Says that somebody has the document open: what a command reads is then what was last saved. */
import { resolvePossiblePath } from '../backend/document/document-path.ts';
import { readLockHolder } from '../backend/document/lock-file.ts';
import type { CommandLineContext } from './command-line-context.ts';

/** Writes one sentence beside the result when the document is in use; reading goes on all the same. */
export function noteLock(file: string, { t, error }: CommandLineContext): void {
  const holder = readLockHolder(resolvePossiblePath(file), new Date());
  if (holder === null || holder.isStale) return;
  error(`${t('commandLine.lockedNote', { user: holder.user, machine: holder.machine })}\n`);
}
