import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import { addToMonth, calendarEntries, isMonth, monthOf, weeksOf } from './calendar.ts';

describe('the weeks of a month', () => {
  test('run from Monday to Sunday and hold every day of it', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
    expect(weeks.flat().filter((day) => monthOf(day) === '2026-11')).toHaveLength(30);
  });
  test('are four where February fits, and six where a month begins on a Sunday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2026-08')).toHaveLength(6);
  });
});

test('months are counted over the turn of the year', () => {
  expect(addToMonth('2026-11', 3)).toBe('2027-02');
  expect(addToMonth('2026-01', -1)).toBe('2025-12');
  expect(['2026-13', '2026-1', 'x', '2026-09'].map(isMonth)).toEqual([false, false, false, true]);
});

test('holds contacts that are due and follow-ups with a day, the earliest first', () => {
  const actor = (name: string, contactRhythmDays: number | null, lastContactOn: string | null) => ({
    id: newIdentifier<'actor'>(),
    name,
    contactRhythmDays,
    lastContactOn,
  });
  const agreed = (followUpOn: string | null) => ({
    id: newIdentifier<'contact'>(),
    actorId: newIdentifier<'actor'>(),
    actorName: 'Laget',
    followUp: 'Sende utkast',
    followUpOn,
  });
  const entries = calendarEntries(
    [actor('Skolen', 30, '2026-11-01'), actor('Aldri', 30, null), actor('Fritt', null, '2026-11-01')],
    [agreed('2026-11-25'), agreed(null)],
  );
  expect(entries.map(({ day, kind, actorName }) => [day, kind, actorName])).toEqual([
    ['2026-11-25', 'follow-up', 'Laget'],
    ['2026-12-01', 'contact', 'Skolen'],
  ]);
});
