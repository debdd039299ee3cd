/** What is measured of one document: opening, every list, a write, publishing, memory. */
import { randomUUID } from 'node:crypto';
import type { BenchDocument } from './documents.ts';
import { type Program, startProgram } from './program.ts';
import { medianMs, onceMs } from './timing.ts';

export interface DocumentMeasures {
  readonly sizeMb: number;
  readonly openMs: number;
  /** The slowest list, and its name. */
  readonly slowestListMs: number;
  readonly slowestList: string;
  /** The slowest search, and what it looked for. */
  readonly slowestSearchMs: number;
  readonly slowestSearch: string;
  /** Building the search index, and the longest that anything else has to wait for it. */
  readonly indexMs: number;
  readonly indexSliceMs: number;
  readonly writeMs: number;
  readonly publishMs: number;
  readonly memoryMb: number | null;
  /** Measuring and laying out the network for the first time, and the longer of the two when they are asked again. */
  readonly networkMeasureMs: number;
  readonly networkLayoutMs: number;
  readonly networkAgainMs: number;
}

/** Measures a document in a fresh process of the program. Times are those at the caller, loopback included. */
export async function measureDocument(document: BenchDocument): Promise<DocumentMeasures> {
  const program = await startProgram();
  try {
    await program.connect();
    const openMs = await onceMs(() => program.call('document.open', { path: document.path }));
    const lists = await measureLists(program);
    const slowest = lists.reduce((a, b) => (b.ms > a.ms ? b : a));
    const search = await measureSearch(program);
    const writeMs = await measureWrite(program);
    const publishMs = await measurePublish(program);
    const memoryMb = program.memoryMb();
    const network = await measureNetworkJobs(program);
    return {
      sizeMb: document.sizeMb,
      openMs,
      slowestListMs: slowest.ms,
      slowestList: slowest.name,
      ...search,
      writeMs,
      publishMs,
      memoryMb,
      ...network,
    };
  } finally {
    await program.end();
  }
}

async function measureLists(program: Program): Promise<{ name: string; ms: number }[]> {
  const [actor] = await program.call('stakeholders.listActors', {});
  const [indicator] = await program.call('measurement.listIndicators', {});
  const [meeting] = await program.call('meetings.listMeetings', {});
  const measured: { name: string; ms: number }[] = [];
  const measure = async (name: string, work: () => Promise<unknown>) => {
    measured.push({ name, ms: await medianMs(7, work) });
  };
  await measure('stakeholders.listActors', () => program.call('stakeholders.listActors', {}));
  await measure('communication.getPlan', () => program.call('communication.getPlan', {}));
  await measure('communication.listContacts', () =>
    program.call('communication.listContacts', { text: 'hall kari', limit: 500 }),
  );
  await measure('coverage.get', () => program.call('coverage.get', {}));
  await measure('maps.judgements', () => program.call('maps.judgements', { mapId: null }));
  await measure('register.list', () => program.call('register.list', {}));
  await measure('register.duplicates', () => program.call('register.duplicates', {}));
  await measure('network.ties', () => program.call('network.ties', {}));
  await measure('governance.listBodies', () => program.call('governance.listBodies', {}));
  await measure('plan.listGoals', () => program.call('plan.listGoals', {}));
  await measure('plan.listActions', () => program.call('plan.listActions', {}));
  await measure('measurement.listIndicators', () => program.call('measurement.listIndicators', {}));
  await measure('meetings.listMeetings', () => program.call('meetings.listMeetings', {}));
  await measure('document.history', () => program.call('document.history', { limit: 100 }));
  await measure('history.changesSince', () =>
    program.call('history.changesSince', { since: '2020-01-01', language: 'nb' }),
  );
  if (indicator)
    await measure('history.ofItem', () =>
      program.call('history.ofItem', { table: 'indicator', rowId: indicator.id, language: 'nb' }),
    );
  if (actor)
    await measure('stakeholders.getActor', () => program.call('stakeholders.getActor', { id: actor.id }));
  if (indicator)
    await measure('measurement.getIndicator', () =>
      program.call('measurement.getIndicator', { id: indicator.id }),
    );
  if (meeting)
    await measure('meetings.getMeeting', () => program.call('meetings.getMeeting', { id: meeting.id }));
  return measured;
}

/** One after the other: a window asks for both at once, and each has a thread of its own. */
async function measureNetworkJobs(program: Program) {
  const analyse = () =>
    program.call('network.analyse', { jobId: randomUUID(), asOf: '2026-11-22' }).then(() => undefined);
  const layOut = () => program.call('network.layout', { jobId: randomUUID() }).then(() => undefined);
  const networkMeasureMs = await onceMs(analyse);
  const networkLayoutMs = await onceMs(layOut);
  const again = [await medianMs(3, analyse), await medianMs(3, layOut)];
  return { networkMeasureMs, networkLayoutMs, networkAgainMs: Math.max(...again) };
}

/** What people type: letter by letter, with typing errors, without Nordic letters, and what is nowhere. */
const QUERIES = ['s', 'so', 'sor', 'Sorbyen', 'sorbyan barnehage', 'apen hall', 'skole', 'xyzzyxyz'];

async function measureSearch(program: Program) {
  const slices: number[] = [];
  for (let isReady = false; !isReady; ) {
    slices.push(
      await onceMs(async () => {
        ({ isReady } = await program.call('search.prepare', {}));
      }),
    );
  }
  const measured: { query: string; ms: number }[] = [];
  for (const query of QUERIES) {
    measured.push({ query, ms: await medianMs(7, () => program.call('search.find', { query })) });
  }
  const slowest = measured.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    slowestSearchMs: slowest.ms,
    slowestSearch: slowest.query,
    indexMs: slices.reduce((sum, ms) => sum + ms, 0),
    indexSliceMs: Math.max(...slices),
  };
}

async function measureWrite(program: Program): Promise<number> {
  const [action] = await program.call('plan.listActions', {});
  if (!action) throw new Error('the document to be measured has no actions');
  let count = 0;
  return medianMs(50, () => {
    count += 1;
    return program.call('plan.setActionStatus', {
      id: action.id,
      status: 'ongoing',
      statusNote: `Note ${count}`,
    });
  });
}

async function measurePublish(program: Program): Promise<number> {
  const initiative = await program.call('initiative.get', {});
  const durations: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const { id: _id, ...fields } = initiative;
    await program.call('initiative.update', { ...fields, place: `Place ${run}` });
    durations.push(await onceMs(() => program.call('document.publish', {})));
  }
  return durations.sort((a, b) => a - b)[2] ?? Number.NaN;
}
