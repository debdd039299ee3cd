/** Cells of columns that are own fields -> their values as they are stored. */
import * as rules from '../../../shared/contract/fields.ts';
import type { OwnFieldId } from '../../../shared/domain/identifiers.ts';
import { type ColumnMeaning, ownColumn } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import { readDate, readNumber } from '../../../shared/domain/import/read-values.ts';
import type { Cell } from '../../../shared/domain/import/table.ts';
import { nationalIdsIn } from '../../../shared/domain/stakeholders/national-id.ts';
import { choicesOf, fitsOwnField, type OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { cellText, shortened } from './cell-text.ts';
import { wordKey } from './vocabulary.ts';

export interface OwnValues {
  readonly own: ReadonlyMap<OwnFieldId, string>;
  readonly warnings: readonly RowProblem[];
}

/** What does not fit its field is told and left out. */
export function readOwnValues(
  cells: ReadonlyMap<ColumnMeaning, Cell>,
  fields: readonly OwnField[],
): OwnValues {
  const own = new Map<OwnFieldId, string>();
  const warnings: RowProblem[] = [];
  for (const field of fields) {
    const cell = cells.get(ownColumn(field.id)) ?? null;
    const text = cellText(cell);
    if (text === '') continue;
    const value = storedValue(field, cell);
    if (value !== null && fitsOwnField(field, value)) own.set(field.id, value);
    else warnings.push({ code: 'own-value', values: { field: field.name, value: shortened(text) } });
    if (nationalIdsIn(text).length > 0) warnings.push({ code: 'national-id', values: { field: field.name } });
  }
  return { own, warnings };
}

function storedValue(field: OwnField, cell: Cell): string | null {
  const text = cellText(cell);
  switch (field.kind) {
    case 'text':
      return rules.line.safeParse(text).data ?? null;
    case 'number':
      return readNumber(cell)?.toString() ?? null;
    case 'date':
      return readDate(cell);
    case 'choice':
      return choicesOf(field).find((choice) => choice === text || wordKey(choice) === wordKey(text)) ?? null;
  }
}
