/** Draws a Chart.js configuration made by shared/figures. The only place in the window that touches Chart.js. */
import Box from '@mui/material/Box';
import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'react';
import { registerChartParts } from '../../shared/figures/chart-parts.ts';

const Chart = registerChartParts();

export interface ChartCanvasProps {
  /** Make it with `useMemo`: a new configuration draws a new chart. */
  // biome-ignore lint/suspicious/noExplicitAny: the configurations of all chart types go through here
  readonly config: ChartConfiguration<any, any, any>;
  /** What the chart shows, as a sentence. */
  readonly label: string;
  readonly height?: number;
}

/** A chart with a name for screen readers. Its numbers belong in a table beside it. */
export function ChartCanvas({ config, label, height = 180 }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const element = canvas.current;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const chart = new Chart(element, {
      ...config,
      options: {
        ...config.options,
        responsive: true,
        maintainAspectRatio: false,
        devicePixelRatio: pixelRatioOf(element),
        ...(isStill ? { animation: false } : {}),
      },
    });
    // Text measured before the font files are in is measured wrongly.
    let isGone = false;
    void document.fonts.ready.then(() => !isGone && chart.update('none'));
    const sharpen = () => {
      chart.options.devicePixelRatio = pixelRatioOf(element);
      chart.resize();
    };
    window.addEventListener('resize', sharpen);
    return () => {
      isGone = true;
      window.removeEventListener('resize', sharpen);
      chart.destroy();
    };
  }, [config]);
  return (
    <Box sx={{ position: 'relative', height, width: '100%', minWidth: 0 }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </Box>
  );
}

/** Dots of the screen to a pixel of the page: in a presentation the page is enlarged, and a canvas must have as many. */
function pixelRatioOf(element: HTMLCanvasElement): number {
  return window.devicePixelRatio * element.currentCSSZoom;
}
