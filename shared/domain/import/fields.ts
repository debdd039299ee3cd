/** What a column of an imported table can mean, and what a file says of columns and rows together. */
import type { OwnFieldId } from '../identifiers.ts';
import type { ActorKind, ActorType, Sector } from '../stakeholders/actor.ts';

/** Everything a column can be read as. The labels of these and of what connections have are `import.field.<name>` in every language. */
export const IMPORT_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'kind',
  'sector',
  'type',
  'organisation',
  'unit',
  'position',
  'place',
  'level',
  'description',
  'brings',
  'tags',
  'email',
  'phone',
  'organisationNumber',
  'organisationCountry',
  'externalId',
  'power',
  'interest',
  'attitude',
  'legitimacy',
  'urgency',
  'affects',
  'affected',
  'certainty',
  'engagementNow',
  'engagementWanted',
  'assessedOn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Fields that are numbers from 1 to 5, in words or figures. */
export const SCALE_FIELDS = [
  'power',
  'interest',
  'attitude',
  'legitimacy',
  'urgency',
  'affects',
  'affected',
  'certainty',
] as const satisfies readonly ImportField[];
export type ScaleField = (typeof SCALE_FIELDS)[number];

/** Of a table of connections. */
export const CONNECTION_FIELDS = [
  'from',
  'to',
  'type',
  'direction',
  'note',
  'strength',
  'startsOn',
  'endsOn',
  'competence',
  'benevolence',
  'integrity',
  'externalId',
] as const;
export type ConnectionField = (typeof CONNECTION_FIELDS)[number];

/** A column that is a field which the initiative has added to its register. */
export type OwnColumn = `own:${string}`;
/** What a column means. */
export type ColumnMeaning = ImportField | OwnColumn;

const OWN = 'own:';

/** The meaning of a column that is an own field. */
export function ownColumn(id: OwnFieldId): OwnColumn {
  return `${OWN}${id}`;
}

/** The own field that a column is; null for one of the fields that every register has. */
export function ownFieldIdOf(meaning: ColumnMeaning | null): OwnFieldId | null {
  return meaning?.startsWith(OWN) ? (meaning.slice(OWN.length) as OwnFieldId) : null;
}

/** How a table becomes actors. */
export interface ImportMapping {
  /** The meaning of each column, in their order; null leaves a column out. */
  readonly columns: readonly (ColumnMeaning | null)[];
  /** For rows that do not say it themselves. */
  readonly defaults: { readonly kind: ActorKind; readonly sector: Sector; readonly type: ActorType };
  /** What becomes of actors that are there already. */
  readonly known: 'update' | 'skip';
}

const NAMES: readonly (ColumnMeaning | null)[] = ['name', 'givenName', 'familyName'];

/** Without names there are no actors. */
export function hasNameColumn({ columns }: Pick<ImportMapping, 'columns'>): boolean {
  return columns.some((meaning) => NAMES.includes(meaning));
}
