/** What stands out in a measured network, as data: who holds what together, who is alone, what is not tied at all. */
import type { ActorId } from '../identifiers.ts';
import type { NetworkMeasures } from './network.ts';
import { type Ends, type Member, type NetworkGroup, onlyTies, sectorsApart } from './network-sides.ts';

export type NetworkFinding =
  /** Without the actor, nobody on one side is tied to the other. */
  | {
      kind: 'only-tie';
      actorId: ActorId;
      side: NetworkGroup;
      other: NetworkGroup;
      ties: number;
      otherIds: readonly ActorId[];
    }
  | { kind: 'cut-point'; actorId: ActorId; count: number; separated: readonly ActorId[] }
  | { kind: 'bridge'; fromActorId: ActorId; toActorId: ActorId; count: number }
  /** Most often on the shortest way between two others; each with its share of all pairs of others, 0 to 1. */
  | { kind: 'brokers'; actorIds: readonly ActorId[]; shares: readonly number[] }
  /** Without ties; and those that have conflicts and nothing else. */
  | { kind: 'isolated' | 'only-conflicts'; actorIds: readonly ActorId[]; count: number }
  | { kind: 'parts'; parts: number; largest: number; actorIds: readonly ActorId[] }
  | { kind: 'whole' }
  | { kind: 'apart'; side: NetworkGroup; other: NetworkGroup; conflicts: number }
  /** Pairs in conflict, and those in several of them: what is told when nothing but conflicts is asked for. */
  | { kind: 'conflicts'; count: number; actorIds: readonly ActorId[] }
  | { kind: 'community'; count: number; actorIds: readonly ActorId[] }
  | { kind: 'density'; pairs: number; possible: number; density: number; mean: number }
  | { kind: 'sampled'; pivots: number; actors: number };

/** How many of a kind are told. */
const MOST = { cutPoints: 4, bridges: 2, brokers: 3, communities: 3, inConflict: 3 } as const;
/** More identifiers than this are of no use to anybody. */
const NAMED = 400;

/** The findings of a network, the most pressing first. `ties` and `conflicts` are those that were counted. */
export function findingsOf(
  members: readonly Member[],
  ties: readonly Ends[],
  conflicts: readonly Ends[],
  measures: NetworkMeasures,
): NetworkFinding[] {
  if (measures.pairs === 0) return [];
  return [
    ...onlyTies(members, ties, measures),
    ...cutPointFindings(measures),
    ...bridgeFindings(measures),
    ...brokers(measures),
    ...partFindings(measures),
    ...isolatedFindings(measures),
    ...sectorsApart(members, ties, conflicts),
    ...measures.communities
      .filter(({ size }) => size >= 3)
      .slice(0, MOST.communities)
      .map(({ size, core }): NetworkFinding => ({ kind: 'community', count: size, actorIds: core })),
    densityFinding(measures),
    ...(measures.sampledFrom === null
      ? []
      : [{ kind: 'sampled' as const, pivots: measures.sampledFrom, actors: measures.actors.length }]),
  ];
}

/** What is told of nothing but conflicts: they hold nobody together, so that nobody can be missed for them. */
export function conflictFindings({ pairs, actors }: NetworkMeasures): NetworkFinding[] {
  if (pairs === 0) return [];
  const most = actors
    .filter(({ degree }) => degree >= (pairs === 1 ? 1 : 2))
    .toSorted((a, b) => b.degree - a.degree || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, pairs === 1 ? 2 : MOST.inConflict);
  return [{ kind: 'conflicts', count: pairs, actorIds: most.map(({ actorId }) => actorId) }];
}

/** Whoever cuts off more than one; when there are none, those who cut off one. */
function cutPointFindings({ cutPoints }: NetworkMeasures): NetworkFinding[] {
  const many = cutPoints.filter(({ count }) => count > 1);
  return (many.length > 0 ? many : cutPoints)
    .slice(0, MOST.cutPoints)
    .map((cutPoint) => ({ kind: 'cut-point', ...cutPoint }));
}

/** A connection to a single actor is what its end already told. */
function bridgeFindings({ bridges }: NetworkMeasures): NetworkFinding[] {
  return bridges
    .filter(({ count }) => count > 1)
    .slice(0, MOST.bridges)
    .map((bridge) => ({ kind: 'bridge', ...bridge }));
}

function brokers({ actors }: NetworkMeasures): NetworkFinding[] {
  const ranked = actors
    .filter(({ betweenness }) => betweenness > 0)
    .toSorted((a, b) => b.betweenness - a.betweenness || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, MOST.brokers);
  if (ranked.length === 0) return [];
  const shares = ranked.map(({ betweenness }) => betweenness);
  return [{ kind: 'brokers', actorIds: ranked.map(({ actorId }) => actorId), shares }];
}

/** Parts of more than one actor. */
function partFindings({ components, actors }: NetworkMeasures): NetworkFinding[] {
  const parts = components.filter((size) => size > 1);
  if (parts.length < 2) return [{ kind: 'whole' }];
  const outside = actors
    .filter(({ component, degree }) => component > 0 && degree > 0)
    .slice(0, NAMED)
    .map(({ actorId }) => actorId);
  return [{ kind: 'parts', parts: parts.length, largest: parts[0] ?? 0, actorIds: outside }];
}

function isolatedFindings({ actors }: NetworkMeasures): NetworkFinding[] {
  const untied = actors.filter(({ degree }) => degree === 0);
  const told = (kind: 'isolated' | 'only-conflicts', found: typeof untied): NetworkFinding[] => {
    const actorIds = found.slice(0, NAMED).map(({ actorId }) => actorId);
    return found.length === 0 ? [] : [{ kind, actorIds, count: found.length }];
  };
  return [
    ...told(
      'isolated',
      untied.filter(({ conflicts }) => conflicts === 0),
    ),
    ...told(
      'only-conflicts',
      untied.filter(({ conflicts }) => conflicts > 0),
    ),
  ];
}

function densityFinding({ pairs, possiblePairs, density, actors }: NetworkMeasures): NetworkFinding {
  return { kind: 'density', pairs, possible: possiblePairs, density, mean: (2 * pairs) / actors.length };
}

/** What a page may say before all else, the most telling first. The others describe; these ask for something. */
const LEADING = [
  'only-tie',
  'cut-point',
  'bridge',
  'parts',
  'brokers',
  'isolated',
  'apart',
  'conflicts',
  'whole',
] as const;

/** The finding a heading says; whoever cuts off one other only is told of when nothing else is. */
export function leadingFinding(findings: readonly NetworkFinding[]): NetworkFinding | null {
  const weight = (finding: NetworkFinding) => {
    if (finding.kind === 'cut-point' && finding.count === 1) return LEADING.length;
    return LEADING.indexOf(finding.kind as (typeof LEADING)[number]);
  };
  const [first] = findings
    .filter((finding) => weight(finding) >= 0)
    .toSorted((a, b) => weight(a) - weight(b));
  return first ?? null;
}
