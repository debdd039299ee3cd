/**
 * Every page of the demo, and the pages of single items, against axe-core (WCAG 2.2 A and AA): light, dark and high
 * contrast (there with 7:1 for text), each in Norwegian and English; and once light and once dark what opens over a
 * page. No violation.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo, isDrawn } from './e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from './launch-program.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = [
  '/overview',
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
  '/stakeholders/contact?view=log',
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
  '/governance?view=table',
  '/plan?view=table',
  '/nowhere',
];
/** The page or panel of one item, by what leads to it. */
const ITEM_PAGES = [
  ['an actor', async (page: Page) => `/stakeholders/${await firstOf(page, 'stakeholders.listActors')}`],
  ['a body', async (page: Page) => `/governance/${await firstOf(page, 'governance.listBodies')}`],
  ['a meeting', async (page: Page) => `/meetings/${await firstOf(page, 'meetings.listMeetings')}`],
  ['an action', async (page: Page) => `/plan?action=${await firstOf(page, 'plan.listActions')}`],
  ['an indicator', async (page: Page) => `/measurement/${await firstOf(page, 'measurement.listIndicators')}`],
  ['a history', async (page: Page) => `/history/action/${await firstOf(page, 'plan.listActions')}`],
] as const;
type Listing =
  | 'stakeholders.listActors'
  | 'governance.listBodies'
  | 'meetings.listMeetings'
  | 'plan.listActions';

async function firstOf(page: Page, name: Listing | 'measurement.listIndicators'): Promise<string> {
  const [first] = await askBackend(page, name, {});
  if (first === undefined) throw new Error(`the demo has nothing to list with ${name}`);
  return first.id;
}

type Translate = ReturnType<typeof createTranslator>;
/** What is opened over a page, by the address it is opened from. Each leaves by Escape. */
const OPENED = [
  [
    'the palette',
    '/overview',
    async (page: Page, t: Translate) => {
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('option', { name: t('navigation.plan') })
        .first()
        .waitFor();
    },
  ],
  [
    'a form',
    '/plan',
    async (page: Page, t: Translate) => {
      await page.getByRole('button', { name: t('plan.newAction'), exact: true }).click();
      await page.getByRole('dialog', { name: t('plan.actionForm.new') }).waitFor();
    },
  ],
  [
    'a presentation',
    '/measurement',
    async (page: Page, t: Translate) => {
      await page.keyboard.press('F9');
      await page.getByRole('navigation', { name: t('presentation.label') }).waitFor();
    },
  ],
] as const;

export interface Look {
  readonly language: 'nb' | 'en';
  readonly colorScheme: 'light' | 'dark';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
}

/** Declares the tests of every page in the given looks. Files share them out, so that two run at a time. */
export function checkAccessibility(looks: readonly Look[]): void {
  describe.skipIf(whyNoWindow !== null).each([...looks])(
    `accessibility in $language, $colorScheme, theme $theme${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
    ({ language, colorScheme, theme }) => {
      let window: ProgramWindow;
      beforeAll(async () => {
        window = await launchProgram({
          colorScheme,
          language: language === 'nb' ? 'nb_NO.UTF-8' : 'en_GB.UTF-8',
        });
        await window.page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
        await askBackend(window.page, 'settings.update', { theme });
        // A window that is loaded anew draws its first page in the theme; this one would still be changing.
        await window.page.reload();
      });
      afterAll(async () => window.close());

      test('the start page', async () => {
        await window.page.getByRole('heading', { level: 1 }).waitFor();
        // The first picture may still be in the system's theme.
        await expect.poll(violations, { timeout: 10_000 }).toEqual([]);
      });

      test.each(PAGES)('%s', async (address) => {
        await show(address);
        expect(await violations()).toEqual([]);
      });

      test.each(ITEM_PAGES)('the page of %s', async (_what, addressIn) => {
        await show('/overview');
        await show(await addressIn(window.page));
        expect(await violations()).toEqual([]);
      });

      test.each(theme === 'system' ? OPENED : [])('%s over %s', async (_what, address, open) => {
        await show(address);
        await open(window.page, createTranslator(language));
        await window.page.waitForTimeout(300);
        const found = await violations();
        await window.page.keyboard.press('Escape');
        await window.page
          .getByRole('navigation', { name: createTranslator(language)('navigation.label') })
          .waitFor();
        expect(found).toEqual([]);
      });

      async function show(address: string): Promise<void> {
        if ((await askBackend(window.page, 'document.state', {})) === null) {
          await askBackend(window.page, 'document.createDemo', { language });
          await window.page.getByRole('navigation').getByRole('link').first().waitFor();
        }
        await goTo(window.page, address);
        // What is still loading would be judged half drawn.
        await isDrawn(window.page, address);
      }

      async function violations(): Promise<string[]> {
        const isLoaded = await window.page.evaluate(() => 'axe' in globalThis);
        if (!isLoaded) await window.page.evaluate(axeSource);
        // High contrast promises 7:1.
        const rules = { 'color-contrast-enhanced': { enabled: theme === 'contrast' } };
        const results = await window.page.evaluate(
          async ([tags, chosen]) => {
            const { axe } = globalThis as unknown as {
              axe: { run(context: Document, options: object): Promise<AxeResults> };
            };
            return axe.run(document, {
              runOnly: { type: 'tag', values: tags },
              rules: chosen,
              resultTypes: ['violations'],
            });
          },
          [TAGS, rules] as const,
        );
        // Marks on the map overlap where actors stand close: the place is what the picture says. WCAG 2.5.8 allows it,
        // since every mark has its equal in the table.
        const isOverlapOfMarks = (rule: string, html: string) =>
          rule === 'target-size' && html.includes('data-movable');
        return results.violations.flatMap((violation) =>
          violation.nodes
            .filter((node) => !isOverlapOfMarks(violation.id, node.html))
            .map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
        );
      }
    },
  );
}
