/** The rainbow diagram as SVG: who affects the matter, who is affected, and how much. Texts, colours and marks are props. */
import type { ReactElement, SVGProps } from 'react';
import { RAINBOW_BANDS, type RainbowBand, type RainbowSide } from '../domain/stakeholders/rainbow.ts';
import { ActorMarks } from './ActorMarks.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { markShrink } from './label-layout.ts';
import {
  placeRainbow,
  pointAt,
  type RainbowGeometry,
  type RainbowMark,
  radiusAt,
  rainbowGeometry,
} from './rainbow-layout.ts';
import { clipText, textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

export interface RainbowTexts {
  readonly title: string;
  readonly description: string;
  readonly bands: Readonly<Record<RainbowBand, string>>;
  readonly sides: Readonly<Record<RainbowSide, string>>;
}

export interface RainbowDiagramProps {
  readonly marks: readonly RainbowMark[];
  readonly texts: RainbowTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

/** Geometry and placed marks of a diagram with these props: for screens that hang buttons on marks. */
export function layOutRainbow(
  props: Pick<RainbowDiagramProps, 'marks' | 'texts' | 'width' | 'height' | 'fontSize' | 'highlightedId'>,
) {
  const { width = 720, height = 440, fontSize = 11.5 } = props;
  const geometry = rainbowGeometry(width, height, fontSize, markShrink(props.marks.length));
  const names = sideNames(geometry, props.texts);
  const boxes = names.map(({ box }) => box);
  return { geometry, placed: placeRainbow(geometry, props.marks, props.highlightedId ?? null, boxes) };
}

export function RainbowDiagram(props: RainbowDiagramProps): ReactElement {
  const { texts, palette, highlightedId = null } = props;
  const { geometry, placed } = layOutRainbow(props);
  return (
    <FigureFrame {...geometry} {...texts} svgProps={props.svgProps}>
      <Bands geometry={geometry} palette={palette} />
      <Words geometry={geometry} texts={texts} palette={palette} />
      <ActorMarks
        placed={placed}
        markSize={geometry.markSize}
        palette={palette}
        highlightedId={highlightedId}
      />
    </FigureFrame>
  );
}

/** Half rings, the innermost darkest, and the rays between the sides. */
function Bands({ geometry, palette }: { geometry: RainbowGeometry; palette: Palette }): ReactElement {
  const { centre, inner, outer } = geometry;
  const half = (radius: number) =>
    `M${round(centre.x - radius)} ${centre.y}A${round(radius)} ${round(radius)} 0 0 1 ${round(centre.x + radius)} ${centre.y}Z`;
  const rays = [-1 / 3, 1 / 3].map((balance) => {
    const from = pointAt(geometry, inner, balance);
    const to = pointAt(geometry, outer, balance);
    return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  });
  const edges = [0, 1 / 3, 2 / 3, 1].map((strength) => radiusAt(geometry, strength));
  const opacities = [0.35, 0.65, 1];
  return (
    <g>
      <path d={half(outer)} fill={palette.surface} />
      {edges.slice(0, 3).map((radius, index) => (
        <path key={radius} d={half(radius)} fill={palette.tint} fillOpacity={opacities[index]} />
      ))}
      <path d={half(inner)} fill={palette.surface} />
      {edges.map((radius) => (
        <path key={radius} d={half(radius)} fill="none" stroke={palette.line} />
      ))}
      <path d={rays.join('')} stroke={palette.line} strokeDasharray="4 4" fill="none" />
    </g>
  );
}

/** Names of the sides around the rainbow, and of the bands under it, on both legs. */
function Words(props: { geometry: RainbowGeometry; texts: RainbowTexts; palette: Palette }): ReactElement {
  const { geometry, texts, palette } = props;
  const { centre, inner, outer, fontSize } = geometry;
  const bandWidth = (outer - inner) / 3;
  return (
    <g fill={palette.inkSecond}>
      {sideNames(geometry, texts).map(({ side, text, x, y, anchor }) => (
        <text key={side} x={round(x)} y={round(y)} textAnchor={anchor} fontWeight={600}>
          {text}
        </text>
      ))}
      {[-1, 1].flatMap((leg) =>
        RAINBOW_BANDS.map((band, index) => (
          <text
            key={`${leg}${band}`}
            x={round(centre.x + leg * (inner + (index + 0.5) * bandWidth))}
            y={centre.y + fontSize * 1.5}
            textAnchor="middle"
            fontSize={fontSize * 0.92}
          >
            {clipText(texts.bands[band], bandWidth - 4, fontSize * 0.92)}
          </text>
        )),
      )}
    </g>
  );
}

/** Names of the sides: in the upper corners, which the rainbow leaves free, and above its middle. */
function sideNames({ plot, centre, width, fontSize }: RainbowGeometry, texts: RainbowTexts) {
  const corner = plot.top + fontSize * 2.2;
  const sides = [
    { side: 'affected', x: plot.left, y: corner, anchor: 'start' },
    { side: 'both', x: centre.x, y: plot.top - fontSize * 0.8, anchor: 'middle' },
    { side: 'affecting', x: plot.right, y: corner, anchor: 'end' },
  ] as const;
  return sides.map((each) => {
    const text = clipText(texts.sides[each.side], width * 0.3, fontSize, true);
    const wide = textWidth(text, fontSize, true);
    const shift = { start: 0, middle: wide / 2, end: wide }[each.anchor];
    const left = each.x - shift;
    const box = { left, right: left + wide, top: each.y - fontSize, bottom: each.y + fontSize * 0.4 };
    return { ...each, text, box };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
