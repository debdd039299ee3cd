/** The whole initiative as it stood at the end of one day: what reports are made from. */
import type { Body, Seat, Term } from '../governance/body.ts';
import type { Change, ChangeTransaction } from '../history/change.ts';
import type { Initiative } from '../initiative/initiative.ts';
import type { Indicator, IndicatorValue } from '../measurement/indicator.ts';
import type { AgendaItem, Meeting } from '../meetings/meeting.ts';
import type { Phase } from '../method/phase.ts';
import type { Action, Contribution, Goal } from '../plan/plan.ts';
import type { Actor } from '../stakeholders/actor.ts';
import type { Assessment } from '../stakeholders/assessment.ts';
import type { AssessmentScale } from '../stakeholders/stakeholder-map.ts';
import type { Tie } from '../stakeholders/tie.ts';

export interface InitiativeSnapshot {
  readonly initiative: Initiative;
  readonly phases: readonly Phase[];
  readonly actors: readonly Actor[];
  readonly assessments: readonly Assessment[];
  /** Scales with own names. */
  readonly assessmentScales: readonly AssessmentScale[];
  readonly ties: readonly Tie[];
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly contributions: readonly Contribution[];
  readonly indicators: readonly Indicator[];
  readonly indicatorValues: readonly IndicatorValue[];
  readonly meetings: readonly Meeting[];
  readonly agendaItems: readonly AgendaItem[];
  /** The change log up to the end of the day, oldest first. */
  readonly transactions: readonly ChangeTransaction[];
  readonly changes: readonly Change[];
}
