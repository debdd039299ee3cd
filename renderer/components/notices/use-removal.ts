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
 * Tells what was done with an undo button, which takes back only this step: when something else was changed meanwhile, it
 * says so and changes nothing.
 */
export function useUndoNotice(name: OperationName) {
  const { t } = useText();
  const { run: undo } = useOperation('document.undo');
  const { show, showRefusal } = useNotices();
  const client = useQueryClient();
  return useCallback(
    (told: Told) => {
      const undoThis = () => {
        const state = client.getQueryData<OutputOf<'document.state'>>(keyOf('document.state', {}));
        if (state?.undoOperation === name) void undo({});
        else showRefusal({ code: 'history.changed-since', values: {}, fields: [] });
      };
      show({ ...told, action: { label: t('common.undo'), onClick: undoThis } });
    },
    [name, undo, show, showRefusal, client, t],
  );
}

/** A change that is told with a notice and an undo button. `told` says what was done. Answers whether it was done. */
export function useRemoval<Name extends OperationName>(name: Name) {
  const { run } = useOperation(name);
  const tell = useUndoNotice(name);
  return useCallback(
    async (input: InputOf<Name>, told: string | ((value: OutputOf<Name>) => Told)): Promise<boolean> => {
      const answer = await run(input);
      if (!answer.ok) return false;
      tell(typeof told === 'string' ? { sentence: told } : told(answer.value));
      return true;
    },
    [run, tell],
  );
}
