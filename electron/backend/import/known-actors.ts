/** The actors an import compares its rows with: those of the document, and those that earlier rows will make. */
import type { ActorId, OwnFieldId } from '../../../shared/domain/identifiers.ts';
import type { Actor, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { isNowhere, isSamePlace, type Place, saidPlace } from './belongings.ts';
import { nameKey } from './name-key.ts';
import { organisationNumberKey } from './organisation-numbers.ts';
import type { RowFacts } from './read-row.ts';

type Keyed = Pick<Actor, 'id' | 'kind' | 'name' | 'email' | 'organisationNumber' | 'externalId'>;
type Grouped = { readonly [Group in 'sector' | 'type']: Actor[Group] | null };

export interface Candidate extends Keyed, Grouped {
  /** The actor of the document; null for one that this import makes. */
  readonly actor: Actor | null;
  /** Names of actors that were merged into it, as keys. */
  readonly formerNames: readonly string[];
  /** Where it belongs; nowhere for organisations. */
  readonly place: Place;
  /** The line that makes it; null for one of the document. */
  readonly line: number | null;
}

export interface ActorIndex {
  add(candidate: Candidate): void;
  /** Lets a known actor be found by the name, e-mail and place that the file gives it. */
  addSaid(facts: RowFacts, candidate: Candidate): void;
  /** True when it is known to belong there. */
  isAt(candidate: Candidate, place: Place): boolean;
  isNowhere(candidate: Candidate): boolean;
  /** The one that a row means, null when it is new, `several` when nobody can say. */
  find(facts: RowFacts): Candidate | 'several' | null;
  /** All of a name, of any kind. */
  named(name: string): readonly Candidate[];
  withExternalId(externalId: string): readonly Candidate[];
}

const emailKey = (email: string) => email.trim().toLowerCase();

/** What of a file does not tell its rows apart. */
export interface Ambiguities {
  /** Numbers and e-mails of several rows. */
  readonly shared: ReadonlySet<string>;
  /** Names in several organisations. */
  readonly namesakes: ReadonlySet<string>;
}

/** How often each number and e-mail stands in the file: what several rows share does not tell them apart. */
export function sharedKeys(rows: readonly RowFacts[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { texts } of rows) {
    for (const key of [
      `n ${organisationNumberKey(texts.organisationNumber)}`,
      `e ${emailKey(texts.email)}`,
    ]) {
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  }
  return shared;
}

/**
 * Finds by key, in this order: external id, or that of the document itself in a file it wrote; organisation number, for what is no person; e-mail; folded name and kind,
 * for people and units together with their organisation. Numbers and e-mails of the `shared` set are no keys. What has another external id is another actor.
 */
export function createActorIndex({ shared, namesakes }: Ambiguities): ActorIndex {
  const byId = new Map<string, Candidate[]>();
  const byNumber = new Map<string, Candidate[]>();
  const byEmail = new Map<string, Candidate[]>();
  const byName = new Map<string, Candidate[]>();
  const said = new Map<Candidate, { readonly emails: string[]; readonly places: Place[] }>();
  const isAt = (candidate: Candidate, place: Place) =>
    [candidate.place, ...(said.get(candidate)?.places ?? [])].some((each) => isSamePlace(each, place));
  const hasNoPlace = (candidate: Candidate) =>
    isNowhere(candidate.place) && (said.get(candidate)?.places ?? []).length === 0;
  const hasEmail = (candidate: Candidate, email: string) =>
    email !== '' &&
    [emailKey(candidate.email), ...(said.get(candidate)?.emails ?? [])].includes(emailKey(email));
  /** Among those of a name: by e-mail or place, else who has no place, else the one person who has moved. */
  const ofName = (facts: RowFacts, found: readonly Candidate[]) => {
    const sameEmail = found.filter((each) => hasEmail(each, facts.texts.email));
    if (sameEmail.length === 1) return onlyOne(sameEmail);
    const place = saidPlace(facts, facts.kind ?? 'person');
    const here = isNowhere(place) ? [] : found.filter((each) => isAt(each, place));
    if (here.length > 0) return onlyOne(here);
    const unplaced = found.filter(hasNoPlace);
    if (unplaced.length > 0) return onlyOne(unplaced);
    if (isNowhere(place)) return onlyOne(found);
    const [only] = found.length === 1 ? found : [];
    const hasMoved =
      only?.kind === 'person' && only.actor !== null && !namesakes.has(nameKey(facts.texts.name));
    return hasMoved ? only : null;
  };
  const find = (facts: RowFacts): Candidate | 'several' | null => {
    const { externalId, email, name } = facts.texts;
    const number = organisationNumberKey(facts.texts.organisationNumber);
    const known = externalId === '' ? [] : (byId.get(externalId) ?? []);
    if (known.length > 0) return onlyOne(known);
    const mayBe = (candidate: Candidate) =>
      (externalId === '' || candidate.externalId === '') &&
      (facts.kind === null || candidate.kind === facts.kind);
    if (number !== '' && facts.kind !== 'person' && !shared.has(`n ${number}`)) {
      const found = (byNumber.get(number) ?? []).filter((each) => each.kind !== 'person' && mayBe(each));
      if (found.length === 1) return onlyOne(found);
    }
    if (email !== '' && !shared.has(`e ${emailKey(email)}`)) {
      const found = (byEmail.get(emailKey(email)) ?? []).filter(mayBe);
      if (found.length === 1) return onlyOne(found);
    }
    const isOther = (candidate: Candidate) =>
      number !== '' &&
      candidate.organisationNumber !== '' &&
      organisationNumberKey(candidate.organisationNumber) !== number;
    return ofName(
      facts,
      (byName.get(nameKey(name)) ?? []).filter((each) => mayBe(each) && !isOther(each)),
    );
  };
  return {
    add: (candidate) => {
      put(byId, candidate.externalId, candidate);
      if (candidate.actor) put(byId, candidate.actor.id, candidate);
      put(byNumber, organisationNumberKey(candidate.organisationNumber), candidate);
      put(byEmail, emailKey(candidate.email), candidate);
      put(byName, nameKey(candidate.name), candidate);
      for (const name of candidate.formerNames) put(byName, name, candidate);
    },
    addSaid: (facts, candidate) => {
      const { name, email } = facts.texts;
      if (!(byName.get(nameKey(name)) ?? []).includes(candidate)) put(byName, nameKey(name), candidate);
      const { emails, places } = said.get(candidate) ?? { emails: [], places: [] };
      const place = saidPlace(facts, candidate.kind);
      if (email !== '' && !hasEmail(candidate, email)) emails.push(emailKey(email));
      if (!isNowhere(place) && !isAt(candidate, place)) places.push(place);
      said.set(candidate, { emails, places });
    },
    isAt,
    isNowhere: hasNoPlace,
    find,
    named: (name) => byName.get(nameKey(name)) ?? [],
    withExternalId: (externalId) => byId.get(externalId) ?? [],
  };
}

function put(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  if (key === '') return;
  const list = map.get(key);
  if (list) list.push(candidate);
  else map.set(key, [candidate]);
}

function onlyOne(found: readonly Candidate[]): Candidate | 'several' | null {
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

/** What the document holds that an import compares with. */
export interface KnownContent {
  readonly actors: readonly Actor[];
  /** Assessments on the map of the whole initiative, by actor. */
  readonly assessments: ReadonlyMap<ActorId, readonly Assessment[]>;
  readonly keepsContactDetails: boolean;
  readonly ownFields: readonly OwnField[];
  /** Values of own fields by actor and field. */
  readonly ownValues: ReadonlyMap<ActorId, ReadonlyMap<OwnFieldId, string>>;
  /** Names of actors that were merged into others. */
  readonly formerNames: ReadonlyMap<ActorId, readonly string[]>;
}

/** The kind of a row: what it says, else what its columns say of all rows. */
export function kindOf(facts: RowFacts, byDefault: ActorKind): ActorKind {
  return facts.kind ?? byDefault;
}
