import { describe, expect, it } from 'vitest';
import { change, transaction } from '../../../test/integration/report-snapshots.ts';
import { itemChangesByTransaction, netItemChanges, withoutUndone } from './item-change.ts';

const at = (minute: number) => `2026-11-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const undo = (number: number, inverseOf: number) =>
  transaction(number, at(number), 'x', { kind: 'undo', inverseOf });
const redo = (number: number, inverseOf: number) =>
  transaction(number, at(number), 'x', { kind: 'redo', inverseOf });
const step = (number: number) => transaction(number, at(number), 'x');
const numbers = (list: readonly { number: number }[]) => list.map((item) => item.number);

describe('withoutUndone', () => {
  it('drops what was undone together with the undo', () => {
    expect(numbers(withoutUndone([step(1), step(2), undo(3, 2)]))).toEqual([1]);
  });

  it('keeps what was undone and done again', () => {
    expect(numbers(withoutUndone([step(1), undo(2, 1), redo(3, 2)]))).toEqual([1]);
  });

  it('follows undo, redo and undo again', () => {
    expect(numbers(withoutUndone([step(1), undo(2, 1), redo(3, 2), undo(4, 3)]))).toEqual([]);
  });

  it('keeps the undo of something before the period', () => {
    expect(numbers(withoutUndone([undo(5, 1)]))).toEqual([5]);
  });
});

describe('netItemChanges', () => {
  const log = [
    change(1, 1, 'action', 'a', 'status', 'not-started', 'ongoing'),
    change(2, 2, 'action', 'a', 'status', 'ongoing', 'completed'),
    change(3, 2, 'action', 'b', 'title', 'Før', 'Etter'),
    change(4, 3, 'action', 'b', 'title', 'Etter', 'Før'),
    change(5, 3, 'goal', 'c', '*', null, 1),
    change(6, 4, 'goal', 'c', '*', 1, null),
    change(7, 4, 'goal', 'd', '*', null, 1),
    change(8, 4, 'goal', 'd', 'title', null, 'Nytt'),
  ];
  const transactions = [step(1), step(2), step(3), step(4)];

  it('takes the first old and the last new value, and forgets what ended as it began', () => {
    const items = netItemChanges(log, transactions);
    expect(items.map(({ rowId, kind }) => [rowId, kind])).toEqual([
      ['a', 'changed'],
      ['d', 'created'],
    ]);
    expect(items[0]?.fields).toEqual([{ field: 'status', oldValue: 'not-started', newValue: 'completed' }]);
  });

  it('keeps every step apart when asked to', () => {
    expect(itemChangesByTransaction(log, transactions)).toHaveLength(7);
  });
});
