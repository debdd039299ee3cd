/** The chart of actions by state as a Chart.js configuration: one bar per state with its word and its number. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import { ACTION_STATES, type ActionState } from '../domain/plan/plan.ts';
import { type ChartStyle, canvasFont, chartFont } from './chart-parts.ts';
import type { Palette } from './tokens.ts';

export interface StatusChartData {
  readonly counts: Readonly<Record<ActionState, number>>;
  readonly labels: Readonly<Record<ActionState, string>>;
  readonly formatNumber: (value: number) => string;
}

/** Colour of a state; the word stands beside it everywhere. */
export function actionStateColour(state: ActionState, palette: Palette): string {
  const colours: Record<ActionState, string> = {
    completed: palette.good,
    ongoing: palette.information,
    'not-started': palette.inkThird,
    late: palette.bad,
    paused: palette.warning,
    cancelled: palette.inkSecond,
  };
  return colours[state];
}

/** Configuration of the chart. Every state has a bar, also at zero, so that two reports compare. */
export function statusChart(
  data: StatusChartData,
  palette: Palette,
  style: ChartStyle,
): ChartConfiguration<'bar', number[], string> {
  const { fontSize } = style;
  const largest = Math.max(1, ...ACTION_STATES.map((state) => data.counts[state]));
  return {
    type: 'bar',
    data: {
      labels: ACTION_STATES.map((state) => data.labels[state]),
      datasets: [
        {
          data: ACTION_STATES.map((state) => data.counts[state]),
          backgroundColor: ACTION_STATES.map((state) => actionStateColour(state, palette)),
          borderRadius: fontSize * 0.25,
          barThickness: fontSize * 1.1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: style.isAnimated ? {} : false,
      maintainAspectRatio: false,
      layout: { padding: { right: fontSize * 3 } },
      scales: {
        x: { display: false, min: 0, max: largest },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: { color: palette.ink, font: chartFont(style), crossAlign: 'far', autoSkip: false },
        },
      },
    },
    plugins: [numbersAtTheEnd(data.formatNumber, palette, style)],
  };
}

function numbersAtTheEnd(
  formatNumber: (value: number) => string,
  palette: Palette,
  style: ChartStyle,
): Plugin<'bar'> {
  const { fontSize } = style;
  return {
    id: 'numbersAtTheEnd',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const counts = chart.data.datasets[0]?.data ?? [];
      ctx.save();
      ctx.font = canvasFont(style, true);
      ctx.fillStyle = palette.ink;
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      for (const [index, bar] of chart.getDatasetMeta(0).data.entries())
        ctx.fillText(
          formatNumber(Number(counts[index] ?? 0)),
          bar.x + fontSize * 0.6,
          bar.y + fontSize * 0.36,
        );
      ctx.restore();
    },
  };
}
