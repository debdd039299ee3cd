/** Reads what the first bytes of a file say, before SQLite is let near it. Never writes. */
import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { APPLICATION_ID } from '../db/open-database.ts';
import { SCHEMA_VERSION } from '../db/schema.ts';
import { readRefusal } from './file-errors.ts';

/** Far above any initiative (the large one is some 50 MB), far below what would fill a disk unasked. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 ** 3;

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** Bytes of the SQLite header, offsets from "Database File Format" section 1.3 of the SQLite documentation. */
const HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
const CHANGE_COUNTER_AT = 24;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const VALID_FOR_AT = 92;

export interface FileHeader {
  readonly sizeBytes: number;
  readonly schemaVersion: number;
  /** Size that the header promises; null when it does not say. */
  readonly promisedBytes: number | null;
}

/** What is wrong with a damaged file, as `problem` in the values of `document.damaged`. */
export type DamageKind = 'empty' | 'truncated' | 'header' | 'pages' | 'references' | 'content';

/** The refusal of a damaged file, naming what is wrong. */
export function damaged(path: string, problem: DamageKind, detail: string): Refusal {
  return new Refusal('document.damaged', { fileName: basename(path), path, problem, detail });
}

/**
 * The header of a document. Throws `document.not-a-file`, `.too-large`, `.not-ryggrad`, `.newer-version` or, for
 * an empty or cut-off file, `.damaged`.
 */
export function readHeader(path: string): FileHeader {
  const { stats, bytes } = readStart(path);
  const values = { fileName: basename(path), path };
  if (stats.size > MAX_DOCUMENT_BYTES) {
    throw new Refusal('document.too-large', { ...values, maxGigabytes: MAX_DOCUMENT_BYTES / 1024 ** 3 });
  }
  if (bytes.length === 0) throw damaged(path, 'empty', '');
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new Refusal('document.not-ryggrad', values);
  if (bytes.length < HEADER_BYTES) throw damaged(path, 'truncated', `${stats.size}`);
  if (bytes.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new Refusal('document.not-ryggrad', values);
  }
  const version = bytes.readInt32BE(USER_VERSION_AT);
  if (version > SCHEMA_VERSION) {
    throw new Refusal('document.newer-version', { ...values, version, supported: SCHEMA_VERSION });
  }
  if (version < 1) throw damaged(path, 'header', `user_version ${version}`);
  return { sizeBytes: stats.size, schemaVersion: version, promisedBytes: promisedSize(bytes) };
}

/** Throws `document.damaged` when the file ends before its header says it does. */
export function assertComplete(path: string, header: FileHeader): void {
  if (header.promisedBytes !== null && header.sizeBytes < header.promisedBytes) {
    throw damaged(path, 'truncated', `${header.sizeBytes} / ${header.promisedBytes}`);
  }
}

function readStart(path: string): { stats: Stats; bytes: Buffer } {
  try {
    const stats = statSync(path);
    // A pipe or a device must not even be opened: reading it might wait for ever.
    if (!stats.isFile()) throw new Refusal('document.not-a-file', { fileName: basename(path), path });
    const bytes = Buffer.alloc(HEADER_BYTES);
    const file = openSync(path, 'r');
    try {
      return { stats, bytes: bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readRefusal(error, path);
  }
}

function promisedSize(bytes: Buffer): number | null {
  const isValid = bytes.readUInt32BE(CHANGE_COUNTER_AT) === bytes.readUInt32BE(VALID_FOR_AT);
  const pageSize = bytes.readUInt16BE(PAGE_SIZE_AT);
  const pageCount = bytes.readUInt32BE(PAGE_COUNT_AT);
  if (!isValid || pageCount === 0) return null;
  return (pageSize === 1 ? 65_536 : pageSize) * pageCount;
}
