/** Writes a figure to a file, as SVG or PNG. Only what has been checked or drawn here is ever written. */

import { extname } from 'node:path';
import type { PictureFormat, PictureSource } from '../../../shared/contract/figures.ts';
import { endingOf } from '../files/file-kinds.ts';
import { type SaveRules, saveWhole } from '../files/save-whole.ts';
import { drawPng } from '../reports/draw-png.ts';
import { chartPicture } from './chart-picture.ts';
import { checkedSvg } from './checked-svg.ts';
import { finishFigure, withFonts } from './finish-picture.ts';

export interface PictureTarget {
  readonly format: PictureFormat;
  readonly path: string;
  readonly replace: boolean;
}

/** Returns the absolute path. Throws `figures.not-a-picture`, `figures.not-replaceable`, or what `saveWhole` throws. */
export async function savePicture(source: PictureSource, target: PictureTarget): Promise<string> {
  const { format, path, replace } = target;
  const bytes = await pictureBytes(source, format);
  const isOfFormat = (name: string) => extname(name).toLowerCase() === endingOf(format);
  const rules: SaveRules = {
    mayBeReplaced: isOfFormat,
    notReplaceable: 'figures.not-replaceable',
    diskFull: 'figures.disk-full',
    notWritable: 'figures.not-writable',
  };
  return saveWhole(isOfFormat(path) ? path : `${path}${endingOf(format)}`, bytes, replace, rules);
}

/** The file as it is written. */
export async function pictureBytes(source: PictureSource, format: PictureFormat): Promise<Uint8Array> {
  const svg =
    source.kind === 'figure'
      ? finishFigure(checkedSvg(source.svg), source.key)
      : finishFigure(chartPicture(source), []);
  return format === 'svg' ? new TextEncoder().encode(withFonts(svg)) : drawPng(svg);
}
