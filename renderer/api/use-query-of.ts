/** Reads an operation's answer into a component, cached by name and input. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { invoke, type RefusalError } from './bridge.ts';
import { keyOf } from './queries.ts';

export interface QueryOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** True: keep showing the old answer while one for another input is under way. */
  readonly keepsPrevious?: boolean;
}

/** The answer to a reading operation. `data` is undefined until the first answer; `error` is a RefusalError. */
export function useQueryOf<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: QueryOptions = {},
): UseQueryResult<OutputOf<Name>, RefusalError> {
  return useQuery<OutputOf<Name>, RefusalError>({
    queryKey: keyOf(name, input),
    queryFn: () => invoke(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData as never } : {}),
  });
}
