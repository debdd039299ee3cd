/** A chosen file -> what is in it. Looks at the bytes and not at the ending; nothing else of the disk is touched. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { IMPORT_LIMITS, type ReadChoices, type ReadFile } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { errorCode } from '../document/file-errors.ts';
import { chooseSheets } from './choose-sheets.ts';
import { decodeText, isBinary } from './decode-text.ts';
import { findTable, isConnections } from './find-table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { vocabulary } from './vocabulary.ts';

const MOST_BYTES = IMPORT_LIMITS.fileMegabytes * 1024 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and newer workbooks behind a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** What begins like this is no table, though it may be all text: pages of the web that call themselves `.xls`, PDF, XML. */
const OTHER_TEXT = /^\uFEFF?\s*(?:%PDF-|<[!?a-z])/i;

/**
 * Reads a table or Kumu file. Throws `import.too-large` before reading, `import.not-readable`, `import.empty`,
 * `import.old-excel`, `import.not-a-table`, or what the reader of the format throws.
 */
export async function readImportFile(path: string, choices: ReadChoices = {}): Promise<ReadFile> {
  const fileName = basename(path);
  return readImportBytes(await readBytes(path, fileName), fileName, choices);
}

/** The same for bytes already at hand. */
export async function readImportBytes(
  bytes: Uint8Array,
  fileName: string,
  choices: ReadChoices = {},
): Promise<ReadFile> {
  if (bytes.length > MOST_BYTES) throw tooLarge(fileName);
  if (bytes.length === 0) throw new Refusal('import.empty', { fileName });
  if (startsWith(bytes, OLD_OFFICE)) throw new Refusal('import.old-excel', { fileName });
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes, fileName, choices);
  const { text, encoding } = decodeText(bytes, choices.encoding);
  if (isBinary(text) || OTHER_TEXT.test(text.slice(0, 1000)))
    throw new Refusal('import.not-a-table', { fileName });
  const nothing = { fileName, sheets: [], sheet: null, hasHeaders: null };
  if (/^\s*[[{]/.test(text) && isJsonLike(text))
    return { ...nothing, format: 'json', encoding, delimiter: null, ...readJson(text, fileName) };
  const { rows, delimiter } = readCsv(text, choices.delimiter);
  const found = findTable(rows, vocabulary(), choices.hasHeaders);
  if (!found) throw new Refusal('import.empty', { fileName });
  const { table, hasHeaders } = found;
  const parts = isConnections(table, vocabulary())
    ? { table: { headers: [], rows: [] }, connections: table }
    : { table, connections: null, hasHeaders };
  return { ...nothing, format: 'csv', encoding, delimiter, ...parts };
}

/** A CSV whose first cell is in brackets is no JSON. */
const isJsonLike = (text: string) => /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text);

async function readWorkbook(bytes: Uint8Array, fileName: string, choices: ReadChoices): Promise<ReadFile> {
  const all = await readXlsx(bytes, fileName);
  return {
    fileName,
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    ...chooseSheets(all, fileName, choices),
  };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

const tooLarge = (fileName: string) =>
  new Refusal('import.too-large', { fileName, limit: IMPORT_LIMITS.fileMegabytes });

async function readBytes(path: string, fileName: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r');
    const stats = await file.stat();
    if (!stats.isFile()) throw new Refusal('import.not-a-table', { fileName });
    if (stats.size > MOST_BYTES) throw tooLarge(fileName);
    return await file.readFile();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (errorCode(error) === 'ENOENT') throw new Refusal('document.not-found', { path, fileName });
    throw new Refusal('import.not-readable', { fileName });
  }
}
