/**
 * Hides people's names in whatever the window is answered: every string of an answer, wherever it ends up being shown.
 * Knows nothing of pages, so that a page written tomorrow is covered too.
 */

/** A person by name, and what is said instead. */
export interface CoveredPerson {
  readonly name: string;
  readonly label: string;
}

export interface NameCover {
  /** The text with every covered person's full name replaced. */
  text(text: string): string;
  /** The same value with every string in it covered; lists and plain objects keep their shape. */
  value<Value>(value: Value): Value;
}

/** Fields that hold somebody's own name as they typed it, or as their machine knows them. */
const NAMED_BY_FIELD = new Set([
  'author',
  'authorName',
  'assessedBy',
  'madeBy',
  'informedWho',
  'user',
  'presenter',
]);
/** Fields that lead straight to somebody. */
const CONTACT = new Set(['email', 'phone']);
/** Fields that address something on this machine and would no longer lead there; not a person's name. */
const ADDRESS = new Set(['path', 'parentPath', 'folder', 'dataFolder', 'backupFolder']);

interface Known {
  readonly folded: string;
  readonly label: string;
}

/**
 * A cover over these people. `somebody` stands where a field says who wrote or judged something.
 * Names are found as whole words, whatever their case; a genitive s after them is left standing.
 */
export function nameCover(people: readonly CoveredPerson[], somebody: string): NameCover {
  const byFirstWord = indexed(people);
  const text = (given: string) => coverText(given, byFirstWord);
  const field = (key: string, given: unknown): unknown => {
    if (typeof given !== 'string') return value(given);
    if (given === '' || ADDRESS.has(key)) return given;
    if (CONTACT.has(key)) return '';
    return NAMED_BY_FIELD.has(key) ? somebody : text(given);
  };
  const value = (given: unknown): unknown => {
    if (typeof given === 'string') return text(given);
    if (Array.isArray(given)) return given.map(value);
    if (given === null || typeof given !== 'object') return given;
    return Object.fromEntries(Object.entries(given).map(([key, each]) => [key, field(key, each)]));
  };
  return { text, value: <Value>(given: Value) => value(given) as Value };
}

const WORD = /[\p{L}\p{N}]+/gu;
const GOES_ON = /^(?!['’]?s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u;

/** Names by their first word, the longest first: "Kari Nordmann Lie" before "Kari Nordmann". */
function indexed(people: readonly CoveredPerson[]): ReadonlyMap<string, Known[]> {
  const byFirstWord = new Map<string, Known[]>();
  for (const { name, label } of people) {
    const folded = fold(name.trim());
    const first = folded.match(WORD)?.[0];
    if (first === undefined) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { folded, label }]);
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.folded.length - a.folded.length);
  return byFirstWord;
}

function coverText(given: string, byFirstWord: ReadonlyMap<string, Known[]>): string {
  const original = given.normalize('NFC');
  const folded = fold(original);
  // A letter whose small form has another length would shift every place after it; then only the folded text is safe.
  const source = folded.length === original.length ? original : folded;
  let covered = '';
  let done = 0;
  for (const match of folded.matchAll(WORD)) {
    if (match.index < done) continue;
    const found = byFirstWord
      .get(match[0])
      ?.find(
        (known) =>
          folded.startsWith(known.folded, match.index) &&
          !GOES_ON.test(
            folded.slice(match.index + known.folded.length, match.index + known.folded.length + 3),
          ),
      );
    if (!found) continue;
    covered += source.slice(done, match.index) + found.label;
    done = match.index + found.folded.length;
  }
  return done === 0 ? given : covered + source.slice(done);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
