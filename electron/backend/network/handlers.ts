/** Operations on the network: its ties and pins, and the long jobs that measure it and lay it out. */
import { createHash } from 'node:crypto';
import type { networkContract, networkJobsContract } from '../../../shared/contract/network.ts';
import { findingsOf } from '../../../shared/domain/stakeholders/network-findings.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { ApplicationContext, HandlersFor } from '../handlers.ts';
import { readNetworkFile } from './network-file.ts';
import { layoutJobOf, listTies, measureJobOf, pinActor, unpinActor } from './network-service.ts';
import type { NetworkResult, NetworkWork } from './network-work.ts';
import { saveNetwork } from './save-network.ts';
import { type Calculator, createCalculator } from './worker-calculator.ts';

export const networkHandlers = {
  'network.ties': (_input, { db }) => listTies(db),
  'network.pin': (input, { db }) => pinActor(db, input),
  'network.unpin': ({ actorId, mapId }, { db }) => unpinActor(db, actorId, mapId),
} satisfies HandlersFor<typeof networkContract>;

/** Results kept: a revision changes with every write, a network with few of them. */
const KEPT = 8;

export function createNetworkJobsHandlers(
  calculate: Calculator = createCalculator(),
): HandlersFor<typeof networkJobsContract> {
  const finished = new Map<string, unknown>();
  const done = <Work extends NetworkWork>(work: Work, jobId: string, jobs: ApplicationContext['jobs']) =>
    jobs.run(jobId, async (signal, progress): Promise<NetworkResult<Work>> => {
      const key = keyOf(work);
      const known = finished.get(key);
      if (known !== undefined) return known as NetworkResult<Work>;
      const result = await calculate(work, { signal, progress });
      finished.set(key, result);
      const [oldest] = finished.keys();
      if (finished.size > KEPT && oldest !== undefined) finished.delete(oldest);
      return result;
    });
  return {
    'network.analyse': async ({ jobId, ...filter }, { documents, jobs }) => {
      const { job, members } = documents.read('network.analyse', ({ db }) => measureJobOf(db, filter));
      const measures = await done({ kind: 'measure', job }, jobId, jobs);
      return { measures, findings: findingsOf(members, job.ties, measures) };
    },
    'network.layout': async ({ jobId, grouping }, { documents, jobs }) => {
      const job = documents.read('network.layout', ({ db }) => layoutJobOf(db, grouping));
      const places = await done({ kind: 'layout', job }, jobId, jobs);
      return { places, pinnedIds: job.pins.map(({ actorId }) => actorId) };
    },
    'network.save': ({ language, namesPeople, ...target }, { documents }) => {
      const t = createTranslator(language);
      const file = documents.read('network.save', ({ db }) => readNetworkFile(db, namesPeople, t));
      return { path: saveNetwork(file, target, t) };
    },
  };
}

/** Names all that goes into a piece of work, in a few bytes: cached by what it is made of, it is never out of date. */
function keyOf(work: NetworkWork): string {
  return createHash('sha256').update(JSON.stringify(work)).digest('base64');
}
