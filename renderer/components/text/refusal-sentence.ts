/** Turns refusals into sentences. Never shows a code, a stack or an English message from a library. */
import { FIELD_REASONS, type FieldReason, type RefusalData } from '../../../shared/domain/refusal.ts';
import type { TextKey, Translate } from '../../../shared/i18n/translator.ts';

/** The sentence of a refusal. */
export function refusalSentence(t: Translate, refusal: RefusalData): string {
  return t(`errors.${refusal.code}` as TextKey, { ...refusal.values });
}

/** The sentence at a field. `message` is a reason, with its limit after a colon where there is one: `too-long:200`. */
export function fieldSentence(t: Translate, message: string): string {
  const [reason = '', limit] = message.split(':');
  const known = FIELD_REASONS.find((each) => each === reason) ?? 'invalid';
  return t(`errors.fields.${known}` as TextKey, { limit: limit === undefined ? null : Number(limit) });
}

/** Packs a reason and its limit into the message a form keeps at a field. */
export function fieldMessage(reason: FieldReason, limit?: number): string {
  return limit === undefined ? reason : `${reason}:${limit}`;
}
