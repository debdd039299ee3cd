/** The organisations and units that people of a file belong to: found by name, or made for them. */
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import type { ActorFacts, ActorKind, ActorType, Sector } from '../../../shared/domain/stakeholders/actor.ts';
import { NOWHERE, type Place } from './belongings.ts';
import { shortened } from './cell-text.ts';
import type { ActorIndex, Candidate } from './known-actors.ts';
import { nameKey } from './name-key.ts';
import type { RowFacts } from './read-row.ts';

export type NewOrganisation = ActorFacts & { readonly id: ActorId };

export interface Belonging {
  readonly id: ActorId | null;
  /** Of the organisation, for people of whom the file says nothing else. */
  readonly sector: Sector | null;
  readonly type: ActorType | null;
  readonly warnings: readonly RowProblem[];
}

export interface Organisations {
  /** Where an actor of that kind belongs by its row. */
  of(facts: RowFacts, kind: ActorKind, own: ActorId): Belonging;
  /** Those made so far, organisations before their units. */
  made(): readonly NewOrganisation[];
}

const TO_NOBODY: Belonging = { id: null, sector: null, type: null, warnings: [] };

/** People belong to organisations or units, units to organisations, and organisations to nobody. */
export function createOrganisations(index: ActorIndex, mapping: ImportMapping): Organisations {
  const made: NewOrganisation[] = [];
  const make = (
    name: string,
    kind: 'organisation' | 'unit',
    parent: Pick<Candidate, 'id' | 'name'> | null,
    facts: RowFacts,
  ) => {
    const sector = facts.sector ?? mapping.defaults.sector;
    const type = facts.type ?? mapping.defaults.type;
    const organisation = {
      ...EMPTY,
      id: newIdentifier<'actor'>(),
      name,
      kind,
      sector,
      type,
      organisationId: parent?.id ?? null,
    };
    made.push(organisation);
    const keys = { email: '', organisationNumber: '', externalId: '' };
    const place = parent ? { ...NOWHERE, organisation: [nameKey(parent.name)] } : NOWHERE;
    const candidate: Candidate = {
      ...organisation,
      ...keys,
      place,
      actor: null,
      formerNames: [],
      line: null,
    };
    index.add(candidate);
    return candidate;
  };
  const find = (name: string, kinds: readonly ActorKind[]) => {
    const found = index.named(name).filter(({ kind }) => kinds.includes(kind));
    const [best] = kinds.flatMap((kind) => found.filter((each) => each.kind === kind));
    return best ?? null;
  };
  /** Many organisations have a department of the same name: that of another one is not meant. */
  const findUnit = (name: string, organisation: string) => {
    if (organisation === '') return find(name, ['unit', 'organisation']);
    const units = index.named(name).filter(({ kind }) => kind === 'unit');
    const place: Place = { ...NOWHERE, organisation: [nameKey(organisation)] };
    const here = units.find((each) => index.isAt(each, place));
    return here ?? units.find((each) => index.isNowhere(each)) ?? find(name, ['organisation']);
  };
  return {
    of: (facts, kind, own) => {
      const { organisation, unit } = facts.texts;
      if (organisation === '' && unit === '') return TO_NOBODY;
      if (kind === 'organisation') return leftOut(facts);
      const parent =
        organisation === ''
          ? null
          : (find(organisation, kind === 'unit' ? ['organisation'] : ['organisation', 'unit']) ??
            make(organisation, 'organisation', null, facts));
      if (kind === 'unit' || unit === '' || nameKey(unit) === nameKey(organisation))
        return belonging(parent, own);
      const above = parent?.kind === 'organisation' ? parent : null;
      return belonging(findUnit(unit, organisation) ?? make(unit, 'unit', above, facts), own);
    },
    made: () => made,
  };
}

const EMPTY = { position: '', place: '', description: '', brings: '', email: '', phone: '' } as const;

function belonging(candidate: Candidate | null, own: ActorId): Belonging {
  if (candidate === null || candidate.id === own) return TO_NOBODY;
  const { id, sector, type } = candidate;
  return { id, sector, type, warnings: [] };
}

function leftOut({ texts }: RowFacts): Belonging {
  const named = texts.organisation || texts.unit;
  if (nameKey(named) === nameKey(texts.name)) return TO_NOBODY;
  return { ...TO_NOBODY, warnings: [{ code: 'organisation-left-out', values: { name: shortened(named) } }] };
}
