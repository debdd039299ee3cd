/** Draws a finished figure as PNG, with the fonts of the program and never with those of the machine. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { TEXT_FONT } from '../../../shared/figures/tokens.ts';
import { registerCanvasFonts } from './draw-chart.ts';
import { PAPER_FAMILIES } from './font-files.ts';

/** Dots of the PNG to a unit of the figure. */
const SHARPNESS = 2;
/** Longest side of a PNG, in dots. */
const LARGEST_SIDE = 12_000;

/** The SVG as PNG, with two dots to each of its units. Throws `figures.not-a-picture` for what cannot be drawn. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  registerCanvasFonts();
  // The family of our own: a font of the machine with the name of ours would win.
  const sharp = svg
    .replaceAll(`font-family="${TEXT_FONT}"`, `font-family="${PAPER_FAMILIES.text}"`)
    .replace(/^<svg[^>]*>/, (root) => root.replace(/ (width|height)="([\d.]+)"/g, enlarged));
  const image = await loadImage(Buffer.from(sharp)).catch(() => null);
  if (!image || !(image.width > 0) || !(image.height > 0)) throw new Refusal('figures.not-a-picture');
  if (Math.max(image.width, image.height) > LARGEST_SIDE) throw new Refusal('figures.not-a-picture');
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
}

function enlarged(_: string, side: string, length: string): string {
  return ` ${side}="${Math.round(Number(length) * SHARPNESS)}"`;
}
