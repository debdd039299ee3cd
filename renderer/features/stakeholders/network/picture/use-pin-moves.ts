/**
 * Moves marks of the network by pointer and by keyboard. A move is shown live and stored once: on drop, or on Enter.
 * Knows nothing of actors' names or of the backend.
 */
import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import {
  type NetworkGeometry,
  networkPlace,
  networkPoint,
} from '../../../../../shared/figures/network-layout.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const DRAG_THRESHOLD = 4;
const STEP = 0.01;
const LARGE_STEP = 0.05;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A mark on its way. */
export interface PinMove {
  readonly id: string;
  readonly to: Place;
  readonly by: 'pointer' | 'keyboard';
}

export interface PinMoves {
  readonly move: PinMove | null;
  /** What a mark's button takes. */
  readonly handlersOf: (id: string) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onBlur: () => void;
    onClick: () => void;
  };
}

export function usePinMoves(options: {
  readonly geometry: NetworkGeometry;
  readonly placeOf: (id: string) => Place | null;
  readonly canMove: boolean;
  /** Stores a place. The mark stays where it was put until the promise is settled. */
  readonly commit: (id: string, place: Place) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
}): PinMoves {
  const { geometry, placeOf, canMove, commit, onOpen } = options;
  const [move, setMove] = useState<PinMove | null>(null);
  // Handlers read the newest move here: the last pointer event may come before the screen has been drawn again.
  const newest = useRef<PinMove | null>(null);
  const press = useRef<{ id: string; from: Place; x: number; y: number } | null>(null);
  // The click that ends a drag must not open the panel.
  const wasDragged = useRef(false);
  const show = useCallback((next: PinMove | null) => {
    newest.current = next;
    setMove(next);
  }, []);
  const cancel = () => {
    press.current = null;
    show(null);
  };
  const finish = async (done: PinMove) => {
    press.current = null;
    await commit(done.id, done.to);
    if (newest.current === done) show(null);
  };
  const dragTo = (event: PointerEvent<HTMLElement>) => {
    const start = press.current;
    if (!start) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!wasDragged.current && Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
    wasDragged.current = true;
    const origin = networkPoint(geometry, start.from);
    const to = networkPlace(geometry, { x: origin.x + dx, y: origin.y + dy });
    show({ id: start.id, to, by: 'pointer' });
  };
  const nudge = (id: string, [right, down]: readonly [number, number], step: number) => {
    const current = newest.current?.id === id ? newest.current.to : placeOf(id);
    if (!current) return;
    const kept = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
    show({ id, to: { x: kept(current.x + right * step), y: kept(current.y + down * step) }, by: 'keyboard' });
  };
  const handlersOf: PinMoves['handlersOf'] = (id) => ({
    onPointerDown: (event) => {
      wasDragged.current = false;
      const from = placeOf(id);
      if (!canMove || !from || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { id, from, x: event.clientX, y: event.clientY };
    },
    onPointerMove: dragTo,
    onPointerUp: () => {
      press.current = null;
      if (newest.current?.by === 'pointer') void finish(newest.current);
    },
    onPointerCancel: cancel,
    onKeyDown: (event) => {
      wasDragged.current = false;
      const direction = DIRECTIONS[event.key];
      const pending = newest.current?.id === id ? newest.current : null;
      if (direction && canMove && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        nudge(id, direction, event.shiftKey ? LARGE_STEP : STEP);
      } else if (pending?.by === 'keyboard' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        void finish(pending);
      } else if (pending && event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }
    },
    // Leaving a mark without Enter leaves it where it was.
    onBlur: () => {
      if (newest.current?.by === 'keyboard' && newest.current.id === id) cancel();
    },
    onClick: () => {
      if (!wasDragged.current) onOpen(id);
      wasDragged.current = false;
    },
  });
  return { move, handlersOf };
}
