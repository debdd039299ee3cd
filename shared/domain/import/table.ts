/** A table as it was read from a file, and how much of one is taken. Knows nothing of what its columns mean. */

/** What stands in a cell. Days are ISO dates as text; an empty cell is null. */
export type Cell = string | number | boolean | null;

export interface TableRow {
  /** Line of the file, or row of the sheet, in which the record begins; 1 is the first. */
  readonly line: number;
  /** The sheet, where a file has several that are read together. */
  readonly sheet: string | null;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Encodings that a text file can be read with. The first that fits is found; the user can choose another. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Signs between the columns of a text file. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const FILE_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What was read from a file: its table of actors, and the connections between them when it has any. */
export interface ReadFile {
  readonly fileName: string;
  readonly format: FileFormat;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  /** The sheet that the actors come from; null when they come from several, or the file has none. */
  readonly sheet: string | null;
  /** Whether the table begins with headings, false when it begins with an actor; null where that is no question. */
  readonly hasHeaders: boolean | null;
  readonly table: Table;
  readonly connections: Table | null;
}

/** Rows with a sign that could not be read and now stands as `UNREADABLE`. */
export interface UnreadableRows {
  readonly count: number;
  readonly line: number;
}
/** What a decoder puts in the place of bytes that are no sign of the encoding. */
export const UNREADABLE = '\uFFFD';

/** How to read a file, where the user knows better than the program. */
export interface ReadChoices {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly sheet?: string | undefined;
  readonly hasHeaders?: boolean | undefined;
}

/** More than anybody's register of stakeholders, and little enough that nothing stands still. */
export const IMPORT_LIMITS = {
  fileMegabytes: 10,
  inflatedMegabytes: 50,
  zipEntries: 1000,
  /** Greatest share of unpacked to packed size: tables pack to a thirtieth at most, bombs to a thousandth. */
  packingRatio: 100,
  rows: 50_000,
  columns: 500,
} as const;
