/** How far a typed word is from another: letters left out, added, exchanged or swapped. */

/** From this length on the beginning of a word may hold the errors; of shorter words the whole must be near. */
const LENGTH_FOR_BEGINNINGS = 6;

/** How many errors a typed word of a length may hold: none in the shortest, where everything is near everything. */
export function allowedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The fewest errors by which `typed` is `word`, or the beginning of it when `typed` is long enough to say much; null
 * when there are more than `allowedErrors`. Optimal string alignment (restricted Damerau-Levenshtein) distance.
 */
export function typingErrors(typed: string, word: string): number | null {
  const most = allowedErrors(typed.length);
  if (most === 0 || word.length < typed.length - most) return null;
  const mayBeBeginning = typed.length >= LENGTH_FOR_BEGINNINGS;
  if (!mayBeBeginning && word.length > typed.length + most) return null;
  const beginning = word.slice(0, typed.length + most);
  const last = lastRow(typed, beginning);
  const errors = mayBeBeginning ? Math.min(...last) : (last[beginning.length] ?? Number.POSITIVE_INFINITY);
  return errors <= most ? errors : null;
}

/** Distances of the whole of `a` to every beginning of `b`. */
function lastRow(a: string, b: string): number[] {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    twoBack = back;
    back = row;
  }
  return back;
}
