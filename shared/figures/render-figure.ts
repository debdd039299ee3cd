/** React SVG figures to strings, so that reports draw the very figures of the screen without knowing React. */
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NetworkFigure, type NetworkFigureProps } from './NetworkFigure.tsx';
import { OrganisationChart, type OrganisationChartProps } from './OrganisationChart.tsx';
import { layOutGrid, PowerInterestGrid, type PowerInterestGridProps } from './PowerInterestGrid.tsx';

/** A figure as the text of an SVG document. */
export type Svg = string;

function render<Props extends object>(component: FunctionComponent<Props>, props: Props): Svg {
  return renderToStaticMarkup(createElement(component, props));
}

/** The power-interest grid, with the names behind the numbers that stand for labels without room. */
export function powerInterestGridSvg(props: PowerInterestGridProps): {
  svg: Svg;
  key: { number: number; name: string }[];
} {
  const numbered = layOutGrid(props).placed.flatMap(({ mark, number }) =>
    number === null ? [] : [{ number, name: mark.label }],
  );
  return { svg: render(PowerInterestGrid, props), key: numbered };
}

export function organisationChartSvg(props: OrganisationChartProps): Svg {
  return render(OrganisationChart, props);
}

export function networkSvg(props: NetworkFigureProps): Svg {
  return render(NetworkFigure, props);
}
