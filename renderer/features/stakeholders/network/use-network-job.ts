/** Long jobs over the network as queries: asked again when the document or the choice moves, cancelled when nobody waits. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import type { RefusalData } from '../../../../shared/domain/refusal.ts';
import { ask, invoke, refusalOf } from '../../../api/bridge.ts';
import { useEvent } from '../../../api/use-event.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';

type NetworkJob = 'network.analyse' | 'network.layout';
/** Results of earlier revisions and choices are large, and the backend keeps them too. */
const KEPT_MS = 15_000;

export interface JobState<Output> {
  /** The newest result; while a new one is made, the one before. */
  readonly data: Output | undefined;
  readonly isRunning: boolean;
  /** 0 to 1. */
  readonly share: number;
  readonly isCancelled: boolean;
  readonly refusal: RefusalData | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

export function useNetworkJob<Name extends NetworkJob>(
  name: Name,
  input: Omit<InputOf<Name>, 'jobId'>,
): JobState<OutputOf<Name>> {
  const { data: document } = useQueryOf('document.state', {});
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const job = useRef<string | null>(null);
  useEvent('job.progress', (progress) => {
    if (progress.jobId === job.current) setShare(progress.share);
  });
  const queryKey = [name, input, document?.path, document?.revision];
  const query = useQuery<OutputOf<Name>, Error>({
    queryKey,
    enabled: document != null,
    gcTime: KEPT_MS,
    placeholderData: keepPreviousData as never,
    queryFn: ({ signal }) => {
      const jobId = uuidv7();
      job.current = jobId;
      setShare(0);
      signal.addEventListener('abort', () => void ask('jobs.cancel', { jobId }));
      return invoke(name, { ...input, jobId } as InputOf<Name>);
    },
  });
  const isRunning = query.isFetching;
  return {
    data: query.data,
    isRunning,
    share,
    isCancelled: !isRunning && !query.error && (query.data === undefined || query.isPlaceholderData),
    refusal: query.error ? refusalOf(query.error) : null,
    cancel: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  };
}
