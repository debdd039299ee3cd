/** React SVG figures to strings, so that reports draw the very figures of the screen without knowing React. */
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EngagementChart, type EngagementChartProps } from './EngagementChart.tsx';
import type { LabelledMark, Placed } from './label-layout.ts';
import { NetworkFigure, type NetworkFigureProps } from './NetworkFigure.tsx';
import { OrganisationChart, type OrganisationChartProps } from './OrganisationChart.tsx';
import { layOutGrid, PowerInterestGrid, type PowerInterestGridProps } from './PowerInterestGrid.tsx';
import { layOutRainbow, RainbowDiagram, type RainbowDiagramProps } from './RainbowDiagram.tsx';
import { layOutSalience, SalienceDiagram, type SalienceDiagramProps } from './SalienceDiagram.tsx';

/** A figure as the text of an SVG document. */
export type Svg = string;

/** A figure as text, whichever it is. */
export function renderFigure<Props extends object>(component: FunctionComponent<Props>, props: Props): Svg {
  return renderToStaticMarkup(createElement(component, props));
}

/** A figure with the names behind the numbers that stand for labels without room. */
export interface KeyedFigure {
  readonly svg: Svg;
  readonly key: { number: number; name: string }[];
}

function keyOf(placed: readonly Placed<LabelledMark>[]): KeyedFigure['key'] {
  return placed.flatMap(({ mark, number }) => (number === null ? [] : [{ number, name: mark.label }]));
}

/** The power-interest grid; with `showsMovement` that of two days. */
export function powerInterestGridSvg(props: PowerInterestGridProps): KeyedFigure {
  return { svg: renderFigure(PowerInterestGrid, props), key: keyOf(layOutGrid(props).placed) };
}

export function salienceDiagramSvg(props: SalienceDiagramProps): KeyedFigure {
  return { svg: renderFigure(SalienceDiagram, props), key: keyOf(layOutSalience(props).placed) };
}

export function rainbowDiagramSvg(props: RainbowDiagramProps): KeyedFigure {
  return { svg: renderFigure(RainbowDiagram, props), key: keyOf(layOutRainbow(props).placed) };
}

export function engagementChartSvg(props: EngagementChartProps): Svg {
  return renderFigure(EngagementChart, props);
}

export function organisationChartSvg(props: OrganisationChartProps): Svg {
  return renderFigure(OrganisationChart, props);
}

export function networkSvg(props: NetworkFigureProps): Svg {
  return renderFigure(NetworkFigure, props);
}
