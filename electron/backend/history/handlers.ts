/** Operations on the history of the document. */
import type { historyContract } from '../../../shared/contract/history.ts';
import type { HandlersFor } from '../handlers.ts';
import { bringBack } from './bring-back.ts';
import { changesSince, itemHistory } from './history-service.ts';
import { restoreField } from './restore-field.ts';

export const historyHandlers = {
  'history.ofItem': (input, { db }) => itemHistory(db, input),
  'history.changesSince': (input, { db }) => changesSince(db, input),
  'history.restoreField': (input, scope) => restoreField(scope, input),
  'history.bringBack': (input, { db }) => bringBack(db, input),
} satisfies HandlersFor<typeof historyContract>;
