/** Where an actor is used: seats, goals, actions, indicators, its people. Read from the lists the pages already have. */
import { useMemo } from 'react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { Identifier } from '../../../../shared/domain/identifiers.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useText } from '../../../components/text/use-text.ts';

export interface Use {
  readonly key: string;
  readonly title: string;
  /** What the actor is there, and from when to when. */
  readonly role: string;
  /** Address of the page that shows it. */
  readonly to: string;
}

/** Uses in the order seats, people, goals, actions, indicators. */
export function useUsesOf(actor: Pick<ActorDetails, 'id'>): readonly Use[] {
  const seats = useSeatsOf(actor.id);
  const people = usePeopleOf(actor.id);
  const work = useWorkOf(actor.id);
  return useMemo(() => [...seats, ...people, ...work], [seats, people, work]);
}

type Id = Identifier<'actor'>;

function useSeatsOf(id: Id): readonly Use[] {
  const { t, formats } = useText();
  const { data: bodies } = useQueryOf('governance.listBodies', {});
  return useMemo(
    () =>
      (bodies ?? []).flatMap((body) =>
        body.seats.flatMap((seat) =>
          seat.terms
            .filter((term) => term.actorId === id)
            .map((term) => ({
              key: term.id,
              title: body.name,
              role: t('stakeholders.uses.seat', {
                role: t(`terms.seatRole.${seat.role}`),
                from: formats.date(term.startsOn),
                until: term.endsOn === null ? '' : formats.date(term.endsOn),
                hasEnd: term.endsOn === null ? 'no' : 'yes',
              }),
              to: `/governance/${body.id}`,
            })),
        ),
      ),
    [bodies, id, t, formats],
  );
}

function usePeopleOf(id: Id): readonly Use[] {
  const { t } = useText();
  const { data: actors } = useQueryOf('stakeholders.listActors', {});
  return useMemo(
    () =>
      (actors ?? [])
        .filter((actor) => actor.organisationId === id)
        .map((person) => ({
          key: person.id,
          title: person.name,
          role: [
            person.position ||
              t(person.kind === 'unit' ? 'terms.actorKind.unit' : 'stakeholders.uses.person'),
            person.hasSeat ? t('stakeholders.seat.has') : '',
          ]
            .filter(Boolean)
            .join(' · '),
          to: `/stakeholders/${person.id}`,
        })),
    [actors, id, t],
  );
}

function useWorkOf(id: Id): readonly Use[] {
  const { t } = useText();
  const { data: goals } = useQueryOf('plan.listGoals', {});
  const { data: actions } = useQueryOf('plan.listActions', {});
  const { data: indicators } = useQueryOf('measurement.listIndicators', {});
  return useMemo(() => {
    const owned = (goals ?? []).filter((goal) => goal.ownerId === id);
    const involved = (actions ?? []).flatMap((action) => {
      const contribution = action.contributions.find((each) => each.actorId === id);
      if (action.leadId === id) return [{ action, role: t('stakeholders.uses.leads') }];
      if (!contribution) return [];
      const hasText = contribution.contribution === '' ? 'no' : 'yes';
      return [
        { action, role: t('stakeholders.uses.contributes', { hasText, text: contribution.contribution }) },
      ];
    });
    const measured = (indicators ?? []).filter((indicator) => indicator.responsibleId === id);
    return [
      ...owned.map((goal) => ({
        key: goal.id,
        title: goal.title,
        role: t('stakeholders.uses.owns'),
        to: '/plan',
      })),
      ...involved.map(({ action, role }) => ({
        key: action.id,
        title: action.title,
        role,
        to: `/plan?action=${action.id}`,
      })),
      ...measured.map((indicator) => ({
        key: indicator.id,
        title: indicator.name,
        role: t('stakeholders.uses.measures'),
        to: `/measurement/${indicator.id}`,
      })),
    ];
  }, [goals, actions, indicators, id, t]);
}
