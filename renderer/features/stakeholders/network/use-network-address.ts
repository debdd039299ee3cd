/** What the page shows, kept in the address: the chosen actor and the view. */
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { KEEPS_PLACE } from '../../../components/kept-place.ts';

export const NETWORK_VIEWS = ['picture', 'actors', 'ties'] as const;
export type NetworkView = (typeof NETWORK_VIEWS)[number];
export const NETWORK_ADDRESS = '/stakeholders/network';

export interface NetworkAddress {
  readonly selectedId: ActorId | null;
  readonly select: (id: ActorId | null) => void;
  readonly view: NetworkView;
  readonly show: (view: NetworkView) => void;
}

export function useNetworkAddress(): NetworkAddress {
  const { actorId } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const select = useCallback(
    (id: ActorId | null) => {
      const pathname = id === null ? NETWORK_ADDRESS : `${NETWORK_ADDRESS}/${id}`;
      void navigate({ pathname, search }, { state: KEEPS_PLACE });
    },
    [navigate, search],
  );
  const given = params.get('view');
  return {
    selectedId: (actorId as ActorId | undefined) ?? null,
    select,
    view: NETWORK_VIEWS.find((view) => view === given) ?? 'picture',
    show: (view) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (view === 'picture') after.delete('view');
          else after.set('view', view);
          return after;
        },
        { state: KEEPS_PLACE },
      ),
  };
}
