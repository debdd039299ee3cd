/** Who has no voice: sectors, types, places and target groups without an actor on the map, or without a seat in a body. */
import type { ActorId, TargetGroupId } from '../identifiers.ts';
import { ACTOR_TYPES, type Actor, SECTORS } from './actor.ts';
import { SCALE_MIDDLE } from './assessment.ts';
import type { TargetGroup, Voice } from './coverage.ts';

export const COVERAGE_DIMENSIONS = ['target-group', 'sector', 'place', 'type'] as const;
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number];

/** Where a voice is missing: nobody on the map at all, or nobody in a body. */
export type CoverageGap = 'map' | 'body';

export interface CoverageActor
  extends Pick<Actor, 'id' | 'name' | 'kind' | 'sector' | 'type' | 'place' | 'organisationId'> {
  /** The actor holds a seat today, itself or through one of its people. */
  readonly hasSeat: boolean;
  /** From the newest assessment; null when nobody has judged it. */
  readonly power: number | null;
  /** Somebody has been in touch with the actor, or with one of its people. */
  readonly hasContact: boolean;
}

export interface CoverageFacts {
  readonly actors: readonly CoverageActor[];
  readonly targetGroups: readonly Pick<TargetGroup, 'id' | 'name'>[];
  readonly voices: readonly Pick<Voice, 'targetGroupId' | 'actorId'>[];
}

/** One sector, type, place or target group, and how it is covered. */
export interface CoverageRow {
  readonly dimension: CoverageDimension;
  /** The value of the enumeration, the place as it is written, or the identifier of the target group. */
  readonly key: string;
  /** What a place or target group is called; empty for enumerations, whose words are the texts'. */
  readonly name: string;
  readonly actors: number;
  readonly seated: number;
  readonly gap: CoverageGap | null;
}

/** Everything that is covered or not, target groups first. */
export function coverageRows(facts: CoverageFacts): CoverageRow[] {
  const counted = facts.actors.filter(standsByItself);
  const organised = counted.filter(({ kind }) => kind !== 'person');
  return [
    ...targetGroupRows(facts),
    ...SECTORS.map((sector) =>
      rowOf(
        'sector',
        sector,
        counted.filter((actor) => actor.sector === sector),
      ),
    ),
    ...placeRows(counted),
    // "Other" is no type that anybody could miss.
    ...ACTOR_TYPES.filter((type) => type !== 'other').map((type) =>
      rowOf(
        'type',
        type,
        organised.filter((actor) => actor.type === type),
      ),
    ),
  ];
}

type PowerFact = Pick<CoverageActor, 'kind' | 'organisationId' | 'power' | 'hasContact'>;

/** Actors in the upper half of the map whom nobody has been in touch with, the most powerful first. */
export function powerfulWithoutContact<Fact extends PowerFact>(actors: readonly Fact[]): Fact[] {
  return actors
    .filter(standsByItself)
    .filter(({ power, hasContact }) => power !== null && power >= SCALE_MIDDLE && !hasContact)
    .toSorted((a, b) => (b.power ?? 0) - (a.power ?? 0));
}

/** Whoever speaks for an organisation is counted as that organisation. */
const standsByItself = ({ kind, organisationId }: Pick<CoverageActor, 'kind' | 'organisationId'>) =>
  kind !== 'person' || organisationId === null;

function targetGroupRows({ actors, targetGroups, voices }: CoverageFacts): CoverageRow[] {
  const known = new Map<ActorId, CoverageActor>(actors.map((actor) => [actor.id, actor]));
  const speakers = Map.groupBy(voices, ({ targetGroupId }): TargetGroupId => targetGroupId);
  return targetGroups.map(({ id, name }) => {
    const own = (speakers.get(id) ?? []).flatMap(({ actorId }) => known.get(actorId) ?? []);
    return rowOf('target-group', id, own, name);
  });
}

/** Places in the order they are met. Without any place written down nothing is known of places. */
function placeRows(actors: readonly CoverageActor[]): CoverageRow[] {
  const places = Map.groupBy(
    actors.filter(({ place }) => place.trim() !== ''),
    ({ place }) => place.trim().toLocaleLowerCase(),
  );
  return [...places.values()].map((own) => {
    const place = own[0]?.place.trim() ?? '';
    return rowOf('place', place, own, place);
  });
}

function rowOf(
  dimension: CoverageDimension,
  key: string,
  own: readonly CoverageActor[],
  name = '',
): CoverageRow {
  const seated = own.filter(({ hasSeat }) => hasSeat).length;
  return { dimension, key, name, actors: own.length, seated, gap: gapOf(own.length, seated) };
}

/** The gap behind a number of actors, so many of whom have a seat. */
export function gapOf(actors: number, seated: number): CoverageGap | null {
  if (actors === 0) return 'map';
  return seated === 0 ? 'body' : null;
}
