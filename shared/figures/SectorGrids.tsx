/** The power-interest grid once for each sector, beside each other and in the same scale, as SVG. For many actors. */
import type { ReactElement, SVGProps } from 'react';
import { FigureFrame } from './FigureFrame.tsx';
import { type GridContent, GridLayers, layOutContent } from './GridLayers.tsx';
import { GridLegend, LEGEND_LINES } from './GridLegend.tsx';
import { type GridMark, gridGeometry, type PlacedMark } from './grid-layout.ts';
import { SectorMark } from './SectorMark.tsx';
import {
  type SectorGridsShape,
  type SectorGroup,
  type SectorPanel,
  sectorPanels,
} from './sector-grids-layout.ts';
import type { Palette } from './tokens.ts';

export interface SectorGridsProps extends GridContent, SectorGridsShape {
  readonly width: number;
  readonly fontSize: number;
  readonly palette: Palette;
  /** Each of them gets a grid, also when none of its marks is given. */
  readonly groups: readonly SectorGroup[];
  /** What filled and hollow marks mean, above the grids; a screen may have its own. */
  readonly hasLegend?: boolean;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

export interface LaidOutPanel extends SectorPanel {
  readonly marks: readonly GridMark[];
  readonly placed: readonly PlacedMark[];
}

type Laying = Omit<SectorGridsProps, 'palette' | 'svgProps'>;

/** The grids with their marks in place, and all marks together. Numbers run on from grid to grid. */
export function layOutSectorGrids(props: Laying): { panels: LaidOutPanel[]; placed: PlacedMark[] } {
  const legendHeight = props.hasLegend ? props.fontSize * LEGEND_LINES : 0;
  const panels: LaidOutPanel[] = [];
  let numberFrom = 1;
  for (const panel of sectorPanels(props.groups, props, legendHeight)) {
    const marks = props.marks.filter((mark) => mark.sector === panel.sector);
    const placed = layOutContent(panel.geometry, { ...props, marks }, numberFrom);
    numberFrom += placed.filter(({ number }) => number !== null).length;
    panels.push({ ...panel, marks, placed });
  }
  return { panels, placed: panels.flatMap(({ placed }) => placed) };
}

export function SectorGrids(props: SectorGridsProps): ReactElement {
  const { texts, palette, width, height, fontSize } = props;
  const { panels } = layOutSectorGrids(props);
  const { title, description } = texts;
  return (
    <FigureFrame {...{ width, height, fontSize, title, description }} svgProps={props.svgProps}>
      {props.hasLegend && (
        <GridLegend
          geometry={gridGeometry(width, height, fontSize)}
          texts={texts}
          palette={palette}
          hasSectors={false}
        />
      )}
      {panels.map((panel) => (
        <g key={panel.sector} data-sector={panel.sector}>
          <PanelTitle {...props} panel={panel} />
          <GridLayers {...props} marks={panel.marks} placed={panel.placed} geometry={panel.geometry} />
        </g>
      ))}
    </FigureFrame>
  );
}

/** Shape, name and number of the actors of a sector. */
function PanelTitle(props: SectorGridsProps & { panel: SectorPanel }): ReactElement {
  const { panel, palette, texts, fontSize } = props;
  const { x, y } = panel.title;
  const { markSize } = panel.geometry;
  return (
    <g>
      <SectorMark
        sector={panel.sector}
        isFilled
        x={x}
        y={y - fontSize * 0.36}
        size={markSize}
        palette={palette}
      />
      <text x={x + markSize} y={y} fill={palette.ink}>
        <tspan fontWeight={600}>{texts.sectors[panel.sector]}</tspan>
        <tspan fill={palette.inkSecond}>{` ${panel.count}`}</tspan>
      </text>
    </g>
  );
}
