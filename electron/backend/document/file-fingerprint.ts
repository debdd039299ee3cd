/** Tells whether a file on disk is still the version we know: cheap signs first, the content where they differ. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { z } from 'zod';
import { errorCode } from './file-errors.ts';

/** One version of a file. Times and inode are decimal texts, since they do not fit a JavaScript number. */
export const fingerprintSchema = z.object({
  size: z.number().int().min(0),
  modifiedNs: z.string().max(40),
  changedNs: z.string().max(40),
  inode: z.string().max(40),
  sha256: z.string().length(64),
});
export type Fingerprint = z.output<typeof fingerprintSchema>;
export type FileSigns = Omit<Fingerprint, 'sha256'>;

const CHUNK_BYTES = 1 << 20;

/** SHA-256 of a file's content, as hex. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (length === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** Size, times and inode, null when there is no such file. Throws other errors of the file system. */
export function signsOf(path: string): FileSigns | null {
  try {
    const stats = statSync(path, { bigint: true });
    return {
      size: Number(stats.size),
      modifiedNs: String(stats.mtimeNs),
      changedNs: String(stats.ctimeNs),
      inode: String(stats.ino),
    };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** True when nothing about the file suggests that it was written. */
export function hasSameSigns(a: FileSigns, b: FileSigns): boolean {
  return (
    a.size === b.size && a.modifiedNs === b.modifiedNs && a.changedNs === b.changedNs && a.inode === b.inode
  );
}

export type VersionOnDisk = 'same' | 'different' | 'missing';

/**
 * Compares the file on disk with a known version. A file that was only touched, or written back with the same
 * content by a program that keeps folders alike, is the same.
 */
export function compareWithDisk(path: string, known: Fingerprint): VersionOnDisk {
  const signs = signsOf(path);
  if (signs === null) return 'missing';
  if (hasSameSigns(signs, known)) return 'same';
  if (signs.size !== known.size) return 'different';
  return hashFile(path) === known.sha256 ? 'same' : 'different';
}
