/** Sets a field back to what it was before a step, through the operation that changes it when somebody types. */
import { contract } from '../../../shared/contract/contract.ts';
import type { LoggedValue, TrackedTable } from '../../../shared/domain/history/change.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { communicationHandlers } from '../communication/handlers.ts';
import { validate } from '../dispatcher.ts';
import { governanceHandlers } from '../governance/handlers.ts';
import type { WriteScope } from '../handlers.ts';
import { initiativeHandlers } from '../initiative/handlers.ts';
import { mapsHandlers } from '../maps/handlers.ts';
import { measurementHandlers } from '../measurement/handlers.ts';
import { meetingsHandlers } from '../meetings/handlers.ts';
import { methodHandlers } from '../method/handlers.ts';
import { networkHandlers } from '../network/handlers.ts';
import { planHandlers } from '../plan/handlers.ts';
import { coverageHandlers } from '../stakeholders/coverage-handlers.ts';
import { stakeholdersHandlers } from '../stakeholders/handlers.ts';
import { registerHandlers } from '../stakeholders/register/handlers.ts';
import { rowsOf, valueBefore } from './history-repository.ts';
import { propertyOf, type UpdateOperation, updateFor } from './restore-rules.ts';

const handlers = {
  ...initiativeHandlers,
  ...methodHandlers,
  ...stakeholdersHandlers,
  ...registerHandlers,
  ...mapsHandlers,
  ...coverageHandlers,
  ...communicationHandlers,
  ...networkHandlers,
  ...governanceHandlers,
  ...planHandlers,
  ...measurementHandlers,
  ...meetingsHandlers,
};

const BOOLEANS = new Set(['is_mutual', 'keeps_contact_details']);

export interface RestoreInput {
  readonly table: TrackedTable;
  readonly rowId: string;
  readonly field: string;
  readonly transactionNumber: number;
}

/**
 * Restores the value a field had before a step. Throws `item.not-found` when the item is deleted, the refusal of the
 * rule it would break, or `history.value-no-longer-fits` when the value itself is no longer possible.
 */
export function restoreField(scope: WriteScope, input: RestoreInput): null {
  const { table, rowId, field } = input;
  const row = rowsOf(scope.db).live(table, rowId);
  if (!row) throw new Refusal('item.not-found');
  const operation = updateFor(table, field);
  const before = valueBefore(scope.db, input);
  if (!operation || !before) throw new Refusal('history.value-no-longer-fits');
  const now = Object.entries({ ...row, [field]: before.value }).map(([column, value]) => [
    propertyOf(column),
    propertyValue(column, value),
  ]);
  try {
    run(operation, Object.fromEntries(now), scope);
  } catch (error) {
    throw fitting(error);
  }
  return null;
}

function propertyValue(column: string, value: LoggedValue): LoggedValue | boolean {
  return BOOLEANS.has(column) ? value === 1 : value;
}

/** The input is validated by the schema of the operation, which drops what it does not change. */
function run(operation: UpdateOperation, fields: Record<string, unknown>, scope: WriteScope): void {
  const handler = handlers[operation] as (input: unknown, given: WriteScope) => unknown;
  handler(validate(contract[operation].input, fields), scope);
}

/** What a form would say at a field has no field here: then it is said that the value does not fit. */
function fitting(error: unknown): unknown {
  const isVague = error instanceof Refusal && ['input.invalid', 'item.not-found'].includes(error.code);
  return isVague ? new Refusal('history.value-no-longer-fits') : error;
}
