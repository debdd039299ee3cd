/** The power-interest grid on screen, whole or once for each sector: where its marks lie, how it is drawn and saved. */
import { type ReactElement, useMemo } from 'react';
import type { PictureSource } from '../../../../shared/contract/figures.ts';
import type { GridContent } from '../../../../shared/figures/GridLayers.tsx';
import {
  type GridGeometry,
  type GridMark,
  gridGeometry,
  type PlacedMark,
} from '../../../../shared/figures/grid-layout.ts';
import { markShrink } from '../../../../shared/figures/label-layout.ts';
import { layOutGrid, PowerInterestGrid } from '../../../../shared/figures/PowerInterestGrid.tsx';
import { layOutSectorGrids, SectorGrids } from '../../../../shared/figures/SectorGrids.tsx';
import {
  type SectorGroup,
  sectorGridsShape,
  sectorPanels,
} from '../../../../shared/figures/sector-grids-layout.ts';
import { lightPalette } from '../../../../shared/figures/tokens.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import { figureSource, PICTURE_HEIGHT, PICTURE_WIDTH } from '../../figures/SavePicture.tsx';
import { PICTURE_STYLE, type Room, SCREEN_FONT_SIZE } from '../views/ViewFigure.tsx';
import { gridHeight } from './grid-marks.ts';

/** How large the picture is, and the grid each mark lies on. */
export interface GridFrame {
  readonly width: number;
  readonly height: number;
  /** Null: one grid for all of them. */
  readonly groups: readonly SectorGroup[] | null;
  readonly columns: number;
  readonly geometryOf: (id: string) => GridGeometry;
}

/** The frame of a picture as large as there is room for. */
export function useGridFrame(
  marks: readonly GridMark[],
  groups: readonly SectorGroup[] | null,
  { width, room }: Room,
): GridFrame {
  return useMemo(() => {
    if (groups === null) {
      const height = gridHeight(width, room);
      const geometry = gridGeometry(width, height, SCREEN_FONT_SIZE, 0, markShrink(marks.length));
      return { width, height, groups, columns: 1, geometryOf: () => geometry };
    }
    const shape = sectorGridsShape(groups, width, SCREEN_FONT_SIZE, room);
    const panels = sectorPanels(groups, { ...shape, width, fontSize: SCREEN_FONT_SIZE });
    const bySector = new Map(panels.map(({ sector, geometry }) => [sector, geometry]));
    const byMark = new Map(marks.map(({ id, sector }) => [id, bySector.get(sector)]));
    return { ...shape, width, groups, geometryOf: (id) => byMark.get(id) as GridGeometry };
  }, [marks, groups, width, room]);
}

export interface GridPicture {
  readonly placed: readonly PlacedMark[];
  readonly picture: ReactElement;
  readonly source: () => PictureSource;
}

/** What is drawn in the frame. The mark that moves is drawn by somebody else: the rest of the picture stands still. */
export function useGridPicture(
  { width, height, groups, columns }: GridFrame,
  content: GridContent,
  movingId: string | null = null,
): GridPicture {
  const { marks, texts, highlightedId = null, showsMovement = false } = content;
  const palette = useTokens();
  const figure = useMemo(
    () => ({
      marks: marks.filter((mark) => mark.id !== movingId),
      texts,
      width,
      height,
      fontSize: SCREEN_FONT_SIZE,
      highlightedId,
      showsMovement,
      hasLegend: false,
    }),
    [marks, movingId, texts, width, height, highlightedId, showsMovement],
  );
  const { placed } = useMemo(
    () => (groups === null ? layOutGrid(figure) : layOutSectorGrids({ ...figure, groups, columns })),
    [figure, groups, columns],
  );
  const picture = useMemo(() => {
    const drawn = { ...figure, palette, svgProps: { style: PICTURE_STYLE } };
    return groups === null ? (
      <PowerInterestGrid {...drawn} />
    ) : (
      <SectorGrids {...drawn} {...{ groups, columns }} />
    );
  }, [figure, palette, groups, columns]);
  return { placed, picture, source: () => savedGrid({ ...figure, marks }, groups) };
}

/** For a page across, with the legend that the screen has elsewhere, and nobody ringed. */
function savedGrid(
  figure: GridContent & { readonly fontSize: number },
  groups: readonly SectorGroup[] | null,
): PictureSource {
  const saved = { ...figure, width: PICTURE_WIDTH, highlightedId: null, hasLegend: true };
  if (groups === null) {
    const whole = { ...saved, height: PICTURE_HEIGHT };
    return figureSource(<PowerInterestGrid {...whole} palette={lightPalette} />, layOutGrid(whole).placed);
  }
  const shape = sectorGridsShape(groups, PICTURE_WIDTH, figure.fontSize, PICTURE_HEIGHT);
  const each = { ...saved, ...shape, groups };
  return figureSource(<SectorGrids {...each} palette={lightPalette} />, layOutSectorGrids(each).placed);
}
