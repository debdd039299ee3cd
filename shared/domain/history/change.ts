/** The change log as the rest of the program reads it. */
import type { IsoInstant } from '../dates.ts';

/** Every table whose changes are logged. The names are those of the database. */
export const TRACKED_TABLES = [
  'initiative',
  'phase',
  'actor',
  'affiliation',
  'merged_actor',
  'distinct_pair',
  'own_field',
  'own_field_value',
  'saved_view',
  'stakeholder_map',
  'map_actor',
  'assessment_scale',
  'assessment',
  'tie',
  'target_group',
  'voice',
  'contact',
  'mandate',
  'body',
  'seat',
  'term',
  'goal',
  'action',
  'contribution',
  'indicator',
  'indicator_value',
  'meeting',
  'agenda_item',
] as const;
export type TrackedTable = (typeof TRACKED_TABLES)[number];

/** The field name under which the log keeps that a row came into being or went away. */
export const ROW_FIELD = '*';

export type LoggedValue = string | number | null;

/** One changed field of one row. */
export interface Change {
  readonly op: number;
  readonly transactionNumber: number;
  readonly table: TrackedTable;
  readonly rowId: string;
  /** Column name, or `*` for the row itself. */
  readonly field: string;
  readonly baseOp: number | null;
  readonly oldValue: LoggedValue;
  readonly newValue: LoggedValue;
}

export const TRANSACTION_KINDS = ['change', 'undo', 'redo'] as const;
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/** One step of the user: everything in it happened together and is undone together. */
export interface ChangeTransaction {
  readonly number: number;
  readonly id: string;
  readonly happenedAt: IsoInstant;
  readonly device: string;
  readonly author: string;
  /** Name of the operation in the contract, such as `stakeholders.moveActor`. */
  readonly operation: string;
  readonly kind: TransactionKind;
  /** The transaction an undo or redo takes back. */
  readonly inverseOf: number | null;
}
