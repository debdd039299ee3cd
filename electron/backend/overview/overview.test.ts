/** The overview of a hand-made initiative whose answers are known: one of everything that is missed, and all else in place. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../shared/domain/document/needs.ts';
import type { ActorId, SeatId } from '../../../shared/domain/identifiers.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeGoal, makeIndicator } from '../../../test/helpers/entities.ts';
import { createMandate, logContact, updatePlan } from '../communication/communication-service.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm } from '../governance/governance-service.ts';
import { createIndicator, createValue } from '../measurement/measurement-service.ts';
import { createItem, createMeeting } from '../meetings/meetings-service.ts';
import { createAction, createGoal } from '../plan/plan-service.ts';
import { createTargetGroup } from '../stakeholders/coverage-service.ts';
import { assessActor, createActor } from '../stakeholders/stakeholders-service.ts';
import { overviewOf } from './handlers.ts';

const today = '2026-11-22';
const quietDocument: DocumentFacts['document'] = {
  isReadOnly: false,
  trouble: null,
  publishedAt: null,
  backup: { newestAt: null, isUnderWay: false, hasFailed: false },
};
const troubledDocument: DocumentFacts['document'] = {
  ...quietDocument,
  trouble: 'failed',
  publishedAt: '2026-11-22T08:00:00.000Z',
  backup: { newestAt: '2026-11-10T12:00:00.000Z', isUnderWay: false, hasFailed: false },
};
let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const overview = (document = quietDocument, thresholds: Partial<Thresholds> = {}) =>
  overviewOf({ db, today }, document, { ...DEFAULT_THRESHOLDS, ...thresholds });

it('says of an empty document only where to begin', () => {
  const { nextMeeting, indicatorId, needs } = overview();
  expect({ nextMeeting, indicatorId }).toEqual({ nextMeeting: null, indicatorId: null });
  expect(needs.map(({ first }) => first.kind)).toEqual(Array(4).fill('nothing-yet'));
});

it('finds the next planned meeting, today included', () => {
  const itemFields = { title: 'Ungdomslos', kind: 'decide', background: '', proposedWording: '' } as const;
  step(db, () => {
    const body = makeBody(db);
    for (const startsAt of ['2026-11-21T18:00', '2026-12-03T09:00', '2026-11-22T08:00'] as const) {
      const meeting = createMeeting(db, { bodyId: body.id, startsAt, place: '', status: 'planned' });
      createItem(db, { meetingId: meeting.id, ...itemFields });
    }
    createMeeting(db, { bodyId: body.id, startsAt: '2026-11-22T07:00', place: '', status: 'cancelled' });
  });
  expect(overview().nextMeeting).toMatchObject({ startsAt: '2026-11-22T08:00', decisionsSought: 1 });
});

describe('the hand-made initiative', () => {
  beforeEach(() => step(db, fillHandMade));
  const linesWith = (document = troubledDocument, thresholds: Partial<Thresholds> = {}) =>
    overview(document, thresholds).needs.map(({ urgency, count, first: { kind, values } }) => ({
      line: `${urgency} ${count} ${kind}`,
      values,
    }));
  const kindsWith = (thresholds: Partial<Thresholds>) =>
    linesWith(troubledDocument, thresholds).map(({ line }) => line);

  it('needs exactly what is missing, in order of urgency', () => {
    expect(linesWith()).toEqual([
      {
        line: 'urgent 1 document-not-published',
        values: { trouble: 'failed', publishedOn: '2026-11-22' },
      },
      {
        line: 'urgent 1 document-not-backed-up',
        values: { newestOn: '2026-11-10', days: 12, hasFailed: false },
      },
      {
        line: 'urgent 1 decision-without-wording',
        values: {
          caseNumber: '1/26',
          title: 'Ungdomslos',
          bodyName: 'Styringsgruppe',
          startsAt: '2026-12-03T09:00',
          days: 11,
        },
      },
      { line: 'urgent 1 late-action', values: { title: 'Åpen hall', leadName: 'Kommunen', days: 34 } },
      { line: 'due 1 late-action', values: { title: 'Leksehjelp', leadName: 'Kommunen', days: 2 } },
      {
        line: 'due 1 seat-ending',
        values: {
          bodyName: 'Styringsgruppe',
          role: 'member',
          title: 'frivillige',
          actorName: 'Kommunen',
          endsOn: '2026-12-15',
          days: 23,
        },
      },
      {
        line: 'due 1 indicator-stale',
        values: {
          name: 'Trivsel',
          frequency: 'half-yearly',
          measuredOn: '2026-03-01',
          dueOn: '2026-09-01',
        },
      },
      {
        line: 'due 1 indicator-off-line',
        values: { name: 'Fravær', progress: 'behind', measuredOn: '2026-10-01' },
      },
      {
        line: 'due 1 powerful-assessed-long-ago',
        values: { name: 'Fylket', assessedOn: '2025-01-10', days: 681 },
      },
      {
        line: 'due 1 follow-up-late',
        values: { name: 'Fylket', followUp: 'Sende tall', followUpOn: '2026-11-20', days: 2 },
      },
      {
        line: 'due 1 actor-silent',
        values: { name: 'Fylket', responsibleName: null, lastContactOn: '2026-09-01', days: 82 },
      },
      { line: 'missing 1 action-without-lead', values: { title: 'Sommerjobb' } },
      { line: 'missing 1 action-without-dates', values: { title: 'Hjemmebesøk', missing: 'both' } },
      { line: 'missing 1 goal-without-actions', values: { title: 'Mål uten tiltak' } },
      { line: 'missing 1 goal-without-indicators', values: { title: 'Mål uten indikator' } },
      { line: 'missing 1 body-without-chair', values: { bodyName: 'Sekretariatet', hasSeat: false } },
      {
        line: 'missing 1 empty-seat',
        values: { bodyName: 'Styringsgruppe', role: 'member', title: 'innbyggere' },
      },
      { line: 'missing 1 indicator-without-value', values: { name: 'Ny indikator' } },
      { line: 'missing 1 actor-not-assessed', values: { name: 'Avisen' } },
      { line: 'missing 1 actor-never-contacted', values: { name: 'Avisen', responsibleName: 'Rektor' } },
      {
        line: 'missing 1 mandate-lacking',
        values: { name: 'Kommunen', bodyName: 'Styringsgruppe', formality: 'oral' },
      },
      { line: 'missing 1 target-group-unheard', values: { name: 'Unge', gap: 'map' } },
      { line: 'missing 1 powerful-without-contact', values: { name: 'Kommunen' } },
    ]);
  });

  it.each([
    ['wordingDays', 10, 'missing 1 decision-without-wording', true],
    ['lateActionUrgentDays', 34, 'urgent 1 late-action', false],
    ['seatEndingDays', 22, 'due 1 seat-ending', false],
    ['measurementMarginDays', 82, 'due 1 indicator-stale', false],
    ['measurementMarginDays', 81, 'due 1 indicator-stale', true],
    ['assessmentAgeDays', 681, 'due 1 powerful-assessed-long-ago', false],
    ['silenceMarginDays', 52, 'due 1 actor-silent', false],
    ['silenceMarginDays', 51, 'due 1 actor-silent', true],
    ['followUpUrgentDays', 1, 'urgent 1 follow-up-late', true],
    ['backupAgeDays', 12, 'urgent 1 document-not-backed-up', false],
    ['needsNamed', 1, 'urgent 2 late-action', true],
  ] as const)('with %s at %i: "%s" is told: %s', (name, value, line, isTold) => {
    expect(kindsWith({ [name]: value }).includes(line)).toBe(isTold);
  });

  it('answers with the thresholds it was asked with, and counts the states of the actions', () => {
    const { thresholds, actionCounts, indicatorId } = overview(quietDocument, { seatEndingDays: 90 });
    expect(thresholds.seatEndingDays).toBe(90);
    expect(actionCounts).toMatchObject({ late: 2, ongoing: 2, 'not-started': 1, completed: 1 });
    expect(indicatorId).not.toBeNull();
  });
});

function fillHandMade(): void {
  const powerful = { power: 4, interest: 4, reason: '' };
  const lead = createActor(db, makeActor({ name: 'Kommunen' })).id;
  assessActor(db, { actorId: lead, assessedOn: '2024-01-10', assessedBy: '', ...powerful });
  assessActor(db, { actorId: lead, assessedOn: '2026-10-01', assessedBy: '', ...powerful });
  const county = createActor(db, makeActor({ name: 'Fylket' })).id;
  assessActor(db, { actorId: county, assessedOn: '2025-01-10', assessedBy: '', ...powerful });
  const paper = createActor(db, makeActor({ name: 'Avisen' })).id;
  const head = createActor(db, makeActor({ name: 'Rektor', kind: 'person', organisationId: lead })).id;
  fillContact(lead, county, paper, head);
  fillBodies(lead);
  fillPlan(lead);
}

function fillContact(lead: ActorId, county: ActorId, paper: ActorId, responsibleId: ActorId): void {
  const agreed = { channel: 'phone', madeBy: '', about: '', followUp: 'Sende tall' } as const;
  const contact = { ...agreed, actorId: county, happenedOn: '2026-09-01', followUpOn: '2026-11-20' };
  logContact(db, contact, today);
  const plan = { contactRhythmDays: 30, contactChannel: null };
  updatePlan(db, { ...plan, id: county, responsibleId: null });
  updatePlan(db, { ...plan, id: paper, responsibleId });
  const mandate = { givenOn: null, validUntil: null, reference: '', informedOn: null, informedWho: '' };
  createMandate(db, { ...mandate, actorId: lead, formality: 'oral' });
  createTargetGroup(db, { name: 'Unge', note: '', actorIds: [] });
}

function fillBodies(holder: ActorId): void {
  const steering = makeBody(db);
  const seat = (role: 'chair' | 'member' | 'observer', title: string) =>
    createSeat(db, { bodyId: steering.id, role, title, sector: null }).id;
  const hold = (seatId: SeatId, endsOn: string | null) =>
    createTerm(db, { seatId, actorId: holder, startsOn: '2025-01-01', endsOn });
  hold(seat('chair', ''), null);
  hold(seat('member', 'frivillige'), '2026-12-15');
  hold(seat('member', 'innbyggere'), '2026-11-21');
  seat('observer', '');
  makeBody(db, { name: 'Sekretariatet', kind: 'secretariat' });
  const meeting = createMeeting(db, {
    bodyId: steering.id,
    startsAt: '2026-12-03T09:00',
    place: '',
    status: 'planned',
  });
  const item = { meetingId: meeting.id, kind: 'decide', background: '' } as const;
  createItem(db, { ...item, title: 'Ungdomslos', proposedWording: '' });
  createItem(db, { ...item, title: 'Budsjett', proposedWording: 'Vedtas.' });
}

function fillPlan(leadId: ActorId): void {
  const [both, withoutActions, withoutIndicators] = ['Mål', 'Mål uten tiltak', 'Mål uten indikator'].map(
    (title) => createGoal(db, makeGoal({ title })).id,
  ) as [never, never, never];
  const action = makeAction({ goalId: both, leadId, startsOn: '2026-01-01', endsOn: '2027-06-30' });
  createAction(db, { ...action, title: 'Åpen hall', status: 'ongoing', endsOn: '2026-10-19' });
  createAction(db, { ...action, title: 'Leksehjelp', status: 'not-started', endsOn: '2026-11-20' });
  createAction(db, { ...action, title: 'Sommerjobb', status: 'ongoing', leadId: null });
  createAction(db, { ...action, title: 'Hjemmebesøk', startsOn: null, endsOn: null });
  createAction(db, { ...action, title: 'Los', status: 'ongoing', goalId: withoutIndicators });
  createAction(db, { ...action, title: 'Ferdig', status: 'completed', leadId: null, endsOn: '2026-01-01' });
  const indicator = makeIndicator({ goalId: both, frequency: 'half-yearly', targetValue: null });
  const measure = (changes: Parameters<typeof makeIndicator>[0], ...values: [string, number][]) => {
    const { id } = createIndicator(db, { ...indicator, ...changes });
    for (const [measuredOn, value] of values)
      createValue(db, { indicatorId: id, measuredOn, value, note: '' });
  };
  measure({ name: 'Trivsel' }, ['2026-03-01', 50], ['2025-09-01', 50]);
  measure(
    { name: 'Fullført', goalId: withoutActions, targetValue: 85 },
    ['2026-10-01', 85],
    ['2026-04-01', 60],
  );
  // From 71 in June 2022 to 85 in June 2028: about 81 is on the line in October 2026.
  measure({ name: 'Fravær', targetValue: 85 }, ['2026-10-01', 73]);
  measure({ name: 'Ny indikator' });
}
