/** Where people and units belong, as names are compared: what tells two of the same name from each other. Pure. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Actor, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import { nameKey } from './name-key.ts';
import type { RowFacts } from './read-row.ts';

/** Keys of the names, now and before, of an organisation and of a unit. Empty where nothing is said. */
export interface Place {
  readonly organisation: readonly string[];
  readonly unit: readonly string[];
}

export const NOWHERE: Place = { organisation: [], unit: [] };

export const isNowhere = ({ organisation, unit }: Place) => organisation.length + unit.length === 0;

const keys = (name: string) => (name === '' ? [] : [nameKey(name)]);

/** Where a row says that its actor belongs. Organisations belong to nobody. */
export function saidPlace({ texts }: RowFacts, kind: ActorKind): Place {
  if (kind === 'organisation') return NOWHERE;
  return { organisation: keys(texts.organisation), unit: kind === 'unit' ? [] : keys(texts.unit) };
}

/** Where the actors of a document belong. */
export function knownPlaces(
  actors: readonly Actor[],
  formerNames: ReadonlyMap<ActorId, readonly string[]>,
): (actor: Actor) => Place {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const above = ({ organisationId }: Actor) => (organisationId ? byId.get(organisationId) : undefined);
  const names = (actor: Actor | undefined) =>
    actor ? [nameKey(actor.name), ...(formerNames.get(actor.id) ?? [])] : [];
  return (actor) => {
    const place = above(actor);
    if (place?.kind !== 'unit') return { organisation: names(place), unit: [] };
    return { organisation: names(above(place)), unit: names(place) };
  };
}

/**
 * True where both can be the same: the same organisation, or a unit that one of them calls an organisation. Units are only
 * compared where an organisation is not said.
 */
export function isSamePlace(a: Place, b: Place): boolean {
  const crosses = share(a.organisation, b.unit) || share(a.unit, b.organisation);
  if (a.organisation.length > 0 && b.organisation.length > 0)
    return crosses || share(a.organisation, b.organisation);
  return crosses || share(a.unit, b.unit);
}

const share = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

/** Names that stand in the file with several places: nobody has moved from the one to the other. */
export function namesInSeveralPlaces(rows: readonly RowFacts[], byDefault: ActorKind): ReadonlySet<string> {
  const first = new Map<string, Place>();
  const several = new Set<string>();
  for (const facts of rows) {
    const place = saidPlace(facts, facts.kind ?? byDefault);
    if (isNowhere(place)) continue;
    const key = nameKey(facts.texts.name);
    const before = first.get(key);
    if (!before) first.set(key, place);
    else if (!isSamePlace(before, place)) several.add(key);
  }
  return several;
}
