/** Operations on the history of the document: what was changed, by whom and when, and earlier values restored. */
import { z } from 'zod';
import type { IsoDate, IsoInstant } from '../domain/dates.ts';
import { TRACKED_TABLES, type TrackedTable } from '../domain/history/change.ts';
import type { OwnedBy } from '../domain/history/owner.ts';
import type { StepLine } from '../domain/history/tell-steps.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { read, write } from './operation.ts';

/** One step of somebody, told in sentences. */
export interface HistoryStep {
  readonly number: number;
  readonly happenedAt: IsoInstant;
  readonly author: string;
  readonly lines: readonly StepLine[];
}

export interface ItemHistory {
  /** What the item is called, also when it is deleted. */
  readonly name: string;
  /** Where the item is shown; null when it is deleted. */
  readonly owner: OwnedBy | null;
  /** Newest first. */
  readonly steps: readonly HistoryStep[];
  /** Pass it as `before` for older steps; null when there are none. */
  readonly nextBefore: number | null;
}

/** One thing that has changed on a day, as the report tells it. */
export interface DayLine {
  readonly text: string;
  readonly author: string;
  readonly happenedAt: IsoInstant;
  readonly table: TrackedTable | null;
  /** Where it is shown; null when it is deleted. A crowd is shown where the first of it is. */
  readonly owner: OwnedBy | null;
  /** The item of a line about one, for its history. */
  readonly rowId: string | null;
  /** The step to bring a deleted item back from; null where there is nothing to bring back by itself. */
  readonly deletion: number | null;
}

export interface ChangesSince {
  /** Newest day first; the last day may go on in the next answer. */
  readonly days: readonly { readonly day: IsoDate; readonly lines: readonly DayLine[] }[];
  /** Everyone who has changed something since, in the order of names. */
  readonly authors: readonly string[];
  readonly nextBefore: number | null;
}

/** What has come back, in sentences. */
export interface BroughtBack {
  readonly done: string;
  /** What could not come back as it was, and why. */
  readonly notes: readonly string[];
}

const page = {
  language: z.enum(LANGUAGES),
  /** Only steps with a lower number. */
  before: z.number().int().positive().optional(),
};

export const historyContract = {
  /** Every step that touched an item or a row that belongs to it; what was undone is left out. */
  'history.ofItem': read<ItemHistory>()(
    z.object({
      ...page,
      table: z.enum(TRACKED_TABLES),
      rowId: z.uuid(),
      limit: z.number().int().min(1).max(100).default(30),
    }),
  ),
  /** What has changed since the beginning of a day, day by day; of one kind or by one author when asked. */
  'history.changesSince': read<ChangesSince>()(
    z.object({
      ...page,
      since: z.iso.date(),
      table: z.enum(TRACKED_TABLES).optional(),
      author: z.string().max(200).optional(),
      limit: z.number().int().min(1).max(100).default(60),
    }),
  ),
  /**
   * Sets a field back to what it was before a step, by the rules that hold when it is typed. Refused with
   * `history.value-no-longer-fits`, or with the rule it breaks.
   */
  'history.restoreField': write<null>()(
    z.object({
      table: z.enum(TRACKED_TABLES),
      rowId: z.uuid(),
      field: z.string().max(100),
      transactionNumber: z.number().int().positive(),
    }),
  ),
  /**
   * Brings back a deleted item with what was deleted with it, as a new step. What others have taken meanwhile is theirs:
   * a case number in use is replaced by a new one, a reference to what is gone is left empty. Refused with
   * `history.already-back`, `history.deleted-again`, `history.refers-to-deleted`, `history.no-longer-fits` or
   * `governance.term-overlap`.
   */
  'history.bringBack': write<BroughtBack>()(
    z.object({
      table: z.enum(TRACKED_TABLES),
      rowId: z.uuid(),
      /** The step that deleted it: only the latest deletion can be brought back. */
      transactionNumber: z.number().int().positive(),
      language: z.enum(LANGUAGES),
    }),
  ),
};
