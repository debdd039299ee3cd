/** Saving a figure of the window as a picture. The window hands over SVG or the numbers of a chart, never a finished file. */
import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import { ACTION_STATES } from '../domain/plan/plan.ts';
import * as field from './fields.ts';
import { application } from './operation.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Longest text of a figure: under what one request to the backend may hold. */
export const LONGEST_FIGURE = 900_000;
const label = z.string().max(2000);
const dated = z.object({ date: field.date, value: z.number() });
const named = { title: label, description: label, language: z.enum(LANGUAGES) };

/** What is to be saved: a drawn figure with the names behind its numbers, or a chart that the backend draws as in reports. */
export const pictureSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    svg: z.string().max(LONGEST_FIGURE),
    key: z.array(z.object({ number: z.number().int(), name: label })).max(1000),
  }),
  z.object({
    kind: z.literal('indicator'),
    ...named,
    values: z.array(dated).max(5000),
    baseline: dated.nullable(),
    target: dated.nullable(),
    baselineLabel: label,
    targetLabel: label,
    unit: label,
    decimals: z.number().int().min(0).max(6),
  }),
  z.object({
    kind: z.literal('actions'),
    ...named,
    counts: z.record(z.enum(ACTION_STATES), z.number().int().min(0)),
    labels: z.record(z.enum(ACTION_STATES), label),
  }),
]);
export type PictureSource = z.output<typeof pictureSource>;

export const figuresContract = {
  /** Writes one file; gives its absolute path. Over another one only when told to, and only over a picture of the same kind. */
  'figures.save': application<{ readonly path: string }>()(
    z.object({
      source: pictureSource,
      format: z.enum(PICTURE_FORMATS),
      path: field.path,
      replace: z.boolean().default(false),
    }),
  ),
};
