/** Addresses of a line within a page: a goal, a case, a phase. The line comes into sight, is marked and has the focus. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** The part of the address that names the line, so that a link leads to the same. */
export const PLACE = 'at';

/** The place of the backups on the page of the settings. */
export const BACKUPS_PLACE = 'backups';

/** The address of a line on a page, such as `/plan?at=<goal>`. */
export const addressInPage = (page: string, id: string): string => `${page}?${PLACE}=${id}`;

export interface PlaceInPage {
  readonly ref: RefObject<HTMLElement | null>;
  /** True while the address leads here. */
  readonly isHere: boolean;
  /** What is read out on arrival, where the line has no heading that names it. */
  readonly name: string | undefined;
}

/** Give it to the card of the line as `place`. Whoever is typing in a dialog keeps the focus. */
export function usePlaceInPage(id: string, name?: string): PlaceInPage {
  const [parameters] = useSearchParams();
  const { key } = useLocation();
  const ref = useRef<HTMLElement>(null);
  const isHere = parameters.get(PLACE) === id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same line can be gone to again
  useEffect(() => {
    if (!isHere || document.activeElement?.closest('[role="dialog"], [role="alertdialog"]')) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isHere, key]);
  return { ref, isHere, name };
}

/** True when the focus is on the line that the address leads to. */
export const isPlaceFocused = (): boolean => document.activeElement?.matches('[data-place]') ?? false;
