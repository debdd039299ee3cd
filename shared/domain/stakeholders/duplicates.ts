/** Finds actors that may be one and the same, and says why. Suggests only: people decide. */
import type { ActorId } from '../identifiers.ts';
import { foldedWords } from '../search/fold-text.ts';
import type { Actor } from './actor.ts';

/** Why two actors may be one, the surest first. */
export const DUPLICATE_REASONS = ['number', 'email', 'same-name', 'similar-name'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export type ComparedActor = Pick<
  Actor,
  'id' | 'kind' | 'name' | 'organisationId' | 'organisationNumber' | 'organisationCountry' | 'email'
>;

export interface DuplicatePair {
  readonly actorIds: readonly [ActorId, ActorId];
  readonly reason: DuplicateReason;
}

/** What tells nothing of an organisation in its name. */
const LEGAL_FORMS = new Set([
  'as',
  'asa',
  'ab',
  'aps',
  'oy',
  'oyj',
  'ltd',
  'hb',
  'kb',
  'ry',
  'rf',
  'sa',
  'ba',
]);

/** Below this length nearly every word is one letter from another. */
const SIMILAR_LENGTH = 6;

interface Named {
  readonly actor: ComparedActor;
  readonly name: string;
  /** Only within it can two of the same name be one. */
  readonly scope: string;
}

type Ids = readonly [ActorId, ActorId];
const inOrder = ([a, b]: Ids): Ids => (a < b ? [a, b] : [b, a]);
const keyOf = (ids: Ids) => inOrder(ids).join(' ');

/**
 * Pairs of the same kind, each once with its surest reason, the surest first. Of many alike each is told with the first that
 * it may still be. Pairs in `distinct` are known to be two, and left out.
 */
export function findDuplicates(
  actors: readonly ComparedActor[],
  distinct: readonly Ids[] = [],
): readonly DuplicatePair[] {
  const found = new Map<string, DuplicatePair>();
  const settled = new Set(distinct.map(keyOf));
  const tell = (reason: DuplicateReason, alike: readonly ComparedActor[]) => {
    alike.forEach((actor, place) => {
      const earlier = alike.find(
        (each, before) => before < place && !settled.has(keyOf([each.id, actor.id])),
      );
      if (!earlier) return;
      const ids: Ids = [earlier.id, actor.id];
      if (!found.has(keyOf(ids))) found.set(keyOf(ids), { actorIds: inOrder(ids), reason });
    });
  };
  const tellSharing = (
    reason: DuplicateReason,
    among: readonly Named[],
    sharedBy: (named: Named) => string,
  ) => {
    for (const group of Map.groupBy(among, sharedBy).values())
      if (group.length > 1)
        tell(
          reason,
          group.map(({ actor }) => actor),
        );
  };
  const named = actors.map((actor) => ({ actor, name: foldedName(actor.name), scope: scopeOf(actor) }));
  const numbered = named.filter(({ actor }) => actor.organisationNumber !== '');
  tellSharing('number', numbered, ({ actor: { kind, organisationCountry, organisationNumber } }) =>
    [kind, organisationCountry, organisationNumber].join(' '),
  );
  const reachable = named.filter(({ actor }) => actor.email.trim() !== '');
  tellSharing('email', reachable, ({ actor }) => `${actor.kind} ${actor.email.trim().toLowerCase()}`);
  tellSharing('same-name', named, ({ scope, name }) => `${scope} ${name}`);
  for (const pair of similarNames(named)) tell('similar-name', pair);
  return [...found.values()].sort(
    (a, b) => DUPLICATE_REASONS.indexOf(a.reason) - DUPLICATE_REASONS.indexOf(b.reason),
  );
}

/** People of the same name in two organisations are mostly two; units are named alike everywhere. */
function scopeOf({ kind, organisationId }: ComparedActor): string {
  return kind === 'organisation' ? kind : `${kind} ${organisationId}`;
}

/** The words that tell a name apart, in alphabetical order: "Nordby Idrettslag AS" and "idrettslag nordby" are one. */
export function foldedName(name: string): string {
  const words = foldedWords(name.replace(/\bA\/S\b/gi, ''));
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

/**
 * Pairs whose names differ by one letter left out, added, exchanged or swapped, but not by a digit: "School 1" is not
 * "School 2". One error leaves the beginning or the end of a name whole, so only names that share one are compared.
 */
function* similarNames(all: readonly Named[]): Generator<readonly [ComparedActor, ComparedActor]> {
  const seen = new Map<string, Named[]>();
  for (const named of all) {
    const { actor, name, scope } = named;
    if (name.length < SIMILAR_LENGTH) continue;
    const keys = halves(name).map((half) => `${scope} ${name.replace(/\D/g, '')} ${half}`);
    const candidates = new Set(keys.flatMap((key) => seen.get(key) ?? []));
    for (const other of candidates) if (isOneErrorApart(name, other.name)) yield [other.actor, actor];
    for (const key of keys) {
      const list = seen.get(key);
      if (list) list.push(named);
      else seen.set(key, [named]);
    }
  }
}

/** Beginnings and ends that a name one error away shares: half of it, or of one a letter shorter or longer. */
function halves(name: string): string[] {
  const shorter = Math.floor((name.length - 3) / 2);
  return [shorter, shorter + 1].flatMap((length) => [`^${name.slice(0, length)}`, `${name.slice(-length)}$`]);
}

/** True when exactly one letter is left out, added, exchanged, or swapped with its neighbour. */
export function isOneErrorApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length)
    return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  const isSwapped =
    restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2) && restA.length > 1;
  return isSwapped || restA.slice(1) === restB.slice(1);
}
