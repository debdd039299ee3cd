/** What the columns of a table mean, guessed from their headers. The user decides; what they decided is remembered. */
import { createHash } from 'node:crypto';
import {
  type ColumnMeaning,
  type ImportField,
  type ImportMapping,
  ownColumn,
  ownFieldIdOf,
} from '../../../shared/domain/import/fields.ts';
import type { Table } from '../../../shared/domain/import/table.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import type { AssessmentScale } from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import { vocabulary, wordKey } from './vocabulary.ts';

/** What the initiative itself calls a column: a field of its own, or a scale that it has given a name. */
export interface OwnName {
  readonly name: string;
  readonly meaning: ColumnMeaning;
}

/** The names of own fields go before those of scales. */
export function ownNames(
  fields: readonly Pick<OwnField, 'id' | 'name'>[],
  scales: readonly Pick<AssessmentScale, 'scale' | 'name'>[] = [],
): OwnName[] {
  return [
    ...fields.map(({ id, name }) => ({ name, meaning: ownColumn(id) })),
    ...scales.filter(({ name }) => name !== '').map(({ scale, name }) => ({ name, meaning: scale })),
  ];
}

const OF_PEOPLE: readonly ImportField[] = ['organisation', 'unit', 'position', 'givenName', 'familyName'];

/**
 * Each field once, at the first column with one of its names; the initiative's own names go before ours. A register of
 * organisations alone is one of names.
 */
export function guessMapping(table: Table, names: readonly OwnName[] = []): ImportMapping {
  const columns = guessColumns(table.headers, names);
  const isOfPeople = !columns.includes('kind') && OF_PEOPLE.some((field) => columns.includes(field));
  return {
    columns,
    defaults: { kind: isOfPeople ? 'person' : 'organisation', sector: 'public', type: 'other' },
    known: 'update',
  };
}

function guessColumns(headers: readonly string[], names: readonly OwnName[]): (ColumnMeaning | null)[] {
  const taken = new Set<ColumnMeaning>();
  const columns = headers.map((header) => {
    const own = names.find(({ name }) => wordKey(name) === wordKey(header));
    const field = own?.meaning ?? vocabulary().header(header);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  if (taken.has('name') || taken.has('givenName') || taken.has('familyName')) return columns;
  const organisations = columns.findIndex((field) => field === 'organisation' || field === 'unit');
  const first = organisations === -1 ? columns.indexOf(null) : organisations;
  return columns.map((field, index) => (index === first ? 'name' : field));
}

/** A mapping from another document may name own fields that this one does not have: there the guess stands in. */
export function fittedMapping(
  mapping: ImportMapping,
  table: Table,
  names: readonly OwnName[],
): ImportMapping {
  const guessed = guessMapping(table, names);
  const columns = mapping.columns.map((meaning, index) => {
    const isKnown = ownFieldIdOf(meaning) === null || names.some((each) => each.meaning === meaning);
    return isKnown ? meaning : (guessed.columns[index] ?? null);
  });
  return { ...mapping, columns };
}

/**
 * Names a table by its headers without keeping them: the same headers in the same order have the same signature,
 * whatever their case.
 */
export function headerSignature(headers: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headers.map(wordKey)))
    .digest('hex')
    .slice(0, 32);
}
