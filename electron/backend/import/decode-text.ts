/** Bytes of a text file -> text: finds the encoding, or takes the one the user chose. */
import { type Encoding, UNREADABLE } from '../../../shared/domain/import/table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A byte order mark decides; then UTF-8 where every byte fits, or nearly all of what is no ASCII; then UTF-16 where every other byte is empty, as Excel's
 * "Unicode text" is without its mark; else Windows-1252, in which Nordic Excel saves CSV, unless the Nordic letters stand
 * where a Macintosh had them. Bytes that do not fit become `UNREADABLE`. Never throws.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const encoding = chosen ?? markedEncoding(bytes) ?? fittingEncoding(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function fittingEncoding(bytes: Uint8Array): Encoding {
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    if (isNearlyUtf8(bytes)) return 'utf-8';
    return isOfMacintosh(bytes) ? 'macintosh' : 'windows-1252';
  }
}

/** So many signs of several bytes to each that is broken: in other encodings such pairs of bytes hardly ever occur. */
const WHOLE_TO_BROKEN = 4;

/** One bad byte, from a cut or a careless joining of files, must not turn every letter of the rest into two. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const sign of new TextDecoder('utf-8').decode(bytes)) {
    if (sign === UNREADABLE) broken += 1;
    else if (sign > '\u007f') whole += 1;
  }
  return whole >= broken * WHOLE_TO_BROKEN;
}

/** æ ø å Æ Ø Å ä ö é by their places; what one of them has there is hardly a letter in the other. */
const MACINTOSH_LETTERS = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8a, 0x9a, 0x8e]);
const WINDOWS_LETTERS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe4, 0xf6, 0xe9]);

function isOfMacintosh(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 100_000);
  const count = (letters: ReadonlySet<number>) =>
    sample.reduce((sum, byte) => sum + (letters.has(byte) ? 1 : 0), 0);
  return count(MACINTOSH_LETTERS) > count(WINDOWS_LETTERS);
}

function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no table of text holds
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** A stray control character makes no short table a picture. */
const FEW = 2;

/** True for what is no text at all, such as a picture with the ending of a table. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (sample.includes('\u0000')) return true;
  return (sample.match(BINARY)?.length ?? 0) > Math.max(sample.length / 100, FEW);
}
