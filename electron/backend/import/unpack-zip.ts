/** Unpacks a zip file within limits, counting what really comes out. Ends as soon as a limit is passed. */
import { inflateRawSync } from 'node:zlib';
import { IMPORT_LIMITS } from '../../../shared/domain/import/table.ts';
import { readZipDirectory, type ZipEntry, ZipProblem } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = IMPORT_LIMITS.inflatedMegabytes * MEGABYTE;
/** A small part may pack well: what little comes out of it harms nobody. */
const HARMLESS_BYTES = MEGABYTE;

/** The wanted entries by name. Sizes may lie: bytes are counted while unpacking. Throws `ZipProblem`. */
export function unpackZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = readZipDirectory(bytes).filter(({ name }) => isWanted(name));
  const told = entries.reduce((sum, { toldSize }) => sum + toldSize, 0);
  if (told > MOST_BYTES) throw new ZipProblem('unsafe', 'too large');
  const unpacked = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (unpacked.has(entry.name)) throw new ZipProblem('unsafe', 'two entries of one name');
    const content = unpack(entry, MOST_BYTES - total);
    total += content.length;
    unpacked.set(entry.name, content);
  }
  return unpacked;
}

function unpack({ method, packed }: ZipEntry, left: number): Uint8Array {
  const byRatio = Math.max(HARMLESS_BYTES, packed.length * IMPORT_LIMITS.packingRatio);
  const most = Math.min(left, byRatio);
  if (method === 'stored') {
    if (packed.length > most) throw new ZipProblem('unsafe', 'too large');
    return packed;
  }
  try {
    // It gives up at the first byte beyond the limit: no more than the limit is ever held.
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge
      ? new ZipProblem('unsafe', 'too large')
      : new ZipProblem('damaged', 'cannot be unpacked');
  }
}
