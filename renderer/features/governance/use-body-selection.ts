/** Which body the side panel shows: kept in the address. */
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { BodyId } from '../../../shared/domain/identifiers.ts';
import { KEEPS_PLACE } from '../../components/kept-place.ts';

export interface BodySelection {
  readonly selectedId: BodyId | null;
  readonly select: (id: BodyId | null) => void;
}

export function useBodySelection(): BodySelection {
  const { bodyId } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const select = useCallback(
    (id: BodyId | null) => {
      const pathname = id === null ? '/governance' : `/governance/${id}`;
      void navigate({ pathname, search }, { state: KEEPS_PLACE });
    },
    [navigate, search],
  );
  return { selectedId: (bodyId as BodyId | undefined) ?? null, select };
}
