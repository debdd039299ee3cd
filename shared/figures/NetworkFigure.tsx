/** The network as SVG, on screen and on paper. Translates nothing and holds no state: texts, colours and places come as props. */

import { type ReactElement, type SVGProps, useId } from 'react';
import { SECTORS, type Sector } from '../domain/stakeholders/actor.ts';
import { TIE_KINDS, type TieKind } from '../domain/stakeholders/tie.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkTieLine } from './NetworkTieLine.tsx';
import { placeNetworkMarks } from './network-labels.ts';
import {
  type NetworkGeometry,
  type NetworkLine,
  type NetworkMark,
  type NetworkView,
  placeNetworkLines,
  WHOLE_VIEW,
} from './network-layout.ts';
import type { Box } from './occupied-area.ts';
import { SectorMark } from './SectorMark.tsx';
import { type Palette, TEXT_FONT } from './tokens.ts';

export interface NetworkTexts {
  readonly title: string;
  readonly description: string;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly kinds: Readonly<Record<TieKind, string>>;
}

export interface NetworkFigureProps {
  readonly marks: readonly NetworkMark[];
  readonly lines: readonly NetworkLine[];
  readonly texts: NetworkTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly view?: NetworkView;
  /** Where no name may stand, such as under the tools of a screen. */
  readonly keptFree?: readonly Box[] | undefined;
  readonly selectedId?: string | null;
  /** When it names anybody, all others are drawn faintly. */
  readonly highlightedIds?: ReadonlySet<string>;
  /** The legend above the picture; a screen has its own. */
  readonly hasLegend?: boolean;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

export const NETWORK_SIZE = { width: 860, height: 620, fontSize: 11.5 };
const NOBODY: ReadonlySet<string> = new Set();
const FAINT = 0.22;

export function NetworkFigure(props: NetworkFigureProps): ReactElement {
  const { texts, palette, selectedId = null, highlightedIds = NOBODY, hasLegend = true } = props;
  const { width, height, fontSize } = { ...NETWORK_SIZE, ...sizesOf(props) };
  const geometry: NetworkGeometry = {
    width,
    height,
    fontSize,
    view: props.view ?? WHOLE_VIEW,
    crowd: props.marks.length,
    keptFree: props.keptFree,
  };
  const first = selectedId === null ? highlightedIds : new Set([...highlightedIds, selectedId]);
  const marks = placeNetworkMarks(geometry, props.marks, first, props.lines);
  const lines = placeNetworkLines(geometry, props.marks, props.lines);
  const legendHeight = hasLegend ? fontSize * 4.4 : 0;
  const isFaint = (id: string) => highlightedIds.size > 0 && !highlightedIds.has(id);
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 ${-legendHeight} ${width} ${height + legendHeight}`}
      width={width}
      height={height + legendHeight}
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      fontFamily={TEXT_FONT}
      fontSize={fontSize}
      {...props.svgProps}
    >
      <title id={`${id}title`}>{texts.title}</title>
      <desc id={`${id}description`}>{texts.description}</desc>
      {hasLegend && (
        <NetworkLegend
          sectors={SECTORS.filter((sector) => props.marks.some((mark) => mark.sector === sector))}
          kinds={TIE_KINDS.filter((kind) => props.lines.some((line) => line.kind === kind))}
          texts={texts}
          palette={palette}
          fontSize={fontSize}
          top={-legendHeight}
          width={width}
        />
      )}
      {lines.map((placed) => (
        <NetworkTieLine
          key={placed.line.id}
          placed={placed}
          palette={palette}
          opacity={isFaint(placed.line.from) || isFaint(placed.line.to) ? FAINT : 1}
        />
      ))}
      {marks.toReversed().map(({ mark, point, size }) => (
        <g key={mark.id} data-actor-id={mark.id} opacity={isFaint(mark.id) ? FAINT : 1}>
          {mark.id === selectedId && (
            <circle
              cx={point.x}
              cy={point.y}
              r={size * 0.8 + 2}
              fill="none"
              stroke={palette.bad}
              strokeWidth={fontSize * 0.14}
            />
          )}
          <SectorMark
            sector={mark.sector}
            isFilled={mark.hasSeat}
            x={hundredth(point.x)}
            y={hundredth(point.y)}
            size={hundredth(size)}
            palette={palette}
          />
        </g>
      ))}
      <g fill={palette.ink} pointerEvents="none">
        {marks.map(({ mark, label }) =>
          label === null ? null : (
            <text
              key={mark.id}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              opacity={isFaint(mark.id) ? FAINT * 1.6 : 1}
              stroke={palette.surface}
              strokeWidth={fontSize * 0.26}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {label.text}
            </text>
          ),
        )}
      </g>
    </svg>
  );
}

function sizesOf(props: NetworkFigureProps): Partial<typeof NETWORK_SIZE> {
  const given = (['width', 'height', 'fontSize'] as const).flatMap((key) =>
    props[key] === undefined ? [] : [[key, props[key]] as const],
  );
  return Object.fromEntries(given);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
