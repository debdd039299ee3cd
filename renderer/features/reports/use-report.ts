/** One report being made: progress, cancelling, and the finished pages. */
import { useCallback, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { RenderedReport } from '../../../shared/contract/reports.ts';
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import { ask } from '../../api/bridge.ts';
import { useEvent } from '../../api/use-event.ts';

export interface Report {
  readonly rendered: RenderedReport | null;
  readonly isRunning: boolean;
  /** 0 to 1. */
  readonly share: number;
  /** Why the last one was not made; a cancelled one is no refusal. */
  readonly refusal: RefusalData | null;
  make(options: Omit<InputOf<'reports.render'>, 'jobId'>): Promise<void>;
  cancel(): void;
}

export function useReport(): Report {
  const [rendered, setRendered] = useState<RenderedReport | null>(null);
  const [share, setShare] = useState(0);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const job = useRef<string | null>(null);
  useEvent('job.progress', (progress) => {
    if (progress.jobId === job.current) setShare(progress.share);
  });
  const make = useCallback(async (options: Omit<InputOf<'reports.render'>, 'jobId'>) => {
    const jobId = uuidv7();
    job.current = jobId;
    setShare(0);
    setRefusal(null);
    setIsRunning(true);
    const answer = await ask('reports.render', { ...options, jobId });
    setIsRunning(false);
    if (answer.ok) setRendered(answer.value);
    else if (answer.refusal.code !== 'operation.cancelled') setRefusal(answer.refusal);
  }, []);
  const cancel = useCallback(() => {
    if (job.current) void ask('jobs.cancel', { jobId: job.current });
  }, []);
  return { rendered, isRunning, share, refusal, make, cancel };
}
