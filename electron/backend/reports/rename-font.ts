/**
 * Gives a font in memory a family name of our own (OpenType `name` table). The compiler also finds the fonts of the
 * machine, and one installed under the same name would win: other bytes, perhaps other line breaks.
 */

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const KEPT_NAMES = new Set([2, 4, 6, 17]);
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };

interface NameRecord {
  readonly nameId: number;
  readonly text: Buffer;
}

/** A copy of the font whose family is `family`; style and PostScript name stay, so that the PDF still names the font. */
export function renameFont(font: Buffer, family: string): Buffer {
  const entry = tableEntry(font, 'name');
  const kept = readNames(font, font.readUInt32BE(entry + 8)).filter(({ nameId }) => KEPT_NAMES.has(nameId));
  const named = [FAMILY, TYPOGRAPHIC_FAMILY].map((nameId) => ({ nameId, text: toUtf16BE(family) }));
  const table = writeNames([...named, ...kept].sort((a, b) => a.nameId - b.nameId));
  const start = Math.ceil(font.length / 4) * 4;
  const renamed = Buffer.concat([font, Buffer.alloc(start - font.length), table]);
  renamed.writeUInt32BE(start, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

/** Position of a table's entry in the directory. */
function tableEntry(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === tag) return entry;
  }
  throw new Error(`the font has no ${tag} table`);
}

/** The names for Windows in English, which all readers of fonts understand. */
function readNames(font: Buffer, table: number): NameRecord[] {
  const count = font.readUInt16BE(table + 2);
  const storage = table + font.readUInt16BE(table + 4);
  return Array.from({ length: count }, (_, index) => table + 6 + 12 * index)
    .filter(
      (record) =>
        font.readUInt16BE(record) === WINDOWS.platform && font.readUInt16BE(record + 4) === WINDOWS.language,
    )
    .map((record) => {
      const start = storage + font.readUInt16BE(record + 10);
      return {
        nameId: font.readUInt16BE(record + 6),
        text: font.subarray(start, start + font.readUInt16BE(record + 8)),
      };
    });
}

function writeNames(names: readonly NameRecord[]): Buffer {
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { nameId, text }] of names.entries()) {
    const values = [WINDOWS.platform, WINDOWS.encoding, WINDOWS.language, nameId, text.length, offset];
    for (const [position, value] of values.entries())
      header.writeUInt16BE(value, 6 + 12 * index + 2 * position);
    offset += text.length;
  }
  return Buffer.concat([header, ...names.map(({ text }) => text)]);
}

function toUtf16BE(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
