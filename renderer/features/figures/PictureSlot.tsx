/** A place among the tools of a page for the menu that saves the figure shown there, whichever figure that is. */
import { createContext, type ReactNode, useContext, useState } from 'react';

interface Slot {
  /** Null until it is on the page. */
  readonly element: HTMLElement | null;
  readonly place: (element: HTMLElement | null) => void;
}

const SlotContext = createContext<Slot | null>(null);

/** Around both the tools and the figure. */
export function PictureSlotProvider({ children }: { children: ReactNode }) {
  const [element, place] = useState<HTMLElement | null>(null);
  return <SlotContext value={{ element, place }}>{children}</SlotContext>;
}

/** Where the menu goes, empty while no figure is shown. */
export function PictureSlot() {
  const slot = useContext(SlotContext);
  return <span ref={slot?.place} style={{ display: 'inline-flex' }} />;
}

/** Null where the page has no such place. */
export function usePictureSlot(): Slot | null {
  return useContext(SlotContext);
}
