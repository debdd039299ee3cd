/** What of the network is looked at: the same choice for the picture and its tables. Pure; holds no state. */
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import {
  type NetworkFilter,
  shownTies,
  type TrustedTie,
} from '../../../../shared/domain/stakeholders/network.ts';
import { isTieOn, type TieKind } from '../../../../shared/domain/stakeholders/tie.ts';
import { type ActorFilter, filterActors } from '../actor-filter.ts';

export const SIZE_MEASURES = ['degree', 'betweenness'] as const;
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** What is chosen beside the filter of actors, which every view of the stakeholders shares. */
export interface TieChoice {
  readonly kinds: readonly TieKind[];
  readonly minimumStrength: number;
  readonly asOf: IsoDate;
  /** An earlier day to compare with; null compares nothing. */
  readonly comparedWith: IsoDate | null;
  /** How far around the actor in focus is shown. */
  readonly steps: 1 | 2;
  readonly sizeBy: SizeMeasure;
  /** Of more actors than a picture can name, only the weightiest are drawn until all are asked for. */
  readonly drawsAll: boolean;
}
export type NetworkChoice = TieChoice & ActorFilter;

export function wholeNetwork(today: IsoDate): TieChoice {
  return {
    kinds: [],
    minimumStrength: 1,
    asOf: today,
    comparedWith: null,
    steps: 1,
    sizeBy: 'degree',
    drawsAll: false,
  };
}

/** True when not all ties of today are looked at. */
export function isLimiting({ kinds, minimumStrength, asOf }: TieChoice, today: IsoDate): boolean {
  return kinds.length > 0 || minimumStrength > 1 || asOf !== today;
}

/** How many of the choices that are not seen at once are made. */
export function countChosen({ minimumStrength, asOf, comparedWith }: TieChoice, today: IsoDate): number {
  return [minimumStrength > 1, asOf !== today, comparedWith !== null].filter(Boolean).length;
}

/** The same picture of all ties of today. */
export function clearedChoice(choice: TieChoice, today: IsoDate): TieChoice {
  const { steps, sizeBy, drawsAll } = choice;
  return { ...wholeNetwork(today), steps, sizeBy, drawsAll };
}

/** The part of the choice that decides what is measured. */
export function measuredBy({ asOf, kinds, minimumStrength }: TieChoice): NetworkFilter {
  return { asOf, kinds, minimumStrength };
}

export type TieChange = 'came' | 'went';
export type ShownTie = TrustedTie & { readonly change: TieChange | null };

export interface ShownNetwork {
  readonly actors: readonly ActorOverview[];
  /** Between these actors; those that went too, while two days are compared. */
  readonly ties: readonly ShownTie[];
}

/** What is shown under a choice. `actors` are the members of the network, `nearId` the actor in focus; null shows everyone. */
export function shownNetwork(
  actors: readonly ActorOverview[],
  ties: readonly TrustedTie[],
  choice: NetworkChoice,
  nearId: ActorId | null,
): ShownNetwork {
  const chosenTies = tiesOf(ties, choice);
  const chosen = filterActors(actors, choice);
  const near = nearId === null ? null : around(nearId, chosenTies, choice.steps);
  const shown = near ? chosen.filter((actor) => near.has(actor.id)) : chosen;
  const ids = new Set(shown.map(({ id }) => id));
  return {
    actors: shown,
    ties: chosenTies.filter((tie) => ids.has(tie.fromActorId) && ids.has(tie.toActorId)),
  };
}

function tiesOf(ties: readonly TrustedTie[], choice: NetworkChoice): ShownTie[] {
  const now = shownTies(ties, choice);
  const { comparedWith } = choice;
  if (comparedWith === null) return now.map((tie) => ({ ...tie, change: null }));
  const before = shownTies(ties, { ...choice, asOf: comparedWith });
  const went = before.filter((tie) => !isTieOn(tie, choice.asOf));
  return [
    ...now.map((tie) => ({ ...tie, change: isTieOn(tie, comparedWith) ? null : ('came' as const) })),
    ...went.map((tie) => ({ ...tie, change: 'went' as const })),
  ];
}

/** An actor and those it is tied to over so many steps. */
function around(
  id: ActorId,
  ties: readonly Pick<TrustedTie, 'fromActorId' | 'toActorId'>[],
  steps: number,
): ReadonlySet<ActorId> {
  const reached = new Set([id]);
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(reached);
    for (const { fromActorId, toActorId } of ties) {
      if (before.has(fromActorId)) reached.add(toActorId);
      if (before.has(toActorId)) reached.add(fromActorId);
    }
  }
  return reached;
}
