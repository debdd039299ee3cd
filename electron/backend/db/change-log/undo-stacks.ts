/** What undo and redo would act on, read from the log: there is no other memory of it, so it survives a crash. */
import type { TransactionKind } from '../../../../shared/domain/history/change.ts';
import type { Database } from '../open-database.ts';
import { statement } from '../statements.ts';

interface Step {
  readonly number: number;
  readonly operation: string;
}
interface LoggedStep extends Step {
  readonly kind: TransactionKind;
}

/** Both stacks, newest last, of the transactions after `since`. */
export function undoRedoStacks(db: Database, since: number): { undo: Step[]; redo: Step[] } {
  const steps = statement<LoggedStep>(
    db,
    'SELECT number, operation, kind FROM change_transaction WHERE number > ? ORDER BY number',
  ).all(since);
  const undo: Step[] = [];
  const redo: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'undo') {
      undo.pop();
      redo.push(step);
    } else {
      // A redo moves one step over; a new change makes what was undone unreachable.
      if (step.kind === 'redo') redo.pop();
      else redo.length = 0;
      undo.push(step);
    }
  }
  return { undo, redo };
}
