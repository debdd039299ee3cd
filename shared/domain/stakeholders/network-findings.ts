/** What stands out in a measured network, as data: who holds what together, who is alone, what is not tied at all. */
import type { ActorId } from '../identifiers.ts';
import { ACTOR_TYPES, type Actor, type ActorType, SECTORS, type Sector } from './actor.ts';
import type { NetworkMeasures, NetworkTie } from './network.ts';

/** A side of the network: a sector, or a type of actor. */
export type NetworkGroup = `sector.${Sector}` | `type.${ActorType}`;

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
  | { kind: 'brokers'; actorIds: readonly ActorId[] }
  | { kind: 'isolated'; actorIds: readonly ActorId[]; count: number }
  | { kind: 'parts'; parts: number; largest: number; actorIds: readonly ActorId[] }
  | { kind: 'whole' }
  | { kind: 'apart'; side: NetworkGroup; other: NetworkGroup }
  | { kind: 'community'; count: number; actorIds: readonly ActorId[] }
  | { kind: 'density'; pairs: number; possible: number; density: number; mean: number }
  | { kind: 'sampled'; pivots: number; actors: number };

type Member = Pick<Actor, 'id' | 'sector' | 'type'>;

/** How many of a kind are told. */
const MOST = { onlyTies: 4, cutPoints: 4, bridges: 2, brokers: 3, apart: 4, communities: 3 } as const;
/** More identifiers than this are of no use to anybody. */
const NAMED = 400;

/** The findings of a network, the most pressing first. `ties` are those that were counted. */
export function findingsOf(
  members: readonly Member[],
  ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[],
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
    ...sectorsApart(members, ties),
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

interface Between {
  readonly side: NetworkGroup;
  readonly other: NetworkGroup;
  readonly pairs: (readonly [ActorId, ActorId])[];
}

/** All tied pairs between two sectors, and between a sector and a type of actor in another sector. */
function tiesBetween(
  members: ReadonlyMap<ActorId, Member>,
  ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[],
): Map<string, Between> {
  const found = new Map<string, Between>();
  const seen = new Set<string>();
  const add = (side: NetworkGroup, other: NetworkGroup, pair: readonly [ActorId, ActorId]) => {
    const key = `${side} ${other}`;
    const known = found.get(key);
    if (known) known.pairs.push(pair);
    else found.set(key, { side, other, pairs: [pair] });
  };
  for (const { fromActorId, toActorId } of ties) {
    const pair =
      fromActorId < toActorId ? ([fromActorId, toActorId] as const) : ([toActorId, fromActorId] as const);
    const [a, b] = [members.get(pair[0]), members.get(pair[1])];
    if (!a || !b || a.sector === b.sector || seen.has(pair.join())) continue;
    seen.add(pair.join());
    const [first, second] = SECTORS.indexOf(a.sector) < SECTORS.indexOf(b.sector) ? [a, b] : [b, a];
    add(`sector.${first.sector}`, `sector.${second.sector}`, pair);
    add(`sector.${a.sector}`, `type.${b.type}`, pair);
    add(`sector.${b.sector}`, `type.${a.type}`, pair);
  }
  return found;
}

/** Sectors first, then types; those that concern the most actors first. */
function onlyTies(
  members: readonly Member[],
  ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[],
  measures: NetworkMeasures,
): NetworkFinding[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const sizes = groupSizes(members);
  const degree = new Map(measures.actors.map((each) => [each.actorId, each.degree]));
  const concerned = ({ side, other }: Between) => (sizes.get(side) ?? 0) + (sizes.get(other) ?? 0);
  const ranked = [...tiesBetween(byId, ties).values()].sort(
    (a, b) =>
      Number(a.other.startsWith('type')) - Number(b.other.startsWith('type')) || concerned(b) - concerned(a),
  );
  const told = new Set<string>();
  const findings: NetworkFinding[] = [];
  for (const { side, other, pairs } of ranked) {
    const holder = holderOf(pairs, degree, (id) => {
      const member = byId.get(id);
      // Of its own group, somebody must be left to lose the tie.
      const own = member && isIn(member, side) ? side : other;
      return (sizes.get(own) ?? 0) >= 2;
    });
    const member = holder && byId.get(holder);
    if (!member) continue;
    // Seen from where the actor stands: its own sector loses the tie.
    const [mine, theirs] = isIn(member, side) || other.startsWith('type') ? [side, other] : [other, side];
    // The same ties, told of a sector, need not be told again of a type.
    const key = `${holder} ${pairs.map((pair) => pair.join()).sort()}`;
    if (told.has(key)) continue;
    told.add(key);
    const otherIds = pairs.map(([a, b]) => (a === holder ? b : a));
    findings.push({
      kind: 'only-tie',
      actorId: holder,
      side: mine,
      other: theirs,
      ties: pairs.length,
      otherIds,
    });
    if (findings.length === MOST.onlyTies) break;
  }
  return findings;
}

/** The actor that is an end of every pair; of two, the better tied. */
function holderOf(
  pairs: readonly (readonly [ActorId, ActorId])[],
  degree: ReadonlyMap<ActorId, number>,
  mayHold: (id: ActorId) => boolean,
): ActorId | undefined {
  const [first] = pairs;
  return first
    ?.filter((id) => pairs.every((pair) => pair.includes(id)) && mayHold(id))
    .toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))[0];
}

function isIn(member: Member, group: NetworkGroup): boolean {
  return group === `sector.${member.sector}` || group === `type.${member.type}`;
}

function groupSizes(members: readonly Member[]): Map<NetworkGroup, number> {
  const sizes = new Map<NetworkGroup, number>();
  for (const { sector, type } of members)
    for (const group of [`sector.${sector}`, `type.${type}`] as const)
      sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
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
  return ranked.length === 0 ? [] : [{ kind: 'brokers', actorIds: ranked.map(({ actorId }) => actorId) }];
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
  const isolated = actors.filter(({ degree }) => degree === 0);
  if (isolated.length === 0) return [];
  const actorIds = isolated.slice(0, NAMED).map(({ actorId }) => actorId);
  return [{ kind: 'isolated', actorIds, count: isolated.length }];
}

/** Pairs of sectors that both have actors, and no tie between them. */
function sectorsApart(
  members: readonly Member[],
  ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[],
): NetworkFinding[] {
  const between = tiesBetween(new Map(members.map((member) => [member.id, member])), ties);
  const there = SECTORS.filter((sector) => members.some((member) => member.sector === sector));
  return there
    .flatMap((sector, index) =>
      there
        .slice(index + 1)
        .flatMap((other): NetworkFinding[] =>
          between.has(`sector.${sector} sector.${other}`)
            ? []
            : [{ kind: 'apart', side: `sector.${sector}`, other: `sector.${other}` }],
        ),
    )
    .slice(0, MOST.apart);
}

function densityFinding({ pairs, possiblePairs, density, actors }: NetworkMeasures): NetworkFinding {
  return { kind: 'density', pairs, possible: possiblePairs, density, mean: (2 * pairs) / actors.length };
}

/** Every group there is: for texts and tests. */
export const NETWORK_GROUPS: readonly NetworkGroup[] = [
  ...SECTORS.map((sector) => `sector.${sector}` as const),
  ...ACTOR_TYPES.map((type) => `type.${type}` as const),
];
