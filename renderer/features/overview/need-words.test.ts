import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import type { NeedLine } from '../../../shared/domain/overview/fold.ts';
import type { Need } from '../../../shared/domain/overview/needs.ts';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/overview/thresholds.ts';
import { formatsFor, LOCALES } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { wordsOf } from './need-words.ts';

const seat = { bodyName: 'Rådet', role: 'member', title: 'ungdom' } as const;
const need = (kind: string, values: object, ...subjectIds: string[]) =>
  ({ kind, urgency: 'due', subjectIds, values }) as unknown as Need;

const NEEDS = [
  need('document-not-published', { trouble: 'failed', publishedOn: null }),
  need('document-not-published', { trouble: 'changed-on-disk', publishedOn: null }),
  need('document-not-backed-up', { newestOn: null, days: 0, hasFailed: true }),
  need('document-not-backed-up', { newestOn: '2026-11-10', days: 12, hasFailed: false }),
  need(
    'decision-without-wording',
    {
      caseNumber: '41/26',
      title: 'Ungdomslos',
      bodyName: 'Styringsgruppen',
      startsAt: '2026-12-03T09:00',
      days: 11,
    },
    'm',
    'i',
  ),
  need('late-action', { title: 'Hall', leadName: 'Laget', days: 34 }, 'a'),
  need('late-action', { title: 'Hall', leadName: null, days: 1 }, 'a'),
  need('action-without-lead', { title: 'Hall' }, 'a'),
  ...(['start', 'end', 'both'] as const).map((missing) =>
    need('action-without-dates', { title: 'Hall', missing }, 'a'),
  ),
  need('goal-without-actions', { title: 'Trygghet' }, 'g'),
  need('goal-without-indicators', { title: 'Trygghet' }, 'g'),
  need('body-without-chair', { bodyName: 'Rådet', hasSeat: true }, 'b'),
  need('body-without-chair', { bodyName: 'Rådet', hasSeat: false }, 'b'),
  need('empty-seat', seat, 'b', 's'),
  need('seat-ending', { ...seat, actorName: 'Astrid', endsOn: '2026-12-15', days: 23 }, 'b', 's'),
  need('indicator-without-value', { name: 'Trivsel' }, 'x'),
  need(
    'indicator-stale',
    { name: 'Trivsel', frequency: 'yearly', measuredOn: '2025-01-01', dueOn: '2026-01-01' },
    'x',
  ),
  ...(['behind', 'worse'] as const).map((progress) =>
    need('indicator-off-line', { name: 'Trivsel', progress, measuredOn: '2025-01-01' }, 'x'),
  ),
  need('powerful-assessed-long-ago', { name: 'Fylket', assessedOn: '2025-01-10', days: 681 }, 'p'),
  need('actor-not-assessed', { name: 'Avisen' }, 'p'),
  ...['Sende utkast', ''].map((followUp) =>
    need('follow-up-late', { name: 'Laget', followUp, followUpOn: '2026-11-10', days: 12 }, 'p', 'c'),
  ),
  ...[null, 'Kari'].flatMap((responsibleName) => [
    need('actor-silent', { name: 'Fylket', responsibleName, lastContactOn: '2026-01-10', days: 316 }, 'p'),
    need('actor-never-contacted', { name: 'Fylket', responsibleName }, 'p'),
  ]),
  need('mandate-expired', { name: 'Fylket', bodyName: 'Rådet', validUntil: '2026-01-01' }, 'p'),
  need('mandate-ending', { name: 'Fylket', bodyName: 'Rådet', validUntil: '2026-12-24', days: 32 }, 'p'),
  ...(['unknown', 'none', 'oral'] as const).map((formality) =>
    need('mandate-lacking', { name: 'Fylket', bodyName: 'Rådet', formality }, 'p'),
  ),
  need('not-anchored', { name: 'Fylket', informedOn: null, days: 0 }, 'p'),
  need('not-anchored', { name: 'Fylket', informedOn: '2026-01-01', days: 325 }, 'p'),
  ...(['map', 'body'] as const).map((gap) => need('target-group-unheard', { name: 'Unge', gap }, 'g')),
  need('powerful-without-contact', { name: 'Fylket' }, 'p'),
  ...(['actors', 'goals', 'indicators', 'meetings'] as const).map((of) => need('nothing-yet', { of })),
];
/** These never come in numbers. */
const SINGLE = ['document-not-published', 'document-not-backed-up', 'nothing-yet'];

const line = (first: Need, count = 1): NeedLine<Need> => ({
  urgency: first.urgency,
  count,
  first,
  examples: [first],
});
const textsOf = (language: (typeof LANGUAGES)[number]) => ({
  language,
  locale: LOCALES[language],
  t: createTranslator(language),
  formats: formatsFor(language),
});
const LINES = [
  ...NEEDS.map((one) => line(one)),
  ...NEEDS.filter(({ kind }) => !SINGLE.includes(kind)).map((one) => line(one, 12)),
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(LINES)('$count of $first.kind is a whole sentence with a way to mend it and a reason', (one) => {
    const { sentence, detail, action, to, why } = wordsOf(one, textsOf(language), DEFAULT_THRESHOLDS);
    for (const text of [sentence, detail, action, why]) {
      expect(text).not.toMatch(/[{}]|needs\.|undefined|null|NaN/);
      expect(text).toMatch(/\p{L}/u);
    }
    expect(sentence).not.toMatch(/[.!]$/);
    expect(why).toMatch(/\.$/);
    expect(to).toMatch(/^\/[a-z]+/);
    if (one.count > 1) expect(sentence).toContain('12');
  });
});

const inNorwegian = (kind: string, count = 1) => {
  const first = NEEDS.find((each) => each.kind === kind) as Need;
  return wordsOf(line(first, count), textsOf('nb'), { ...DEFAULT_THRESHOLDS, seatEndingDays: 45 });
};

test('names, days and dates stand in the sentence, and the address is that of the subject', () => {
  expect(inNorwegian('decision-without-wording')).toMatchObject({
    sentence: 'Sak 41/26 mangler forslag til vedtak',
    detail: 'Ungdomslos. Styringsgruppen, 3. desember 2026.',
    to: '/meetings/m?at=i',
  });
  expect(inNorwegian('late-action')).toMatchObject({
    sentence: '«Hall» er 34 dager over fristen',
    detail: 'Ansvarlig: Laget.',
    to: '/plan?action=a',
  });
  expect(inNorwegian('late-action', 12)).toMatchObject({
    sentence: '12 tiltak er over fristen',
    detail: 'Blant dem: Hall.',
    to: '/plan?state=late',
  });
});

test('the reason holds the threshold in force', () => {
  expect(inNorwegian('seat-ending').why).toContain('45 dager');
  expect(inNorwegian('indicator-off-line').why).toContain('5 %');
});

test('what is made or filled in opens its form with what is known; where the place is enough nothing opens', () => {
  const opens = (kind: string, count = 1) => inNorwegian(kind, count).opens;
  expect(opens('decision-without-wording')).toEqual({ changes: 'case', id: 'i' });
  expect(opens('action-without-lead')).toEqual({ changes: 'action', id: 'a' });
  expect(opens('goal-without-actions')).toEqual({ creates: 'action', given: { goalId: 'g' } });
  expect(opens('goal-without-indicators')).toEqual({ creates: 'indicator', given: { goalId: 'g' } });
  expect(opens('seat-ending')).toEqual({ changes: 'seat', id: 's' });
  expect(opens('nothing-yet')).toEqual({ creates: 'actor', given: { goalId: null } });
  expect(opens('late-action')).toBeNull();
  expect(opens('goal-without-actions', 12)).toBeNull();
  expect(inNorwegian('goal-without-actions').to).toBe('/plan?at=g');
  expect(inNorwegian('document-not-backed-up').to).toBe('/settings?at=backups');
});

test('work that could not be written is saved at once', () => {
  expect(inNorwegian('document-not-published').command).toBe('publish');
  expect(inNorwegian('late-action').command).toBeNull();
});
