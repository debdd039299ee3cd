/** Draws a shared figure once more, apart from the page, and gives the text of its SVG. */
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** For figures of shared/figures: they hold no state and need nothing around them. */
export function drawFigure(figure: ReactElement): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(figure));
  const svg = place.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return text;
}
