/** The power-interest grid as SVG. Translates nothing and holds no state: texts, colours and marks come as props. */
import type { ReactElement, SVGProps } from 'react';
import { FigureFrame } from './FigureFrame.tsx';
import { type GridContent, GridLayers, type GridLayersProps, layOutContent } from './GridLayers.tsx';
import { GridLegend, LEGEND_LINES } from './GridLegend.tsx';
import { type GridGeometry, gridGeometry, type PlacedMark } from './grid-layout.ts';
import { markShrink } from './label-layout.ts';
import type { Palette } from './tokens.ts';

export type { PowerInterestGridTexts } from './grid-texts.ts';

export interface PowerInterestGridProps extends GridContent, Pick<GridLayersProps, 'markProps'> {
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  /** The legend of shapes above the grid; a screen may have its own. */
  readonly hasLegend?: boolean;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

/** Geometry and placed marks of a grid with these props: for screens that turn pointer positions into scores. */
export function layOutGrid(props: Omit<PowerInterestGridProps, 'palette' | 'svgProps'>): {
  geometry: GridGeometry;
  placed: PlacedMark[];
} {
  const { width = 720, height = 560, fontSize = 11.5 } = props;
  const legendHeight = props.hasLegend === false ? 0 : fontSize * LEGEND_LINES;
  const geometry = gridGeometry(width, height, fontSize, legendHeight, markShrink(props.marks.length));
  return { geometry, placed: layOutContent(geometry, props) };
}

export function PowerInterestGrid(props: PowerInterestGridProps): ReactElement {
  const { texts, palette, hasLegend = true, svgProps } = props;
  const { geometry, placed } = layOutGrid(props);
  const { title, description } = texts;
  return (
    <FigureFrame {...geometry} title={title} description={description} svgProps={svgProps}>
      {hasLegend && <GridLegend geometry={geometry} texts={texts} palette={palette} />}
      <GridLayers {...props} geometry={geometry} placed={placed} />
    </FigureFrame>
  );
}
