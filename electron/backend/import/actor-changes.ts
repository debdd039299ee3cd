/** What a row makes of a new actor, and what it changes in a known one. Pure. */
import type { ActorId, OwnFieldId } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import { SECTOR_OF_TYPE } from '../../../shared/domain/import/sector-of-type.ts';
import type { Actor, ActorFacts, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import type { Candidate } from './known-actors.ts';
import { nameKey } from './name-key.ts';
import type { Belonging } from './plan-organisations.ts';
import type { RowFacts } from './read-row.ts';

/** Two files may use the same ids for different actors: whoever looks sees it by the names. */
export function renaming(facts: RowFacts, candidate: Candidate): RowProblem[] {
  if (candidate.actor === null || !isNewName(facts, candidate)) return [];
  return [{ code: 'renamed', values: { before: candidate.actor.name } }];
}

/** Two may have the same name: whoever looks sees that one in the register goes to another organisation. */
export function moving(
  { organisationId }: Partial<ActorFacts>,
  actor: Actor,
  nameOf: (id: ActorId) => string,
): RowProblem[] {
  if (!organisationId || actor.organisationId === null) return [];
  return [{ code: 'moved', values: { before: nameOf(actor.organisationId) } }];
}

/** A former name is no new one, and a name that only looks alike stays as the register has it. */
function isNewName({ texts: { name, externalId } }: RowFacts, { actor, formerNames }: Candidate): boolean {
  if (actor === null || name === actor.name || formerNames.includes(nameKey(name))) return false;
  const isById = externalId !== '' && [actor.externalId, actor.id].includes(externalId);
  return isById || nameKey(name) !== nameKey(actor.name);
}

/** Values that are said and not known yet. */
export function newValues(
  said: ReadonlyMap<OwnFieldId, string>,
  known: ReadonlyMap<OwnFieldId, string> | undefined,
): ReadonlyMap<OwnFieldId, string> {
  return new Map([...said].filter(([id, value]) => known?.get(id) !== value));
}

/** A new actor takes what nothing is said of from its organisation, else from the choices for the whole file. */
export function newActor(
  facts: RowFacts,
  kind: ActorKind,
  organisation: Belonging,
  { mapping, counted }: { mapping: ImportMapping; counted: { sectorAssumed: number } },
): ActorFacts {
  const type = facts.type ?? organisation.type ?? mapping.defaults.type;
  const ofType = facts.type === null ? undefined : SECTOR_OF_TYPE[facts.type];
  const sector = facts.sector ?? ofType ?? organisation.sector;
  if (sector === null) counted.sectorAssumed += 1;
  const { organisation: _, unit: __, ...texts } = facts.texts;
  return {
    ...texts,
    kind,
    type,
    sector: sector ?? mapping.defaults.sector,
    organisationId: organisation.id,
    level: facts.level,
    organisationCountry: facts.organisationCountry,
  };
}

/**
 * What the row says otherwise than the document. An empty cell says nothing, a name that only looks alike stays, and
 * an organisation does not become a person.
 */
export function changesOf(
  facts: RowFacts,
  organisationId: ActorId | null,
  candidate: Candidate,
  actor: Actor,
): Partial<ActorFacts> {
  const { organisation: _, unit: __, name, externalId, ...texts } = facts.texts;
  const given: Partial<ActorFacts> = {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    // A file that the document itself wrote knows the actor by its own id.
    ...(externalId === '' || externalId === actor.id ? {} : { externalId }),
    ...(isNewName(facts, candidate) ? { name } : {}),
    ...(facts.sector === null ? {} : { sector: facts.sector }),
    ...(facts.type === null ? {} : { type: facts.type }),
    ...(facts.level === null ? {} : { level: facts.level }),
    ...(facts.organisationCountry === null ? {} : { organisationCountry: facts.organisationCountry }),
    ...(organisationId === null ? {} : { organisationId }),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => value !== actor[key as keyof Actor]),
  ) as Partial<ActorFacts>;
}
