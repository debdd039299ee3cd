/** Whether the window is being presented, and how that is begun and ended. */
import { createContext, useContext } from 'react';

export interface Presentation {
  readonly isPresenting: boolean;
  readonly hidesNames: boolean;
  start(): void;
  leave(): void;
  setHidesNames(hides: boolean): void;
}

const nothing = () => {};

export const PresentationContext = createContext<Presentation>({
  isPresenting: false,
  hidesNames: false,
  start: nothing,
  leave: nothing,
  setHidesNames: nothing,
});

/** `const { isPresenting, start } = usePresentation()`. */
export function usePresentation(): Presentation {
  return useContext(PresentationContext);
}

/** The pages that are gone through, in the order of the navigation. */
export const PRESENTED_PAGES = [
  'overview',
  'stakeholders',
  'governance',
  'meetings',
  'plan',
  'measurement',
  'method',
  'reports',
] as const;

export type PresentedPage = (typeof PRESENTED_PAGES)[number];

/** Place of an address among the pages; -1 for one that is not among them. */
export function placeOf(pathname: string): number {
  return PRESENTED_PAGES.findIndex((page) => pathname === `/${page}` || pathname.startsWith(`/${page}/`));
}

/** The page one step on or back; the ends meet. From a page outside the round it begins at the first. */
export function neighbourOf(pathname: string, step: 1 | -1): PresentedPage {
  const place = placeOf(pathname);
  if (place === -1) return PRESENTED_PAGES[0];
  const { length } = PRESENTED_PAGES;
  return PRESENTED_PAGES[(place + step + length) % length] ?? PRESENTED_PAGES[0];
}
