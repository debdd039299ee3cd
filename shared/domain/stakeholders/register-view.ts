/** How the register is looked at: which columns, in what order, whom, and under which headings. Saved views keep it. */
import type { OwnFieldId, SavedViewId } from '../identifiers.ts';
import type { ActorKind, ActorLevel, ActorType, Sector } from './actor.ts';

/** Columns beside the name, which is always there. Own fields follow them as `own:<identifier>`. */
export const REGISTER_COLUMNS = [
  'kind',
  'sector',
  'type',
  'level',
  'place',
  'organisation',
  'position',
  'organisationNumber',
  'email',
  'phone',
  'tags',
  'brings',
  'responsible',
  'seat',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
export type OwnColumn = `own:${string}`;
export type AnyColumn = 'name' | RegisterColumn | OwnColumn;

/** Columns there are only while the initiative keeps contact details. */
const CONTACT_COLUMNS: readonly AnyColumn[] = ['email', 'phone'];

/** What can be headings of groups. Own fields follow them as they follow the columns. */
export const REGISTER_GROUPINGS = [
  'kind',
  'sector',
  'type',
  'level',
  'place',
  'organisation',
  'responsible',
] as const;
export type RegisterGrouping = (typeof REGISTER_GROUPINGS)[number] | OwnColumn;

/** What a value of an own field must be: the words in a text, one of the choices, or from and to, both included. */
export interface OwnFieldFilter {
  readonly fieldId: OwnFieldId;
  readonly text: string;
  readonly choices: readonly string[];
  /** A number as it is stored, or a day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Nothing chosen in a list means all. */
export interface RegisterFilter {
  readonly text: string;
  readonly kinds: readonly ActorKind[];
  readonly sectors: readonly Sector[];
  readonly types: readonly ActorType[];
  readonly levels: readonly ActorLevel[];
  readonly places: readonly string[];
  /** An actor with any of them is shown. */
  readonly tags: readonly string[];
  readonly own: readonly OwnFieldFilter[];
}

export interface RegisterView {
  readonly columns: readonly string[];
  readonly sort: { readonly column: string; readonly direction: 'asc' | 'desc' };
  readonly filter: RegisterFilter;
  readonly grouping: RegisterGrouping | null;
}

/** A view with a name, kept in the document for everyone. */
export interface SavedRegisterView {
  readonly id: SavedViewId;
  readonly name: string;
  readonly view: RegisterView;
}

/** A stored view; `settings` is the view as JSON, `place` the page it belongs to. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly place: string;
  readonly name: string;
  readonly settings: string;
}
export const REGISTER_PLACE = 'register';

export const EVERYBODY: RegisterFilter = {
  text: '',
  kinds: [],
  sectors: [],
  types: [],
  levels: [],
  places: [],
  tags: [],
  own: [],
};

export const FIRST_VIEW: RegisterView = {
  columns: ['sector', 'type', 'level', 'place', 'organisation', 'tags'],
  sort: { column: 'name', direction: 'asc' },
  filter: EVERYBODY,
  grouping: null,
};

/** The column of an own field, and back. */
export const columnOf = (fieldId: OwnFieldId): OwnColumn => `own:${fieldId}`;
export const fieldOfColumn = (column: string): OwnFieldId | null =>
  column.startsWith('own:') ? (column.slice(4) as OwnFieldId) : null;

/** The columns there are in a register beside the name, in their usual order, own fields last. */
export function columnsOfRegister(register: {
  readonly fields: readonly { readonly id: OwnFieldId }[];
  readonly keepsContactDetails: boolean;
}): readonly AnyColumn[] {
  const own = register.fields.map(({ id }) => columnOf(id));
  const known: readonly AnyColumn[] = [...REGISTER_COLUMNS, ...own];
  return register.keepsContactDetails ? known : known.filter((column) => !CONTACT_COLUMNS.includes(column));
}

/** True when an own-field filter leaves anything out. */
export function filtersOwn(filter: OwnFieldFilter): boolean {
  return filter.text.trim() !== '' || filter.choices.length > 0 || filter.from !== null || filter.to !== null;
}

/** How many conditions a filter has beside its text. */
export function conditionsOf(filter: RegisterFilter): number {
  const lists = [filter.kinds, filter.sectors, filter.types, filter.levels, filter.places, filter.tags];
  return lists.filter((list) => list.length > 0).length + filter.own.filter(filtersOwn).length;
}
