/** Which characters a font can show, read from its `cmap` table (OpenType specification, formats 4 and 12). */

/** The code points a TrueType font has a glyph for. */
export function codePointsOf(font: Buffer): Set<number> {
  const codePoints = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    const format = font.readUInt16BE(subtable);
    if (format === 12) addGroups(font, subtable, codePoints);
    else if (format === 4) addSegments(font, subtable, codePoints);
  }
  return codePoints;
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/** Format 12: groups of a first and a last code point. */
function addGroups(font: Buffer, subtable: number, codePoints: Set<number>): void {
  const count = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < count; index++) {
    const group = subtable + 16 + 12 * index;
    const last = font.readUInt32BE(group + 4);
    for (let codePoint = font.readUInt32BE(group); codePoint <= last; codePoint++) codePoints.add(codePoint);
  }
}

/** Format 4: parallel arrays of segment ends and starts; the last segment, 0xFFFF, shows nothing. */
function addSegments(font: Buffer, subtable: number, codePoints: Set<number>): void {
  const doubledCount = font.readUInt16BE(subtable + 6);
  for (let offset = 0; offset < doubledCount; offset += 2) {
    const last = font.readUInt16BE(subtable + 14 + offset);
    const first = font.readUInt16BE(subtable + 16 + doubledCount + offset);
    if (first === 0xffff) continue;
    for (let codePoint = first; codePoint <= last; codePoint++) codePoints.add(codePoint);
  }
}
