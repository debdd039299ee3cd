import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../i18n/formats.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { TrackedTable } from './change.ts';
import type { FieldChange, ItemChange } from './item-change.ts';
import { ownerOf } from './owner.ts';
import type { Row } from './rows.ts';
import { tellStep } from './tell-steps.ts';

const rows: Record<string, Row> = {
  'action a': { title: 'Homework', status: 'completed', description: 'Now' },
  'actor k': { name: 'Library', kind: 'organisation', email: 'x' },
  'contribution c': { action_id: 'a', actor_id: 'k', contribution: 'Books' },
  'agenda_item i': { meeting_id: 'm', position: 2, title: 'Budget', case_number: 3, case_year: 2026 },
};
const deleted: Record<string, Row> = { 'meeting m': { body_id: 'b', starts_at: '2026-11-12T09:00' } };
const live = (table: TrackedTable, id: string) => rows[`${table} ${id}`];
const find = (table: TrackedTable, id: string) => live(table, id) ?? deleted[`${table} ${id}`];

const item = (table: TrackedTable, rowId: string, ...fields: FieldChange[]): ItemChange => ({
  table,
  rowId,
  kind: 'changed',
  fields,
  happenedAt: '2026-11-20T10:00:00.000Z',
  author: 'Ida',
  transactionNumber: 4,
});
const field = (name: string, oldValue: FieldChange['oldValue'], newValue: FieldChange['newValue']) => ({
  field: name,
  oldValue,
  newValue,
});
const tell = (changes: readonly ItemChange[], isRestorable = true) =>
  tellStep(changes, {
    t: createTranslator('en'),
    formats: formatsFor('en'),
    namesPeople: true,
    find,
    live,
    isRestorable: () => isRestorable,
    canComeBack: ({ rowId }) => rowId === 'm',
    subject: { table: 'action', rowId: 'a' },
  });

describe('a step', () => {
  it('has a line for every changed field, and does not repeat whose history it is', () => {
    const lines = tell([
      item('action', 'a', field('status', 'ongoing', 'completed'), field('title', 'Work', 'Homework')),
      item('contribution', 'c', field('contribution', 'Room', 'Books')),
    ]);
    expect(lines.map(({ text }) => text)).toEqual([
      'Status changed from “Ongoing” to “Completed”',
      'Title changed from “Work” to “Homework”',
      'Homework: contribution rewritten',
    ]);
  });

  it('offers what was before: in words, as text, or as nothing', () => {
    const [status, text, empty] = tell([
      item(
        'action',
        'a',
        field('status', 'ongoing', 'completed'),
        field('description', 'Before', 'Now'),
        field('lead_id', null, 'k'),
      ),
    ]);
    expect(status?.earlier).toEqual({ field: 'status', value: '“Ongoing”', text: null });
    expect(text?.earlier).toEqual({ field: 'description', value: null, text: 'Before' });
    // The lead is empty now, as it was before.
    expect(empty?.earlier).toBeNull();
  });

  it('offers nothing that cannot be changed, is deleted, or is a contact detail', () => {
    const change = field('status', 'ongoing', 'completed');
    expect(tell([item('action', 'a', change)], false)[0]?.earlier).toBeNull();
    expect(tell([item('meeting', 'm', field('place', 'Hall', ''))])[0]?.earlier).toBeNull();
    const [email] = tell([item('actor', 'k', field('email', 'secret@example.org', 'x'))]);
    expect(email).toMatchObject({ text: 'Library: e-mail changed', earlier: null });
  });

  it('says that an order changed without telling numbers', () => {
    expect(tell([item('agenda_item', 'i', field('position', 1, 2))])[0]?.text).toBe(
      '3/26 Budget: order changed',
    );
  });
});

describe('the owner of a row', () => {
  it('is found through what it belongs to, and is none when that is deleted', () => {
    expect(ownerOf('contribution', 'c', find, live)).toEqual({ table: 'action', id: 'a' });
    expect(ownerOf('actor', 'k', find, live)).toEqual({ table: 'actor', id: 'k' });
    expect(ownerOf('agenda_item', 'i', find, live)).toBeNull();
    expect(ownerOf('meeting', 'm', find, live)).toBeNull();
  });
});
