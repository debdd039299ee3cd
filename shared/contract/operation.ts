/** How an operation is declared. Declared once here, implemented once in the backend, called from anywhere. */
import type { z } from 'zod';

/**
 * What an operation touches:
 * - `read`: reads the open document;
 * - `write`: changes the open document, in one transaction that one undo takes back;
 * - `application`: everything outside the document: opening files, settings, reports, jobs.
 */
export type OperationKind = 'read' | 'write' | 'application';

export interface Operation<Kind extends OperationKind, Input extends z.ZodType, Output> {
  readonly kind: Kind;
  readonly input: Input;
  /** Only a type: never read at run time. */
  readonly output?: Output;
}

/** A read of the open document: `read<ActorList>()(z.object({}))`. */
export const read =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'read', Input, Output> => ({ kind: 'read', input });

/** A change of the open document, undone as one step. */
export const write =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'write', Input, Output> => ({ kind: 'write', input });

/** An operation outside the document. */
export const application =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Operation<'application', Input, Output> => ({
    kind: 'application',
    input,
  });

// biome-ignore lint/suspicious/noExplicitAny: the one place where all operations are alike
export type AnyOperation = Operation<OperationKind, z.ZodType, any>;
export type OperationMap = Readonly<Record<string, AnyOperation>>;
