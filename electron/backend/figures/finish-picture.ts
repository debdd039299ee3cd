/** Makes a picture that stands alone out of a figure: white ground, fonts inside, names behind numbers below. */

import { textWidth } from '../../../shared/figures/text-width.ts';
import { lightPalette, TEXT_FONT } from '../../../shared/figures/tokens.ts';
import { fontBytes } from '../reports/font-files.ts';

export interface NumberedName {
  readonly number: number;
  readonly name: string;
}

const KEY_FONT_SIZE = 11.5;
const KEY_LINE = KEY_FONT_SIZE * 1.5;

interface Ground {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The figure (as `checkedSvg` lets it through) with a white ground and the key below it. Readable by programs that
 * know little of SVG: the halo around a name is a text of its own.
 */
export function finishFigure(svg: string, key: readonly NumberedName[]): string {
  const [root = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const ground = groundOf(root);
  const lines = keyLines(key, ground.width);
  const height = ground.height + (lines.length === 0 ? 0 : (lines.length + 1) * KEY_LINE);
  const opening = root
    .replace(/viewBox="[^"]*"/, `viewBox="${ground.x} ${ground.y} ${ground.width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
  const names = lines.map(
    (line, index) =>
      `<text x="${ground.x + 4}" y="${ground.y + ground.height + (index + 1) * KEY_LINE}" font-size="${KEY_FONT_SIZE}" fill="${lightPalette.ink}">${escaped(line)}</text>`,
  );
  const paper = `<rect x="${ground.x}" y="${ground.y}" width="${ground.width}" height="${height}" fill="#FFFFFF"/>`;
  const body = withSeparateHalos(withoutTraces(svg.slice(root.length)));
  // Name and description stay first, where reading programs look for them.
  const [head = ''] = /^\s*(?:<title[^>]*>[^<]*<\/title>)?\s*(?:<desc[^>]*>[^<]*<\/desc>)?/.exec(body) ?? [];
  return `${opening}${head}${paper}${body.slice(head.length).replace(/<\/svg>$/, '')}${names.join('')}</svg>`;
}

/** The picture with the fonts it uses inside, so that it looks the same where they are not installed. */
export function withFonts(svg: string): string {
  const faces = [
    fontFace('text', 400),
    ...(/font-weight="(?!400|normal)/.test(svg) ? [fontFace('textBold', 600)] : []),
  ];
  const start =
    /^<svg[^>]*>\s*(?:<title[^>]*>[^<]*<\/title>)?\s*(?:<desc[^>]*>[^<]*<\/desc>)?/.exec(svg)?.[0] ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${start}<style>${faces.join('')}</style>${svg.slice(start.length)}`;
}

/** The text as it may stand in XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function fontFace(name: 'text' | 'textBold', weight: number): string {
  const data = fontBytes(name).toString('base64');
  return `@font-face{font-family:"${TEXT_FONT}";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
}

function groundOf(root: string): Ground {
  const numbers = (/viewBox="([^"]*)"/.exec(root)?.[1] ?? '').split(/\s+/).map(Number);
  const [x = 0, y = 0, width = 720, height = 560] = numbers.every(Number.isFinite) ? numbers : [];
  return { x, y, width, height };
}

/** What only the window needs: identifiers of items, and who takes the pointer. */
function withoutTraces(svg: string): string {
  return svg.replace(/ (?:data-[a-z-]+|pointer-events)="[^"]*"/g, '');
}

function withSeparateHalos(svg: string): string {
  return svg.replace(
    /<text([^>]*) paint-order="stroke"([^>]*)>([^<]*)<\/text>/g,
    (_, before, after, words) => {
      const attributes = `${before}${after}`;
      const plain = attributes.replace(/ stroke(?:-[a-z]+)?="[^"]*"/g, '');
      return `<text${attributes} aria-hidden="true">${words}</text><text${plain}>${words}</text>`;
    },
  );
}

/** "1 Name · 2 Name", broken between names. */
function keyLines(key: readonly NumberedName[], width: number): string[] {
  const lines: string[] = [];
  for (const { number, name } of key) {
    const item = `${number}\u00a0${name}`;
    const longer = lines.length === 0 ? item : `${lines.at(-1)} · ${item}`;
    if (lines.length > 0 && textWidth(longer, KEY_FONT_SIZE) <= width - 8) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}
