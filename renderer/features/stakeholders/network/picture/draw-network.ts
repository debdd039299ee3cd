/** Draws marks, lines and labels on a canvas. Lines of a kind and strength are one path: a stroke for each would be slow. */

import { arrowAt, crossAt } from '../../../../../shared/figures/NetworkTieLine.tsx';
import type { PlacedNetworkMark } from '../../../../../shared/figures/network-labels.ts';
import type { NetworkGeometry, PlacedNetworkLine } from '../../../../../shared/figures/network-layout.ts';
import { GONE, lineStyle, lineWidth } from '../../../../../shared/figures/network-line-style.ts';
import type { Box } from '../../../../../shared/figures/occupied-area.ts';
import { sectorColour, sectorCorners } from '../../../../../shared/figures/SectorMark.tsx';
import { type Palette, TEXT_FONT } from '../../../../../shared/figures/tokens.ts';
import { withinBox } from '../../../../../shared/figures/within-box.ts';

export interface Drawing {
  readonly ties: readonly PlacedNetworkLine[];
  /** The weightiest first. */
  readonly placed: readonly PlacedNetworkMark[];
  readonly geometry: NetworkGeometry;
  readonly palette: Palette;
  readonly selectedId: string | null;
  readonly highlightedIds: ReadonlySet<string>;
}

const FAINT = 0.12;
/** Pixels around the view in which lines are still drawn. */
const MARGIN = 12;
/** With so many lines in view each is thin and faint, and arrows would be a blur. */
const CROWD = 600;

export function drawNetwork(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { highlightedIds } = drawing;
  const isFaint = (id: string) => highlightedIds.size > 0 && !highlightedIds.has(id);
  const batches = Map.groupBy(drawing.ties, ({ line }) => {
    const faint = isFaint(line.from) || isFaint(line.to);
    return `${line.kind} ${line.strength} ${line.change ?? ''} ${faint}`;
  });
  const isCrowded = drawing.ties.length > CROWD;
  const { width, height } = drawing.geometry;
  const view = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };
  const crowdOpacity = Math.min(1, Math.max(0.1, CROWD / Math.max(1, drawing.ties.length)));
  for (const ties of batches.values()) {
    const [first] = ties;
    if (!first) continue;
    const faint = isFaint(first.line.from) || isFaint(first.line.to);
    drawTies(context, ties, drawing.palette, { opacity: faint ? FAINT : crowdOpacity, isCrowded, view });
  }
  context.setLineDash([]);
  for (const item of drawing.placed.toReversed()) drawMark(context, item, drawing, isFaint(item.mark.id));
  drawLabels(context, drawing, isFaint);
}

function drawTies(
  context: CanvasRenderingContext2D,
  ties: readonly PlacedNetworkLine[],
  palette: Palette,
  { opacity, isCrowded, view }: { opacity: number; isCrowded: boolean; view: Box },
): void {
  const line = ties[0]?.line;
  if (!line) return;
  const style = lineStyle(line.kind, palette);
  const width = isCrowded ? lineWidth(line.strength) * 0.5 : lineWidth(line.strength);
  context.globalAlpha = opacity;
  context.strokeStyle = style.colour;
  context.fillStyle = style.colour;
  const path = new Path2D();
  for (const { from, to } of ties) {
    // Dashes of what is far outside the view would cost as much as those within it.
    const seen = withinBox(view, from, to);
    if (!seen) continue;
    path.moveTo(seen.from.x, seen.from.y);
    path.lineTo(seen.to.x, seen.to.y);
  }
  if (line.change === 'came') {
    context.globalAlpha = opacity * 0.25;
    context.lineWidth = width + 6;
    context.setLineDash([]);
    context.stroke(path);
    context.globalAlpha = opacity;
  }
  context.lineWidth = width;
  // Of hundreds of hairlines no dash is seen.
  const dashes = line.change === 'went' ? GONE : isCrowded ? [] : style.dashes;
  context.setLineDash(dashes.map((dash) => dash * (width + 0.6)));
  context.stroke(path);
  context.setLineDash([]);
  if (isCrowded) return;
  for (const tie of ties) {
    if (!tie.line.isMutual) context.fill(new Path2D(arrowAt(tie, 4 + width * 1.6)));
    if (style.isCrossed) context.stroke(new Path2D(crossAt(tie, 4)));
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  { mark, point, size }: PlacedNetworkMark,
  { palette, selectedId }: Drawing,
  isFaint: boolean,
): void {
  const colour = sectorColour(mark.sector, palette);
  const stroke = size * 0.14;
  const drawn = mark.hasSeat ? size : size - stroke;
  context.globalAlpha = isFaint ? FAINT : 1;
  context.beginPath();
  const corners = sectorCorners(mark.sector);
  if (corners === null) context.arc(point.x, point.y, drawn / 2, 0, 2 * Math.PI);
  else for (const [dx, dy] of corners) context.lineTo(point.x + dx * drawn, point.y + dy * drawn);
  context.closePath();
  context.fillStyle = mark.hasSeat ? colour : palette.surface;
  context.fill();
  if (!mark.hasSeat) {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    context.stroke();
  }
  if (mark.id !== selectedId) return;
  context.beginPath();
  context.arc(point.x, point.y, size * 0.8 + 2, 0, 2 * Math.PI);
  context.strokeStyle = palette.bad;
  context.lineWidth = 1.8;
  context.stroke();
}

function drawLabels(
  context: CanvasRenderingContext2D,
  { placed, geometry, palette }: Drawing,
  isFaint: (id: string) => boolean,
): void {
  const { fontSize } = geometry;
  context.font = `${fontSize}px ${TEXT_FONT}`;
  context.lineJoin = 'round';
  context.strokeStyle = palette.surface;
  context.fillStyle = palette.ink;
  context.lineWidth = fontSize * 0.3;
  for (const { mark, label } of placed) {
    if (!label) continue;
    context.globalAlpha = isFaint(mark.id) ? FAINT * 2 : 1;
    context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor;
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
  }
  context.globalAlpha = 1;
}
