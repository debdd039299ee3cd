/** From starting the process to the first screen of a large document, in a real browser. */
import { launchForBench } from './browser.ts';
import type { BenchDocument } from './documents.ts';
import { startProgram } from './program.ts';

export interface FirstScreen {
  /** Process started until its address is printed. */
  readonly addressMs: number;
  /** Process started until the overview is drawn; the browser's own start is left out, it runs beforehand. */
  readonly drawnMs: number;
}

/** Opens a document as `npm start -- <file>` does and waits until the first heading of its overview stands. */
export async function measureFirstScreen(document: BenchDocument, browserPath: string): Promise<FirstScreen> {
  const browser = await launchForBench(browserPath);
  try {
    const page = await browser.newPage();
    const started = performance.now();
    const program = await startProgram(document.path);
    const addressMs = performance.now() - started;
    try {
      await page.goto(program.address);
      // The start screen, which may be there for a moment, has no navigation.
      await page.locator('nav a[href*="overview"]').first().waitFor();
      await page.locator('main h1').first().waitFor();
      return { addressMs, drawnMs: performance.now() - started };
    } finally {
      await program.end();
    }
  } finally {
    await browser.close();
  }
}
