/** Draws a Chart.js configuration as vector SVG for the page: the very configuration the screen draws. */
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import type { ChartConfiguration, ChartItem, ChartType, DefaultDataPoint } from 'chart.js';
import { registerChartParts } from '../../../shared/figures/chart-parts.ts';
import type { Svg } from '../../../shared/figures/render-figure.ts';
import { fontBytes, PAPER_FAMILIES } from './font-files.ts';

let areFontsRegistered = false;

/**
 * Makes the text font known to the canvas under a name of our own: a font of the machine with the same name would win.
 * Without effect when done before.
 */
export function registerCanvasFonts(): void {
  if (areFontsRegistered) return;
  GlobalFonts.register(fontBytes('text'), PAPER_FAMILIES.text);
  GlobalFonts.register(fontBytes('textBold'), PAPER_FAMILIES.text);
  areFontsRegistered = true;
}

/** The chart as SVG, `width` by `height` in points of the page. Its style must name the family of `PAPER_FAMILIES`. */
export function drawChart<Type extends ChartType, Data = DefaultDataPoint<Type>, Label = unknown>(
  configuration: ChartConfiguration<Type, Data, Label>,
  width: number,
  height: number,
): Svg {
  registerCanvasFonts();
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const context = canvas.getContext('2d');
  // Else the shaping of text follows the language of the machine.
  context.lang = 'en';
  const Chart = registerChartParts();
  const chart = new Chart(
    context as unknown as ChartItem,
    {
      ...configuration,
      options: {
        ...configuration.options,
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
      },
    } as ChartConfiguration<Type, Data, Label>,
  );
  const svg = canvas.getContent().toString('utf8');
  chart.destroy();
  return tidyText(svg, width, height);
}

/**
 * Skia writes a position per letter, empty text elements between words and font families of its own making. Whole
 * words with one position and the family as the font file names it keep the text of the PDF searchable.
 */
function tidyText(svg: Svg, width: number, height: number): Svg {
  const family = `font-family="${PAPER_FAMILIES.text}"`;
  return svg
    .replace(/<text[^>]*><\/text>/g, '')
    .replace(/(<text[^>]*?) x="([-\d.]+),[^"]*" y="([-\d.]+),[^"]*"/g, '$1 x="$2" y="$3"')
    .replace(/font-weight="\d+" font-family="[^"]*"/g, `font-weight="600" ${family}`)
    .replace(/(?<!font-weight="600" )font-family="[^"]*"/g, family)
    .replace(
      /^[\s\S]*?<svg [^>]*>/,
      (opening) =>
        `<svg xmlns="http://www.w3.org/2000/svg"${opening.includes('xmlns:xlink') ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : ''} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    );
}
