import { describe, expect, it } from 'vitest';
import { readDate, readNumber } from './read-values.ts';

describe('a number', () => {
  it.each([
    ['3,5', 3.5],
    ['1 234 567,5', 1_234_567.5],
    ['1\u00A0234\u00A0567,5', 1_234_567.5],
    ['1\u202F234,5', 1234.5],
    ['1.234.567,5', 1_234_567.5],
    ['1,234,567.5', 1_234_567.5],
    ['1.234.567', 1_234_567],
    ['\u22123,5', -3.5],
    ['+4', 4],
    [2.5, 2.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['', null],
    ['høy', null],
    ['3/5', null],
    ['1,2,3.4.5', null],
    ['12-3', null],
    [null, null],
    [true, null],
    [Number.NaN, null],
  ])('in %j is %j', (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T10:30', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    ['22/11 2026', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22-11-26', '2026-11-22'],
    ['22. 11. 2026', '2026-11-22'],
    ['31.02.2026', null],
    ['11/22/2026', null],
    ['i går', null],
    ['', null],
    [45_000, null],
  ])('in %j is %j', (cell, expected) => {
    expect(readDate(cell)).toBe(expected);
  });
});
