/** Operations on the network: its ties and pins, and the long jobs that measure it and lay it out. */
import type { networkContract, networkJobsContract } from '../../../shared/contract/network.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { ApplicationContext, HandlersFor } from '../handlers.ts';
import { readNetworkFile } from './network-file.ts';
import { analysisJobOf, layoutJobOf, listTies, pinActor, unpinActor } from './network-service.ts';
import type { NetworkResult, NetworkWork } from './network-work.ts';
import { type PreparedWork, prepareWork } from './prepared-work.ts';
import { saveNetwork } from './save-network.ts';
import { type Calculator, createCalculator } from './worker-calculator.ts';

export const networkHandlers = {
  'network.ties': (_input, { db }) => listTies(db),
  'network.pin': (input, { db }) => pinActor(db, input),
  'network.unpin': ({ actorId, mapId }, { db }) => unpinActor(db, actorId, mapId),
} satisfies HandlersFor<typeof networkContract>;

/** Results kept: a revision changes with every write, a network with few of them. */
const KEPT = 8;

/** The long jobs on a network. Results are kept by what they were made of, and given out again while that is the same. */
export function createNetworkJobsHandlers(
  calculate: Calculator = createCalculator(),
): HandlersFor<typeof networkJobsContract> {
  const finished = new Map<string, unknown>();
  const done = <Work extends NetworkWork>(
    { work, key }: PreparedWork<Work>,
    jobId: string,
    jobs: ApplicationContext['jobs'],
  ) =>
    jobs.run(jobId, async (signal, progress): Promise<NetworkResult<Work>> => {
      const known = finished.get(key);
      if (known !== undefined) return known as NetworkResult<Work>;
      const result = await calculate(work, { signal, progress });
      finished.set(key, result);
      const [oldest] = finished.keys();
      if (finished.size > KEPT && oldest !== undefined) finished.delete(oldest);
      return result;
    });
  return {
    'network.analyse': ({ jobId, ...filter }, { documents, jobs }) => {
      const prepared = documents.read('network.analyse', ({ db }) =>
        prepareWork(db, `analyse ${JSON.stringify(filter)}`, () => ({
          kind: 'analyse' as const,
          job: analysisJobOf(db, filter),
        })),
      );
      return done(prepared, jobId, jobs);
    },
    'network.layout': async ({ jobId, grouping }, { documents, jobs }) => {
      const prepared = documents.read('network.layout', ({ db }) =>
        prepareWork(db, `layout ${grouping}`, () => ({
          kind: 'layout' as const,
          job: layoutJobOf(db, grouping),
        })),
      );
      const places = await done(prepared, jobId, jobs);
      return { places, pinnedIds: prepared.work.job.pins.map(({ actorId }) => actorId) };
    },
    'network.save': ({ language, namesPeople, ...target }, { documents }) => {
      const t = createTranslator(language);
      const file = documents.read('network.save', ({ db }) => readNetworkFile(db, namesPeople, t));
      return { path: saveNetwork(file, target, t) };
    },
  };
}
