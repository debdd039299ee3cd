/** Runs an operation from a component: a change of the document, or something outside it. */
import { useCallback, useState } from 'react';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { RefusalData } from '../../shared/domain/refusal.ts';
import { useNotices } from '../components/notices/notices.ts';
import { ask } from './bridge.ts';

export interface OperationOptions {
  /** Return true when the refusal was shown some other way; otherwise it becomes a sentence at the foot of the window. */
  readonly handlesRefusal?: (refusal: RefusalData) => boolean;
}

export interface RunningOperation<Name extends OperationName> {
  /** Runs and gives the answer as data; never throws. */
  readonly run: (input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>;
  readonly isRunning: boolean;
}

/** An operation ready to run. What is read again afterwards follows from the `document.state` event. */
export function useOperation<Name extends OperationName>(
  name: Name,
  options: OperationOptions = {},
): RunningOperation<Name> {
  const { showRefusal } = useNotices();
  const [underWay, setUnderWay] = useState(0);
  const { handlesRefusal } = options;
  const run = useCallback(
    async (input: InputOf<Name>) => {
      setUnderWay((count) => count + 1);
      const answer = await ask(name, input);
      setUnderWay((count) => count - 1);
      if (!answer.ok && !handlesRefusal?.(answer.refusal)) showRefusal(answer.refusal);
      return answer;
    },
    [name, handlesRefusal, showRefusal],
  );
  return { run, isRunning: underWay > 0 };
}

/** For forms: the form itself says every refusal, at the field or above the button. */
export const saidByForm = (): boolean => true;
