/** What an operation is called in the user's words, for undo, redo and history. */
import { contract, type OperationName } from '../../../shared/contract/contract.ts';
import type { TextKey, Translate } from '../../../shared/i18n/translator.ts';

const isWrite = (name: string): name is OperationName =>
  name in contract && contract[name as OperationName].kind === 'write';

/** "new actor", "changed goal"; "the latest change" for what no operation of the contract made. */
export function operationInWords(t: Translate, operation: string): string {
  return isWrite(operation) ? t(`document.operation.${operation}` as TextKey) : t('document.someChange');
}
