/** Operations on preferences. Preferences are not personal data and never in the document. */
import { z } from 'zod';
import { FORMAT_STYLES, LANGUAGES } from '../domain/languages.ts';
import { THRESHOLD_NAMES, THRESHOLDS, type ThresholdName } from '../domain/overview/thresholds.ts';
import * as field from './fields.ts';
import { application } from './operation.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;

/** When a rule of the overview speaks up: whole numbers within the limits that the rule's feature sets. */
export const thresholds = z.object(
  Object.fromEntries(
    THRESHOLD_NAMES.map((name) => [
      name,
      z.number().int().min(THRESHOLDS[name].min).max(THRESHOLDS[name].max),
    ]),
  ) as Record<ThresholdName, z.ZodNumber>,
);

/** What the user chooses. Unknown keys are dropped, wrong values fall back to the default of that key. */
export const preferences = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  /** How the screen writes short dates and times. Reports always write them as their language does. */
  formats: z.enum(FORMAT_STYLES),
  /** Name written into the change log beside every change. */
  authorName: z.string().trim().max(100),
  backupCount: z.number().int().min(1).max(200),
  backupMaxAgeDays: z.number().int().min(1).max(3650),
  /** Null: beside the program's own data. */
  backupFolder: z.string().max(4096).nullable(),
  thresholds,
});
export type Preferences = z.output<typeof preferences>;

export interface AboutProgram {
  readonly version: string;
  readonly schemaVersion: number;
  readonly shell: 'electron' | 'browser' | 'command-line';
  readonly dataFolder: string;
}

export const settingsContract = {
  'settings.get': application<Preferences & { readonly wasReset: boolean }>()(field.empty),
  'settings.update': application<Preferences>()(preferences.partial()),
  'settings.about': application<AboutProgram>()(field.empty),
};
