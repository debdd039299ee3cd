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
import type { ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import type { AssessmentScale } from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import { meaningByContent, nameColumn } from './guess-by-content.ts';
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
 * Each field once, at the first column with one of its names; the initiative's own names go before ours. A column without a
 * heading means what its content looks like. A register of organisations alone is one of names; where no column is called
 * a name, the one that looks like names is, and none where none does.
 */
export function guessMapping(table: Table, names: readonly OwnName[] = []): ImportMapping {
  const columns = guessColumns(table, names);
  return {
    columns,
    defaults: { kind: likelyKind(columns), sector: 'public', type: 'other' },
    known: 'update',
  };
}

/** Of rows that do not say it: who has an organisation or a position is a person. */
export function likelyKind(columns: ImportMapping['columns']): ActorKind {
  const isOfPeople = !columns.includes('kind') && OF_PEOPLE.some((field) => columns.includes(field));
  return isOfPeople ? 'person' : 'organisation';
}

function guessColumns(table: Table, names: readonly OwnName[]): (ColumnMeaning | null)[] {
  const taken = new Set<ColumnMeaning>();
  const columns = table.headers.map((header, at) => {
    const own = names.find(({ name }) => wordKey(name) === wordKey(header));
    const said = own?.meaning ?? vocabulary().header(header);
    const field = header === '' ? meaningByContent(table, at) : said;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  if (taken.has('name') || taken.has('givenName') || taken.has('familyName')) return columns;
  const organisations = columns.findIndex((field) => field === 'organisation' || field === 'unit');
  const free = columns.flatMap((field, at) => (field === null ? [at] : []));
  const chosen = organisations === -1 ? nameColumn(table, free) : organisations;
  return columns.map((field, at) => (at === chosen ? 'name' : field));
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
