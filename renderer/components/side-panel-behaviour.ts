/** How a side panel behaves: it stays in the window, takes the focus and gives it back, and Escape closes it. */
import { useEffect, useRef } from 'react';

/** A lower panel cannot be read in. */
const LEAST_HEIGHT = 320;
/** Kept free below, in pixels. */
const BELOW = 16;

/** Keeps the panel's foot in the window: its height follows where it begins, which moves while the page is scrolled. */
export function useHeightInWindow() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const adapt = () => {
      const room = (window.innerHeight - element.getBoundingClientRect().top) / element.currentCSSZoom;
      element.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(room) - BELOW)}px`;
    };
    adapt();
    const scroller = element.closest('main');
    const observer = new ResizeObserver(adapt);
    for (const content of scroller?.children ?? []) observer.observe(content);
    scroller?.addEventListener('scroll', adapt, { passive: true });
    window.addEventListener('resize', adapt);
    return () => {
      observer.disconnect();
      scroller?.removeEventListener('scroll', adapt);
      window.removeEventListener('resize', adapt);
    };
  }, []);
  return panel;
}

/** Focuses the heading on opening and gives the focus back on closing. */
export function useFocusWhileOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return heading;
}

/** Escape closes the panel from the map beside it too; a field keeps its own Escape, and so does a dialog. */
export function useEscapeBeside(onClose: () => void): void {
  const newest = useRef(onClose);
  useEffect(() => {
    newest.current = onClose;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, [role="dialog"], [role="menu"]')
      )
        return;
      newest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
