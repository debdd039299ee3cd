/** The ties an import compares its connections with: those of the document, and those that earlier connections make. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { type Tie, type TieFacts, UNKNOWN_TIE_FACTS } from '../../../shared/domain/stakeholders/tie.ts';
import type { TieContent } from './read-tie.ts';

type Said = Partial<TieContent>;

/** What a tie is of which only the ends are told. */
export const BARE_TIE = { kind: 'cooperates', isMutual: false, note: '' } as const satisfies Said;

interface KnownTie {
  /** The tie of the document; null for one that this import makes. */
  readonly tie: Tie | null;
  readonly facts: TieFacts;
  /** An earlier connection of the file meant it. */
  isTaken: boolean;
}

export interface TieIndex {
  /** The tie that a connection means; null when it is a new one. */
  find(from: ActorId, to: ActorId, said: Said): { readonly tie: Tie | null } | null;
  add(facts: TieFacts): void;
}

/**
 * A tie is known by its id, in the file or in the document, between its two ends. Else by ends and kind, where each
 * connection of the file means another tie unless it says nothing new: two may have cooperated twice.
 */
export function createTieIndex(known: readonly Tie[]): TieIndex {
  const byKey = new Map<string, KnownTie[]>();
  const put = (entry: KnownTie, ids: readonly string[]) => {
    const { fromActorId, toActorId, kind, isMutual } = entry.facts;
    const names = [kind, ...ids.filter((id) => id !== '').map((id) => `id ${id}`)];
    for (const key of new Set(keysOf(fromActorId, toActorId, isMutual, names)))
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  };
  for (const tie of known) put({ tie, facts: tie, isTaken: false }, [tie.id, tie.externalId]);
  const choose = (from: ActorId, to: ActorId, said: Said): KnownTie | null => {
    const { externalId = '', kind, isMutual } = { ...BARE_TIE, ...said };
    const at = (key: string) => byKey.get(key) ?? [];
    const [byId] = externalId === '' ? [] : at(`${from} ${to} id ${externalId}`);
    if (byId) return byId;
    const alike = [...new Set(keysOf(from, to, isMutual, [kind]).flatMap(at))].filter(
      ({ facts }) => externalId === '' || !facts.externalId,
    );
    const free = alike.filter(({ isTaken }) => !isTaken);
    return alike.find((each) => saysNothingNew(said, each)) ?? free[0] ?? null;
  };
  return {
    find: (from, to, said) => {
      const found = choose(from, to, said);
      if (found) found.isTaken = true;
      return found;
    },
    add: (facts) => {
      const whole = { ...UNKNOWN_TIE_FACTS, ...facts };
      put({ tie: null, facts: whole, isTaken: true }, [facts.externalId ?? '']);
    },
  };
}

/** What the connection says otherwise than the tie. The id by which the document itself knows it is nothing to keep. */
export function tieChanges(said: Said, tie: TieFacts & Partial<Pick<Tie, 'id'>>): Said {
  return Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) =>
        value !== (tie[key as keyof TieFacts] ?? null) && !(key === 'externalId' && value === tie.id),
    ),
  ) as Said;
}

const saysNothingNew = (said: Said, { facts }: KnownTie) => Object.keys(tieChanges(said, facts)).length === 0;

/** A mutual tie is found from either end. */
function keysOf(from: ActorId, to: ActorId, isMutual: boolean, names: readonly string[]): string[] {
  const ends = isMutual ? [`${from} ${to}`, `${to} ${from}`] : [`${from} ${to}`];
  return names.flatMap((name) => ends.map((pair) => `${pair} ${name}`));
}
