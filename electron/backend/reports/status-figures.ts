/** Draws the figures of a status report from its model, with the figures of the screen. */
import type {
  IndicatorModel,
  StatusReportModel,
} from '../../../shared/domain/reports/status-report-model.ts';
import type { ChartStyle } from '../../../shared/figures/chart-parts.ts';
import { indicatorChart } from '../../../shared/figures/indicator-chart.ts';
import {
  organisationChartSvg,
  powerInterestGridSvg,
  type Svg,
} from '../../../shared/figures/render-figure.ts';
import { statusChart } from '../../../shared/figures/status-chart.ts';
import { lightPalette } from '../../../shared/figures/tokens.ts';
import { type Formats, formatsFor } from '../../../shared/i18n/formats.ts';
import { drawChart } from './draw-chart.ts';
import { PAPER_FAMILIES } from './font-files.ts';

export interface StatusFigures {
  readonly grid: Svg | null;
  /** "1 Name · 2 Name": names behind the numbers in the grid. */
  readonly gridKey: string;
  readonly organisation: Svg | null;
  readonly status: Svg | null;
  readonly indicators: readonly Svg[];
}

/** Width of the text on the page: A4 less two margins of 24 mm, in points. */
const TEXT_WIDTH = 459;
const FONT_SIZE = 7;
/** A longer key would be a table, and the table is below. */
const LONGEST_KEY = 40;
/** Values beside the chart, or below it when they are many: the template decides by the same number. */
const VALUES_BESIDE = 8;

export function statusFigures(model: StatusReportModel): StatusFigures {
  const formats = formatsFor(model.language);
  const grid = gridFigure(model);
  return {
    grid: grid?.svg ?? null,
    gridKey: grid?.key ?? '',
    organisation: organisationFigure(model),
    status: model.actions.figure
      ? drawChart(
          statusChart(
            { ...model.actions.figure, formatNumber: (value) => formats.number(value) },
            lightPalette,
            paperStyle(8),
          ),
          TEXT_WIDTH,
          98,
        )
      : null,
    indicators: model.indicators.items.map((item) => indicatorFigure(item, formats)),
  };
}

function paperStyle(fontSize: number): ChartStyle {
  return { fontSize, isAnimated: false, fontFamily: PAPER_FAMILIES.text };
}

function gridFigure({ stakeholders }: StatusReportModel): { svg: Svg; key: string } | null {
  const { figure } = stakeholders;
  if (!figure) return null;
  const { svg, key } = powerInterestGridSvg({
    marks: figure.marks,
    texts: figure.texts,
    highlightedId: figure.highlightedId,
    palette: lightPalette,
    width: TEXT_WIDTH,
    height: figure.marks.length > 30 ? 430 : 370,
    fontSize: FONT_SIZE,
  });
  const names = key.map(({ number, name }) => `${number}\u00a0${name}`);
  return { svg, key: names.length > LONGEST_KEY ? '' : names.join(' · ') };
}

function organisationFigure({ governance }: StatusReportModel): Svg | null {
  const { figure } = governance;
  if (!figure) return null;
  return organisationChartSvg({
    bodies: figure.bodies,
    texts: {
      title: figure.title,
      description: figure.alt,
      empty: figure.empty,
      moreSeats: (count) => figure.moreSeats[count] ?? String(count),
    },
    palette: lightPalette,
    width: TEXT_WIDTH,
    maxHeight: 560,
    fontSize: FONT_SIZE,
  });
}

function indicatorFigure({ figure, values }: IndicatorModel, formats: Formats): Svg {
  const { unit, decimals } = figure;
  const withUnit = (number: string) => (unit === '' || unit.length > 3 ? number : `${number}\u00a0${unit}`);
  const configuration = indicatorChart(
    {
      ...figure,
      formatTick: (value) => withUnit(formats.number(value)),
      formatValue: (value) => withUnit(formats.number(value, decimals)),
    },
    lightPalette,
    paperStyle(FONT_SIZE + 0.5),
  );
  const isBeside = values.length <= VALUES_BESIDE;
  return drawChart(configuration, isBeside ? TEXT_WIDTH - 144 : TEXT_WIDTH, isBeside ? 118 : 130);
}
