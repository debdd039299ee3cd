/** Finds and reads the font files that come with the program. No system font is ever relied upon. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILES = {
  text: ['@expo-google-fonts/inter', '400Regular/Inter_400Regular.ttf'],
  textItalic: ['@expo-google-fonts/inter', '400Regular_Italic/Inter_400Regular_Italic.ttf'],
  textBold: ['@expo-google-fonts/inter', '600SemiBold/Inter_600SemiBold.ttf'],
  heading: ['@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
} as const;
export type FontName = keyof typeof FILES;

/** Families as the compiler knows our fonts: names that no font of the machine has. */
export const PAPER_FAMILIES = { text: 'Ryggrad Text', heading: 'Ryggrad Heading' } as const;

const cache = new Map<FontName, Buffer>();

/** The bytes of a font, read once. Read as bytes, since the packages may lie inside an archive. */
export function fontBytes(name: FontName): Buffer {
  const known = cache.get(name);
  if (known) return known;
  const [packageName, file] = FILES[name];
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  const bytes = readFileSync(join(folder, file));
  cache.set(name, bytes);
  return bytes;
}

export const FONT_NAMES = Object.keys(FILES) as FontName[];
