import { describe, expect, test } from 'vitest';
import { pastMeetings, startDay } from './start-day.ts';

const meeting = (startsAt: string, status: 'planned' | 'held' | 'cancelled' = 'held') => ({
  startsAt,
  status,
});

describe('the day changes are told from', () => {
  test('is that of the latest meeting before today that was not called off', () => {
    const meetings = [
      meeting('2026-09-01T09:00'),
      meeting('2026-11-12T09:00'),
      meeting('2026-11-20T09:00', 'cancelled'),
      meeting('2026-11-22T09:00'),
      meeting('2026-12-03T09:00', 'planned'),
    ];
    expect(startDay(meetings, '2026-11-22')).toBe('2026-11-12');
    expect(pastMeetings(meetings, '2026-11-22').map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-12T09:00',
      '2026-09-01T09:00',
    ]);
  });

  test('is a month ago without meetings', () => {
    expect(startDay([], '2026-11-22')).toBe('2026-10-23');
  });
});
