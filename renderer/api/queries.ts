/** The cache of answers. A read is fresh until the document's revision moves; nothing is ever retried or polled. */
import { QueryClient } from '@tanstack/react-query';
import { contract, type InputOf, type OperationName, type OutputOf } from '../../shared/contract/contract.ts';
import type { DocumentState } from '../../shared/contract/document.ts';

export type QueryKeyOf<Name extends OperationName> = readonly [Name, InputOf<Name>];

/** The key under which an answer is cached: the operation and its input. */
export function keyOf<Name extends OperationName>(name: Name, input: InputOf<Name>): QueryKeyOf<Name> {
  return [name, input];
}

/** Makes the cache. `networkMode: always`: the backend is on this machine, whatever the network says. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** About the open document like a read, though they look beyond it. */
const OF_DOCUMENT: readonly unknown[] = ['overview.get'] satisfies readonly OperationName[];

const isRead = (name: unknown) =>
  typeof name === 'string' &&
  name in contract &&
  (contract[name as OperationName].kind === 'read' || OF_DOCUMENT.includes(name));

/** What is true of all documents and moves when another one is opened or closed. */
const OF_ALL_DOCUMENTS = ['document.recent', 'document.recoveries'] as const;

/**
 * Takes in the document's newest state. Reads are asked again when the revision moved;
 * they are thrown away when another document, or none, is open.
 */
export function takeInDocumentState(client: QueryClient, state: DocumentState | null): void {
  const key = keyOf('document.state', {});
  const before = client.getQueryData<OutputOf<'document.state'>>(key);
  // An answer under way was asked before this event and must not overwrite it.
  void client.cancelQueries({ queryKey: key });
  client.setQueryData(key, state);
  const reads = { predicate: (query: { queryKey: readonly unknown[] }) => isRead(query.queryKey[0]) };
  if (before?.path !== state?.path) {
    client.removeQueries(reads);
    for (const name of OF_ALL_DOCUMENTS) void client.invalidateQueries({ queryKey: keyOf(name, {}) });
  } else if (state && before?.revision !== state.revision) void client.invalidateQueries(reads);
  else if (isTroubled(before) !== isTroubled(state))
    void client.invalidateQueries({ queryKey: ['overview.get'] });
}

/** Asks for the settings again, and for the overview: the thresholds decide what it tells. */
export async function takeInSettings(client: QueryClient): Promise<void> {
  for (const queryKey of [keyOf('settings.get', {}), keyOf('overview.get', {})]) {
    // A first answer under way was asked before this event and would be taken for the newest.
    await client.cancelQueries({ queryKey });
    void client.invalidateQueries({ queryKey });
  }
}

/** The overview tells when the file cannot get the newest version. */
const isTroubled = (state: DocumentState | null | undefined) =>
  state?.publishStatus === 'failed' || state?.publishStatus === 'changed-on-disk';
