/** Salience after Mitchell, Agle and Wood as SVG: three circles, seven fields. Texts, colours and marks come as props. */
import type { ReactElement, SVGProps } from 'react';
import type { SalienceAttribute, SalienceClass } from '../domain/stakeholders/salience.ts';
import { SALIENCE_ATTRIBUTES } from '../domain/stakeholders/salience.ts';
import { ActorMarks } from './ActorMarks.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { markShrink } from './label-layout.ts';
import { type SalienceGeometry, salienceGeometry } from './salience-geometry.ts';
import { placeSalience, type SalienceMark } from './salience-layout.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

export interface SalienceTexts {
  readonly title: string;
  readonly description: string;
  readonly attributes: Readonly<Record<SalienceAttribute, string>>;
  readonly classes: Readonly<Record<SalienceClass, string>>;
}

export interface SalienceDiagramProps {
  readonly marks: readonly SalienceMark[];
  readonly texts: SalienceTexts;
  readonly palette: Palette;
  /** How many there are of each class when not all of them are given as marks. */
  readonly counts?: Readonly<Record<SalienceClass, number>>;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

/** Geometry, placed marks and fields of a diagram with these props: for screens that hang buttons on marks. */
export function layOutSalience(
  props: Pick<
    SalienceDiagramProps,
    'marks' | 'counts' | 'texts' | 'width' | 'height' | 'fontSize' | 'highlightedId'
  >,
) {
  const { width = 720, height = 560, fontSize = 11.5 } = props;
  const geometry = salienceGeometry(width, height, fontSize, markShrink(props.marks.length));
  const laidOut = placeSalience(geometry, props.marks, props.texts.classes, {
    highlightedId: props.highlightedId ?? null,
    counts: props.counts,
    keptFree: attributeNames(geometry, props.texts).map(({ box }) => box),
  });
  return { geometry, ...laidOut };
}

export function SalienceDiagram(props: SalienceDiagramProps): ReactElement {
  const { texts, palette, highlightedId = null } = props;
  const { geometry, placed, fields } = layOutSalience(props);
  return (
    <FigureFrame {...geometry} {...texts} svgProps={props.svgProps}>
      <Circles geometry={geometry} texts={texts} palette={palette} />
      {fields.map(({ salience, title, count }) => (
        <text key={salience} x={title.x} y={title.y} textAnchor="middle" fill={palette.inkSecond}>
          <tspan fontWeight={600}>{texts.classes[salience]}</tspan>
          <tspan>{` ${count}`}</tspan>
        </text>
      ))}
      <ActorMarks
        placed={placed}
        markSize={geometry.markSize}
        palette={palette}
        highlightedId={highlightedId}
      />
    </FigureFrame>
  );
}

/** The circles with their names above, at the left and right shoulder, and below. */
function Circles(props: {
  geometry: SalienceGeometry;
  texts: SalienceTexts;
  palette: Palette;
}): ReactElement {
  const { geometry, texts, palette } = props;
  const { fontSize, circles } = geometry;
  return (
    <g>
      {SALIENCE_ATTRIBUTES.map((attribute) => {
        const { x, y, radius } = circles[attribute];
        return (
          <circle
            key={attribute}
            cx={x}
            cy={y}
            r={radius}
            fill={palette.tint}
            fillOpacity={0.55}
            stroke="none"
          />
        );
      })}
      {attributeNames(geometry, texts).map(({ attribute, name, anchor }) => {
        const { x, y, radius } = circles[attribute];
        return (
          <g key={attribute}>
            <circle cx={x} cy={y} r={radius} fill="none" stroke={palette.brand} strokeWidth={1.2} />
            <text
              x={name.x}
              y={name.y}
              textAnchor={anchor}
              fontSize={fontSize * 1.1}
              fontWeight={600}
              fill={palette.brand}
            >
              {texts.attributes[attribute]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where the names of the circles stand, with the boxes they take. */
function attributeNames({ fontSize, circles }: SalienceGeometry, texts: SalienceTexts) {
  const shoulder = circles.power.y - circles.power.radius - fontSize * 0.7;
  const names = {
    power: { x: circles.power.x - circles.power.radius * 0.25, y: shoulder },
    legitimacy: { x: circles.legitimacy.x + circles.legitimacy.radius * 0.25, y: shoulder },
    urgency: {
      x: circles.urgency.x + circles.urgency.radius * 0.78,
      y: circles.urgency.y + circles.urgency.radius * 0.86,
    },
  };
  return SALIENCE_ATTRIBUTES.map((attribute) => {
    const name = names[attribute];
    const anchor = attribute === 'urgency' ? ('start' as const) : ('middle' as const);
    const width = textWidth(texts.attributes[attribute], fontSize * 1.1, true);
    const left = anchor === 'start' ? name.x : name.x - width / 2;
    const box = { left, right: left + width, top: name.y - fontSize * 1.1, bottom: name.y + fontSize * 0.4 };
    return { attribute, name, anchor, box };
  });
}
