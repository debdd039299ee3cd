/**
 * Moves marks of a picture by pointer and by keyboard. A move is shown live and stored once: on drop, or on Enter.
 * Knows nothing of what a place means: the picture says where it lies, and what lies at a point.
 */
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../../shared/figures/grid-layout.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const DRAG_THRESHOLD = 4;

/** Where an arrow key leads, as the picture is seen. */
export interface Step {
  readonly right: number;
  readonly up: number;
  readonly isLarge: boolean;
}

const ARROWS: Readonly<Record<string, Omit<Step, 'isLarge'>>> = {
  ArrowUp: { right: 0, up: 1 },
  ArrowDown: { right: 0, up: -1 },
  ArrowRight: { right: 1, up: 0 },
  ArrowLeft: { right: -1, up: 0 },
};

/** A mark on its way. */
export interface Move<Place> {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly by: 'pointer' | 'keyboard';
}

interface Press<Place> extends Point {
  readonly id: string;
  readonly from: Place;
}

export interface MarkMoves<Place> {
  readonly move: Move<Place> | null;
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

export interface MarkMovesOptions<Place> {
  /** Null: the mark is not there. */
  readonly placeOf: (id: string) => Place | null;
  readonly pointOf: (id: string, place: Place) => Point;
  readonly placeAt: (id: string, point: Point) => Place;
  /** The place one step on. */
  readonly stepped: (place: Place, step: Step) => Place;
  readonly canMove: boolean;
  /** Stores a place. The mark stays where it was put until the promise is settled. */
  readonly commit: (id: string, place: Place) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
}

export function useMarkMoves<Place>(options: MarkMovesOptions<Place>): MarkMoves<Place> {
  const { placeOf, pointOf, placeAt, canMove, commit, onOpen } = options;
  const [move, setMove] = useState<Move<Place> | null>(null);
  // Handlers read the newest move here: the last pointer event may come before the screen has been drawn again.
  const newest = useRef<Move<Place> | null>(null);
  const press = useRef<Press<Place> | null>(null);
  // The click that ends a drag must not open the panel.
  const wasDragged = useRef(false);

  const show = useCallback((next: Move<Place> | null) => {
    newest.current = next;
    setMove(next);
  }, []);
  const cancel = useCallback(() => {
    press.current = null;
    show(null);
  }, [show]);
  const finish = async (done: Move<Place>) => {
    press.current = null;
    const [from, to] = [pointOf(done.id, done.from), pointOf(done.id, done.to)];
    if (from.x !== to.x || from.y !== to.y) await commit(done.id, done.to);
    if (newest.current === done) show(null);
  };
  useCancelOnEscape(move?.by === 'pointer', cancel);

  const dragTo = (event: PointerEvent<HTMLElement>) => {
    const start = press.current;
    if (!start) return;
    const distance = { x: event.clientX - start.x, y: event.clientY - start.y };
    if (!wasDragged.current && Math.hypot(distance.x, distance.y) < DRAG_THRESHOLD) return;
    wasDragged.current = true;
    const origin = pointOf(start.id, start.from);
    // In a presentation everything is enlarged: the pointer goes farther than the mark.
    const zoom = event.currentTarget.currentCSSZoom;
    const point = { x: origin.x + distance.x / zoom, y: origin.y + distance.y / zoom };
    show({ id: start.id, from: start.from, to: placeAt(start.id, point), by: 'pointer' });
  };
  const nudge = (id: string, step: Step) => {
    const pending = newest.current?.id === id ? newest.current : null;
    const from = pending?.from ?? placeOf(id);
    if (from) show({ id, from, to: options.stepped(pending?.to ?? from, step), by: 'keyboard' });
  };

  const handlersOf: MarkMoves<Place>['handlersOf'] = (id) => ({
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
      const arrow = ARROWS[event.key];
      const pending = newest.current?.by === 'keyboard' && newest.current.id === id ? newest.current : null;
      if (arrow && canMove && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        nudge(id, { ...arrow, isLarge: event.shiftKey });
      } else if (pending && (event.key === 'Enter' || event.key === ' ')) {
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

function useCancelOnEscape(isDragging: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isDragging, cancel]);
}
