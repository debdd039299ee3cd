import { expect, test } from 'vitest';
import { exportedCell } from './exported-table.ts';

test.each([
  [3.5, '3,5', 3.5],
  [0, '0', 0],
  ['2026-11-22', '22.11.2026', { date: '2026-11-22' }],
  ['public', 'Offentlig', 'Offentlig'],
  ['=1+1', '=1+1', '=1+1'],
  [true, 'Ja', 'Ja'],
  [true, undefined, 'true'],
  [['a', 'b'], undefined, 'a\nb'],
  ['', '', null],
  [null, 'Ingen', null],
  [undefined, '', null],
  [Number.NaN, 'NaN', null],
  [{ secret: 1 }, undefined, null],
])('%j, shown as %j, is written as %j', (value, shown, expected) => {
  expect(exportedCell(value, shown)).toEqual(expected);
});

test('a text longer than a cell can hold is cut', () => {
  expect(exportedCell('x', 'x'.repeat(30_000))).toHaveLength(20_000);
});
