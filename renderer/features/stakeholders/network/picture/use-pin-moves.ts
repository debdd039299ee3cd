/** Moves marks of the network as those of the map are moved; a place is a share of the network's width and height. */
import {
  type NetworkGeometry,
  networkPlace,
  networkPoint,
} from '../../../../../shared/figures/network-layout.ts';
import { type MarkMoves, type MarkMovesOptions, useMarkMoves } from '../../use-mark-moves.ts';

const STEP = 0.01;
const LARGE_STEP = 0.05;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type PinMoves = MarkMoves<Place>;

export function usePinMoves({
  geometry,
  ...options
}: Pick<MarkMovesOptions<Place>, 'placeOf' | 'canMove' | 'commit' | 'onOpen'> & {
  readonly geometry: NetworkGeometry;
}): PinMoves {
  return useMarkMoves<Place>({
    ...options,
    pointOf: (_id, place) => networkPoint(geometry, place),
    placeAt: (_id, point) => networkPlace(geometry, point),
    stepped: ({ x, y }, { right, up, isLarge }) => {
      const step = isLarge ? LARGE_STEP : STEP;
      return { x: within(x + right * step), y: within(y - up * step) };
    },
  });
}

function within(share: number): number {
  return Math.min(1, Math.max(0, Math.round(share * 1000) / 1000));
}
