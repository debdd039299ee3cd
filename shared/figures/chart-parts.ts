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
  /** Name under which the text font is known where the chart is drawn; that of the font file by default. */
  readonly fontFamily?: string;
}

/** The text font for Chart.js, `scale` times the size of the style. */
export function chartFont(style: ChartStyle, scale = 1): { family: string; size: number; weight: number } {
  return { family: style.fontFamily ?? TEXT_FONT, size: style.fontSize * scale, weight: 400 };
}

/** The same font as the text of a canvas context. */
export function canvasFont(style: ChartStyle, isBold = false): string {
  return `${isBold ? '600 ' : ''}${style.fontSize}px "${style.fontFamily ?? TEXT_FONT}"`;
}
