import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../i18n/formats.ts';
import { newIdentifier, type OwnFieldId } from '../identifiers.ts';
import type { OwnField } from './own-field.ts';
import { arrangeRegister, filterRows, type RegisterRow, type RegisterWords } from './register-rows.ts';
import {
  columnOf,
  EVERYBODY,
  FIRST_VIEW,
  fieldOfColumn,
  type RegisterFilter,
  type RegisterView,
} from './register-view.ts';

const words: RegisterWords = {
  compare: formatsFor('nb').compare,
  word: (row, column) => {
    if (column === 'organisation') return row.organisationName ?? '';
    const own = fieldOfColumn(column);
    if (own !== null) return row.own[own] ?? '';
    const value = row[column as 'name'];
    return typeof value === 'string' ? value : '';
  },
};
const row = (name: string, changes: Partial<RegisterRow> = {}): RegisterRow => ({
  id: newIdentifier(),
  kind: 'organisation',
  name,
  sector: 'public',
  type: 'school',
  level: null,
  place: '',
  organisationId: null,
  organisationName: null,
  position: '',
  organisationNumber: '',
  organisationCountry: null,
  email: '',
  phone: '',
  brings: '',
  responsibleId: null,
  responsibleName: null,
  tags: [],
  hasSeat: false,
  own: {},
  ...changes,
});
const field = (kind: OwnField['kind']): OwnField => ({
  id: newIdentifier<'own-field'>(),
  position: 1,
  name: kind,
  kind,
  choices: 'Ja\nNei',
});
const names = (rows: readonly RegisterRow[]) => rows.map((each) => each.name);
const arranged = (
  rows: readonly RegisterRow[],
  view: Partial<RegisterView>,
  fields: readonly OwnField[] = [],
) => arrangeRegister(rows, { ...FIRST_VIEW, ...view }, fields, words);
const filtered = (rows: readonly RegisterRow[], filter: Partial<RegisterFilter>, fields: OwnField[] = []) =>
  names(filterRows(rows, { ...EVERYBODY, ...filter }, fields));

describe('the filter', () => {
  const school = row('Østbyen skole', { place: 'Østbyen', tags: ['Ungdom'], level: 'local' });
  const church = row('Kirken', { sector: 'voluntary', type: 'faith-community', brings: 'Lokaler' });
  const head = row('Kari', { kind: 'person', organisationName: 'Østbyen skole', position: 'Rektor' });
  const rows = [school, church, head];

  test.each<[string, Partial<RegisterFilter>, string[]]>([
    ['nothing', {}, ['Østbyen skole', 'Kirken', 'Kari']],
    ['text without Nordic letters', { text: 'ostbyen' }, ['Østbyen skole', 'Kari']],
    ['every word', { text: 'skole rektor' }, ['Kari']],
    ['what it brings', { text: 'lokaler' }, ['Kirken']],
    ['kind', { kinds: ['person'] }, ['Kari']],
    ['sector and type', { sectors: ['public', 'voluntary'], types: ['faith-community'] }, ['Kirken']],
    ['level', { levels: ['local'] }, ['Østbyen skole']],
    ['place', { places: ['Østbyen'] }, ['Østbyen skole']],
    ['tag, in other letters', { tags: ['ungdom', 'bolig'] }, ['Østbyen skole']],
  ])('by %s', (_what, filter, expected) => {
    expect(filtered(rows, filter)).toEqual(expected);
  });

  test('by own fields: words, choices, numbers as numbers, days from and to', () => {
    const fields = [field('text'), field('choice'), field('number'), field('date')];
    const [text, choice, number, date] = fields.map(({ id }) => id) as [
      OwnFieldId,
      OwnFieldId,
      OwnFieldId,
      OwnFieldId,
    ];
    const own = [
      row('A', { own: { [text]: 'Signert i møte', [choice]: 'Ja', [number]: '9', [date]: '2026-01-01' } }),
      row('B', { own: { [choice]: 'Nei', [number]: '10', [date]: '2026-06-01' } }),
      row('C'),
    ];
    const by = (fieldId: OwnFieldId, condition: object) =>
      filtered(
        own,
        { own: [{ fieldId, text: '', choices: [], from: null, to: null, ...condition }] },
        fields,
      );
    expect(by(text, { text: 'MOTE' })).toEqual(['A']);
    expect(by(choice, { choices: ['Nei'] })).toEqual(['B']);
    expect(by(number, { from: '10' })).toEqual(['B']);
    expect(by(number, { to: '9' })).toEqual(['A']);
    expect(by(date, { from: '2026-01-01', to: '2026-05-31' })).toEqual(['A']);
    expect(by(date, {})).toEqual(['A', 'B', 'C']);
    expect(by(newIdentifier(), { text: 'a field that is deleted' })).toEqual(['A', 'B', 'C']);
  });
});

describe('the order', () => {
  test('is that of the language, those without a value last both ways, then by name', () => {
    const rows = [
      row('Å', { place: 'B' }),
      row('A', { place: 'B' }),
      row('C', { place: 'A' }),
      row('B', { place: '' }),
    ];
    const by = (column: string, direction: 'asc' | 'desc') =>
      names(arranged(rows, { sort: { column, direction } })[0]?.rows ?? []);
    expect(by('name', 'asc')).toEqual(['A', 'B', 'C', 'Å']);
    expect(by('name', 'desc')).toEqual(['Å', 'C', 'B', 'A']);
    expect(by('place', 'asc')).toEqual(['C', 'A', 'Å', 'B']);
    expect(by('place', 'desc')).toEqual(['A', 'Å', 'C', 'B']);
  });

  test('of an own number is by size', () => {
    const number = field('number');
    const rows = ['9', '10', '-1'].map((value) => row(value, { own: { [number.id]: value } }));
    const sort = { column: columnOf(number.id), direction: 'asc' as const };
    expect(names(arranged(rows, { sort }, [number])[0]?.rows ?? [])).toEqual(['-1', '9', '10']);
  });
});

describe('groups', () => {
  test('stand in order with their rows, those without a value last', () => {
    const rows = [
      row('C', { place: 'Vest' }),
      row('B'),
      row('A', { place: 'Nord' }),
      row('D', { place: 'Nord' }),
    ];
    const sections = arranged(rows, { grouping: 'place' });
    expect(sections.map(({ label, rows: members }) => [label, names(members)])).toEqual([
      ['Nord', ['A', 'D']],
      ['Vest', ['C']],
      ['', ['B']],
    ]);
  });

  test.each([
    ['number', ['9', '10', '-1'], ['-1', '9', '10']],
    ['date', ['2026-11-01', '2025-12-31'], ['2025-12-31', '2026-11-01']],
    ['choice', ['Nei', 'Ja', 'Aldri mer'], ['Ja', 'Nei', 'Aldri mer']],
    ['text', ['Å', 'B'], ['B', 'Å']],
  ] as const)('by an own field of the kind %s stand in its order', (kind, values, order) => {
    const own = field(kind);
    const rows = [row('Uten'), ...values.map((value) => row(value, { own: { [own.id]: value } }))];
    const sections = arranged(rows, { grouping: columnOf(own.id) }, [own]);
    expect(sections.map(({ rows: members }) => names(members))).toEqual([
      ...order.map((value) => [value]),
      ['Uten'],
    ]);
    // A view that was saved before the field was deleted shows everybody under no heading.
    expect(arranged(rows, { grouping: columnOf(own.id) }, [])).toHaveLength(1);
  });

  test('by organisation hold the organisation, its units and its people', () => {
    const school = row('Skole');
    const members = { organisationId: school.id, organisationName: 'Skole' };
    const rows = [
      row('Rektor', { kind: 'person', ...members }),
      school,
      row('SFO', { kind: 'unit', ...members }),
      row('Beboer', { kind: 'person' }),
    ];
    const sections = arranged(rows, { grouping: 'organisation' });
    expect(sections.map(({ label, rows: each }) => [label, names(each)])).toEqual([
      ['Skole', ['Rektor', 'SFO', 'Skole']],
      ['', ['Beboer']],
    ]);
  });
});

test('of 5,000 actors exactly those that fit are left, in groups', () => {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    row(`Østre Ås velforening ${(index * 7919) % 5000}`, {
      place: `Sted ${index % 40}`,
      tags: [`tag ${index % 9}`],
      brings: 'Lokaler og frivillige',
    }),
  );
  const view: Partial<RegisterView> = {
    filter: { ...EVERYBODY, text: 'velforening', tags: ['tag 1', 'tag 2', 'tag 3'] },
    sort: { column: 'place', direction: 'desc' },
    grouping: 'place',
  };
  const fitting = rows.filter(({ tags }) => ['tag 1', 'tag 2', 'tag 3'].includes(tags[0] ?? ''));
  const sections = arrangeRegister(rows, { ...FIRST_VIEW, ...view }, [], words);
  expect(sections).toHaveLength(new Set(fitting.map(({ place }) => place)).size);
  expect(sections.flatMap((section) => section.rows)).toHaveLength(fitting.length);
});
