/** `npm run bench`: measures the budgets on the generated large initiative; prints a table and the same as JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../electron/browser-shell/find-browser.ts';
import { writeDemo, writeGenerated } from './documents.ts';
import { measureDocument } from './measure-document.ts';
import { measureFirstScreen } from './measure-first-screen.ts';
import { measureReport } from './measure-report.ts';

interface Row {
  readonly what: string;
  readonly measured: number | null;
  readonly unit: 'ms' | 'MB' | 'times';
  /** Null where the design sets no budget. */
  readonly budget: number | null;
}

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-bench-'));
try {
  print(await measure());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function measure(): Promise<Row[]> {
  const browser = findBrowser();
  process.stderr.write('Generating documents ...\n');
  const [large, tenth, demo] = [writeGenerated(folder, 1), writeGenerated(folder, 0.1), writeDemo(folder)];
  process.stderr.write('Measuring ...\n');
  const onLarge = await measureDocument(large);
  const onTenth = await measureDocument(tenth);
  const onDemo = await measureDocument(demo);
  const report = await measureReport(demo, browser?.path ?? null);
  const screen = browser === null ? null : await measureFirstScreen(large, browser.path);
  if (browser === null) process.stderr.write('No browser is installed: what needs one is not measured.\n');
  const row = (what: string, measured: number | null, unit: Row['unit'], budget: number | null): Row => ({
    what,
    measured,
    unit,
    budget,
  });
  return [
    row('large document: size', large.sizeMb, 'MB', null),
    row('large document: process started to first screen drawn', screen?.drawnMs ?? null, 'ms', 1000),
    row('large document: process started to address printed', screen?.addressMs ?? null, 'ms', null),
    row('large document: open', onLarge.openMs, 'ms', null),
    row(`large document: slowest list (${onLarge.slowestList})`, onLarge.slowestListMs, 'ms', 50),
    row(`large document: slowest search (${onLarge.slowestSearch})`, onLarge.slowestSearchMs, 'ms', 50),
    row('large document: search index built', onLarge.indexMs, 'ms', 1500),
    row('large document: longest slice of building it', onLarge.indexSliceMs, 'ms', 50),
    row('large document: write acknowledged', onLarge.writeMs, 'ms', 10),
    row('large document: publish', onLarge.publishMs, 'ms', null),
    row('large document: network measured, first time', onLarge.networkMeasureMs, 'ms', 10_000),
    row('large document: network laid out, first time', onLarge.networkLayoutMs, 'ms', 10_000),
    row('large document: network measured or laid out, again', onLarge.networkAgainMs, 'ms', null),
    row('large document: memory of the backend', onLarge.memoryMb, 'MB', 300),
    row(`demo (${demo.sizeMb.toFixed(1)} MB): publish`, onDemo.publishMs, 'ms', 100),
    row(`demo: status report of ${report.pageCount} pages, first time`, report.firstMs, 'ms', 1500),
    row('demo: status report, again', report.againMs, 'ms', 300),
    row('demo: same pages printed by Chromium, launch', report.chromium?.launchMs ?? null, 'ms', null),
    row(
      `demo: same pages printed by Chromium (${report.chromium?.pageCount ?? 0} pages)`,
      report.chromium?.printMs ?? null,
      'ms',
      null,
    ),
    row('growth 1x to 10x: open', onLarge.openMs / onTenth.openMs, 'times', 10),
    row('growth 1x to 10x: slowest list', onLarge.slowestListMs / onTenth.slowestListMs, 'times', 10),
    row('growth 1x to 10x: slowest search', onLarge.slowestSearchMs / onTenth.slowestSearchMs, 'times', 10),
    row('growth 1x to 10x: write', onLarge.writeMs / onTenth.writeMs, 'times', 10),
    row('growth 1x to 10x: publish', onLarge.publishMs / onTenth.publishMs, 'times', 10),
  ];
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.what.length));
  const number = (value: number | null) =>
    (value === null ? '-' : value.toFixed(value < 10 ? 1 : 0)).padStart(9);
  for (const { what, measured, unit, budget } of rows) {
    const verdict = budget === null || measured === null ? '' : measured <= budget ? 'within' : 'OVER';
    const limit = budget === null ? '' : `budget ${number(budget).trim()}`;
    process.stdout.write(
      `${what.padEnd(width)} ${number(measured)} ${unit.padEnd(5)} ${limit.padEnd(12)} ${verdict}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}
