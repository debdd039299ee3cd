/** Why a form refuses a value, in the same few reasons as the backend, whatever zod calls them. */
import { fieldMessage } from '../text/refusal-sentence.ts';

/** What is looked at of a zod issue. */
export interface IssueLike {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const isMissing = (input: unknown) =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');

/** The message kept at a field: a reason of `FIELD_REASONS`, with its limit when it has one. */
export function messageOfIssue(issue: IssueLike): string {
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') {
    return fieldMessage(issue.origin === 'string' ? 'too-long' : 'too-large', Number(issue.maximum));
  }
  if (isMissing(issue.input)) return 'required';
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'not-a-number' : 'invalid';
}

function tooSmall(issue: IssueLike): string {
  if (issue.origin === 'string' && Number(issue.minimum) === 1) return 'required';
  return fieldMessage('too-small', Number(issue.minimum));
}
