/** The room a figure has in the window: as wide as its container, and down to the window's lower edge. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface MeasuredRoom {
  /** Whole pixels; 0 until it has been measured. */
  readonly width: number;
  /** From the container's upper edge, as it lies when the page has not been scrolled. May be too little to draw in. */
  readonly height: number;
}

const UNMEASURED: MeasuredRoom = { width: 0, height: 0 };

/** Hang `ref` on the container. Measured when it comes, and when it, the page or the window changes its size. */
export function useMeasuredRoom(): MeasuredRoom & { readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const container = ref.current;
    if (!container) return;
    const measure = () =>
      setRoom((before) => {
        const now = roomOf(container);
        return now.width === before.width && now.height === before.height ? before : now;
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    // What opens above moves the container: then the content of the page becomes higher.
    for (const content of container.closest('main')?.children ?? []) observer.observe(content);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  return { ref, ...room };
}

function roomOf(container: HTMLElement): MeasuredRoom {
  // In a presentation the page is enlarged: its own pixels are larger than those of the window.
  const zoom = container.currentCSSZoom;
  const scrolled = (container.closest('main')?.scrollTop ?? 0) + window.scrollY;
  const top = container.getBoundingClientRect().top + scrolled;
  return {
    width: Math.floor(container.clientWidth),
    height: Math.floor((window.innerHeight - top) / zoom),
  };
}
