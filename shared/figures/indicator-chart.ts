/** The line of an indicator as a Chart.js configuration: values, baseline, and the way to the target. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { IsoDate } from '../domain/dates.ts';
import { type ChartStyle, canvasFont, chartFont } from './chart-parts.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

export interface DatedValue {
  readonly date: IsoDate;
  readonly value: number;
}

export interface IndicatorChartData {
  /** Oldest first. */
  readonly values: readonly DatedValue[];
  readonly baseline: DatedValue | null;
  readonly target: DatedValue | null;
  /** Words at the target, such as "Target 85 %". */
  readonly targetLabel: string;
  /** Words at the baseline, such as "Baseline 71 %". */
  readonly baselineLabel: string;
  /** Writes a value on the axis, as short as it can be. */
  readonly formatTick: (value: number) => string;
  /** Writes the newest value at its point. */
  readonly formatValue: (value: number) => string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A day as a fraction of years: 1 July 2026 is 2026.5. The axis is linear in it, so that years stand evenly. */
export function yearFraction(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.parse(`${date}T00:00:00Z`) - start) / length;
}

/** Configuration of the chart. Draws also with no values at all: then only baseline and target, or an empty axis. */
export function indicatorChart(
  data: IndicatorChartData,
  palette: Palette,
  style: ChartStyle,
): ChartConfiguration<'line', Point[]> {
  const { fontSize } = style;
  const point = ({ date, value }: DatedValue): Point => ({ x: yearFraction(date), y: value });
  const values = data.values.map(point);
  const baseline = data.baseline ? point(data.baseline) : null;
  const target = data.target ? point(data.target) : null;
  const way = target ? [values.at(-1) ?? baseline, target].filter((end) => end != null) : [];
  const years = yearRange([...values, ...(baseline ? [baseline] : []), ...(target ? [target] : [])]);
  const level = baseline
    ? [
        { x: years.min, y: baseline.y },
        { x: years.max, y: baseline.y },
      ]
    : [];
  const heights = valueRange([...values, ...(baseline ? [baseline] : []), ...(target ? [target] : [])]);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: values,
          borderColor: palette.brand,
          backgroundColor: palette.brand,
          borderWidth: fontSize * 0.24,
          pointRadius: fontSize * pointSize(values.length),
          tension: 0,
          clip: false,
        },
        {
          data: way,
          borderColor: palette.warning,
          backgroundColor: palette.surface,
          borderWidth: fontSize * 0.18,
          borderDash: [fontSize * 0.5, fontSize * 0.45],
          pointRadius: way.map((_, index) => (index === way.length - 1 ? fontSize * 0.45 : 0)),
          pointBorderWidth: fontSize * 0.18,
          clip: false,
        },
        {
          data: level,
          borderColor: palette.inkThird,
          borderWidth: fontSize * 0.1,
          borderDash: [fontSize * 0.15, fontSize * 0.3],
          pointRadius: 0,
        },
      ],
    },
    options: {
      animation: style.isAnimated ? {} : false,
      maintainAspectRatio: false,
      parsing: false,
      layout: { padding: { top: fontSize * 1.6, right: fontSize * 1.2 } },
      scales: {
        x: {
          type: 'linear',
          min: years.min,
          max: years.max,
          border: { color: palette.line },
          grid: { display: false },
          ticks: {
            stepSize: 1,
            precision: 0,
            maxRotation: 0,
            color: palette.inkSecond,
            font: chartFont(style, 0.92),
            callback: (value) => (Number.isInteger(Number(value)) ? String(value) : ''),
          },
        },
        y: {
          type: 'linear',
          min: heights.min,
          max: heights.max,
          border: { display: false },
          grid: { color: palette.faintLine, lineWidth: 0.8, drawTicks: false },
          ticks: {
            stepSize: heights.step,
            padding: fontSize * 0.6,
            color: palette.inkSecond,
            font: chartFont(style, 0.92),
            callback: (value) => data.formatTick(Number(value)),
          },
        },
      },
    },
    plugins: [words(data, { latest: values.at(-1), baseline, target }, palette, style)],
  };
}

/** Radius of a point in font sizes: many points become smaller, very many only a line. */
function pointSize(count: number): number {
  if (count > 60) return 0;
  return count > 24 ? 0.2 : 0.34;
}

/** Whole years around all points; at least one. */
function yearRange(points: readonly Point[]): { min: number; max: number } {
  if (points.length === 0) return { min: 0, max: 1 };
  const min = Math.floor(Math.min(...points.map((point) => point.x)));
  const max = Math.ceil(Math.max(...points.map((point) => point.x)));
  return { min, max: Math.max(max, min + 1) };
}

/** Ends of the value axis on whole steps of 1, 2 or 5; from zero when the values come near it. */
function valueRange(points: readonly Point[]): { min: number; max: number; step: number } {
  if (points.length === 0) return { min: 0, max: 1, step: 1 };
  const lowest = Math.min(...points.map((point) => point.y));
  const highest = Math.max(...points.map((point) => point.y));
  const span = highest - lowest || Math.abs(highest) || 1;
  const from = lowest >= 0 && lowest < span * 0.6 ? 0 : lowest - span * 0.15;
  const step = roundStep((highest - from) / 3);
  return { min: Math.floor(from / step) * step, max: Math.ceil(highest / step) * step, step };
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return magnitude * ([1, 2, 5].find((factor) => factor * magnitude >= rough) ?? 10);
}

/** Writes newest value, baseline and target beside their points: the line needs no legend. */
function words(
  data: IndicatorChartData,
  points: { latest: Point | undefined; baseline: Point | null; target: Point | null },
  palette: Palette,
  style: ChartStyle,
): Plugin<'line'> {
  const { fontSize } = style;
  return {
    id: 'words',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { x: across, y: up } = scales;
      if (!across || !up) return;
      const write = (text: string, point: Point, color: string, isBold: boolean, above: boolean) => {
        const width = textWidth(text, fontSize, isBold);
        const x = across.getPixelForValue(point.x) - width / 2;
        const level = up.getPixelForValue(point.y);
        // Below the lowest line stand the years.
        const hasRoomBelow = level + fontSize * 1.45 <= chartArea.bottom;
        const y = level + (above || !hasRoomBelow ? -fontSize * 0.75 : fontSize * 1.45);
        ctx.font = canvasFont(style, isBold);
        ctx.fillStyle = color;
        ctx.fillText(text, Math.max(chartArea.left + 2, Math.min(x, chart.width - width - 2)), y);
      };
      ctx.save();
      ctx.textAlign = 'left';
      ctx.textBaseline = 'alphabetic';
      const { latest, baseline, target } = points;
      // At the far end, on the side the way to the target does not take.
      if (baseline)
        write(
          data.baselineLabel,
          { x: across.max, y: baseline.y },
          palette.inkSecond,
          false,
          (target ?? latest ?? baseline).y < baseline.y,
        );
      if (latest)
        write(data.formatValue(latest.y), latest, palette.brand, true, latest.y >= (baseline?.y ?? latest.y));
      if (target)
        write(data.targetLabel, target, palette.warning, true, target.y >= (baseline?.y ?? target.y));
      ctx.restore();
    },
  };
}
