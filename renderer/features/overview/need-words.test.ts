import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import type { Need } from '../../../shared/domain/overview/needs.ts';
import { formatsFor, LOCALES } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { wordsOf } from './need-words.ts';

const needs = [
  {
    kind: 'decision-without-wording',
    itemId: 'i',
    meetingId: 'm',
    caseNumber: '41/26',
    title: 'Ungdomslos',
    bodyName: 'Styringsgruppen',
    startsAt: '2026-12-03T09:00',
  },
  { kind: 'late-actions', count: 3, oldest: { id: 'a', title: 'Hall', leadName: 'Laget', daysLate: 34 } },
  { kind: 'late-actions', count: 1, oldest: { id: 'a', title: 'Hall', leadName: null, daysLate: 1 } },
  { kind: 'actions-without-lead', count: 2, first: { id: 'a', title: 'Hall' } },
  {
    kind: 'empty-seats',
    bodyId: 'b',
    bodyName: 'Rådet',
    count: 2,
    first: { id: 's', role: 'chair', title: '' },
  },
  { kind: 'empty-seats-in-bodies', count: 5, bodyCount: 4, first: { bodyId: 'b', bodyName: 'Rådet' } },
  { kind: 'indicators-without-value', count: 1, first: { id: 'x', name: 'Trivsel' } },
  {
    kind: 'indicators-overdue',
    count: 1,
    oldest: { id: 'x', name: 'Trivsel', frequency: 'yearly', latestOn: '2025-01-01' },
  },
  ...(['actors', 'goals', 'indicators', 'meetings'] as const).map((of) => ({ kind: 'nothing-yet', of })),
] as unknown as readonly Need[];

const textsOf = (language: (typeof LANGUAGES)[number]) => ({
  language,
  locale: LOCALES[language],
  t: createTranslator(language),
  formats: formatsFor(language),
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(needs)('$kind is a whole sentence with a way to mend it', (need) => {
    const { sentence, detail, action, to } = wordsOf(need, textsOf(language));
    for (const text of [sentence, detail, action]) {
      expect(text).not.toMatch(/[{}]|overview\.|undefined|null/);
      expect(text).toMatch(/\p{L}/u);
    }
    expect(sentence).not.toMatch(/[.!]$/);
    expect(to).toMatch(/^\/[a-z]+/);
  });
});

test('names, counts and days stand in the sentence', () => {
  const [decision, late, lateAlone] = needs.map((need) => wordsOf(need, textsOf('nb')));
  expect(decision).toMatchObject({
    sentence: 'Sak 41/26 mangler forslag til vedtak',
    detail: 'Ungdomslos. Styringsgruppen, 3. desember 2026.',
    to: '/meetings/m',
  });
  expect(late).toMatchObject({
    sentence: '3 tiltak er over fristen',
    detail: 'Eldst: Hall, 34 dager. Ansvarlig: Laget.',
    to: '/plan?state=late',
  });
  expect(lateAlone).toMatchObject({
    sentence: 'Et tiltak er over fristen',
    detail: 'Hall, 1 dag. Ingen er ansvarlig.',
    action: 'Se tiltaket',
  });
});
