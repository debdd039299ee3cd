/** The register as it is saved to a file: every row the filter lets through, whatever page it is on, in the columns shown. */
import type { ExportedTable } from '../../../../shared/contract/export.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type {
  RegisterRow,
  RegisterSection,
  RegisterWords,
} from '../../../../shared/domain/stakeholders/register-rows.ts';
import { type AnyColumn, fieldOfColumn } from '../../../../shared/domain/stakeholders/register-view.ts';
import { exportedCell } from '../../../components/table/exported-table.ts';
import type { Texts } from '../../../components/text/use-text.ts';
import { columnName } from './use-register-words.ts';

export interface ShownRegister {
  readonly title: string;
  readonly sections: readonly RegisterSection[];
  /** In their order on the screen, after the name. */
  readonly columns: readonly AnyColumn[];
  readonly fields: readonly OwnField[];
  readonly words: RegisterWords;
}

const LONGEST_NAME = 200;

/** Numbers and days of own fields as what they are, everything else in words. */
export function exportedRegister(shown: ShownRegister, t: Texts['t']): ExportedTable {
  const { title, sections, fields, words } = shown;
  const columns: readonly AnyColumn[] = ['name', ...shown.columns];
  const cell = (row: RegisterRow, column: AnyColumn) => {
    const word = words.word(row, column);
    const field = fields.find(({ id }) => id === fieldOfColumn(column));
    const stored = (field && row.own[field.id]) ?? '';
    if (field?.kind === 'number' && stored !== '') return exportedCell(Number(stored), word);
    return exportedCell(field?.kind === 'date' ? stored : word, word);
  };
  return {
    title: title.slice(0, LONGEST_NAME),
    headers: columns.map((column) => columnName(column, fields, t).slice(0, LONGEST_NAME)),
    rows: sections.flatMap(({ rows }) => rows.map((row) => columns.map((column) => cell(row, column)))),
  };
}
