/** Takes the focus to where a step begins: the button that led there is gone. */
import { useEffect, useRef } from 'react';

/** Give the ref and `tabIndex={-1}` to the first line of the step. */
export function useArrivalFocus<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return ref;
}
