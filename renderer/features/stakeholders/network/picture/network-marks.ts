/** From the network shown to marks and lines of the picture. */
import type { NetworkLayout } from '../../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../../shared/domain/stakeholders/network.ts';
import type { NetworkLine, NetworkMark } from '../../../../../shared/figures/network-layout.ts';
import type { ShownNetwork, SizeMeasure } from '../network-choice.ts';

/** Marks of the actors that have a place. Sizes are shares of the largest among them. */
export function marksOf(
  { actors }: Pick<ShownNetwork, 'actors'>,
  { places }: Pick<NetworkLayout, 'places'>,
  measures: ReadonlyMap<ActorId, ActorMeasures>,
  sizeBy: SizeMeasure,
): NetworkMark[] {
  const placeOf = new Map(places.map((place) => [place.actorId, place]));
  const measured = (id: ActorId) => measures.get(id)?.[sizeBy] ?? 0;
  const largest = actors.reduce((most, { id }) => Math.max(most, measured(id)), 0);
  return actors.flatMap((actor): NetworkMark[] => {
    const place = placeOf.get(actor.id);
    if (!place) return [];
    const weight = largest === 0 ? 0 : measured(actor.id) / largest;
    const { id, name: label, sector, hasSeat } = actor;
    return [{ id, label, sector, hasSeat, x: place.x, y: place.y, weight }];
  });
}

export function linesOf({ ties }: Pick<ShownNetwork, 'ties'>): NetworkLine[] {
  return ties.map(({ id, fromActorId: from, toActorId: to, kind, isMutual, strength, change }) => {
    return { id, from, to, kind, isMutual, strength, change };
  });
}

/** What stands above and below the picture in the window: places, heading, filter, and the legend. */
const AROUND = 384;

/** Height of a picture of this width: as high as the window shows, never lower than can be read. */
export function networkHeight(width: number, windowHeight: number): number {
  return Math.max(360, Math.min(Math.round(width * 0.8), windowHeight - AROUND));
}
