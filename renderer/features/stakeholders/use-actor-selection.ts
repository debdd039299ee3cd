/** Which actor the side panel shows: kept in the address, so that it can be linked to and found again by going back. */
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { KEEPS_PLACE } from '../../components/kept-place.ts';

export interface ActorSelection {
  readonly selectedId: ActorId | null;
  readonly select: (id: ActorId | null) => void;
}

/** `base` is the address of the page that shows the panel. */
export function useActorSelection(base = '/stakeholders'): ActorSelection {
  const { actorId } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const select = useCallback(
    (id: ActorId | null) => {
      const pathname = id === null ? base : `${base}/${id}`;
      void navigate({ pathname, search }, { state: KEEPS_PLACE });
    },
    [navigate, search, base],
  );
  return { selectedId: (actorId as ActorId | undefined) ?? null, select };
}
