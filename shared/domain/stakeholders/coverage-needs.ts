/** The most pressing gaps in who has a voice. The rest is told on the page of its own. */
import type { ActorId, TargetGroupId } from '../identifiers.ts';
import type { NeedOf } from '../overview/need.ts';
import { type CoverageGap, gapOf, powerfulWithoutContact } from './coverage-gaps.ts';
import type { StakeholderFacts } from './needs.ts';

export interface CoverageNeedFacts {
  /** Target groups in their order, with the number of actors that speak for each, and of those with a seat. */
  readonly targetGroups: readonly {
    readonly id: TargetGroupId;
    readonly name: string;
    readonly actors: number;
    readonly seated: number;
  }[];
  /** Everyone somebody has been in touch with, through their people too. */
  readonly contactedIds: ReadonlySet<ActorId>;
}

export type CoverageNeed =
  | NeedOf<'target-group-unheard', { name: string; gap: CoverageGap }>
  | NeedOf<'powerful-without-contact', { name: string }>;

/** Target groups that nobody speaks for, then those whose voices sit in no body. */
export function unheardTargetGroups({
  targetGroups,
}: Pick<CoverageNeedFacts, 'targetGroups'>): CoverageNeed[] {
  return targetGroups
    .flatMap(({ id, name, actors, seated }) => {
      const gap = gapOf(actors, seated);
      return gap === null ? [] : [{ id, values: { name, gap } }];
    })
    .toSorted((a, b) => Number(b.values.gap === 'map') - Number(a.values.gap === 'map'))
    .map(({ id, values }) => ({
      kind: 'target-group-unheard',
      urgency: 'missing',
      subjectIds: [id],
      values,
    }));
}

/**
 * Powerful actors whom nobody has been in touch with. Told only once contacts are logged at all: an initiative that
 * keeps no log has not forgotten anybody.
 */
export function powerfulUncontacted({
  actors,
  contactedIds,
}: StakeholderFacts & Pick<CoverageNeedFacts, 'contactedIds'>): CoverageNeed[] {
  if (contactedIds.size === 0) return [];
  const facts = actors.map(({ id, name, kind, organisationId, latest }) => ({
    id,
    name,
    kind,
    organisationId,
    power: latest?.power ?? null,
    hasContact: contactedIds.has(id),
  }));
  return powerfulWithoutContact(facts).map(({ id, name }) => ({
    kind: 'powerful-without-contact',
    urgency: 'missing',
    subjectIds: [id],
    values: { name },
  }));
}

export const coverageRules = [unheardTargetGroups, powerfulUncontacted] as const;
