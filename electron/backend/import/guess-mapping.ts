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
import { vocabulary, wordKey } from './vocabulary.ts';

type NamedField = Pick<OwnField, 'id' | 'name'>;

const OF_PEOPLE: readonly ImportField[] = ['organisation', 'unit', 'position', 'givenName', 'familyName'];

/**
 * Each field once, at the first column with one of its names; own fields by theirs. A register of organisations alone is
 * one of names.
 */
export function guessMapping(table: Table, ownFields: readonly NamedField[] = []): ImportMapping {
  const columns = guessColumns(table.headers, ownFields);
  const isOfPeople = !columns.includes('kind') && OF_PEOPLE.some((field) => columns.includes(field));
  return {
    columns,
    defaults: { kind: isOfPeople ? 'person' : 'organisation', sector: 'public', type: 'other' },
    known: 'update',
  };
}

function guessColumns(
  headers: readonly string[],
  ownFields: readonly NamedField[],
): (ColumnMeaning | null)[] {
  const taken = new Set<ColumnMeaning>();
  const columns = headers.map((header) => {
    const own = ownFields.find(({ name }) => wordKey(name) === wordKey(header));
    const field = own ? ownColumn(own.id) : vocabulary().header(header);
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
  ownFields: readonly NamedField[],
): ImportMapping {
  const guessed = guessMapping(table, ownFields);
  const columns = mapping.columns.map((meaning, index) => {
    const id = ownFieldIdOf(meaning);
    return id === null || ownFields.some((field) => field.id === id)
      ? meaning
      : (guessed.columns[index] ?? null);
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
