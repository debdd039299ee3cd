import { expect, test } from 'vitest';
import { placeOfRow } from './addresses.ts';

test('a line within a page is led to by itself, everything else by the page of its item', () => {
  expect(placeOfRow({ table: 'meeting', id: 'm' }, 'agenda_item', 'i')).toBe('/meetings/m?at=i');
  expect(placeOfRow({ table: 'meeting', id: 'm' }, 'meeting', 'm')).toBe('/meetings/m');
  expect(placeOfRow({ table: 'goal', id: 'g' }, 'goal', 'g')).toBe('/plan?at=g');
  expect(placeOfRow({ table: 'phase', id: 'p' }, 'phase', 'p')).toBe('/method?at=p');
  expect(placeOfRow({ table: 'action', id: 'a' }, 'contribution', 'c')).toBe('/plan?action=a');
});
