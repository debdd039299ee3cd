/** The organisations and units that people of a file belong to: found by name, or made for them. */
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import type { ActorFacts, ActorKind, ActorType, Sector } from '../../../shared/domain/stakeholders/actor.ts';
import { shortened } from './cell-text.ts';
import { type ActorIndex, type Candidate, nameKey } from './known-actors.ts';
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

const NOWHERE: Belonging = { id: null, sector: null, type: null, warnings: [] };

/** People belong to organisations or units, units to organisations, and organisations to nobody. */
export function createOrganisations(index: ActorIndex, mapping: ImportMapping): Organisations {
  const made: NewOrganisation[] = [];
  const make = (name: string, kind: 'organisation' | 'unit', parent: ActorId | null, facts: RowFacts) => {
    const sector = facts.sector ?? mapping.defaults.sector;
    const type = facts.type ?? mapping.defaults.type;
    const organisation = {
      ...EMPTY,
      id: newIdentifier<'actor'>(),
      name,
      kind,
      sector,
      type,
      organisationId: parent,
    };
    made.push(organisation);
    const keys = { email: '', organisationNumber: '', externalId: '' };
    const candidate: Candidate = { ...organisation, ...keys, actor: null, formerNames: [], line: null };
    index.add(candidate);
    return candidate;
  };
  const find = (name: string, kinds: readonly ActorKind[]) => {
    const found = index.named(name).filter(({ kind }) => kinds.includes(kind));
    const [best] = kinds.flatMap((kind) => found.filter((each) => each.kind === kind));
    return best ?? null;
  };
  return {
    of: (facts, kind, own) => {
      const { organisation, unit } = facts.texts;
      if (organisation === '' && unit === '') return NOWHERE;
      if (kind === 'organisation') return leftOut(facts);
      const parent =
        organisation === ''
          ? null
          : (find(organisation, kind === 'unit' ? ['organisation'] : ['organisation', 'unit']) ??
            make(organisation, 'organisation', null, facts));
      if (kind === 'unit' || unit === '' || nameKey(unit) === nameKey(organisation))
        return belonging(parent, own);
      const isInOrganisation = parent?.kind === 'organisation' ? parent.id : null;
      return belonging(
        find(unit, ['unit', 'organisation']) ?? make(unit, 'unit', isInOrganisation, facts),
        own,
      );
    },
    made: () => made,
  };
}

const EMPTY = { position: '', place: '', description: '', brings: '', email: '', phone: '' } as const;

function belonging(candidate: Candidate | null, own: ActorId): Belonging {
  if (candidate === null || candidate.id === own) return NOWHERE;
  const { id, sector, type } = candidate;
  return { id, sector, type, warnings: [] };
}

function leftOut({ texts }: RowFacts): Belonging {
  const named = texts.organisation || texts.unit;
  if (nameKey(named) === nameKey(texts.name)) return NOWHERE;
  return { ...NOWHERE, warnings: [{ code: 'organisation-left-out', values: { name: shortened(named) } }] };
}
