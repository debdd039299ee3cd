/** From the actors shown to those drawn: of thousands, only the weightiest can be told apart and named. Pure. */
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import type { ShownNetwork, SizeMeasure } from './network-choice.ts';

/** So many can be drawn with their names, and so many are left when there are more. */
export const ENOUGH = 300;
export const WEIGHTIEST = 150;

export interface DrawnNetwork extends ShownNetwork {
  /** True when actors were left out. */
  readonly isPart: boolean;
}

/** Those who weigh the most, and whoever is asked for by name: `kept`, and all they are tied to. */
export function drawnNetwork(
  shown: ShownNetwork,
  options: {
    readonly drawsAll: boolean;
    readonly weightOf: (id: ActorId) => number;
    /** Drawn whatever they weigh. */
    readonly kept: ReadonlySet<ActorId>;
    /** Drawn with all its neighbours. */
    readonly selectedId: ActorId | null;
  },
): DrawnNetwork {
  const { drawsAll, weightOf, selectedId } = options;
  if (drawsAll || shown.actors.length <= ENOUGH) return { ...shown, isPart: false };
  const kept = new Set(options.kept);
  for (const { id } of shown.actors
    .toSorted((a, b) => weightOf(b.id) - weightOf(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, WEIGHTIEST))
    kept.add(id);
  if (selectedId !== null) {
    kept.add(selectedId);
    for (const { fromActorId, toActorId } of shown.ties) {
      if (fromActorId === selectedId) kept.add(toActorId);
      if (toActorId === selectedId) kept.add(fromActorId);
    }
  }
  return {
    actors: shown.actors.filter(({ id }) => kept.has(id)),
    ties: shown.ties.filter(({ fromActorId, toActorId }) => kept.has(fromActorId) && kept.has(toActorId)),
    isPart: true,
  };
}

/** What actors weigh: as measured, and until they are, by the number of their ties. */
export function weightsOf(
  { ties }: Pick<ShownNetwork, 'ties'>,
  measures: ReadonlyMap<ActorId, ActorMeasures>,
  by: SizeMeasure,
): (id: ActorId) => number {
  if (measures.size > 0) return (id) => measures.get(id)?.[by] ?? 0;
  const counts = new Map<ActorId, number>();
  for (const { fromActorId, toActorId } of ties)
    for (const id of [fromActorId, toActorId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}
