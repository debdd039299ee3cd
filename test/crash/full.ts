/** The full crash test: many kills, a table, exit code 1 on any loss. Usage: full.ts [rounds] [seed]. */
import { type CrashRound, isUnharmed, runCrashRounds } from './kill-writer.ts';

const WRITES = 200;
const [rounds = '40', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

process.env.RYGGRAD_QUIET = '1';
print(`${rounds} rounds of ${WRITES} writes, killed at random moments; seed ${seed}\n`);
print('round  killed after  acknowledged  in the file  recovered  lost  file');
let number = 0;
const results = await runCrashRounds(
  { rounds: Number(rounds), writes: WRITES, seed: Number(seed) },
  (round) => {
    number += 1;
    print(row(number, round));
  },
);
const sum = (of: (round: CrashRound) => number) => results.reduce((total, round) => total + of(round), 0);
const harmed = results.filter((round) => !isUnharmed(round)).length;
print(
  `\n${sum((round) => Number(round.killedAfterMs !== null))} kills, ${sum((round) => round.acknowledged)} writes acknowledged, ` +
    `${sum((round) => Number(round.wasRecovered))} recoveries, ${harmed} rounds with a loss`,
);
process.exitCode = harmed === 0 ? 0 : 1;

function row(index: number, round: CrashRound): string {
  const killed = round.killedAfterMs === null ? 'finished' : `${round.killedAfterMs} ms`;
  const file = [...round.problems, ...round.leftovers.map((name) => `left: ${name}`)].join('; ') || 'whole';
  return [
    String(index).padStart(5),
    killed.padStart(12),
    String(round.acknowledged).padStart(12),
    String(round.published).padStart(11),
    (round.wasRecovered ? 'yes' : 'no').padStart(9),
    String(round.lost.length).padStart(4),
    file,
  ].join('  ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
