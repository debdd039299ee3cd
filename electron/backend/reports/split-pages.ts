/** Takes the one SVG of all pages apart into one per page, each complete in itself. */
import { convertSVGTextToPath } from '@napi-rs/canvas';
import { registerCanvasFonts } from './draw-chart.ts';

const NAMESPACES =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h5="http://www.w3.org/1999/xhtml"';

/**
 * One SVG per page. The compiler writes each page as a white background and a group at the top level, moved down by
 * the pages before it, and all glyphs at the end; every page gets the glyphs it uses. Throws when the compiler
 * writes otherwise, so that an update of it is noticed.
 */
export function splitPages(svg: string, pageCount: number): string[] {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const width = Number(size?.[1]);
  const height = Number(size?.[2]) / pageCount;
  const lines = svg.split('\n');
  const groups: string[][] = [];
  const definitions = new Map<string, string>();
  let current: string[] | null = null;
  for (const line of lines) {
    if (/^ {4}<g[ >]/.test(line)) {
      current = [];
      groups.push(current);
    } else if (/^ {4}<(?!\/)/.test(line)) current = null;
    if (current) current.push(line);
    if (/^ {4}<\/g>/.test(line)) current = null;
  }
  collectDefinitions(lines, definitions);
  if (groups.length !== pageCount) throw new Error(`${groups.length} page groups for ${pageCount} pages`);
  return groups.map((group, index) => pageSvg(group.join('\n'), index, width, height, definitions));
}

/** Definitions at the top level by their id, each with all its lines. */
function collectDefinitions(lines: readonly string[], definitions: Map<string, string>): void {
  let id: string | undefined;
  for (const line of lines.slice(lines.findIndex((candidate) => /^ {4}<defs/.test(candidate)))) {
    const opening = /^ {8}<\w[^>]* id="([^"]+)"/.exec(line);
    if (opening) id = opening[1];
    if (/^ {4}<\/?defs/.test(line)) id = undefined;
    if (id !== undefined) definitions.set(id, `${definitions.get(id) ?? ''}${line}\n`);
  }
}

function pageSvg(
  group: string,
  index: number,
  width: number,
  height: number,
  definitions: ReadonlyMap<string, string>,
): string {
  const body = withOutlinedFigures(group);
  const used = usedDefinitions(body, definitions);
  return `<svg ${NAMESPACES} viewBox="0 ${index * height} ${width} ${height}" width="${width}pt" height="${height}pt">
<rect y="${index * height}" width="${width}" height="${height}" fill="#ffffff"/>
${body}
<defs>${used.join('')}</defs>
</svg>`;
}

/** Definitions the text refers to, and those they refer to in turn. */
function usedDefinitions(text: string, definitions: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const queue = [text];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const match of next.matchAll(/(?:href="#|url\(#)([^")]+)/g)) {
      const id = match[1] ?? '';
      const definition = definitions.get(id);
      if (definition === undefined || found.has(id)) continue;
      found.add(id);
      queue.push(definition);
    }
  }
  return [...found].map((id) => definitions.get(id) ?? '');
}

/** A picture inside a picture cannot use the program's fonts, so the text of figures becomes outlines. */
function withOutlinedFigures(page: string): string {
  registerCanvasFonts();
  return page.replace(/data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g, (_, base64: string) => {
    const figure = Buffer.from(base64, 'base64').toString('utf8');
    // Groups with an opacity of their own would be lost on the way; on the shapes in them it is kept.
    const outlined = convertSVGTextToPath(
      figure.replace(/(<g[^>]*?) opacity="([\d.]+)"/g, '$1 fill-opacity="$2" stroke-opacity="$2"'),
    );
    return `data:image/svg+xml;base64,${Buffer.from(outlined).toString('base64')}`;
  });
}
