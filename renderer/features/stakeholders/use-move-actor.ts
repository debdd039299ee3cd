/** Gives an actor a place on the map and tells what was done, with a way back. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import { quadrantOf } from '../../../shared/domain/stakeholders/assessment.ts';
import type { Score } from '../../../shared/figures/grid-layout.ts';
import { keyOf } from '../../api/queries.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

/** Answers true when the move is stored and the new place is what a list of actors gives. */
export type MoveActor = (actor: Pick<ActorOverview, 'id' | 'name'>, score: Score) => Promise<boolean>;

export function useMoveActor(): MoveActor {
  const { t, formats } = useText();
  const client = useQueryClient();
  const assess = useRemoval('stakeholders.assessActor');
  return useCallback(
    async (actor, { power, interest }) => {
      const sentence = t('stakeholders.move.done', {
        name: actor.name,
        power: formats.number(power, 1),
        interest: formats.number(interest, 1),
        quadrant: t(`terms.quadrant.${quadrantOf({ power, interest })}`),
      });
      const isDone = await assess({ actorId: actor.id, power, interest }, sentence);
      // Wait for the new list: otherwise the mark would jump back for the blink of an eye.
      if (isDone) await client.refetchQueries({ queryKey: keyOf('stakeholders.listActors', {}) });
      return isDone;
    },
    [assess, client, t, formats],
  );
}
