import { describe, expect, it } from 'vitest';
import { indicatorChart, yearFraction } from './indicator-chart.ts';
import { actionStateColour, statusChart } from './status-chart.ts';
import { lightPalette } from './tokens.ts';

const style = { fontSize: 8, isAnimated: false };
const data = {
  values: [
    { date: '2024-06-30', value: 71 },
    { date: '2025-06-30', value: 79 },
  ],
  baseline: { date: '2024-06-30', value: 71 },
  target: { date: '2028-06-30', value: 85 },
  targetLabel: 'Mål 85 %',
  baselineLabel: 'Utgangspunkt 71 %',
  formatTick: String,
  formatValue: String,
};

describe('indicatorChart', () => {
  it('runs the dashed line from the newest value to the target', () => {
    const [values, way] = indicatorChart(data, lightPalette, style).data.datasets;
    expect(values?.data.at(-1)).toEqual(way?.data[0]);
    expect(way?.data.at(-1)).toEqual({ x: yearFraction('2028-06-30'), y: 85 });
    expect(way?.borderDash).toBeDefined();
  });

  it('has whole years around every point and steps a reader can count in', () => {
    const { scales } = indicatorChart(data, lightPalette, style).options ?? {};
    expect([scales?.x?.min, scales?.x?.max]).toEqual([2024, 2029]);
    expect([scales?.y?.min, scales?.y?.max]).toEqual([60, 90]);
  });

  it('draws without values, baseline and target', () => {
    const empty = indicatorChart({ ...data, values: [], baseline: null, target: null }, lightPalette, style);
    expect(empty.data.datasets.every((dataset) => dataset.data.length === 0)).toBe(true);
  });

  it('writes the baseline above its line where the years stand below it', () => {
    const heightOf = (baselineAt: number) => {
      const written = new Map<string, number>();
      const [plugin] = indicatorChart(data, lightPalette, style).plugins ?? [];
      const chart = {
        ctx: {
          save() {},
          restore() {},
          fillText: (text: string, _x: number, y: number) => written.set(text, y),
        },
        chartArea: { left: 0, bottom: 100 },
        width: 200,
        scales: {
          x: { max: 2029, getPixelForValue: () => 100 },
          y: { getPixelForValue: (value: number) => (value === 71 ? baselineAt : 20) },
        },
      };
      plugin?.afterDatasetsDraw?.(chart as never, {} as never, {} as never, {} as never);
      return written.get('Utgangspunkt 71 %');
    };
    expect(heightOf(50)).toBeGreaterThan(50);
    expect(heightOf(95)).toBeLessThan(95);
  });

  it('knows a leap year', () => {
    expect(yearFraction('2026-01-01')).toBe(2026);
    expect(yearFraction('2024-12-31')).toBeCloseTo(2024 + 365 / 366);
  });
});

describe('statusChart', () => {
  it('shows every state, also those nothing is in', () => {
    const counts = { completed: 3, ongoing: 0, 'not-started': 0, late: 1, paused: 0, cancelled: 0 };
    const labels = {
      completed: 'a',
      ongoing: 'b',
      'not-started': 'c',
      late: 'd',
      paused: 'e',
      cancelled: 'f',
    };
    const chart = statusChart({ counts, labels, formatNumber: String }, lightPalette, style);
    expect(chart.data.datasets[0]?.data).toEqual([3, 0, 0, 1, 0, 0]);
    expect(chart.data.labels).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(actionStateColour('late', lightPalette)).toBe(lightPalette.bad);
  });
});
