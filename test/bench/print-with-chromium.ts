/** The same report content, printed by Chromium: the yardstick for our own PDF. */
import { launchForBench } from './browser.ts';

/** Prints the pages of a report, one SVG to a sheet, and counts the sheets of the result. */
export async function printWithChromium(browserPath: string, pages: readonly string[]) {
  const launched = performance.now();
  const browser = await launchForBench(browserPath);
  try {
    const page = await browser.newPage();
    const launchMs = performance.now() - launched;
    const started = performance.now();
    await page.setContent(
      `<style>@page{size:A4;margin:0}body{margin:0}svg{display:block;width:210mm;height:297mm;break-after:page}</style>${pages.join('')}`,
    );
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    const printMs = performance.now() - started;
    const pageCount = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return { launchMs, printMs, pageCount };
  } finally {
    await browser.close();
  }
}
