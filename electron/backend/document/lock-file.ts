/** Warns a second opener: a lock file beside the document. It protects nothing by itself; publishing checks again. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LockHolder } from '../../../shared/contract/document.ts';
import { writeJsonAtomically } from './durable-files.ts';
import { errorCode } from './file-errors.ts';
import {
  type FoundLock,
  findLock,
  isAbandoned,
  isStale,
  type LockContent,
  lockPathOf,
} from './lock-content.ts';
import { removeQuietly, temporaryPathBeside } from './publish-temp-files.ts';
import { thisProcess } from './running-process.ts';

/** Colleagues must be able to read who has the document open. */
const LOCK_FILE_MODE = 0o644;

export type LockAttempt =
  | { readonly kind: 'held'; readonly lock: HeldLock }
  | { readonly kind: 'taken'; readonly holder: LockHolder }
  /** No lock can be written in this folder. */
  | { readonly kind: 'impossible' };

/** A lock that is ours, until somebody takes it over. */
export interface HeldLock {
  /** False when somebody else holds the lock now. */
  isHeld(): boolean;
  /** Says that we are still there, if we are. */
  beat(): void;
  /** Removes the lock file if it is still ours. */
  release(): void;
}

export interface LockRequest {
  readonly documentPath: string;
  readonly user: string;
  readonly now: () => Date;
  /** True: whoever holds it, the user has seen it and decided. */
  readonly takeOver: boolean;
}

/** Tries to take the lock of a document. A lock left by a dead process of this machine is taken without asking. */
export function acquireLock(request: LockRequest): LockAttempt {
  const lockPath = lockPathOf(request.documentPath);
  const content = newContent(request);
  const created = createLock(lockPath, content);
  if (created !== 'exists') return attempt(created, content, request);
  const found = findLock(lockPath);
  if (found !== null && !request.takeOver && !isAbandoned(found)) {
    return { kind: 'taken', holder: holderOf(found, request.now()) };
  }
  removeLock(lockPath);
  // Two starts may both have seen the abandoned lock: only one of them creates the new file.
  const retaken = createLock(lockPath, content);
  if (retaken !== 'exists') return attempt(retaken, content, request);
  const winner = findLock(lockPath);
  return winner?.content
    ? { kind: 'taken', holder: holderOf(winner, request.now()) }
    : { kind: 'impossible' };
}

/** Who holds the lock of a document, null when nobody does. */
export function readLockHolder(documentPath: string, now: Date): LockHolder | null {
  const found = findLock(lockPathOf(documentPath));
  return found === null ? null : holderOf(found, now);
}

function attempt(created: 'created' | 'impossible', content: LockContent, request: LockRequest): LockAttempt {
  return created === 'created'
    ? { kind: 'held', lock: heldLock(request.documentPath, content, request.now) }
    : { kind: 'impossible' };
}

function heldLock(documentPath: string, content: LockContent, now: () => Date): HeldLock {
  const lockPath = lockPathOf(documentPath);
  const isHeld = () => {
    const found = findLock(lockPath);
    // A lock file that was cleaned away is put back; one with another token means that we lost it.
    if (found === null) return createLock(lockPath, content) !== 'exists';
    return found.content?.token === content.token;
  };
  return {
    isHeld,
    beat: () => {
      if (!isHeld()) return;
      const temporary = temporaryPathBeside(documentPath);
      try {
        const heartbeat = now().toISOString();
        writeJsonAtomically(lockPath, { ...content, heartbeat }, { mode: LOCK_FILE_MODE, temporary });
      } catch {
        // The drive is away for now: publishing will say so. The lock is not lost by that.
        removeQuietly(temporary);
      }
    },
    release: () => {
      if (findLock(lockPath)?.content?.token === content.token) removeLock(lockPath);
    },
  };
}

function newContent(request: LockRequest): LockContent {
  const instant = request.now().toISOString();
  return {
    version: 1,
    token: randomUUID(),
    user: request.user.slice(0, 100),
    machine: hostname().slice(0, 100),
    process: thisProcess(),
    since: instant,
    heartbeat: instant,
  };
}

function createLock(lockPath: string, content: LockContent): 'created' | 'exists' | 'impossible' {
  let file: number;
  try {
    file = openSync(lockPath, 'wx', LOCK_FILE_MODE);
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? 'exists' : 'impossible';
  }
  try {
    writeSync(file, JSON.stringify(content));
    return 'created';
  } catch {
    removeLock(lockPath);
    return 'impossible';
  } finally {
    closeSync(file);
  }
}

function removeLock(lockPath: string): void {
  try {
    rmSync(lockPath, { force: true });
  } catch {
    // A folder of that name, or no permission: then no lock can be had here.
  }
}

function holderOf(found: FoundLock, now: Date): LockHolder {
  return {
    user: found.content?.user || '?',
    machine: found.content?.machine || '?',
    since: found.content?.since ?? new Date(found.writtenAtMs).toISOString(),
    isStale: isStale(found, now),
  };
}
