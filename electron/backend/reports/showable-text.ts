/** Makes any text one that the fonts can show: an archive file may not hold characters without a glyph. */
import { codePointsOf } from './font-coverage.ts';
import { fontBytes } from './font-files.ts';

/** Stands for what the fonts lack, so that a reader sees that something stood there. */
const PLACEHOLDER = '\u25A1';
/** Longer words get invisible places to break, else they run out of the page. */
const LONGEST_WORD = 28;
const ZERO_WIDTH_SPACE = '\u200B';

/** Characters that show nothing by themselves: joiners, variation selectors, direction marks, tags, byte order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; the line feed stays
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;

let covered: ReadonlySet<number> | undefined;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is set in bold must be there in bold as well. */
function coveredCodePoints(): ReadonlySet<number> {
  const bold = codePointsOf(fontBytes('textBold'));
  return new Set([...codePointsOf(fontBytes('text'))].filter((codePoint) => bold.has(codePoint)));
}

function isShowable(text: string): boolean {
  covered ??= coveredCodePoints();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint !== 0x0a && !covered.has(codePoint)) return false;
  }
  return true;
}

/**
 * The text with a box for every character that has no glyph, and without control and invisible characters. `lacking`
 * is told of each character that became a box.
 */
export function showableText(text: string, lacking: (character: string) => void = () => {}): string {
  const clean = text.normalize('NFC').replace(/\t/g, ' ').replace(CONTROL, '');
  const visible = clean.replace(INVISIBLE, '');
  if (isShowable(visible)) return visible;
  // By what a reader takes for one character: a family of emoji held together by joiners is one box.
  return Array.from(graphemes.segment(clean), ({ segment }) => {
    const shown = segment.replace(INVISIBLE, '');
    if (isShowable(shown)) return shown;
    lacking(segment);
    return PLACEHOLDER;
  }).join('');
}

/** The text with invisible places to break inside words that no column could hold. */
export function breakableText(text: string): string {
  return text.replace(/\S{29,}/gu, (word) =>
    (word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu')) ?? [word]).join(ZERO_WIDTH_SPACE),
  );
}

/** Applies a change to every text in plain data. */
export function mapTexts<Data>(data: Data, change: (text: string) => string): Data {
  if (typeof data === 'string') return change(data) as Data;
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, mapTexts(value, change)]),
  ) as Data;
}
