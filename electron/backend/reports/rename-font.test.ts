import { GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from './font-coverage.ts';
import { FONT_NAMES, fontBytes } from './font-files.ts';
import { renameFont } from './rename-font.ts';

describe.each(FONT_NAMES)('the font %s', (name) => {
  it('is known by its new family alone, with all its characters', () => {
    const family = `Test of ${name}`;
    const renamed = renameFont(fontBytes(name), family);
    const before = GlobalFonts.families.map((known) => known.family);
    GlobalFonts.register(renamed);
    const added = GlobalFonts.families
      .map((known) => known.family)
      .filter((known) => !before.includes(known));
    expect(added).toEqual([family]);
    expect(codePointsOf(renamed)).toEqual(codePointsOf(fontBytes(name)));
  });
});
