/** Finds the one sign that divides the columns of a text file. A list of signs would divide on all of them. */
import { DELIMITERS, type Delimiter } from '../../../shared/domain/import/table.ts';

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_RECORDS = 200;
/** Where two fit equally well, the one that is rarer inside texts. */
const RAREST_FIRST: readonly Delimiter[] = ['\t', '|', ';', ','];

/**
 * The sign by which most records have as many columns as the first of them. Excel's own first line `sep=;` decides
 * by itself. Where nothing divides, a sign that does not occur, so that a single column stays whole.
 */
export function findDelimiter(text: string): Delimiter {
  const told = toldDelimiter(text);
  if (told) return told;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = RAREST_FIRST.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.delimiter;
  return DELIMITERS.find((delimiter) => !sample.includes(delimiter)) ?? ';';
}

/** The sign that a first line `sep=;` names. */
export function toldDelimiter(text: string): Delimiter | null {
  const [, sign] = /^\uFEFF?sep=(.)\r?(?:\n|$)/i.exec(text.slice(0, 20)) ?? [];
  return DELIMITERS.find((delimiter) => delimiter === sign) ?? null;
}

function scoreOf(sample: string, delimiter: string): number {
  const counts = columnCounts(sample, delimiter);
  // Titles above the table have fewer columns than the table: what most records have is what counts.
  const common = mostCommon(counts);
  const like = counts.filter((count) => count === common).length;
  return (like / counts.length) * (common - 1);
}

function mostCommon(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [1, 0])[0];
}

/** Number of columns of each of the first records; what stands between quotes divides nothing. */
export function columnCounts(sample: string, delimiter: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let isQuoted = false;
  let isEmpty = true;
  for (const sign of sample) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (!isEmpty) counts.push(columns);
      if (counts.length >= SAMPLE_RECORDS) return counts;
      columns = 1;
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    if (!isQuoted && sign === delimiter) columns += 1;
  }
  return isEmpty ? counts : [...counts, columns];
}
