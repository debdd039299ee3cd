/** Kills the writer at random moments and looks at what is left. Used small by the tests and in full by `full.ts`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentService } from '../../electron/backend/document/create-document-service.ts';
import { checkDocument, withReadOnlyCopy } from '../../electron/backend/document/open-for-command-line.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import { seededRandom } from './seeded-random.ts';

export interface CrashRound {
  /** Milliseconds after the start at which the process was killed; null when it finished before. */
  readonly killedAfterMs: number | null;
  readonly acknowledged: number;
  /** Acknowledged writes already in the published file at the moment of the kill. */
  readonly published: number;
  /** What was found wrong with the published file. */
  readonly problems: readonly string[];
  /** Acknowledged writes of all rounds so far that are missing after recovery. */
  readonly lost: readonly number[];
  readonly wasRecovered: boolean;
  /** Files beside the document that nobody owns after recovery. */
  readonly leftovers: readonly string[];
}

export interface CrashPlan {
  readonly rounds: number;
  readonly writes: number;
  readonly seed: number;
}

/** Runs the rounds one after another on one document, each killed at a random moment of about its own length. */
export async function runCrashRounds(
  plan: CrashPlan,
  onRound: (round: CrashRound) => void = () => {},
): Promise<CrashRound[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad crash æøå '));
  const dataFolder = join(folder, 'data');
  const path = join(folder, 'Årsplan.ryggrad');
  mkdirSync(dataFolder);
  const random = seededRandom(plan.seed);
  const acknowledged: number[] = [];
  const rounds: CrashRound[] = [];
  try {
    await createDocument(dataFolder, path);
    for (let index = 0; index < plan.rounds; index += 1) {
      const first = index * plan.writes;
      const moment = momentOfKill(random, plan.writes);
      const run = await runWriter([dataFolder, path, first, plan.writes, plan.seed + index], moment);
      acknowledged.push(...run.acknowledged);
      const round = {
        ...(await examine(dataFolder, path, run.acknowledged, acknowledged)),
        killedAfterMs: run.killedAfterMs,
      };
      rounds.push(round);
      onRound(round);
    }
    return rounds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** True when a round shows no loss of any kind. */
export function isUnharmed(round: CrashRound): boolean {
  return round.lost.length === 0 && round.problems.length === 0 && round.leftovers.length === 0;
}

async function createDocument(dataFolder: string, path: string): Promise<void> {
  const service = serviceOn(dataFolder);
  const name = 'Trygg by';
  await service.create({ path, name, challenge: '', form: 'partnership', language: 'nb', template: 'empty' });
  await service.close();
}

function serviceOn(dataFolder: string) {
  const settings = createSettings(dataFolder, 'nb');
  return createDocumentService({ dataFolder, settings, emit: () => {}, now: () => new Date() });
}

interface Moment {
  /** Counted from this many acknowledged writes on; null: from the start of the process. */
  readonly afterWrites: number | null;
  readonly thenMs: number;
}

/**
 * Mostly somewhere among the writes, wherever a busy machine is then; now and then while the program starts, opens the
 * document, or closes it.
 */
function momentOfKill(random: () => number, writes: number): Moment {
  if (random() < 0.15) return { afterWrites: null, thenMs: random() * 600 };
  return { afterWrites: Math.floor(random() * (writes + 1)), thenMs: random() * 25 };
}

/** Runs the writer and kills it with SIGKILL at that moment. */
async function runWriter(
  given: readonly (string | number)[],
  { afterWrites, thenMs }: Moment,
): Promise<{ acknowledged: number[]; killedAfterMs: number | null }> {
  const writer = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, [writer, ...given.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const startedMs = performance.now();
  const lookAtTime = () => {
    const writes = output.match(/^ack /gm)?.length ?? 0;
    const hasCome = afterWrites === null || (output.includes('open\n') && writes >= afterWrites);
    if (hasCome) timer ??= setTimeout(() => child.kill('SIGKILL'), thenMs);
  };
  lookAtTime();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    lookAtTime();
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...ending) => resolve(ending)),
  );
  clearTimeout(timer);
  if (signal === null && code !== 0)
    throw new Error(`the writer failed by itself with code ${code}:\n${output}`);
  const acknowledged = [...output.matchAll(/^ack (\d+)$/gm)].map((match) => Number(match[1]));
  return { acknowledged, killedAfterMs: signal === null ? null : Math.round(performance.now() - startedMs) };
}

/** What is on disk, and what the next start makes of it. */
async function examine(
  dataFolder: string,
  path: string,
  ofThisRound: readonly number[],
  ofAllRounds: readonly number[],
): Promise<Omit<CrashRound, 'killedAfterMs'>> {
  const problems = checkDocument(path).problems.map(
    (problem) => `${problem.code} ${problem.values.detail ?? ''}`,
  );
  const inFile = problems.length === 0 ? withReadOnlyCopy(path, writesIn) : new Set<number>();
  const service = serviceOn(dataFolder);
  const [recovery] = service.recoveries();
  if (recovery === undefined) await service.open(path, 'edit');
  else await service.recover(recovery.id);
  const inDocument = service.read('test.writes', ({ db }) => writesIn(db));
  await service.close();
  const after = withReadOnlyCopy(path, writesIn);
  return {
    acknowledged: ofThisRound.length,
    published: ofThisRound.filter((number) => inFile.has(number)).length,
    problems,
    lost: ofAllRounds.filter((number) => !inDocument.has(number) || !after.has(number)),
    wasRecovered: recovery !== undefined,
    leftovers: [
      ...readdirSync(join(path, '..')).filter((name) => name !== 'data' && !path.endsWith(name)),
      ...readdirSync(join(dataFolder, 'working')),
    ],
  };
}

function writesIn(db: Parameters<Parameters<typeof withReadOnlyCopy>[1]>[0]): Set<number> {
  const names = db.prepare<[], string>("SELECT name FROM actor WHERE name LIKE 'write %'").pluck().all();
  return new Set(names.map((name) => Number(name.slice('write '.length))));
}
