/** Long jobs: progress as events, and a signal through which they can be cancelled. */
import { Refusal } from '../../shared/domain/refusal.ts';
import type { Emit, Jobs } from './handlers.ts';

/** Runs jobs under the id the window gave them. A job that is cancelled ends with `operation.cancelled`. */
export function createJobs(emit: Emit): Jobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (jobId, work) => {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        const result = await work(controller.signal, (share) => emit('job.progress', { jobId, share }));
        if (controller.signal.aborted) throw new Refusal('operation.cancelled');
        return result;
      } finally {
        running.delete(jobId);
      }
    },
    // A job that is already over is no error: the two may cross on the way.
    cancel: (jobId) => running.get(jobId)?.abort(),
  };
}
