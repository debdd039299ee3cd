/** Where a new page begins: at its top, with the focus in its content, unless somebody has begun something else. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { isPlaceKept } from '../../components/kept-place.ts';
import { isPlaceFocused } from '../../components/place-in-page.ts';

/**
 * Scrolls a new page to its top and gives its content the focus. The focus stays in the navigation when it is there.
 * A page may come on screen some time after its address: whoever has moved the focus meanwhile, by opening the search
 * or a dialog, keeps it.
 */
export function useTopOfPage(content: RefObject<HTMLElement | null>): void {
  const { pathname, state } = useLocation();
  const before = useRef(pathname);
  const focusAtChange = useFocusAtChangeOfAddress();
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (isPlaceKept(state)) return;
    // The address may lead to a line of the page, which has come into sight already.
    if (isPlaceFocused()) return;
    content.current?.scrollTo(0, 0);
    const focused = document.activeElement;
    const isFree = focused === null || focused === document.body || focused === focusAtChange.current;
    if (isFree && !focused?.closest('nav')) content.current?.focus({ preventScroll: true });
  }, [pathname, state, content, focusAtChange]);
}

/** What had the focus when the address last changed. */
function useFocusAtChangeOfAddress(): RefObject<Element | null> {
  const focused = useRef<Element | null>(document.activeElement);
  useEffect(() => {
    const remember = () => {
      focused.current = document.activeElement;
    };
    window.navigation.addEventListener('currententrychange', remember);
    return () => window.navigation.removeEventListener('currententrychange', remember);
  }, []);
  return focused;
}
