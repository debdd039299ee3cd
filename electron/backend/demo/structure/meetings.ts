/** Meetings of the demo and what was on their agendas. Days from the anchor. */
import type { AgendaItemKind, Outcome } from '../../../../shared/domain/meetings/meeting.ts';
import type { BodyKey } from './governance.ts';

export const PLACES = ['cityHall', 'school', 'neighbourhoodHouse', 'foundationOffice', 'university'] as const;
export type PlaceKey = (typeof PLACES)[number];

interface MeetingStructure {
  readonly body: BodyKey;
  /** Moved to the nearest weekday when it falls on a weekend. */
  readonly day: number;
  readonly time: string;
  readonly place: PlaceKey;
}

export const MEETINGS = {
  steering1: { body: 'steering', day: -690, time: '12:00', place: 'cityHall' },
  partner1: { body: 'partner', day: -640, time: '09:00', place: 'foundationOffice' },
  panel1: { body: 'panel', day: -560, time: '17:30', place: 'school' },
  steering2: { body: 'steering', day: -530, time: '12:00', place: 'school' },
  steering3: { body: 'steering', day: -420, time: '12:00', place: 'cityHall' },
  partner2: { body: 'partner', day: -395, time: '09:00', place: 'cityHall' },
  steering4: { body: 'steering', day: -300, time: '12:00', place: 'school' },
  reference1: { body: 'reference', day: -255, time: '10:00', place: 'university' },
  steering5: { body: 'steering', day: -215, time: '12:00', place: 'school' },
  panel2: { body: 'panel', day: -190, time: '17:30', place: 'neighbourhoodHouse' },
  partner3: { body: 'partner', day: -165, time: '09:00', place: 'foundationOffice' },
  steering6: { body: 'steering', day: -145, time: '12:00', place: 'neighbourhoodHouse' },
  steering7: { body: 'steering', day: -80, time: '12:00', place: 'school' },
  steering8: { body: 'steering', day: -24, time: '12:00', place: 'neighbourhoodHouse' },
  steeringNext: { body: 'steering', day: 11, time: '12:00', place: 'cityHall' },
  partnerNext: { body: 'partner', day: 25, time: '09:00', place: 'cityHall' },
} as const satisfies Record<string, MeetingStructure>;
export type MeetingKey = keyof typeof MEETINGS;

interface ItemStructure {
  readonly meeting: MeetingKey;
  readonly kind: AgendaItemKind;
  /** Null while the meeting lies ahead. */
  readonly outcome: Outcome | null;
}

const item = (meeting: MeetingKey, kind: AgendaItemKind, outcome: Outcome | null): ItemStructure => ({
  meeting,
  kind,
  outcome,
});

export const ITEMS = {
  mandate: item('steering1', 'decide', 'adopted'),
  problem: item('steering1', 'discuss', 'discussed'),
  baseline: item('steering1', 'decide', 'adopted'),
  partnerAgreement: item('partner1', 'decide', 'adopted'),
  secretariatFunding: item('partner1', 'decide', 'adopted-amended'),
  growingUp: item('panel1', 'discuss', 'discussed'),
  panelTerms: item('panel1', 'endorse', 'adopted'),
  commonAgenda: item('steering2', 'decide', 'adopted'),
  phaseThree: item('steering2', 'decide', 'adopted'),
  baselineResults: item('steering2', 'note', 'noted'),
  actionPlan: item('steering3', 'decide', 'adopted-amended'),
  clusters: item('steering3', 'decide', 'adopted'),
  summerJobsItem: item('steering3', 'endorse', 'adopted'),
  strategy: item('partner2', 'decide', 'adopted'),
  firstBudget: item('partner2', 'decide', 'adopted'),
  minutesThree: item('steering4', 'decide', 'adopted'),
  absenceItem: item('steering4', 'endorse', 'adopted'),
  dataSharing: item('steering4', 'decide', 'postponed'),
  leisureStatus: item('steering4', 'note', 'noted'),
  indicatorSet: item('reference1', 'discuss', 'discussed'),
  followResearch: item('reference1', 'endorse', 'adopted'),
  minutesFour: item('steering5', 'decide', 'adopted'),
  indicators: item('steering5', 'decide', 'adopted'),
  dataSharingAgain: item('steering5', 'decide', 'adopted-amended'),
  youthBudgetItem: item('steering5', 'decide', 'adopted'),
  eveningTalk: item('panel2', 'discuss', 'discussed'),
  lighting: item('panel2', 'endorse', 'adopted'),
  midway: item('partner3', 'note', 'noted'),
  secondBudget: item('partner3', 'decide', 'adopted'),
  longView: item('partner3', 'discuss', 'discussed'),
  minutesFive: item('steering6', 'decide', 'adopted'),
  openHallItem: item('steering6', 'decide', 'adopted'),
  tutoring: item('steering6', 'decide', 'rejected'),
  absenceStatus: item('steering6', 'note', 'noted'),
  minutesSix: item('steering7', 'decide', 'adopted'),
  emptySeat: item('steering7', 'discuss', 'discussed'),
  oneDoorItem: item('steering7', 'decide', 'adopted'),
  safeHomesItem: item('steering7', 'endorse', 'adopted'),
  minutesSeven: item('steering8', 'decide', 'adopted'),
  guidesTalk: item('steering8', 'discuss', 'discussed'),
  fundingOutline: item('steering8', 'endorse', 'adopted'),
  lateActions: item('steering8', 'note', 'noted'),
  minutesEight: item('steeringNext', 'decide', null),
  guides: item('steeringNext', 'decide', null),
  residentSeat: item('steeringNext', 'decide', null),
  phaseFour: item('steeringNext', 'decide', null),
  commonSurvey: item('steeringNext', 'endorse', null),
  lateActionsNext: item('steeringNext', 'note', null),
  thirdBudget: item('partnerNext', 'decide', null),
  secretariatExtension: item('partnerNext', 'decide', null),
  annualReport: item('partnerNext', 'note', null),
} as const satisfies Record<string, ItemStructure>;
export type ItemKey = keyof typeof ITEMS;

/** The newest step of the demo: the item that got its proposed wording the day before the anchor. */
export const WRITTEN_LAST: { item: ItemKey; day: number } = { item: 'phaseFour', day: -1 };
