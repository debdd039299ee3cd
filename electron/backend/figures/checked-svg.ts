/** Judges the text of a figure that comes from the window: only shapes and texts, nothing that runs or refers to elsewhere. */
import { Refusal } from '../../../shared/domain/refusal.ts';

const ELEMENTS: ReadonlySet<string> = new Set(
  'svg title desc defs g path rect circle ellipse line polyline polygon text tspan clipPath'.split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  `xmlns viewBox width height role aria-labelledby id transform opacity clip-path
  d x y dx dy x1 x2 y1 y2 cx cy r rx ry points
  fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit paint-order pointer-events
  font-family font-size font-weight font-style font-variant-numeric text-anchor dominant-baseline letter-spacing
  data-actor-id data-body-id xml:space`.split(/\s+/),
);
const TAG = /^<(\/?)([A-Za-z]+)((?:\s+[A-Za-z:-]+="[^"<]*")*)\s*(\/?)>/;
const ATTRIBUTE = /([A-Za-z:-]+)="([^"<]*)"/g;
/** Named and numbered characters of XML itself; another name would need a document type. */
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may stand in XML
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * The same text, when it is one well-formed SVG element of plain shapes and texts. Throws `figures.not-a-picture` for
 * anything else: scripts, styles, handlers, references, other elements, comments, document types.
 */
export function checkedSvg(text: string): string {
  const svg = text.trim();
  if (!svg.startsWith('<svg') || CONTROL.test(svg) || STRAY_AMPERSAND.test(svg)) throw notAPicture();
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    const next = svg.indexOf('<', at);
    const words = svg.slice(at, next === -1 ? svg.length : next);
    // Nothing stands after the one root.
    if (words !== '' && open.length === 0) throw notAPicture();
    if (next === -1) break;
    if (next > 0 && open.length === 0) throw notAPicture();
    at = next + readTag(svg.slice(next, svg.indexOf('>', next) + 1), open);
  }
  if (open.length > 0) throw notAPicture();
  return svg;
}

/** Checks one tag and keeps the list of what is open; gives its length. */
function readTag(tag: string, open: string[]): number {
  const [whole, closing, name = '', attributes = '', empty] = TAG.exec(tag) ?? [];
  if (whole === undefined || !ELEMENTS.has(name)) throw notAPicture();
  if (closing) {
    if (open.pop() !== name || attributes !== '' || empty) throw notAPicture();
    return whole.length;
  }
  for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (!ATTRIBUTES.has(attribute) || !isHarmless(attribute, value)) throw notAPicture();
  }
  if (!empty) open.push(name);
  return whole.length;
}

/** A value refers at most to a part of the same picture. */
function isHarmless(attribute: string, value: string): boolean {
  if (attribute === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (attribute === 'clip-path') return /^url\(#[\w-]+\)$/.test(value);
  // With its characters written as numbers a value could hide what it says.
  return !/url|:\/\/|javascript|\\|&#/i.test(value);
}

function notAPicture(): Refusal {
  return new Refusal('figures.not-a-picture');
}
