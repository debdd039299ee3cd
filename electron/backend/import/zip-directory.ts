/** Reads the directory at the end of a zip file. Believes nothing: every place and size is checked against the bytes. */
import { IMPORT_LIMITS } from '../../../shared/domain/import/table.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** The packed bytes as they lie in the file. */
  readonly packed: Uint8Array;
  /** What the directory says; it may lie. */
  readonly toldSize: number;
}

/** Why an archive is not taken: it is broken, or it is more than any table needs. */
export class ZipProblem extends Error {
  readonly kind: 'damaged' | 'unsafe';

  constructor(kind: 'damaged' | 'unsafe', message: string) {
    super(message);
    this.kind = kind;
  }
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const METHODS = new Map<number, ZipEntry['method']>([
  [0, 'stored'],
  [8, 'deflated'],
]);

/** The entries of an archive. Throws `ZipProblem`: broken, encrypted, of 4 GB and more, overlapping, or too many. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0) throw new ZipProblem('damaged', 'no entries');
  if (count > IMPORT_LIMITS.zipEntries) throw new ZipProblem('unsafe', `${count} entries`);
  let position = view.getUint32(end + 16, true);
  const found: { entry: ZipEntry; start: number; stop: number }[] = [];
  for (let number = 0; number < count; number += 1) {
    assertWithin(position, ENTRY_LENGTH, end);
    if (view.getUint32(position, true) !== ENTRY_SIGNATURE) throw new ZipProblem('damaged', 'no entry');
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((at) =>
      view.getUint16(position + at, true),
    );
    assertWithin(position + ENTRY_LENGTH, nameLength, end);
    found.push(readEntry(bytes, view, position, nameLength));
    position += ENTRY_LENGTH + nameLength + extraLength + commentLength;
  }
  assertApart(found);
  return found.map(({ entry }) => entry);
}

/** Backwards from the end, where a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new ZipProblem('damaged', 'no directory');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number) {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new ZipProblem('damaged', 'encrypted');
  const method = METHODS.get(view.getUint16(at + 10, true));
  if (method === undefined) throw new ZipProblem('damaged', 'unknown method');
  const packedSize = view.getUint32(at + 20, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  const local = view.getUint32(at + 42, true);
  assertWithin(local, LOCAL_LENGTH, bytes.length);
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw new ZipProblem('damaged', 'no local header');
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  assertWithin(start, packedSize, bytes.length);
  const stop = start + packedSize;
  const toldSize = view.getUint32(at + 24, true);
  const entry = { name, method, packed: bytes.subarray(start, stop), toldSize } satisfies ZipEntry;
  return { entry, start: local, stop };
}

function assertWithin(start: number, length: number, limit: number): void {
  if (start + length > limit) throw new ZipProblem('damaged', 'beyond the end');
}

/** Entries that share their bytes unpack to far more than the file could hold. */
function assertApart(found: readonly { start: number; stop: number }[]): void {
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  for (const [index, { start }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before && start < before.stop) throw new ZipProblem('unsafe', 'entries overlap');
  }
}
