/**
 * Focus that is not lost when what had it goes: a form that has been saved, a button whose work is done. Those who use
 * a keyboard or a screen reader go on from the same place, not from the top of the page.
 */
import { type RefObject, useEffect } from 'react';

/** Watches the page's content; puts the focus on the nearest surviving surroundings of what went. */
export function useKeptFocus(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    /** The last control of the content that had the focus, then what it lies in, outwards. */
    let trail: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      if (content.current?.contains(target)) trail = trailOf(target, content.current);
    };
    const rescue = () => {
      if (document.activeElement !== document.body || last === null || !isGone(last)) return;
      const place = trail.find((element) => !isGone(element));
      if (place) focusPlace(place);
    };
    const observer = new MutationObserver(() => {
      // A disabled button loses its focus only with the next drawing.
      if (last !== null && isGone(last)) requestAnimationFrame(() => requestAnimationFrame(rescue));
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [content]);
}

function trailOf(target: HTMLElement, content: HTMLElement): readonly HTMLElement[] {
  const trail = [target];
  for (let place = target; place !== content && place.parentElement; place = place.parentElement)
    trail.push(place.parentElement);
  return trail;
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/** Surroundings can have the focus for as long as they keep it: a later press of the mouse must not. */
function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
