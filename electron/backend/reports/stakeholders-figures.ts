/** Draws the figures of a stakeholder report from its model, with the figures of the screen. */
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
}

export interface StakeholdersFigures {
  readonly grid: DrawnFigure | null;
  /** In the order of the annexes; null where an annex has no figure. */
  readonly annexes: readonly (DrawnFigure | null)[];
}

/** Width of the text on the page: A4 less two margins of 24 mm, in points. The one page has narrower margins. */
const TEXT_WIDTH = 459;
const BOARD = { width: 510, height: 345, fontSize: 6.8 };
const FONT_SIZE = 7;
/** A longer key would be a table, and a table is there. */
const LONGEST_KEY = 40;

export function stakeholdersFigures(model: StakeholdersReportModel): StakeholdersFigures {
  return {
    grid: model.grid && drawFigure(model.grid, BOARD),
    annexes: model.annexes.map(({ figure }) => figure && drawFigure(figure, sizeOf(figure))),
  };
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

function sizeOf({ kind }: FigureModel): FigureSize {
  const height = { grid: 370, salience: 340, rainbow: 270, engagement: 0, network: 350 }[kind];
  return { width: TEXT_WIDTH, height, fontSize: FONT_SIZE };
}

/** The very figure of the screen, in a size. An engagement chart is as high as its lines. */
export function drawFigure(figure: FigureModel, size: FigureSize): DrawnFigure {
  const shared = { ...size, palette: lightPalette };
  switch (figure.kind) {
    case 'grid':
      return keyed(powerInterestGridSvg({ ...shared, marks: figure.marks, texts: figure.texts }));
    case 'salience':
      return keyed(salienceDiagramSvg({ ...shared, marks: figure.marks, texts: figure.texts }));
    case 'rainbow':
      return keyed(rainbowDiagramSvg({ ...shared, marks: figure.marks, texts: figure.texts }));
    case 'engagement': {
      const gap = (steps: number) => figure.gaps[String(steps)] ?? String(steps);
      const svg = engagementChartSvg({ ...shared, lines: figure.lines, texts: { ...figure.texts, gap } });
      return { svg, key: '' };
    }
    case 'network':
      return {
        svg: networkSvg({ ...shared, marks: figure.marks, lines: figure.lines, texts: figure.texts }),
        key: '',
      };
  }
}

function keyed({ svg, key }: KeyedFigure): DrawnFigure {
  const names = key.map(({ number, name }) => `${number}\u00a0${name}`);
  return { svg, key: names.length > LONGEST_KEY ? '' : names.join(' · ') };
}
