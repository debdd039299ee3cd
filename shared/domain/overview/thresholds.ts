/** All thresholds of all rules: limits and defaults, gathered from the features that own them. */
import { communicationThresholds } from '../communication/needs.ts';
import { documentThresholds } from '../document/needs.ts';
import { governanceThresholds } from '../governance/needs.ts';
import { measurementThresholds } from '../measurement/needs.ts';
import { meetingThresholds } from '../meetings/needs.ts';
import { planThresholds } from '../plan/needs.ts';
import { stakeholderThresholds } from '../stakeholders/needs.ts';
import { foldThresholds } from './fold.ts';
import type { ThresholdsOf } from './need.ts';

/** In the order in which the settings show them. */
export const THRESHOLDS = {
  ...meetingThresholds,
  ...planThresholds,
  ...governanceThresholds,
  ...measurementThresholds,
  ...stakeholderThresholds,
  ...communicationThresholds,
  ...documentThresholds,
  ...foldThresholds,
} as const;
export type ThresholdName = keyof typeof THRESHOLDS;
export type Thresholds = ThresholdsOf<typeof THRESHOLDS>;

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as readonly ThresholdName[];

/** What applies until somebody changes it. */
export const DEFAULT_THRESHOLDS = Object.fromEntries(
  THRESHOLD_NAMES.map((name) => [name, THRESHOLDS[name].default]),
) as Thresholds;
