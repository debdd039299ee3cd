/**
 * Moves marks on the grid by pointer and by keyboard. A move is shown live and stored once: on drop, or on Enter.
 * Knows nothing of actors' names or of the backend.
 */
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { onScale } from '../../../../shared/domain/stakeholders/assessment.ts';
import { type GridGeometry, pointOf, type Score, scoreAt } from '../../../../shared/figures/grid-layout.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const DRAG_THRESHOLD = 4;
const STEP = 0.1;
const LARGE_STEP = 0.5;

const DIRECTIONS: Readonly<Record<string, Score>> = {
  ArrowUp: { power: 1, interest: 0 },
  ArrowDown: { power: -1, interest: 0 },
  ArrowRight: { power: 0, interest: 1 },
  ArrowLeft: { power: 0, interest: -1 },
};

/** A mark on its way. */
export interface Move {
  readonly id: string;
  readonly from: Score;
  readonly to: Score;
  readonly by: 'pointer' | 'keyboard';
}

interface Press {
  readonly id: string;
  readonly from: Score;
  readonly x: number;
  readonly y: number;
}

export interface MarkMoves {
  readonly move: Move | null;
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

export function useMarkMoves(options: {
  readonly geometry: GridGeometry;
  readonly scoreOf: (id: string) => Score | null;
  readonly canMove: boolean;
  /** Stores a move. The mark stays where it was put until the promise is settled. */
  readonly commit: (id: string, score: Score) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
}): MarkMoves {
  const { geometry, scoreOf, canMove, commit, onOpen } = options;
  const [move, setMove] = useState<Move | null>(null);
  // Handlers read the newest move here: the last pointer event may come before the screen has been drawn again.
  const newest = useRef<Move | null>(null);
  const press = useRef<Press | null>(null);
  // The click that ends a drag must not open the panel.
  const wasDragged = useRef(false);

  const show = useCallback((next: Move | null) => {
    newest.current = next;
    setMove(next);
  }, []);
  const cancel = useCallback(() => {
    press.current = null;
    show(null);
  }, [show]);
  const finish = async (done: Move) => {
    press.current = null;
    if (!isSame(done.from, done.to)) await commit(done.id, done.to);
    if (newest.current === done) show(null);
  };
  useCancelOnEscape(move?.by === 'pointer', cancel);

  const dragTo = (event: PointerEvent<HTMLElement>) => {
    const start = press.current;
    if (!start) return;
    const distance = { x: event.clientX - start.x, y: event.clientY - start.y };
    if (!wasDragged.current && Math.hypot(distance.x, distance.y) < DRAG_THRESHOLD) return;
    wasDragged.current = true;
    const origin = pointOf(geometry, start.from);
    const to = scoreAt(geometry, { x: origin.x + distance.x, y: origin.y + distance.y });
    show({ id: start.id, from: start.from, to, by: 'pointer' });
  };
  const nudge = (id: string, direction: Score, step: number) => {
    const pending = newest.current?.id === id ? newest.current : null;
    const from = pending?.from ?? scoreOf(id);
    const current = pending?.to ?? from;
    if (!from || !current) return;
    const to = {
      power: onScale(current.power + direction.power * step),
      interest: onScale(current.interest + direction.interest * step),
    };
    show({ id, from, to, by: 'keyboard' });
  };

  const handlersOf: MarkMoves['handlersOf'] = (id) => ({
    onPointerDown: (event) => {
      wasDragged.current = false;
      const from = scoreOf(id);
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
      const pending = newest.current?.by === 'keyboard' && newest.current.id === id ? newest.current : null;
      if (direction && canMove && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        nudge(id, direction, event.shiftKey ? LARGE_STEP : STEP);
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

function isSame(a: Score, b: Score): boolean {
  return a.power === b.power && a.interest === b.interest;
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
