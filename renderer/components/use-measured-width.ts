/** The width a figure may take, so that it is drawn in the window's own pixels and its text keeps its size. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Hang `ref` on the container. `width` is whole pixels; 0 until it has been measured. */
export function useMeasuredWidth(): { ref: RefObject<HTMLDivElement | null>; width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const container = ref.current;
    if (!container) return;
    const measure = () => setWidth(Math.floor(container.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
