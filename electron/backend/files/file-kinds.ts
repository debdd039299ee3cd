/** Which files belong to which kind. The only place that knows the endings. */
import type { FileKind, ListedKind } from '../handlers.ts';

const ENDINGS: Record<FileKind, readonly [string, ...string[]]> = {
  document: ['.ryggrad'],
  report: ['.pdf'],
  table: ['.csv', '.xlsx', '.tsv', '.txt', '.json'],
  csv: ['.csv'],
  xlsx: ['.xlsx'],
  graphml: ['.graphml'],
  kumu: ['.json'],
  svg: ['.svg'],
  png: ['.png'],
};

/** The ending that a file of a kind is written with, with its dot. */
export function endingOf(kind: FileKind): string {
  return ENDINGS[kind][0];
}

/** True when a file name ends the way files of this kind do, in upper or lower case. No file is a folder. */
export function isOfKind(name: string, kind: ListedKind): boolean {
  if (kind === 'folder') return false;
  return ENDINGS[kind].some((ending) => name.length > ending.length && name.toLowerCase().endsWith(ending));
}
