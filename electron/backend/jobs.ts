/** Long jobs: each has an identifier, tells its progress as an event and can be cancelled. */
import { Refusal } from '../../shared/domain/refusal.ts';
import type { Emit, Jobs } from './handlers.ts';

/** Smaller steps than this are not worth an event. */
const STEP = 0.01;

export function createJobs(emit: Emit): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(jobId, work) {
      if (running.has(jobId)) throw new Refusal('operation.failed');
      const controller = new AbortController();
      running.set(jobId, controller);
      let told = 0;
      const progress = (share: number) => {
        if (controller.signal.aborted || share - told < STEP) return;
        told = Math.min(1, share);
        emit('job.progress', { jobId, share: told });
      };
      try {
        const result = await work(controller.signal, progress);
        if (controller.signal.aborted) throw new Refusal('operation.cancelled');
        progress(1);
        return result;
      } finally {
        running.delete(jobId);
      }
    },
    cancel(jobId) {
      running.get(jobId)?.abort();
    },
  };
}
