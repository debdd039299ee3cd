/** Decides when to publish: soon after the last change, often enough under continuous change, again after a failure. */

export interface PublishTiming {
  /** Rest after a change before publishing: with the publishing itself the file is current within two seconds. */
  readonly restMs: number;
  /** Under continuous change the file is never older than about this. */
  readonly longestWaitMs: number;
  /** Pause before a failed publishing is tried again. */
  readonly retryMs: number;
}

export const PUBLISH_TIMING: PublishTiming = { restMs: 1500, longestWaitMs: 9000, retryMs: 30_000 };

export interface PublishScheduler {
  /** Something changed. */
  changed(): void;
  /** Publishing failed for now. */
  failed(): void;
  /** Everything is published, or nothing may be published any more. */
  settle(): void;
}

/** A scheduler that calls `publish`. Its timers do not keep the process alive: closing publishes by itself. */
export function createPublishScheduler(
  publish: () => void,
  timing: PublishTiming = PUBLISH_TIMING,
): PublishScheduler {
  let timer: NodeJS.Timeout | undefined;
  let firstChangeAtMs: number | undefined;
  const start = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(publish, delayMs);
    timer.unref();
  };
  return {
    changed() {
      const nowMs = performance.now();
      firstChangeAtMs ??= nowMs;
      const leftMs = firstChangeAtMs + timing.longestWaitMs - nowMs;
      start(Math.max(0, Math.min(timing.restMs, leftMs)));
    },
    failed() {
      firstChangeAtMs = undefined;
      start(timing.retryMs);
    },
    settle() {
      clearTimeout(timer);
      firstChangeAtMs = undefined;
    },
  };
}
