/** A large network, drawn on a canvas: the same shapes, dashes and colours as the figure, many thousand at once. */
import { useEffect, useRef } from 'react';
import type { NetworkTexts } from '../../../../../shared/figures/NetworkFigure.tsx';
import type { PlacedNetworkMark } from '../../../../../shared/figures/network-labels.ts';
import {
  type NetworkGeometry,
  type NetworkLine,
  type NetworkMark,
  placeNetworkLines,
} from '../../../../../shared/figures/network-layout.ts';
import type { Palette } from '../../../../../shared/figures/tokens.ts';
import { drawNetwork } from './draw-network.ts';

export interface NetworkCanvasProps {
  readonly marks: readonly NetworkMark[];
  readonly placed: readonly PlacedNetworkMark[];
  readonly lines: readonly NetworkLine[];
  readonly geometry: NetworkGeometry;
  readonly palette: Palette;
  readonly texts: NetworkTexts;
  readonly selectedId: string | null;
  readonly highlightedIds: ReadonlySet<string>;
}

export function NetworkCanvas(props: NetworkCanvasProps) {
  const { marks, placed, lines, geometry, palette, texts, selectedId, highlightedIds } = props;
  const { width, height } = geometry;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const density = window.devicePixelRatio || 1;
    element.width = Math.round(width * density);
    element.height = Math.round(height * density);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    // Of thousands, lines that only pass by would cover what is looked at.
    const inView = new Set(placed.map(({ mark }) => mark.id));
    const near = lines.filter(({ from, to }) => inView.has(from) || inView.has(to));
    const ties = placeNetworkLines(geometry, marks, near);
    drawNetwork(context, { ties, placed, geometry, palette, selectedId, highlightedIds });
  }, [marks, placed, lines, geometry, palette, selectedId, highlightedIds, width, height]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={`${texts.title}. ${texts.description}`}
      style={{ display: 'block', width, height, pointerEvents: 'none' }}
    />
  );
}
