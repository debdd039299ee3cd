/**
 * Asks for what the first page needs while the window's own code is still being read. Imports nothing but types, so that
 * it runs at once. Each answer is given out once; everything later is asked for anew.
 */
import type { Answer, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { EventName } from '../../shared/contract/events.ts';

type Early = Promise<Answer<unknown>>;

const answers = new Map<OperationName, Early>();

/** Asks now; none of these operations takes an input. `isOverview`: the overview is what the window will show first. */
export function askEarly(isOverview: boolean): void {
  forgetWhatEventsMakeOld();
  keep('settings.get');
  void keep('document.state').then((answer) => {
    if (isOverview && answer.ok && answer.value !== null) keep('overview.get');
  }, ignored);
}

/** The early answer to an operation, once; undefined when there is none, or it has been made old by an event. */
export function takeEarly<Name extends OperationName>(
  name: Name,
): Promise<Answer<OutputOf<Name>>> | undefined {
  const answer = answers.get(name);
  answers.delete(name);
  return answer as Promise<Answer<OutputOf<Name>>> | undefined;
}

function keep(name: OperationName): Early {
  const answer = window.ryggrad?.invoke(name, {}) ?? Promise.reject(new Error('no bridge'));
  // Whoever takes it hears of a failure.
  answer.catch(ignored);
  answers.set(name, answer);
  return answer;
}

/** Pages do not listen yet: an answer from before an event must not be taken for the newest. */
function forgetWhatEventsMakeOld(): void {
  listen('document.state', (state) => {
    if (answers.has('document.state'))
      answers.set('document.state', Promise.resolve({ ok: true, value: state }));
    answers.delete('overview.get');
  });
  listen('settings.changed', () => {
    answers.delete('settings.get');
    answers.delete('overview.get');
  });
}

function listen(name: EventName, listener: (payload: unknown) => void): void {
  window.ryggrad?.on(name, listener);
}

function ignored(): void {}
