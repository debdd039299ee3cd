/** Asks a page from elsewhere in the window to open its form: for something new, or for what is there. */
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { GoalId } from '../../shared/domain/identifiers.ts';

export type Creatable = 'import' | 'actor' | 'body' | 'meeting' | 'goal' | 'action' | 'indicator';
export type Changeable = 'action' | 'case' | 'seat' | 'mandate';

/** What is known of a new item before its form is filled in. */
export interface Given {
  readonly goalId: GoalId | null;
}
const NOTHING_GIVEN: Given = { goalId: null };

export interface CreationRequest {
  readonly creates: Creatable;
  readonly given: Given;
}
export interface ChangeRequest {
  readonly changes: Changeable;
  readonly id: string;
}
export type FormRequest = CreationRequest | ChangeRequest;

/** Give it to `navigate` as `state`. */
export const creationRequest = (what: Creatable, given: Given = NOTHING_GIVEN): CreationRequest => ({
  creates: what,
  given,
});
/** Give it to `navigate` as `state`. The page must be one that shows the item. */
export const changeRequest = (what: Changeable, id: string): ChangeRequest => ({ changes: what, id });

/** Calls `open` once for each request; going back or reloading does not ask again. */
export function useCreationRequest(what: Creatable, open: (given: Given) => void): void {
  useRequest((request) => {
    if (!('creates' in request) || request.creates !== what) return false;
    open(request.given);
    return true;
  });
}

/** Calls `open` with the identifier of the item once for each request; of one item only when `ofId` names it. */
export function useChangeRequest(what: Changeable, open: (id: string) => void, ofId?: string): void {
  useRequest((request) => {
    if (!('changes' in request) || request.changes !== what) return false;
    if (ofId !== undefined && request.id !== ofId) return false;
    open(request.id);
    return true;
  });
}

/** `meet` answers whether the request was meant for it. Whatever was meant for nobody here is left alone. */
function useRequest(meet: (request: FormRequest) => boolean): void {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const newest = useRef(meet);
  useEffect(() => {
    newest.current = meet;
  });
  useEffect(() => {
    // Only this window writes the state of its addresses: a request is one of ours.
    const isRequest =
      typeof state === 'object' && state !== null && ('creates' in state || 'changes' in state);
    if (!isRequest || !newest.current(state as FormRequest)) return;
    void navigate({ pathname, search }, { replace: true, state: null });
  }, [state, pathname, search, navigate]);
}
