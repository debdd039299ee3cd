/** Indicators of the demo with three years of values, oldest first; the first value is the baseline. */
import type { Direction, Frequency } from '../../../../shared/domain/measurement/indicator.ts';
import type { ActorKey } from './actors.ts';
import type { GoalKey } from './plan.ts';

export interface IndicatorStructure {
  readonly goal: GoalKey;
  readonly direction: Direction;
  readonly decimals: number;
  readonly frequency: Frequency;
  readonly responsible: ActorKey | null;
  /** Month and day of one measuring day; the others follow from the frequency. */
  readonly measuredOn: readonly [month: number, day: number];
  readonly target: number;
  /** Periods from the newest value due to the target. */
  readonly periodsToTarget: number;
  readonly values: readonly number[];
  /** True when the newest value due is missing, on purpose. */
  readonly isStale?: boolean;
}

export const INDICATORS = {
  completion: {
    goal: 'completion',
    direction: 'up',
    decimals: 0,
    frequency: 'yearly',
    responsible: 'educationOffice',
    measuredOn: [6, 30],
    target: 85,
    periodsToTarget: 3,
    values: [71, 73, 76, 79],
  },
  absence: {
    goal: 'attendance',
    direction: 'down',
    decimals: 1,
    frequency: 'half-yearly',
    responsible: 'northSchool',
    measuredOn: [1, 31],
    target: 9,
    periodsToTarget: 4,
    values: [18.4, 18.9, 17.6, 17.9, 16.8, 16.9, 16.1],
  },
  wellbeing: {
    goal: 'schoolWellbeing',
    direction: 'up',
    decimals: 0,
    frequency: 'half-yearly',
    responsible: 'analyst',
    measuredOn: [4, 12],
    target: 84,
    periodsToTarget: 4,
    values: [71, 72, 71, 74, 76, 78],
    isStale: true,
  },
  leisure: {
    goal: 'leisure',
    direction: 'up',
    decimals: 0,
    frequency: 'half-yearly',
    responsible: 'sportsClub',
    measuredOn: [3, 15],
    target: 80,
    periodsToTarget: 4,
    values: [58, 60, 61, 65, 66, 70, 72],
  },
  language: {
    goal: 'earlyLanguage',
    direction: 'up',
    decimals: 0,
    frequency: 'yearly',
    responsible: 'kindergarten',
    measuredOn: [5, 31],
    target: 80,
    periodsToTarget: 2,
    values: [64, 66, 71, 74],
  },
  outsideWork: {
    goal: 'workAndEducation',
    direction: 'down',
    decimals: 0,
    frequency: 'quarterly',
    responsible: 'labourOffice',
    measuredOn: [3, 31],
    target: 40,
    periodsToTarget: 8,
    values: [74, 76, 73, 71, 72, 69, 66, 67, 63, 61, 62, 58, 55],
  },
  summerJobs: {
    goal: 'workAndEducation',
    direction: 'up',
    decimals: 0,
    frequency: 'yearly',
    responsible: 'labourOffice',
    measuredOn: [8, 20],
    target: 60,
    periodsToTarget: 1,
    values: [22, 34, 48, 63],
  },
  clubVisits: {
    goal: 'eveningPlaces',
    direction: 'up',
    decimals: 0,
    frequency: 'quarterly',
    responsible: 'youthClub',
    measuredOn: [3, 31],
    target: 600,
    periodsToTarget: 5,
    values: [210, 232, 190, 255, 280, 301, 262, 340, 372, 401, 355, 448, 486],
  },
  loneliness: {
    goal: 'schoolWellbeing',
    direction: 'down',
    decimals: 0,
    frequency: 'yearly',
    responsible: 'healthCentre',
    measuredOn: [4, 20],
    target: 8,
    periodsToTarget: 3,
    values: [12, 13, 13, 14],
  },
  earlyHelp: {
    goal: 'earlyHelp',
    direction: 'up',
    decimals: 0,
    frequency: 'quarterly',
    responsible: 'childWelfare',
    measuredOn: [3, 31],
    target: 85,
    periodsToTarget: 7,
    values: [46, 48, 45, 51, 50, 54, 53, 55, 58, 57, 61, 60, 62],
  },
  influence: {
    goal: 'participation',
    direction: 'up',
    decimals: 1,
    frequency: 'half-yearly',
    responsible: 'communicator',
    measuredOn: [5, 10],
    target: 4,
    periodsToTarget: 3,
    values: [2.4, 2.5, 2.7, 2.8, 3, 3.2, 3.5],
  },
  sharedData: {
    goal: 'sharedMeasurement',
    direction: 'up',
    decimals: 0,
    frequency: 'half-yearly',
    responsible: 'analyst',
    measuredOn: [6, 15],
    target: 15,
    periodsToTarget: 2,
    values: [2, 2, 3, 5, 5, 6, 7],
  },
} as const satisfies Record<string, IndicatorStructure>;
export type IndicatorKey = keyof typeof INDICATORS;

/** Values that carry a note, as indicator and position of the value. */
export const VALUE_NOTES = [
  'completion3',
  'absence5',
  'wellbeing5',
  'clubVisits6',
  'loneliness3',
  'summerJobs3',
  'sharedData6',
] as const;
export type ValueNoteKey = (typeof VALUE_NOTES)[number];
