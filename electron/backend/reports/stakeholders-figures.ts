/** Draws the figures of a stakeholder report from its model, with the figures of the screen. */
import { shortened } from '../../../shared/domain/reports/stakeholders/stakeholders-context.ts';
import type {
  FigureModel,
  StakeholdersReportModel,
} from '../../../shared/domain/reports/stakeholders/stakeholders-report-model.ts';
import {
  engagementChartSvg,
  type KeyedFigure,
  networkSvg,
  powerInterestGridSvg,
  rainbowDiagramSvg,
  type Svg,
  salienceDiagramSvg,
} from '../../../shared/figures/render-figure.ts';
import { lightPalette } from '../../../shared/figures/tokens.ts';

/** A drawing with the names behind its numbers; the key is empty when every name has room. */
export interface DrawnFigure {
  readonly svg: Svg;
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface StakeholdersFigures {
  /** The map of the one page in several heights, the highest first: the page takes the one it has room for. */
  readonly grid: readonly DrawnFigure[] | null;
  /** In the order of the annexes; null where an annex has no figure. */
  readonly annexes: readonly (DrawnFigure | null)[];
}

/** Width of the text on the page: A4 less two margins of 24 mm, in points. The one page has narrower margins. */
const TEXT_WIDTH = 459;
const BOARD_HEIGHTS = [335, 305, 275];
const BOARD = { width: 510, fontSize: 6.8 };
const FONT_SIZE = 7;
/** A longer key would be a table, and a table is there. */
const LONGEST_KEY = 40;

/** Every figure of a stakeholder report, drawn in the sizes its pages have. */
export function stakeholdersFigures(model: StakeholdersReportModel): StakeholdersFigures {
  return {
    grid: model.grid && onBoard(model.grid),
    annexes: model.annexes.map(({ figure }) => figure && drawFigure(figure, sizeOf(figure))),
  };
}

function onBoard(figure: FigureModel): DrawnFigure[] {
  return BOARD_HEIGHTS.map((height) => drawFigure(figure, { ...BOARD, height }));
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

function sizeOf({ kind }: FigureModel): FigureSize {
  const height = { grid: 370, movement: 350, salience: 340, rainbow: 270, engagement: 0, network: 350 }[kind];
  return { width: TEXT_WIDTH, height, fontSize: FONT_SIZE };
}

/** A figure in a size, with its key as a line. */
export function drawFigure(figure: FigureModel, size: FigureSize): DrawnFigure {
  const { svg, key } = figureOnScreen(figure, size);
  const names = key.map(({ number, name }) => `${number}\u00a0${shortened(name)}`);
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  return {
    svg,
    key: names.length > LONGEST_KEY ? '' : names.join(' · '),
    width: Number(width),
    height: Number(height),
  };
}

/** The very figure of the screen, in a size. An engagement chart is as high as its lines. */
export function figureOnScreen(figure: FigureModel, size: FigureSize): KeyedFigure {
  const shared = { ...size, palette: lightPalette };
  switch (figure.kind) {
    case 'grid':
      return powerInterestGridSvg({ ...shared, marks: figure.marks, texts: figure.texts });
    case 'movement': {
      const { marks, texts } = figure;
      return powerInterestGridSvg({ ...shared, marks, texts, showsMovement: true });
    }
    case 'salience': {
      const { marks, counts, texts } = figure;
      return salienceDiagramSvg({ ...shared, marks, counts, texts });
    }
    case 'rainbow':
      return rainbowDiagramSvg({ ...shared, marks: figure.marks, texts: figure.texts });
    case 'engagement': {
      const gap = (steps: number) => figure.gaps[String(steps)] ?? String(steps);
      const texts = { ...figure.texts, gap };
      return { svg: engagementChartSvg({ ...shared, lines: figure.lines, texts }), key: [] };
    }
    case 'network': {
      const { marks, lines, texts } = figure;
      return { svg: networkSvg({ ...shared, marks, lines, texts }), key: [] };
    }
  }
}
