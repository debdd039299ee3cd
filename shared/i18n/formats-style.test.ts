import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/languages.ts';
import { formatsFor } from './formats.ts';

test.each(LANGUAGES)('%s: ISO changes short dates and times, and nothing else', (language) => {
  const own = formatsFor(language);
  const iso = formatsFor(language, 'iso');
  expect(iso.date('2026-12-03')).toBe('2026-12-03');
  expect(iso.dateTime('2026-12-03T09:05')).toBe('2026-12-03 09:05');
  expect(iso.time('2026-12-03T09:05')).toBe('09:05');
  expect(iso.longDate('2026-12-03')).toBe(own.longDate('2026-12-03'));
  expect(iso.dateWithWeekday('2026-12-03')).toBe(own.dateWithWeekday('2026-12-03'));
  expect(iso.number(1234.5, 1)).toBe(own.number(1234.5, 1));
});

test('both styles of a language are kept apart, whichever was asked for first', () => {
  formatsFor('nb', 'iso');
  expect(formatsFor('nb').date('2026-12-03')).toBe('03.12.2026');
  expect(formatsFor('nb', 'iso').style).toBe('iso');
});
