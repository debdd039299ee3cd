/** Measuring: medians of repeated runs, in milliseconds. */

/** Median duration of `times` runs, after one that warms up and does not count. */
export async function medianMs(times: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const durations: number[] = [];
  for (let run = 0; run < times; run += 1) durations.push(await onceMs(work));
  durations.sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? Number.NaN;
}

/** Duration of one run. */
export async function onceMs(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
