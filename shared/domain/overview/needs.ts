/**
 * All rules in one list. A feature adds its rules, facts, needs and thresholds in its own folder (`<feature>/needs.ts`)
 * and is named here, in thresholds.ts, and in the window's `overview/need-words.ts`.
 */

import {
  type CommunicationFacts,
  type CommunicationNeed,
  communicationRules,
} from '../communication/needs.ts';
import type { IsoDate } from '../dates.ts';
import { type DocumentFacts, type DocumentNeed, documentRules } from '../document/needs.ts';
import { type GovernanceFacts, type GovernanceNeed, governanceRules } from '../governance/needs.ts';
import { type MeasurementFacts, type MeasurementNeed, measurementRules } from '../measurement/needs.ts';
import { type MeetingFacts, type MeetingNeed, meetingRules } from '../meetings/needs.ts';
import { type PlanFacts, type PlanNeed, planRules } from '../plan/needs.ts';
import { type CoverageNeed, type CoverageNeedFacts, coverageRules } from '../stakeholders/coverage-needs.ts';
import { type StakeholderFacts, type StakeholderNeed, stakeholderRules } from '../stakeholders/needs.ts';
import { type BeginningNeed, beginnings } from './beginnings.ts';
import { foldNeeds, type NeedLine } from './fold.ts';
import type { Rule } from './need.ts';
import type { Thresholds } from './thresholds.ts';

/** Everything the rules are computed from. */
export type OverviewFacts = DocumentFacts &
  MeetingFacts &
  PlanFacts &
  GovernanceFacts &
  MeasurementFacts &
  StakeholderFacts &
  CommunicationFacts &
  CoverageNeedFacts;

export type Need =
  | DocumentNeed
  | MeetingNeed
  | PlanNeed
  | GovernanceNeed
  | MeasurementNeed
  | StakeholderNeed
  | CommunicationNeed
  | CoverageNeed
  | BeginningNeed;
export type NeedKind = Need['kind'];

/** Their order decides among needs of the same urgency. */
export const RULES: readonly Rule<OverviewFacts, Thresholds, Need>[] = [
  ...documentRules,
  ...meetingRules,
  ...planRules,
  ...governanceRules,
  ...measurementRules,
  ...stakeholderRules,
  ...communicationRules,
  ...coverageRules,
  beginnings,
];

/** What every rule finds, one need per subject, in the order of the rules. */
export function needsOf(facts: OverviewFacts, today: IsoDate, thresholds: Thresholds): Need[] {
  return RULES.flatMap((rule) => rule(facts, today, thresholds));
}

/** The needs as lines to show: in order of urgency, many of a kind as one. */
export function needLinesOf(facts: OverviewFacts, today: IsoDate, thresholds: Thresholds): NeedLine<Need>[] {
  return foldNeeds(needsOf(facts, today, thresholds), thresholds);
}
