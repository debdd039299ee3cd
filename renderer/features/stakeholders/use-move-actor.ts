/** Gives an actor a place on the map and tells what was done, with a way back. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import { quadrantOf } from '../../../shared/domain/stakeholders/assessment.ts';
import type { Score } from '../../../shared/figures/grid-layout.ts';
import { keyOf } from '../../api/queries.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { useScaleWords } from './use-scale-words.ts';

/** Answers true when the move is stored and the new place is what the map shows. */
export type MoveActor = (actor: Pick<ActorOverview, 'id' | 'name'>, score: Score) => Promise<boolean>;

/** On a further map the place is that on this map alone. */
export function useMoveActor(mapId: StakeholderMapId | null): MoveActor {
  const { t, formats } = useText();
  const scales = useScaleWords();
  const client = useQueryClient();
  const assess = useRemoval('stakeholders.assessActor');
  return useCallback(
    async (actor, { power, interest }) => {
      const sentence = t('stakeholders.move.done', {
        name: actor.name,
        powerName: scales.power.inSentence,
        interestName: scales.interest.inSentence,
        power: formats.number(power, 1),
        interest: formats.number(interest, 1),
        quadrant: t(`terms.quadrant.${quadrantOf({ power, interest })}`),
      });
      const isDone = await assess({ actorId: actor.id, power, interest, mapId }, sentence);
      // Wait for the new list: otherwise the mark would jump back for the blink of an eye.
      if (isDone) await client.refetchQueries({ queryKey: keyOf('maps.judgements', { mapId }) });
      return isDone;
    },
    [assess, client, mapId, scales, t, formats],
  );
}
