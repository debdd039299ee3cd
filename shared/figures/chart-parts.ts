/** The parts of Chart.js our charts are made of, and what all charts share. The only place that registers parts. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { TEXT_FONT } from './tokens.ts';

/** Registers what our charts use; without effect when done before. */
export function registerChartParts(): typeof Chart {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
  );
  return Chart;
}

/** Size of text, and whether the chart may move: never on paper, nor where motion is not wanted. */
export interface ChartStyle {
  readonly fontSize: number;
  readonly isAnimated: boolean;
}

export function chartFont(
  fontSize: number,
  isBold = false,
): { family: string; size: number; weight: number } {
  return { family: TEXT_FONT, size: fontSize, weight: isBold ? 600 : 400 };
}

/** The same font as the text of a canvas context. */
export function canvasFont(fontSize: number, isBold = false): string {
  return `${isBold ? '600 ' : ''}${fontSize}px ${TEXT_FONT}`;
}
