/** A few kills of the real service in a process of its own. The full test is `npm run test:crash`. */
import { expect, it } from 'vitest';
import { isUnharmed, runCrashRounds } from '../crash/kill-writer.ts';

it('loses nothing acknowledged when the process is killed, and the file is always whole', async () => {
  const rounds = await runCrashRounds({ rounds: 5, writes: 60, seed: 20_261_122 });
  expect(rounds.filter((round) => !isUnharmed(round))).toEqual([]);
  // The test says something only when processes were killed at work.
  expect(rounds.some((round) => round.killedAfterMs !== null && round.acknowledged > 0)).toBe(true);
});
