/** Where names enter the window: while a cover lies over the bridge, no answer that passes it names a person. */
import { useSyncExternalStore } from 'react';
import {
  type Answer,
  contract,
  type InputOf,
  type OperationName,
  type OutputOf,
} from '../../shared/contract/contract.ts';
import type { NameCover } from '../../shared/domain/presentation/name-cover.ts';
import type { RefusalData } from '../../shared/domain/refusal.ts';

let current: NameCover | null = null;
const listeners = new Set<() => void>();

/** Lays a cover over every answer from now on; null takes it away. */
export function setNameCover(cover: NameCover | null): void {
  current = cover;
  for (const listener of listeners) listener();
}

/** The cover in use, null when people are named. */
export function useNameCover(): NameCover | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While covered nothing is written: a form would store the position where the name belongs. */
export function refusedWhileCovered(name: OperationName): RefusalData | null {
  if (current === null || contract[name].kind !== 'write') return null;
  return { code: 'presentation.names-hidden', values: {}, fields: [] };
}

/** What is asked for while covered: no report names people, and the author's name is not overwritten by its cover. */
export function coveredInput<Name extends OperationName>(name: Name, input: InputOf<Name>): InputOf<Name> {
  if (current === null) return input;
  if (name === 'settings.update') {
    const { authorName: _, ...rest } = input as InputOf<'settings.update'>;
    return rest as InputOf<Name>;
  }
  return 'namesPeople' in input ? { ...input, namesPeople: false } : input;
}

/** The answer as it may be shown. A rendered report has already left the names out by its own rule. */
export function coveredAnswer<Name extends OperationName>(
  name: Name,
  answer: Answer<OutputOf<Name>>,
): Answer<OutputOf<Name>> {
  return current === null || name === 'reports.render' ? answer : current.value(answer);
}
