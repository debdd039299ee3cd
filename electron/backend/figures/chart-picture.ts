/** Draws the charts of indicators and actions as the reports do, on their own and a little larger. */
import type { PictureSource } from '../../../shared/contract/figures.ts';
import type { ChartStyle } from '../../../shared/figures/chart-parts.ts';
import { indicatorChart } from '../../../shared/figures/indicator-chart.ts';
import { statusChart } from '../../../shared/figures/status-chart.ts';
import { lightPalette, TEXT_FONT } from '../../../shared/figures/tokens.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { drawChart } from '../reports/draw-chart.ts';
import { PAPER_FAMILIES } from '../reports/font-files.ts';
import { escaped } from './finish-picture.ts';

export type ChartSource = Exclude<PictureSource, { kind: 'figure' }>;

const STYLE: ChartStyle = { fontSize: 12.5, isAnimated: false, fontFamily: PAPER_FAMILIES.text };
const WIDTH = 720;
const HEIGHTS = { indicator: 300, actions: 190 } as const;
const MARGIN = 12;
/** Longer units would crowd the axis. */
const SHORT_UNIT = 3;

/** The chart as SVG with its name and description, in the family that is embedded. */
export function chartPicture(source: ChartSource): string {
  const height = HEIGHTS[source.kind];
  const drawn = drawOn(source, height).replaceAll(PAPER_FAMILIES.text, TEXT_FONT);
  const inner = drawn.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const box = { width: WIDTH + 2 * MARGIN, height: height + 2 * MARGIN };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}" ` +
    'role="img" aria-labelledby="title description">' +
    `<title id="title">${escaped(source.title)}</title><desc id="description">${escaped(source.description)}</desc>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${inner}</g></svg>`
  );
}

function drawOn(source: ChartSource, height: number): string {
  const formats = formatsFor(source.language);
  if (source.kind === 'actions')
    return drawChart(
      statusChart({ ...source, formatNumber: (value) => formats.number(value) }, lightPalette, STYLE),
      WIDTH,
      height,
    );
  const { unit, decimals } = source;
  const withUnit = (number: string, isAlways: boolean) =>
    unit === '' || (!isAlways && unit.length > SHORT_UNIT) ? number : `${number}\u00a0${unit}`;
  const data = {
    ...source,
    formatTick: (value: number) => withUnit(formats.number(value), false),
    formatValue: (value: number) => withUnit(formats.number(value, decimals), true),
  };
  return drawChart(indicatorChart(data, lightPalette, STYLE), WIDTH, height);
}
