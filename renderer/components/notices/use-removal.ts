/** Deletes at once and offers to take it back: nobody is asked before, and nothing is lost after. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/contract.ts';
import { keyOf } from '../../api/queries.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useText } from '../text/use-text.ts';
import { type Notice, useNotices } from './notices.ts';

type Told = Pick<Notice, 'sentence' | 'waits'>;

/**
 * A change that is told with a notice and an undo button. `told` says what was done. Answers whether it was done.
 * The button takes back only this step: when something else was changed meanwhile, it says so and changes nothing.
 */
export function useRemoval<Name extends OperationName>(name: Name) {
  const { t } = useText();
  const { run } = useOperation(name);
  const { run: undo } = useOperation('document.undo');
  const { show, showRefusal } = useNotices();
  const client = useQueryClient();
  return useCallback(
    async (input: InputOf<Name>, told: string | ((value: OutputOf<Name>) => Told)): Promise<boolean> => {
      const answer = await run(input);
      if (!answer.ok) return false;
      const undoThis = () => {
        const state = client.getQueryData<OutputOf<'document.state'>>(keyOf('document.state', {}));
        if (state?.undoOperation === name) void undo({});
        else showRefusal({ code: 'history.changed-since', values: {}, fields: [] });
      };
      const notice = typeof told === 'string' ? { sentence: told } : told(answer.value);
      show({ ...notice, action: { label: t('common.undo'), onClick: undoThis } });
      return true;
    },
    [name, run, undo, show, showRefusal, client, t],
  );
}
