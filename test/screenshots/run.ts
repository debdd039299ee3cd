/**
 * `npm run screenshots [-- <folder>]`: pictures of every page from the demo and of what opens over pages, in light and
 * dark, Norwegian and English, small and large, into `pictures/`. With `--readme` only those of the README, into
 * `docs/pictures`.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../electron/browser-shell/find-browser.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
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
  '/stakeholders/register',
  '/stakeholders/network',
  '/stakeholders?view=movement',
  '/stakeholders?view=salience',
  '/stakeholders?view=rainbow',
  '/stakeholders?view=engagement',
  '/stakeholders?view=table',
  '/stakeholders/coverage',
  '/stakeholders/contact',
  '/stakeholders/contact?view=calendar',
  '/governance',
  '/meetings',
  '/plan',
  '/measurement',
  '/method',
  '/initiative',
  '/reports',
  '/history',
  '/settings',
  '/settings/licences',
];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 400, height: 800 },
];

const root = resolve(import.meta.dirname, '../..');
const isForReadme = process.argv.includes('--readme');
const named = process.argv.slice(2).find((word) => !word.startsWith('--'));
const folder = resolve(named ?? join(root, isForReadme ? 'docs/pictures' : 'pictures'));
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
        await withDemo(browser, look, async (page, program) => {
          for (const path of PAGES) {
            const name = nameOf(path) || 'overview';
            await take(page, path, `${name}-${suffix}.png`);
          }
          for (const [name, path] of await pagesOfItems(program))
            await take(page, path, `${name}-${suffix}.png`);
          await takeOpened(page, program, language, suffix);
        });
      }
    }
  }
}

/** The pages and panels of single items: what a list leads to. */
async function pagesOfItems(program: Program): Promise<(readonly [name: string, path: string])[]> {
  const [actor] = await program.call('stakeholders.listActors', {});
  const [body] = await program.call('governance.listBodies', {});
  const [meeting] = await program.call('meetings.listMeetings', {});
  const [action] = await program.call('plan.listActions', {});
  const [indicator] = await program.call('measurement.listIndicators', {});
  return [
    ['actor', `/stakeholders/${actor?.id}`],
    ['body', `/governance/${body?.id}`],
    ['meeting', `/meetings/${meeting?.id}`],
    ['action', `/plan?action=${action?.id}`],
    ['indicator', `/measurement/${indicator?.id}`],
    ['item-history', `/history/action/${action?.id}`],
  ];
}

/** What has no address of its own: the search, a presentation, and the start screen when the document is closed. */
async function takeOpened(page: Page, program: Program, language: Language, suffix: string): Promise<void> {
  const t = createTranslator(language);
  await goTo(page, '/overview');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await takeSettled(page, `search-${suffix}.png`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('F9');
  await page.getByRole('navigation', { name: t('presentation.label') }).waitFor();
  await takeSettled(page, `presentation-${suffix}.png`);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: t('presentation.label') }).waitFor({ state: 'detached' });
  await program.call('document.close', {});
  await page.locator('main li button').first().waitFor();
  await takeSettled(page, `start-${suffix}.png`);
}

/** `/stakeholders?view=table` as a file name. */
function nameOf(path: string): string {
  return path.slice(1).replace('?view=', '-').replaceAll('/', '-');
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
  await goTo(page, path);
  await page.locator('main h1').first().waitFor();
  await takeSettled(page, name);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}

async function takeSettled(page: Page, name: string): Promise<void> {
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
