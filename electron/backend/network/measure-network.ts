/**
 * Measures a network of ties: degrees, betweenness, density, parts, cut points, groups. Runs anywhere, also in a thread;
 * knows no database. The graph, its parts, density and groups are graphology's; see ADR 0076.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type {
  ActorMeasures,
  Community,
  NetworkMeasures,
  NetworkTie,
} from '../../../shared/domain/stakeholders/network.ts';
import { adjacencyOf, at, type Pair } from './adjacency.ts';
import { betweennessOf } from './betweenness.ts';
import { findCutPoints } from './cut-points.ts';
import { seededRandom } from './seeded-random.ts';

/** What a thread is handed: all it needs and nothing of the document. */
export interface MeasureJob {
  /** In ascending order. */
  readonly actorIds: readonly ActorId[];
  /** Ties that count, and conflicts, which are only counted. Both between these actors. */
  readonly ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId' | 'isMutual' | 'strength'>[];
  readonly conflicts: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[];
}

const SEED = 1;
/** As many of a group are named. */
const CORE = 5;

type TieGraph = Graph;

/** The same job gives the same measures, to the last digit. */
export function measureNetwork(
  job: MeasureJob,
  progress: (share: number) => void = () => {},
): NetworkMeasures {
  const { actorIds } = job;
  const indexOf = new Map(actorIds.map((id, index) => [id, index]));
  const connections = connectionsOf(job, indexOf);
  const graph = graphOf(actorIds.length, connections);
  const adjacency = adjacencyOf(actorIds.length, connections);
  const { cutPoints, bridges } = findCutPoints(adjacency);
  const components = numbered(connectedComponents(graph));
  const groups = groupsOf(graph);
  const { shares, sampledFrom } = betweennessOf(adjacency, progress);
  const degrees = directedDegrees(job, indexOf);
  const conflicts = conflictsOf(job, indexOf);
  const separates = new Map(cutPoints.map(({ node, count }) => [node, count]));
  const idOf = (node: number) => actorIds[node] as ActorId;
  return {
    actors: actorIds.map(
      (actorId, node): ActorMeasures => ({
        actorId,
        degree: graph.degree(String(node)),
        degreeIn: degrees.in[node]?.size ?? 0,
        degreeOut: degrees.out[node]?.size ?? 0,
        betweenness: at(shares, node),
        component: components.numberOf.get(node) ?? 0,
        community: groups.numberOf.get(node) ?? null,
        separates: separates.get(node) ?? 0,
        conflicts: conflicts[node]?.size ?? 0,
      }),
    ),
    pairs: connections.length,
    possiblePairs: (actorIds.length * (actorIds.length - 1)) / 2,
    density: actorIds.length < 2 ? 0 : undirectedDensity(graph),
    components: components.lists.map((list) => list.length),
    cutPoints: cutPoints.map(({ node, count, separated }) => ({
      actorId: idOf(node),
      count,
      separated: separated.map(idOf),
    })),
    bridges: bridges.map(({ a, b, count }) => ({ fromActorId: idOf(a), toActorId: idOf(b), count })),
    communities: groups.lists.map((list) => communityOf(graph, list, groups.numberOf, idOf)),
    sampledFrom,
  };
}

interface Connection extends Pair {
  /** Strengths of all ties between the two, added up. */
  readonly strength: number;
}

/** Each tied pair once, in ascending order, so that no result hangs on the order ties were written in. */
function connectionsOf({ ties }: MeasureJob, indexOf: ReadonlyMap<ActorId, number>): Connection[] {
  const strengths = new Map<number, number>();
  for (const tie of ties) {
    const [a, b] = endsOf(tie, indexOf);
    const key = Math.min(a, b) * indexOf.size + Math.max(a, b);
    strengths.set(key, (strengths.get(key) ?? 0) + tie.strength);
  }
  return [...strengths]
    .sort(([a], [b]) => a - b)
    .map(([key, strength]) => ({ a: Math.floor(key / indexOf.size), b: key % indexOf.size, strength }));
}

function endsOf(
  tie: Pick<NetworkTie, 'fromActorId' | 'toActorId'>,
  indexOf: ReadonlyMap<ActorId, number>,
): [number, number] {
  const from = indexOf.get(tie.fromActorId);
  const to = indexOf.get(tie.toActorId);
  if (from === undefined || to === undefined) throw new Error('a tie leads out of the network');
  return [from, to];
}

function graphOf(count: number, connections: readonly Connection[]): TieGraph {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < count; node += 1) graph.addNode(String(node));
  for (const { a, b, strength } of connections) graph.addEdge(String(a), String(b), { weight: strength });
  return graph;
}

interface Numbered {
  readonly lists: readonly (readonly number[])[];
  readonly numberOf: ReadonlyMap<number, number>;
}

/** The largest list is number 0; of equally large ones, the one with the lowest node. */
function numbered(lists: readonly (readonly string[])[]): Numbered {
  const sorted = lists
    .map((list) => list.map(Number).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return {
    lists: sorted,
    numberOf: new Map(sorted.flatMap((list, number) => list.map((node) => [node, number] as const))),
  };
}

/** Groups by Louvain (Blondel et al. 2008), weighted by strength. Nodes without ties are in none. */
function groupsOf(graph: TieGraph): Numbered {
  if (graph.size === 0) return numbered([]);
  const groupOf = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const tied = graph.nodes().filter((node) => graph.degree(node) > 0);
  return numbered([...Map.groupBy(tied, (node) => groupOf[node]).values()]);
}

function communityOf(
  graph: TieGraph,
  list: readonly number[],
  numberOf: ReadonlyMap<number, number>,
  idOf: (node: number) => ActorId,
): Community {
  const within = (node: number) =>
    graph.reduceNeighbors(
      String(node),
      (sum, other) => sum + (numberOf.get(Number(other)) === numberOf.get(node) ? 1 : 0),
      0,
    );
  const ranked = list.map((node) => ({ node, degree: within(node) }));
  ranked.sort((a, b) => b.degree - a.degree || a.node - b.node);
  return { size: list.length, core: ranked.slice(0, CORE).map(({ node }) => idOf(node)) };
}

/** For each actor, from whom and to whom it has ties. */
function directedDegrees({ actorIds, ties }: MeasureJob, indexOf: ReadonlyMap<ActorId, number>) {
  const sets = () => actorIds.map(() => new Set<number>());
  const degrees = { in: sets(), out: sets() };
  for (const tie of ties) {
    const [from, to] = endsOf(tie, indexOf);
    degrees.out[from]?.add(to);
    degrees.in[to]?.add(from);
    if (!tie.isMutual) continue;
    degrees.out[to]?.add(from);
    degrees.in[from]?.add(to);
  }
  return degrees;
}

/** For each actor, with whom it is in conflict. */
function conflictsOf({ actorIds, conflicts }: MeasureJob, indexOf: ReadonlyMap<ActorId, number>) {
  const others = actorIds.map(() => new Set<number>());
  for (const tie of conflicts) {
    const [from, to] = endsOf(tie, indexOf);
    others[from]?.add(to);
    others[to]?.add(from);
  }
  return others;
}
