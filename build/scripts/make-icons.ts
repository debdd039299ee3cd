/**
 * Draws the icons of program and document from their SVG sources: PNGs, `.ico` for Windows, `.icns` for macOS.
 * Run by hand after a change of a source (`node build/scripts/make-icons.ts`); the results are kept in build/icons.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const folder = resolve(import.meta.dirname, '../icons');

/** Edge lengths in pixels that Linux desktops look for. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const;
/** The types of an .icns file that hold PNGs, with their edge in pixels; the second of a size is for dense screens. */
const ICNS_TYPES = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;
/** Below this edge the fine drawing turns to grey; the program icon has a simpler one with fewer ribs. */
const SMALLEST_FINE_EDGE = 40;

type Draw = (edge: number) => Promise<Buffer>;

/** A Windows icon: a directory of PNGs. Layout: 6-byte header, 16 bytes per picture, then the pictures. */
export function icoFile(pictures: readonly { edge: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ edge, png }, index) => {
    const at = 6 + 16 * index;
    // Zero stands for 256.
    header.writeUInt8(edge % 256, at);
    header.writeUInt8(edge % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** A macOS icon: four letters and a big-endian length before the whole and before each PNG. */
export function icnsFile(pictures: readonly { type: string; png: Buffer }[]): Buffer {
  const block = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(pictures.map(({ type, png }) => block(type, png))));
}

/** Draws SVG sources at any edge length; `small` is used where the fine one would blur. */
async function drawer(fine: string, small: string): Promise<Draw> {
  return async (edge) => {
    const source = edge < SMALLEST_FINE_EDGE ? small : fine;
    const image = await loadImage(sized(readFileSync(join(folder, source), 'utf8'), edge));
    const canvas = createCanvas(edge, edge);
    canvas.getContext('2d').drawImage(image, 0, 0, edge, edge);
    return canvas.toBuffer('image/png');
  };
}

/** An SVG with its size written in, so that it is drawn at that size instead of scaled from another. */
function sized(svg: string, edge: number): Buffer {
  return Buffer.from(svg.replace('<svg ', `<svg width="${edge}" height="${edge}" `));
}

async function makeIcons(): Promise<void> {
  const program = await drawer('icon.svg', 'icon-small.svg');
  const document = await drawer('document.svg', 'document.svg');
  mkdirSync(join(folder, 'png'), { recursive: true });
  for (const edge of LINUX_SIZES) {
    writeFileSync(join(folder, 'png', `${edge}x${edge}.png`), await program(edge));
  }
  writeFileSync(join(folder, 'icon.png'), await program(1024));
  writeFileSync(join(folder, 'document.png'), await document(512));
  for (const [name, draw] of [
    ['icon', program],
    ['document', document],
  ] as const) {
    const ico = ICO_SIZES.map(async (edge) => ({ edge, png: await draw(edge) }));
    writeFileSync(join(folder, `${name}.ico`), icoFile(await Promise.all(ico)));
    const icns = ICNS_TYPES.map(async ([type, edge]) => ({ type, png: await draw(edge) }));
    writeFileSync(join(folder, `${name}.icns`), icnsFile(await Promise.all(icns)));
  }
}

if (import.meta.main) await makeIcons();
