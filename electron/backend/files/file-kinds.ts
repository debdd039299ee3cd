/** Which files belong to which kind. The only place that knows the endings. */
import type { FileKind, ListedKind } from '../handlers.ts';

const ENDINGS: Record<FileKind, string> = {
  document: '.ryggrad',
  report: '.pdf',
  graphml: '.graphml',
  kumu: '.json',
  svg: '.svg',
  png: '.png',
};

/** The ending of files of a kind, with its dot. */
export function endingOf(kind: FileKind): string {
  return ENDINGS[kind];
}

/** True when a file name ends the way files of this kind do, in upper or lower case. No file is a folder. */
export function isOfKind(name: string, kind: ListedKind): boolean {
  if (kind === 'folder') return false;
  return name.length > ENDINGS[kind].length && name.toLowerCase().endsWith(ENDINGS[kind]);
}
