import { describe, expect, it } from 'vitest';
import type { MeetingDetails, MeetingOverview } from '../../../shared/contract/meetings.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { AgendaItem } from '../../../shared/domain/meetings/meeting.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { meetingHeading, meetingSubheading, meetingsPoint, sortMeetings } from './meetings-point.ts';

const TODAY = '2026-11-22';
const meeting = (startsAt: string, changes: Partial<MeetingOverview> = {}) =>
  ({
    startsAt,
    status: 'planned',
    bodyName: 'Styringsgruppen',
    place: '',
    itemCount: 0,
    decisionsSought: 0,
    ...changes,
  }) as MeetingOverview;
const item = (caseNumber: number, changes: Partial<AgendaItem> = {}) =>
  ({
    caseNumber,
    caseYear: 2026,
    kind: 'decide',
    proposedWording: '',
    outcome: null,
    ...changes,
  }) as AgendaItem;
const withItems = (items: AgendaItem[], changes: Partial<MeetingDetails> = {}) =>
  ({ ...meeting('2026-12-03T09:00'), items, ...changes }) as MeetingDetails;
const point = (language: Language, meetings: MeetingOverview[]) =>
  meetingsPoint(createTranslator(language), formatsFor(language), sortMeetings(meetings, TODAY), TODAY);

describe('the list of meetings', () => {
  const newestFirst = [
    meeting('2027-01-14T09:00'),
    meeting('2026-12-03T09:00', { itemCount: 5, decisionsSought: 2 }),
    meeting('2026-11-21T09:00'),
    meeting('2026-10-29T09:00', { status: 'held' }),
    meeting('2026-09-01T09:00', { status: 'cancelled' }),
  ];

  it('has the nearest first, and apart what nobody has recorded', () => {
    const sorted = sortMeetings(newestFirst, TODAY);
    expect(sorted.coming.map((each) => each.startsAt)).toEqual(['2026-12-03T09:00', '2027-01-14T09:00']);
    expect(sorted.unrecorded.map((each) => each.startsAt)).toEqual(['2026-11-21T09:00']);
    expect(sorted.past.map((each) => each.status)).toEqual(['held', 'cancelled']);
  });

  it('says who meets next and what awaits a decision', () => {
    expect(point('nb', newestFirst)).toEqual({
      heading: 'Torsdag 3. desember møtes Styringsgruppen',
      subheading: '2 saker venter på vedtak der. Ett tidligere møte er ikke ført som holdt.',
    });
    expect(point('en', newestFirst).heading).toBe('Styringsgruppen meets on Thursday 3 December');
    expect(point('nb', [meeting(`${TODAY}T18:00`)]).heading).toBe('I dag møtes Styringsgruppen');
  });

  it('says what to do when there is none', () => {
    expect(point('nb', []).heading).toBe('Ingen møter er satt opp');
    expect(point('nb', newestFirst.slice(3)).heading).toBe('Ingen møter er satt opp framover');
  });
});

describe('a meeting', () => {
  const t = createTranslator('nb');

  it('says what is to be decided', () => {
    const note = item(43, { kind: 'note' });
    expect(meetingHeading(t, withItems([item(41), item(42), note]))).toBe(
      'Styringsgruppen skal ta stilling til 2 saker',
    );
    expect(meetingHeading(t, withItems([note]))).toContain('ikke vedta');
    expect(meetingHeading(t, withItems([]))).toContain('sakslisten er tom');
  });

  it('says when and where, and which cases lack their wording', () => {
    const items = [
      item(41),
      item(42, { proposedWording: 'Vedtas.' }),
      item(43),
      item(44, { kind: 'discuss' }),
    ];
    expect(meetingSubheading(t, formatsFor('nb'), withItems(items, { place: 'Rådhuset' }))).toBe(
      'Torsdag 3. desember 2026 kl. 09:00, Rådhuset. Sakene 41/26 og 43/26 mangler forslag til vedtak.',
    );
  });

  it('says of a held meeting what was done and what is not recorded', () => {
    const done = item(41, { outcome: 'adopted' });
    expect(meetingHeading(t, withItems([done], { status: 'held' }))).toBe('Styringsgruppen behandlet én sak');
    expect(meetingHeading(t, withItems([done, item(42)], { status: 'held' }))).toBe(
      'Styringsgruppen har hatt møte, men ett utfall er ikke ført',
    );
    expect(meetingHeading(t, withItems([done], { status: 'cancelled' }))).toContain('avlyst');
  });
});
