/** What is between the sides of a network: sectors and types of actors that hang together by one actor, or not at all. */
import type { ActorId } from '../identifiers.ts';
import { ACTOR_TYPES, type Actor, type ActorType, SECTORS, type Sector } from './actor.ts';
import type { NetworkMeasures, NetworkTie } from './network.ts';
import type { NetworkFinding } from './network-findings.ts';

/** A side of the network: a sector, or a type of actor. */
export type NetworkGroup = `sector.${Sector}` | `type.${ActorType}`;

/** Every group there is: for texts and tests. */
export const NETWORK_GROUPS: readonly NetworkGroup[] = [
  ...SECTORS.map((sector) => `sector.${sector}` as const),
  ...ACTOR_TYPES.map((type) => `type.${type}` as const),
];

export type Member = Pick<Actor, 'id' | 'sector' | 'type'>;
export type Ends = Pick<NetworkTie, 'fromActorId' | 'toActorId'>;

/** How many of a kind are told. */
const MOST = { onlyTies: 4, apart: 4 } as const;

interface Between {
  readonly side: NetworkGroup;
  readonly other: NetworkGroup;
  /** Each two who are tied, once. */
  readonly pairs: (readonly [ActorId, ActorId])[];
  /** All ties between them. */
  ties: number;
}

/** All tied pairs between two sectors, and between a sector and a type of actor in another sector. */
function tiesBetween(members: ReadonlyMap<ActorId, Member>, ties: readonly Ends[]): Map<string, Between> {
  const found = new Map<string, Between>();
  const seen = new Set<string>();
  const add = (
    side: NetworkGroup,
    other: NetworkGroup,
    pair: readonly [ActorId, ActorId],
    isNew: boolean,
  ) => {
    const key = `${side} ${other}`;
    const between = found.get(key) ?? { side, other, pairs: [], ties: 0 };
    if (isNew) between.pairs.push(pair);
    between.ties += 1;
    found.set(key, between);
  };
  for (const { fromActorId, toActorId } of ties) {
    const pair =
      fromActorId < toActorId ? ([fromActorId, toActorId] as const) : ([toActorId, fromActorId] as const);
    const [a, b] = [members.get(pair[0]), members.get(pair[1])];
    if (!a || !b || a.sector === b.sector) continue;
    const key = `${pair[0]} ${pair[1]}`;
    const isNew = !seen.has(key);
    seen.add(key);
    const [first, second] = SECTORS.indexOf(a.sector) < SECTORS.indexOf(b.sector) ? [a, b] : [b, a];
    add(`sector.${first.sector}`, `sector.${second.sector}`, pair, isNew);
    add(`sector.${a.sector}`, `type.${b.type}`, pair, isNew);
    add(`sector.${b.sector}`, `type.${a.type}`, pair, isNew);
  }
  return found;
}

/** Whoever alone ties one side to another: sectors first, then types; those that concern the most actors first. */
export function onlyTies(
  members: readonly Member[],
  ties: readonly Ends[],
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
  for (const { side, other, pairs, ties: count } of ranked) {
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
      ties: count,
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

/** Pairs of sectors that both have actors, and no tie between them; a conflict is told of, but holds nobody together. */
export function sectorsApart(
  members: readonly Member[],
  ties: readonly Ends[],
  conflicts: readonly Ends[],
): NetworkFinding[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const [between, torn] = [tiesBetween(byId, ties), tiesBetween(byId, conflicts)];
  const there = SECTORS.filter((sector) => members.some((member) => member.sector === sector));
  return there
    .flatMap((sector, index) =>
      there.slice(index + 1).flatMap((other): NetworkFinding[] => {
        const [side, second] = [`sector.${sector}`, `sector.${other}`] as const;
        const key = `${side} ${second}`;
        if (between.has(key)) return [];
        return [{ kind: 'apart', side, other: second, conflicts: torn.get(key)?.ties ?? 0 }];
      }),
    )
    .slice(0, MOST.apart);
}
