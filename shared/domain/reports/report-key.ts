/** The texts a report needs, by key. The translator must have them all: else it cannot be passed in. */
import type { HistoryKey } from '../history/history-key.ts';
import type { Confidentiality } from '../initiative/initiative.ts';
import type { Progress } from '../measurement/indicator.ts';
import type { ActionState } from '../plan/plan.ts';
import type { Quadrant } from '../stakeholders/assessment.ts';
import type { StakeholdersReportKey } from './stakeholders/stakeholders-report-key.ts';

interface StatusTexts {
  title: 'toBody' | 'plain' | 'document';
  cover:
    | 'meeting'
    | 'asOf'
    | 'place'
    | 'version'
    | 'versionOf'
    | 'confidentiality'
    | 'readingTime'
    | 'minutes'
    | 'contents';
  page: 'header' | 'footer' | 'number';
  decisions: 'heading' | 'lead' | 'none' | 'noMeeting' | 'proposal' | 'noProposal';
  summary:
    | 'heading'
    | 'decisions'
    | 'actions'
    | 'noActions'
    | 'indicators'
    | 'noIndicators'
    | 'stakeholders'
    | 'noStakeholders'
    | 'seats'
    | 'noSeats';
  changes: 'heading' | 'lead' | 'none' | 'date' | 'change' | 'author' | 'rest';
  stakeholders:
    | 'restInGrid'
    | 'heading'
    | 'lead'
    | 'missing'
    | 'noneMissing'
    | 'moved'
    | 'movedInPower'
    | 'movedInInterest'
    | 'none'
    | 'more'
    | 'caption'
    | 'alt'
    | 'power'
    | 'interest'
    | 'withSeat'
    | 'withoutSeat'
    | 'tableLead'
    | 'actor'
    | 'brings'
    | 'seat';
  governance:
    | 'restInChart'
    | 'rest'
    | 'heading'
    | 'lead'
    | 'empty'
    | 'allHeld'
    | 'none'
    | 'noSeats'
    | 'caption'
    | 'alt'
    | 'altUnder'
    | 'vacant'
    | 'moreSeats'
    | 'body'
    | 'role'
    | 'seat'
    | 'holder'
    | 'until';
  actions:
    | 'rest'
    | 'heading'
    | 'lead'
    | 'latest'
    | 'none'
    | 'goalsWithout'
    | 'caption'
    | 'alt'
    | 'goal'
    | 'withoutGoal'
    | 'action'
    | 'end'
    | 'status'
    | 'noLead'
    | 'leadColumn';
  indicators:
    | 'rest'
    | 'heading'
    | 'lead'
    | 'part'
    | 'none'
    | 'sentence.reached'
    | 'sentence.onTrack'
    | 'sentence.behind'
    | 'sentence.worse'
    | 'sentence.unknown'
    | 'sentence.empty'
    | 'alt'
    | 'definition'
    | 'source'
    | 'frequency'
    | 'responsible'
    | 'dataAsOf'
    | 'date'
    | 'value'
    | 'note'
    | 'baseline'
    | 'target'
    | 'earlier';
}

export type StatusKey = {
  [Section in keyof StatusTexts]: `reports.status.${Section}.${StatusTexts[Section]}`;
}[keyof StatusTexts];

export type ReportKey =
  | StatusKey
  | HistoryKey
  | StakeholdersReportKey
  | `terms.confidentiality.${Confidentiality}`
  | `terms.progress.${Progress}`
  | `terms.actionState.${ActionState}`
  | `terms.quadrant.${Quadrant}`;
