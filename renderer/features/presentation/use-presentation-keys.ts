/** The keys of a presentation: F9 begins it, Escape ends it, arrows and the page keys of a clicker turn the pages. */
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { neighbourOf, usePresentation } from './presentation.ts';

/** What keeps its own keys while it is open. */
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
/** What the arrow keys mean something else in. */
const TAKES_ARROWS =
  'input, textarea, select, [contenteditable], [role="tablist"], [role="grid"], [role="radiogroup"], [role="combobox"], [data-mark-id]';

const STEP_OF_KEY: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Listens for as long as a document is shown. */
export function usePresentationKeys(): void {
  const { isPresenting, start, leave } = usePresentation();
  const navigate = useNavigate();
  useEffect(() => {
    // Seen before anything has closed itself on this very key.
    let wasSomethingOpen = false;
    const look = () => {
      wasSomethingOpen = document.querySelector(`${IN_FRONT}, main aside`) !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const isInFront = document.querySelector(IN_FRONT) !== null;
      if (event.key === 'F9' && !isInFront) {
        event.preventDefault();
        if (isPresenting) leave();
        else start();
      } else if (isPresenting && event.key === 'Escape' && !wasSomethingOpen) leave();
      else if (isPresenting && !isInFront && !isTakenBy(event.target)) {
        const step = STEP_OF_KEY[event.key];
        if (step === undefined) return;
        event.preventDefault();
        void navigate(`/${neighbourOf(addressNow(), step)}`);
      }
    };
    window.addEventListener('keydown', look, true);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', look, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isPresenting, start, leave, navigate]);
}

function isTakenBy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_ARROWS) !== null;
}

/** From the address itself: a quick second press comes before the page has been drawn anew. */
function addressNow(): string {
  return location.hash.slice(1).split('?')[0] ?? '';
}
