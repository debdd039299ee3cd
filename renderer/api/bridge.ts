/** The typed client over `window.ryggrad`. Nothing else in the window may touch the bridge. */
import type { Answer, Bridge, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import type { RefusalData } from '../../shared/domain/refusal.ts';
import { takeEarly } from './early-answers.ts';
import { coveredAnswer, coveredInput, refusedWhileCovered } from './name-cover.ts';

declare global {
  interface Window {
    /** Put there by the preload script or by the browser shell's own script before ours runs. */
    readonly ryggrad?: Bridge;
  }
}

/** A refusal on its way to whoever shows it. The sentence is made where it is shown, in the language of then. */
export class RefusalError extends Error {
  readonly refusal: RefusalData;

  constructor(refusal: RefusalData) {
    super(refusal.code);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

const noAnswer: RefusalData = { code: 'operation.failed', values: {}, fields: [] };

/** The refusal inside anything thrown; whatever is not a refusal becomes `operation.failed`. */
export function refusalOf(error: unknown): RefusalData {
  return error instanceof RefusalError ? error.refusal : noAnswer;
}

/**
 * Asks the backend and gives its answer as data. Never throws: a silent backend answers `operation.failed`.
 * While names are hidden the answer names nobody, and nothing is written.
 */
export async function ask<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  const refusal = refusedWhileCovered(name);
  if (refusal) return { ok: false, refusal };
  return coveredAnswer(name, await askUncovered(name, coveredInput(name, input)));
}

/** As `ask`, past the cover over names. Only for making that cover. */
export async function askUncovered<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  try {
    const answer = await (takeEarly(name) ?? window.ryggrad?.invoke(name, input));
    return (answer ?? { ok: false, refusal: noAnswer }) as Answer<OutputOf<Name>>;
  } catch {
    return { ok: false, refusal: noAnswer };
  }
}

/** Asks the backend and gives the value. Throws a RefusalError. */
export async function invoke<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await ask(name, input);
  if (!answer.ok) throw new RefusalError(answer.refusal);
  return answer.value;
}

/** Listens to an event of the backend; returns the function that stops listening. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.ryggrad?.on(name, (payload) => listener(payload as Events[Name])) ?? (() => {});
}
