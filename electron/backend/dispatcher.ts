/** Carries every call of every shell: finds the operation, validates, runs the handler, turns refusals into data. */
import type { z } from 'zod';
import { type Answer, contract } from '../../shared/contract/contract.ts';
import type { AnyOperation } from '../../shared/contract/operation.ts';
import { type FieldReason, type FieldRefusal, Refusal } from '../../shared/domain/refusal.ts';
import type { ApplicationContext, HandlersFor } from './handlers.ts';

export type Handlers = HandlersFor<typeof contract>;

// biome-ignore lint/suspicious/noExplicitAny: the types meet again in HandlersFor; here all handlers are alike
type AnyHandler = (input: any, given: any) => unknown;

/** Makes the one function through which everything enters the backend. It never throws. */
export function createDispatcher(handlers: Handlers, context: ApplicationContext) {
  return async (name: string, input: unknown): Promise<Answer<unknown>> => {
    try {
      const value = await run(handlers, context, name, input);
      return { ok: true, value: value ?? null };
    } catch (error) {
      return { ok: false, refusal: asRefusal(name, error).toData() };
    }
  };
}

async function run(
  handlers: Handlers,
  context: ApplicationContext,
  name: string,
  input: unknown,
): Promise<unknown> {
  if (!Object.hasOwn(contract, name))
    throw new Refusal('operation.unknown', { operation: name.slice(0, 100) });
  const operation: AnyOperation = contract[name as keyof typeof contract];
  const handler: AnyHandler = handlers[name as keyof Handlers];
  const valid = validate(operation.input, input);
  switch (operation.kind) {
    case 'read':
      return context.documents.read(name, (scope) => handler(valid, scope));
    case 'write':
      return context.documents.write(name, (scope) => handler(valid, scope));
    case 'application':
      return handler(valid, context);
  }
}

/** Parses the input of a call; what does not fit comes back field by field. */
export function validate<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refusal('input.invalid', {}, parsed.error.issues.map(fieldRefusalOf));
}

function fieldRefusalOf(issue: z.core.$ZodIssue): FieldRefusal {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'too_big' && typeof issue.maximum === 'number') {
    return { path, reason: issue.origin === 'string' ? 'too-long' : 'too-large', limit: issue.maximum };
  }
  if (issue.code === 'too_small' && typeof issue.minimum === 'number') {
    return issue.origin === 'string'
      ? { path, reason: 'required' }
      : { path, reason: 'too-small', limit: issue.minimum };
  }
  return { path, reason: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): FieldReason {
  if (issue.code === 'custom' && issue.message === 'not-a-date') return 'not-a-date';
  if (issue.code !== 'invalid_type') return 'invalid';
  if (issue.input === undefined || issue.input === null) return 'required';
  return issue.expected === 'number' ? 'not-a-number' : 'invalid';
}

/** What was thrown, as a refusal. What nobody foresaw is written to the log and told without its inside. */
function asRefusal(name: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  console.error(`operation ${name} failed:`, error);
  return new Refusal('operation.failed');
}
