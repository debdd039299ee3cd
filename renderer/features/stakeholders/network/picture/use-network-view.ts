/** Zoom and pan by wheel, pointer, keys and buttons. Knows nothing of what is drawn. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type NetworkView, WHOLE_VIEW } from '../../../../../shared/figures/network-layout.ts';
import { type Frame, fitted, moved, zoomed } from './network-view.ts';

const STEP = 1.4;
/** Pixels that an arrow key moves the picture. */
const PAN = 60;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

export interface NetworkViewControl {
  readonly view: NetworkView;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  /** What the ground of the picture takes. */
  readonly groundHandlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** True when the last press was a pan: the click that ends it chooses nobody. */
  readonly wasPanned: () => boolean;
}

/** `places` is what "show all" shows; a change of `focus` shows it by itself. */
export function useNetworkView(
  ground: RefObject<HTMLElement | null>,
  frame: Frame,
  places: readonly { x: number; y: number }[],
  focus: string,
): NetworkViewControl {
  const [view, setView] = useState(WHOLE_VIEW);
  const { width, height } = frame;
  const zoomAtMiddle = useCallback(
    (factor: number) =>
      setView((now) => zoomed(now, factor, { x: width / 2, y: height / 2 }, { width, height })),
    [width, height],
  );
  useWheelZoom(ground, frame, view.scale, setView);
  const showAll = () => setView(focus === '' ? WHOLE_VIEW : fitted(places, frame));
  // None at first: an address may already name a focus.
  const lastFocus = useRef('');
  useEffect(() => {
    if (lastFocus.current === focus) return;
    lastFocus.current = focus;
    setView(focus === '' ? WHOLE_VIEW : fitted(places, { width, height }));
  }, [focus, places, width, height]);
  const press = useRef<{ x: number; y: number } | null>(null);
  const isPanned = useRef(false);
  return {
    view,
    zoomIn: () => zoomAtMiddle(STEP),
    zoomOut: () => zoomAtMiddle(1 / STEP),
    showAll,
    wasPanned: () => isPanned.current,
    groundHandlers: {
      onPointerDown: (event) => {
        isPanned.current = false;
        if (event.button !== 0 || event.target !== event.currentTarget) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event) => {
        const from = press.current;
        if (!from) return;
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
        if (!isPanned.current && Math.hypot(dx, dy) < 3) return;
        isPanned.current = true;
        press.current = { x: event.clientX, y: event.clientY };
        setView((now) => moved(now, dx, dy, { width, height }));
      },
      onPointerUp: () => {
        press.current = null;
      },
      onPointerCancel: () => {
        press.current = null;
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const arrow = event.target === event.currentTarget ? ARROWS[event.key] : undefined;
        if (arrow) setView((now) => moved(now, arrow[0], arrow[1], { width, height }));
        else if (event.key === '+') zoomAtMiddle(STEP);
        else if (event.key === '-') zoomAtMiddle(1 / STEP);
        else if (event.key === '0') showAll();
        else return;
        event.preventDefault();
      },
    },
  };
}

/** The wheel zooms, but scrolls the page where there is nothing left to zoom out of. React's own listener is passive. */
function useWheelZoom(
  ground: RefObject<HTMLElement | null>,
  { width, height }: Frame,
  scaleNow: number,
  setView: (change: (view: NetworkView) => NetworkView) => void,
): void {
  const scale = useRef(scaleNow);
  useEffect(() => {
    scale.current = scaleNow;
  });
  useEffect(() => {
    const element = ground.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (event.deltaY > 0 && scale.current <= 1) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      setView((now) => zoomed(now, Math.exp(-event.deltaY * 0.0018), at, { width, height }));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ground, width, height, setView]);
}
