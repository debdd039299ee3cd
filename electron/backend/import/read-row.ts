/** One row of a table -> the facts it gives, and what in it could not be read. Knows nothing of the document. */
import * as rules from '../../../shared/contract/fields.ts';
import type { OwnFieldId } from '../../../shared/domain/identifiers.ts';
import {
  type ColumnMeaning,
  type ImportField,
  type ImportMapping,
  SCALE_FIELDS,
  type ScaleField,
} from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import { readDate, readNumber } from '../../../shared/domain/import/read-values.ts';
import type { Cell, TableRow } from '../../../shared/domain/import/table.ts';
import type {
  ActorKind,
  ActorLevel,
  ActorType,
  Country,
  Sector,
} from '../../../shared/domain/stakeholders/actor.ts';
import {
  type EngagementLevel,
  onScale,
  SCALE_MAX,
  SCALE_MIN,
} from '../../../shared/domain/stakeholders/assessment.ts';
import { nationalIdsIn } from '../../../shared/domain/stakeholders/national-id.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { textOfTags } from '../../../shared/domain/stakeholders/tags.ts';
import { cellText, shortened } from './cell-text.ts';
import { checkOrganisationNumber } from './organisation-numbers.ts';
import { readOwnValues } from './read-own-values.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** Texts are empty, and all else null, where the row says nothing. */
export interface RowFacts {
  readonly line: number;
  readonly sheet: string | null;
  readonly texts: Readonly<Record<TextField, string>>;
  readonly kind: ActorKind | null;
  readonly sector: Sector | null;
  readonly type: ActorType | null;
  readonly level: ActorLevel | null;
  readonly organisationCountry: Country | null;
  readonly scales: Readonly<Partial<Record<ScaleField, number>>>;
  readonly engagementNow: EngagementLevel | null;
  readonly engagementWanted: EngagementLevel | null;
  readonly assessedOn: string | null;
  readonly own: ReadonlyMap<OwnFieldId, string>;
  /** Why the row cannot be taken. */
  readonly refusal: RowProblem | null;
  readonly warnings: readonly RowProblem[];
}

const TEXT_RULES = {
  name: rules.name,
  organisation: rules.name,
  unit: rules.name,
  position: rules.line,
  place: rules.line,
  description: rules.text,
  brings: rules.text,
  tags: rules.text,
  email: rules.line,
  phone: rules.line,
  organisationNumber: rules.line,
  externalId: rules.line,
} as const;
export type TextField = keyof typeof TEXT_RULES;
const TEXT_FIELDS = Object.keys(TEXT_RULES) as TextField[];
const WITHOUT_IDENTITY: readonly TextField[] = ['phone'];

type Cells = ReadonlyMap<ColumnMeaning, Cell>;

/** The columns of a mapping, ready for many rows. */
export function rowReader(
  mapping: ImportMapping,
  ownFields: readonly OwnField[],
): (row: TableRow) => RowFacts {
  const columns = mapping.columns.flatMap((field, index) => (field === null ? [] : [{ field, index }]));
  return (row) => {
    const cells: Cells = new Map(columns.map(({ field, index }) => [field, row.cells[index] ?? null]));
    const facts = readFacts(row, cells, vocabulary());
    const { own, warnings } = readOwnValues(cells, ownFields);
    return { ...facts, own, warnings: [...facts.warnings, ...warnings] };
  };
}

function readFacts({ line, sheet }: TableRow, cells: Cells, words: Vocabulary): Omit<RowFacts, 'own'> {
  const warnings: RowProblem[] = [];
  const { texts, refusal } = readTexts(cells);
  const chosen = <Value>(field: ImportField, find: (text: string) => Value | null): Value | null => {
    const text = cellText(cells.get(field));
    if (text === '') return null;
    const value = find(text);
    if (value === null) warnings.push({ code: 'unknown-value', field, values: { value: shortened(text) } });
    return value;
  };
  const groups = readGroups(cells, words, warnings);
  const facts = {
    line,
    sheet,
    ...groups,
    level: chosen('level', words.level),
    organisationCountry: chosen('organisationCountry', words.country),
    engagementNow: chosen('engagementNow', words.engagement),
    engagementWanted: chosen('engagementWanted', words.engagement),
    scales: readScales(cells, words, warnings),
    assessedOn: readDay(cells, warnings),
  };
  const number = checkOrganisationNumber(texts.organisationNumber, facts.organisationCountry);
  if (!number.isValid) {
    const values = { value: shortened(texts.organisationNumber) };
    warnings.push({ code: 'organisation-number', field: 'organisationNumber', values });
  }
  for (const field of TEXT_FIELDS) {
    if (!WITHOUT_IDENTITY.includes(field) && nationalIdsIn(texts[field]).length > 0)
      warnings.push({ code: 'national-id', field, values: {} });
  }
  return {
    ...facts,
    organisationCountry: number.country,
    texts: { ...texts, organisationNumber: number.number, tags: asTags(texts.tags) },
    refusal: refusal ?? (texts.name === '' ? { code: 'no-name', values: {} } : null),
    warnings,
  };
}

function readTexts(cells: Cells): { texts: Record<TextField, string>; refusal: RowProblem | null } {
  const given = new Map(cells);
  if (cellText(cells.get('name')) === '') {
    const parts = [cells.get('givenName'), cells.get('familyName')].map(cellText);
    given.set('name', parts.filter((part) => part !== '').join(' '));
  }
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, ''])) as Record<TextField, string>;
  for (const field of TEXT_FIELDS) {
    const text = cellText(given.get(field));
    if (text === '') continue;
    const parsed = TEXT_RULES[field].safeParse(text);
    if (parsed.success) texts[field] = parsed.data;
    else if (parsed.error.issues.some(({ code }) => code === 'too_big'))
      return { texts, refusal: { code: 'too-long', field, values: { limit: limitOf(field) } } };
  }
  return { texts, refusal: null };
}

function limitOf(field: TextField): number {
  if (TEXT_RULES[field] === rules.name) return 200;
  return TEXT_RULES[field] === rules.line ? 500 : 20_000;
}

/** Kind, sector and type: others put a word of one into the column of another, and Kumu several into one. */
function readGroups(cells: Cells, words: Vocabulary, warnings: RowProblem[]) {
  const found: { kind: ActorKind | null; sector: Sector | null; type: ActorType | null } = {
    kind: null,
    sector: null,
    type: null,
  };
  const orders = {
    kind: ['kind', 'type', 'sector'],
    sector: ['sector', 'type', 'kind'],
    type: ['type', 'kind', 'sector'],
  } as const;
  for (const field of ['kind', 'sector', 'type'] as const) {
    for (const part of cellText(cells.get(field)).split('|')) {
      if (part.trim() === '') continue;
      const group = orders[field].find((each) => words[each](part) !== null);
      if (group) Object.assign(found, { [group]: found[group] ?? words[group](part) });
      else warnings.push({ code: 'unknown-value', field, values: { value: shortened(part.trim()) } });
    }
  }
  return found;
}

function readScales(cells: Cells, words: Vocabulary, warnings: RowProblem[]) {
  const scales: Partial<Record<ScaleField, number>> = {};
  for (const field of SCALE_FIELDS) {
    const cell = cells.get(field) ?? null;
    if (cellText(cell) === '') continue;
    const value = readNumber(cell) ?? words[field === 'attitude' ? 'attitude' : 'scale'](cellText(cell));
    const other = value ?? (field === 'attitude' ? words.scale(cellText(cell)) : null);
    if (other !== null && other >= SCALE_MIN && other <= SCALE_MAX) scales[field] = onScale(other);
    else warnings.push({ code: 'not-on-scale', field, values: { value: shortened(cellText(cell)) } });
  }
  return scales;
}

function readDay(cells: Cells, warnings: RowProblem[]): string | null {
  const cell = cells.get('assessedOn') ?? null;
  if (cellText(cell) === '') return null;
  const day = readDate(cell);
  if (day === null) {
    const values = { value: shortened(cellText(cell)) };
    warnings.push({ code: 'not-a-date', field: 'assessedOn', values });
  }
  return day;
}

/** Kumu divides tags by |, our tables by commas, others as they like. */
const asTags = (text: string) => textOfTags(text.split(/[|;,\n]/));
