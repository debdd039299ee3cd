/** The text of a cell, and enough of it to recognise it by. */
import { type Cell, type TableRow, UNREADABLE } from '../../../shared/domain/import/table.ts';

/** The text of a cell; numbers without thousands or rounding. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Enough of a value to recognise it by. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** True for a row with a sign that the encoding could not read. */
export function hasUnreadable({ cells }: TableRow): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.includes(UNREADABLE));
}
