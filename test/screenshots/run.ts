/**
 * `npm run screenshots [folder]`: pictures of every page from the demo, in light and dark, Norwegian and English, small
 * and large, into `pictures/`. With `--readme` only those of the README, into `docs/pictures`.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../electron/browser-shell/find-browser.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { launchForBench } from '../bench/browser.ts';
import { type Program, startProgram } from '../bench/program.ts';

interface Look {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const PAGES = [
  '/',
  '/stakeholders',
  '/stakeholders?view=movement',
  '/stakeholders?view=salience',
  '/stakeholders?view=rainbow',
  '/stakeholders?view=engagement',
  '/stakeholders?view=table',
  '/stakeholders/register',
  '/governance',
  '/meetings',
  '/plan',
  '/measurement',
  '/method',
  '/initiative',
  '/reports',
  '/history',
  '/settings',
];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 400, height: 800 },
];

const root = resolve(import.meta.dirname, '../..');
const isForReadme = process.argv.includes('--readme');
const folder = isForReadme ? join(root, 'docs/pictures') : join(root, 'pictures');
mkdirSync(folder, { recursive: true });

const found = findBrowser();
if (found === null) {
  process.stderr.write('Pictures need an installed Chromium, Chrome or Edge.\n');
  process.exit(1);
}
const browser = await launchForBench(found.path);
try {
  if (isForReadme) await takeForReadme(browser);
  else await takeAll(browser);
} finally {
  await browser.close();
}
process.exit(0);

async function takeAll(browser: Browser): Promise<void> {
  for (const language of ['nb', 'en'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const size of SIZES) {
        const look = { language, scheme, ...size };
        const suffix = `${language}-${scheme}-${size.width}`;
        await withDemo(browser, look, async (page) => {
          for (const path of PAGES)
            await take(page, path, `${path.slice(1).replace('?view=', '-') || 'overview'}-${suffix}.png`);
        });
      }
    }
  }
}

async function takeForReadme(browser: Browser): Promise<void> {
  const look: Look = { language: 'nb', scheme: 'light', width: 1280, height: 800 };
  await withDemo(browser, look, async (page, program) => {
    await take(page, '/', 'overview-nb-light.png');
    await take(page, '/stakeholders', 'stakeholders-nb-light.png');
    await takeReport(browser, program);
  });
}

/** The program with the demo open, in a page of the given look. */
async function withDemo(
  browser: Browser,
  look: Look,
  work: (page: Page, program: Program) => Promise<void>,
): Promise<void> {
  const program = await startProgram();
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const session = page.waitForResponse((response) => response.url().endsWith('/session') && response.ok());
    await page.goto(program.address);
    await session;
    await program.takeSessionFrom(context);
    await program.call('settings.update', { language: look.language });
    await program.call('document.createDemo', { language: look.language });
    await page.locator('main h1').first().waitFor();
    await work(page, program);
  } finally {
    await context.close();
    await program.end();
  }
}

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.locator('main h1').first().waitFor();
  // Charts and fonts settle; the state of a picture is not something a test relies on.
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, name) });
}

/** Cover, decisions and map of the status report, side by side. */
async function takeReport(browser: Browser, program: Program): Promise<void> {
  const asOf = new Date().toISOString().slice(0, 10);
  const report = await program.call('reports.render', {
    type: 'status',
    language: 'nb',
    asOf,
    jobId: randomUUID(),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 620 } });
  const style =
    'body{margin:0;padding:16px;display:flex;gap:16px;background:#E3DED3}svg{width:404px;height:572px;background:white}';
  await page.setContent(`<style>${style}</style>${report.pages.slice(0, 3).join('')}`);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'report-nb.png') });
  await page.close();
}
