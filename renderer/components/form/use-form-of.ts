/** A form over a zod schema of the contract: same rules in the window and behind it, refusals at their fields. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { z } from 'zod';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import { fieldMessage } from '../text/refusal-sentence.ts';
import { messageOfIssue } from './field-reasons.ts';

export type FormSchema = z.ZodType<FieldValues, FieldValues>;

export interface FormOf<Schema extends FormSchema> {
  readonly form: UseFormReturn<z.input<Schema>, unknown, z.output<Schema>>;
  /** The refusal that has a sentence of its own; said above the buttons. */
  readonly refusal: RefusalData | null;
  /** Handler for `<form onSubmit>`. */
  readonly submit: (event?: React.BaseSyntheticEvent) => Promise<void>;
}

/**
 * Checks with the schema, hands the checked values to `save`, and puts what is refused at its field.
 * `onSaved` is called only after `save` answered ok.
 */
export function useFormOf<Schema extends FormSchema>(options: {
  readonly schema: Schema;
  readonly defaultValues: DefaultValues<z.input<Schema>>;
  readonly save: (values: z.output<Schema>) => Promise<Answer<unknown>>;
  readonly onSaved?: () => void;
}): FormOf<Schema> {
  const { schema, defaultValues, save, onSaved } = options;
  const form = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(schema, { error: (issue) => messageOfIssue(issue) }) as never,
    defaultValues,
  });
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const { handleSubmit, setError } = form;
  const submit = handleSubmit(
    useCallback(
      async (values: z.output<Schema>) => {
        setRefusal(null);
        const answer = await save(values);
        if (answer.ok) return onSaved?.();
        // A refusal with a sentence of its own says more than "wrong" at a field: both are shown.
        if (answer.refusal.code !== 'input.invalid' || answer.refusal.fields.length === 0)
          setRefusal(answer.refusal);
        for (const field of answer.refusal.fields) {
          const message = fieldMessage(field.reason, field.limit);
          setError(
            field.path as Path<z.input<Schema>>,
            { type: field.reason, message },
            { shouldFocus: true },
          );
        }
      },
      [save, onSaved, setError],
    ),
  );
  return { form, refusal, submit };
}
