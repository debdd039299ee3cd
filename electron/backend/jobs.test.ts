import { describe, expect, it } from 'vitest';
import { createJobs } from './jobs.ts';

function jobsWithShares() {
  const shares: number[] = [];
  const jobs = createJobs((_, payload) => {
    if (payload && 'share' in payload) shares.push(payload.share);
  });
  return { jobs, shares };
}

describe('jobs', () => {
  it('tell progress that only grows, and the end', async () => {
    const { jobs, shares } = jobsWithShares();
    const result = await jobs.run('a', async (_, progress) => {
      for (const share of [0.2, 0.2, 0.1, 0.201, 0.7, 3]) progress(share);
      return 'done';
    });
    expect(result).toBe('done');
    expect(shares).toEqual([0.2, 0.7, 1]);
  });

  it('refuse with operation.cancelled once cancelled, even when the work ends well', async () => {
    const { jobs } = jobsWithShares();
    const running = jobs.run('a', async (signal) => {
      jobs.cancel('a');
      return signal.aborted;
    });
    await expect(running).rejects.toThrowError('operation.cancelled');
  });

  it('free their identifier when they fail, and refuse it while they run', async () => {
    const { jobs } = jobsWithShares();
    await expect(jobs.run('a', () => Promise.reject(new Error('no')))).rejects.toThrowError('no');
    let finish = () => {};
    const running = jobs.run('a', () => new Promise<void>((resolve) => (finish = resolve)));
    await expect(jobs.run('a', async () => {})).rejects.toThrowError('operation.failed');
    finish();
    await running;
    jobs.cancel('a');
  });
});
