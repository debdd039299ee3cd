/** A mapping that somebody wrote by hand, as JSON: names of columns to names of fields, or the other way round. */
import { z } from 'zod';
import {
  type ColumnMeaning,
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
  ownColumn,
} from '../../../shared/domain/import/fields.ts';
import { ACTOR_KINDS, ACTOR_TYPES, SECTORS } from '../../../shared/domain/stakeholders/actor.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { likelyKind } from './guess-mapping.ts';
import { wordKey } from './vocabulary.ts';

/** Why a hand-written mapping does not fit: no such JSON, or a column that the file does not have. */
export class MappingProblem extends Error {
  /** The column that is missing; null when the whole is not understood. */
  readonly header: string | null;

  constructor(header: string | null) {
    super('the mapping does not fit');
    this.header = header;
  }
}

const columnMap = z.record(z.string(), z.string().nullable());
const wholeMap = z.object({
  columns: columnMap,
  defaults: z
    .object({ kind: z.enum(ACTOR_KINDS), sector: z.enum(SECTORS), type: z.enum(ACTOR_TYPES) })
    .partial()
    .optional(),
  known: z.enum(['update', 'skip']).optional(),
});

type NamedFields = readonly Pick<OwnField, 'id' | 'name'>[];

/** One of the fields of every register, else an own field by its name. */
function meaningOf(text: string | null, ownFields: NamedFields): ColumnMeaning | null {
  if (IMPORT_FIELDS.includes(text as ImportField)) return text as ImportField;
  const own = ownFields.find(({ name }) => name === text);
  return own ? ownColumn(own.id) : null;
}

/**
 * The guessed mapping with what was given in its place: `{"Navn": "name", "Notat": null}`, or with `columns`,
 * `defaults` and `known`. A field that was given is taken from no other column. Throws `MappingProblem`.
 */
export function withGivenMapping(
  guessed: ImportMapping,
  headers: readonly string[],
  json: string,
  ownFields: NamedFields = [],
): ImportMapping {
  const given = readGiven(json);
  const chosen = given.columns.map(([key, value]) => chosenColumn(key, value, headers, ownFields));
  const fields = new Set<ColumnMeaning | null>(chosen.map(({ field }) => field));
  const columns = guessed.columns.map((field) => (fields.has(field) ? null : field));
  for (const { index, field } of chosen) columns[index] = field;
  return {
    columns,
    defaults: { ...guessed.defaults, kind: likelyKind(columns), ...given.defaults },
    known: given.known ?? guessed.known,
  };
}

function readGiven(json: string) {
  const content = parsed(json);
  const whole = wholeMap.safeParse(content);
  // Entries are only ever read, never assigned: a column may be called `__proto__`.
  if (whole.success) return { ...whole.data, columns: Object.entries(columnsOf(content)) };
  const plain = columnMap.safeParse(content);
  if (!plain.success) throw new MappingProblem(null);
  return {
    columns: Object.entries(content as Record<string, string | null>),
    defaults: {},
    known: undefined,
  };
}

const columnsOf = (content: unknown) => (content as { columns: Record<string, string | null> }).columns;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new MappingProblem(null);
  }
}

function chosenColumn(key: string, value: string | null, headers: readonly string[], ownFields: NamedFields) {
  const index = columnOf(key, headers);
  if (index !== -1 && (value === null || value === '')) return { index, field: null };
  const meaning = meaningOf(value, ownFields);
  if (index !== -1 && meaning) return { index, field: meaning };
  const reversed = meaningOf(key, ownFields);
  if (!reversed || value === null) throw new MappingProblem(index === -1 ? key : null);
  const reverse = columnOf(value, headers);
  if (reverse === -1) throw new MappingProblem(value);
  return { index: reverse, field: reversed };
}

function columnOf(header: string, headers: readonly string[]): number {
  const exact = headers.indexOf(header.trim());
  return exact === -1 ? headers.findIndex((each) => wordKey(each) === wordKey(header)) : exact;
}
