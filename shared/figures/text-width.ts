/** Widths of text set in Inter, for layouts that must be the same on screen and on paper. Measures no pixels. */

/** Advance widths of the characters 32 to 126 in Inter Regular, in hundredths of the font size. */
const ASCII_WIDTHS =
  `28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60
  59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55
  24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66`
    .split(/\s+/)
    .map(Number);

/** The same of the letters and signs that Nordic text has beside them; wider ones would run into what follows. */
const NORDIC_WIDTHS: ReadonlyMap<number, number> = new Map(
  Object.entries({ æ: 92, Æ: 99, Ø: 76, Å: 69, Ä: 69, Ö: 76, Ü: 74, '…': 86, '—': 100 }).map(
    ([character, width]) => [character.codePointAt(0) ?? 0, width],
  ),
);
/** What other letters are wide on the whole: a little more than the average, so that a layout errs towards air. */
const OTHER_WIDTH = 62;
const WIDE_WIDTH = 100;
const SEMI_BOLD_FACTOR = 1.03;

/** Width of a line of text in the units of `fontSize`. Within a few per cent for Nordic text. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidth(character.codePointAt(0) ?? 32);
  return (hundredths / 100) * fontSize * (isBold ? SEMI_BOLD_FACTOR : 1);
}

function characterWidth(codePoint: number): number {
  return (
    ASCII_WIDTHS[codePoint - 32] ??
    NORDIC_WIDTHS.get(codePoint) ??
    (codePoint > 0x1100 ? WIDE_WIDTH : OTHER_WIDTH)
  );
}

/** The text, cut with an ellipsis so that it is at most `maxWidth` wide. */
export function clipText(text: string, maxWidth: number, fontSize: number, isBold = false): string {
  if (textWidth(text, fontSize, isBold) <= maxWidth) return text;
  const room = maxWidth - textWidth('…', fontSize, isBold);
  let clipped = '';
  let width = 0;
  for (const character of text) {
    width += textWidth(character, fontSize, isBold);
    if (width > room) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}

/** The text in at most `maxLines` lines broken at spaces; what does not fit is cut with an ellipsis. */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  maxLines: number,
  isBold = false,
): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < maxLines) {
    if (lines.length === maxLines - 1 || textWidth(rest, fontSize, isBold) <= maxWidth) {
      lines.push(clipText(rest, maxWidth, fontSize, isBold));
      break;
    }
    const line = firstLine(rest, maxWidth, fontSize, isBold);
    lines.push(line === '' ? clipText(rest, maxWidth, fontSize, isBold) : line);
    if (line === '') break;
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** As many whole words as fit; empty when not even the first does. */
function firstLine(text: string, maxWidth: number, fontSize: number, isBold: boolean): string {
  let end = 0;
  for (const space of text.matchAll(/\s/g)) {
    if (textWidth(text.slice(0, space.index), fontSize, isBold) > maxWidth) break;
    end = space.index;
  }
  return text.slice(0, end);
}
