/** Marks in a text what was searched for, and cuts a long text to the part that shows it. */
import { writtenWords } from './fold-text.ts';
import type { TextPart } from './search.ts';

/** True for a folded word that is a hit. */
export type IsHit = (folded: string) => boolean;

/** A snippet fits on one line of the palette, or two on a narrow screen. */
const SNIPPET_LENGTH = 110;
/** What comes before the first hit, so that it is read in its sentence. */
const LEAD_LENGTH = 30;
const ELLIPSIS = '…';

/** The whole text with its hits marked. */
export function markHits(text: string, isHit: IsHit): TextPart[] {
  return partsOf(text, hitsIn(text, isHit));
}

/** The part around the first hit, of the paragraph that holds it; empty when there is none. */
export function snippetOf(text: string, isHit: IsHit): TextPart[] {
  for (const paragraph of text.split('\n')) {
    const line = paragraph.replace(/\s+/g, ' ').trim();
    const [first] = hitsIn(line, isHit);
    if (first !== undefined) return markHits(cutAround(line, first), isHit);
  }
  return [];
}

function cutAround(line: string, hit: Span): string {
  const start = hit.start <= LEAD_LENGTH ? 0 : wordStart(line, hit.start - LEAD_LENGTH, hit.start);
  const end = start + Math.max(SNIPPET_LENGTH, hit.end - start);
  const shown = line.slice(start, wordEnd(line, end, hit.end));
  const before = start > 0 ? `${ELLIPSIS} ` : '';
  const after = start + shown.length < line.length ? ` ${ELLIPSIS}` : '';
  return `${before}${shown}${after}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function hitsIn(text: string, isHit: IsHit): Span[] {
  const hits: Span[] = [];
  for (const word of writtenWords(text)) if (word.folded.some(isHit)) hits.push(word);
  return hits;
}

function partsOf(text: string, hits: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const { start, end } of hits) {
    if (start > position) parts.push({ text: text.slice(position, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), isHit: false });
  return parts;
}

/** The first beginning of a word from `from` on, at the latest `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** The last end of a word up to `to`, at the earliest `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  return Math.max(limit, text.lastIndexOf(' ', to));
}
