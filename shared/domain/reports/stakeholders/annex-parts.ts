/** What the annexes have in common: tables that are cut with a sentence, marks, captions, alternative texts. */
import { firstOf } from '../report-context.ts';
import { type AssessedActor, restOf, type StakeholdersContext, shortened } from './stakeholders-context.ts';
import type { TableModel } from './stakeholders-report-model.ts';

/** Rows of a table: what a board reads. The program has all. */
const ROWS = 40;
const NAMED = 5;

/** A text by each value of an enumeration. */
export function wordsOf<Value extends string>(values: readonly Value[], say: (value: Value) => string) {
  return Object.fromEntries(values.map((value) => [value, say(value)])) as Record<Value, string>;
}

/** The first rows as a table that says how many more there are; null without rows. */
export function tableOf<Row>(
  context: StakeholdersContext,
  rows: readonly Row[],
  columns: readonly (readonly [heading: string, width: number, cell: (row: Row) => string])[],
  most: number = ROWS,
): TableModel | null {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  return {
    columns: columns.map(([heading]) => heading),
    widths: columns.map(([, width]) => width),
    rows: shown.map((row) => columns.map(([, , cell]) => cell(row))),
    rest: restOf(context, rows.length, shown.length),
  };
}

export const markOf = ({ id, name, sector, hasSeat, isTaken }: AssessedActor) => ({
  id,
  label: name,
  sector,
  hasSeat,
  isTaken,
});

/** What is seen, and how many are not drawn for want of room. */
export function captionOf(
  { t }: StakeholdersContext,
  sentences: readonly string[],
  { total, shown }: { total: number; shown: number },
): string {
  const drawn = total > shown ? [t('stakeholdersReport.drawn', { shown, total })] : [];
  return [...sentences, ...drawn].join(' ');
}

/** What somebody who does not see a figure is told. */
export function altOf(
  { t }: StakeholdersContext,
  { title, description }: { title: string; description: string },
  lead: string,
): string {
  return t('stakeholdersReport.alt', { title, description, lead });
}

/** The first names of a list, for a sentence under a heading. */
export function someOf(actors: readonly { readonly name: string }[], context: StakeholdersContext): string {
  return firstOf(
    actors.map(({ name }) => shortened(name)),
    NAMED,
    context,
  );
}

/** A judgement as it is written; nothing for what is not judged. */
export function scoreOf({ formats }: StakeholdersContext, value: number | null): string {
  return value === null ? '' : formats.number(value, 1);
}
