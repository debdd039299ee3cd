/**
 * Zoomed in and small: every page of the demo at 320 px (what 1280 px zoomed to 400 % leaves) and at 640 px with double
 * pixels (200 %). Nothing is lost to the right, and the ways on are there. And nothing moves for those who asked for rest.
 */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo, isDrawn } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');
/** Milliseconds: what lasts longer is seen to move. */
const AT_REST = 10;
const SIZES = [
  { width: 320, height: 640, deviceScaleFactor: 1 },
  { width: 640, height: 400, deviceScaleFactor: 2 },
] as const;
/** Each page with the button that people come for; null where there is nothing to press before something is chosen. */
const PAGES = [
  ['/overview', null],
  ['/stakeholders', t('stakeholders.create')],
  ['/stakeholders/register', t('stakeholders.create')],
  ['/stakeholders/network', t('network.picture.zoomIn')],
  ['/stakeholders?view=movement', t('stakeholders.create')],
  ['/stakeholders?view=salience', t('stakeholders.create')],
  ['/stakeholders?view=rainbow', t('stakeholders.create')],
  ['/stakeholders?view=engagement', t('stakeholders.create')],
  ['/stakeholders?view=table', t('stakeholders.create')],
  ['/stakeholders/coverage', t('coverage.group.create')],
  ['/stakeholders/contact', t('communication.log')],
  ['/stakeholders/contact?view=calendar', t('communication.log')],
  ['/governance', t('governance.create')],
  ['/meetings', t('meetings.newMeeting')],
  ['/plan', t('plan.newAction')],
  ['/measurement', t('measurement.newIndicator')],
  ['/method', null],
  ['/initiative', t('common.save')],
  ['/reports', t('reportPage.make')],
  ['/history', null],
  ['/settings', null],
] as const;

describe.skipIf(whyNoWindow !== null)(
  `zoomed in and small${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let window: ProgramWindow;
    let page: Page;
    let session: CDPSession;
    beforeAll(async () => {
      window = await launchProgram();
      page = window.page;
      page.setDefaultTimeout(8000);
      session = await page.context().newCDPSession(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
    });
    afterAll(async () => window.close());

    const resize = (size: (typeof SIZES)[number]) =>
      session.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
    const show = async (address: string) => {
      if ((await askBackend(page, 'document.state', {})) === null) {
        await askBackend(page, 'document.createDemo', { language: 'nb' });
        await page.waitForURL(/#\/overview/);
      }
      await goTo(page, address);
      await isDrawn(page, address);
    };

    test.each(SIZES)('the start page at $width px', async (size) => {
      await resize(size);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await tooWide(page)).toEqual([]);
      await checkReachable(page, page.getByRole('button', { name: t('start.new.label') }));
    });

    describe.each(SIZES)('at $width px', (size) => {
      beforeAll(() => resize(size));

      test.each(PAGES)('%s', async (address, primary) => {
        await show(address);
        expect(await tooWide(page)).toEqual([]);
        await checkReachable(page, page.getByRole('main').getByRole('heading', { level: 1 }));
        if (primary !== null)
          await checkReachable(page, page.getByRole('main').getByRole('button', { name: primary }).first());
        expect(await moving(page)).toEqual([]);
      });

      test('the drawer leads to every page, and closes behind', async () => {
        await page.getByRole('button', { name: t('navigation.openMenu') }).click();
        const drawer = page.getByRole('navigation', { name: t('navigation.label') });
        await drawer.waitFor();
        for (const link of await drawer.getByRole('link').all()) await checkReachable(page, link);
        expect(await moving(page)).toEqual([]);
        await drawer.getByRole('link', { name: t('navigation.plan'), exact: true }).click();
        await page.waitForURL(/#\/plan/);
        await drawer.waitFor({ state: 'hidden' });
      });
    });

    test('a form keeps its fields and its button at 320 px', async () => {
      await resize(SIZES[0]);
      await show('/plan');
      await page.getByRole('button', { name: t('plan.newAction'), exact: true }).click();
      const dialog = page.getByRole('dialog', { name: t('plan.actionForm.new') });
      await dialog.waitFor();
      expect(await tooWide(page)).toEqual([]);
      expect(await moving(page)).toEqual([]);
      await checkReachable(page, dialog.getByRole('button', { name: t('plan.actionForm.add') }));
      await dialog.getByRole('button', { name: t('common.cancel') }).click();
    });

    test('without the wish for rest something does move: the check sees it', async () => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await moving(page)).not.toEqual([]);
    });

    test('the pages have said nothing wrong', () => expect(window.problems).toEqual([]));
  },
);

/** Brings it into view and fails unless it lies inside of the window's width, with nothing over its middle. */
async function checkReachable(page: Page, target: Locator): Promise<void> {
  const fault = () =>
    target.evaluate((element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return 'has no size';
      if (box.left < -1 || box.right > innerWidth + 1)
        return `reaches from ${box.left} to ${box.right} of ${innerWidth}`;
      const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return above && (element.contains(above) || above.contains(element))
        ? null
        : `is covered by ${above?.outerHTML.slice(0, 160) ?? 'the edge of the window'}`;
    });
  await expect.poll(fault, { message: `${target} on ${page.url()}` }).toBeNull();
}

/** What sticks out of the document, the page or a form that would be scrolled sideways; empty when none would. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollers = document.querySelectorAll('html, main, .MuiDialogContent-root');
    return [...scrollers]
      .filter((scroller) => scroller.scrollWidth > scroller.clientWidth)
      .flatMap((scroller) => {
        const edge = scroller.getBoundingClientRect().left + scroller.clientWidth + 1;
        const out = [...scroller.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > edge,
        );
        return [scroller, ...out.slice(0, 8)].map((element) => element.outerHTML.slice(0, 160));
      });
  });
}

/** What runs, or would run when something changes, for longer than the eye can rest. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate((atRest) => {
    const milliseconds = (list: string) =>
      Math.max(...list.split(',').map((part) => Number.parseFloat(part) * (part.includes('ms') ? 1 : 1000)));
    const styled = [...document.querySelectorAll('*')].filter((element) =>
      ['', '::before', '::after'].some((part) => {
        const style = getComputedStyle(element, part);
        const animates = style.animationName !== 'none' && milliseconds(style.animationDuration) > atRest;
        return animates || milliseconds(style.transitionDuration) > atRest;
      }),
    );
    const running = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > atRest);
    return [...styled.map((element) => element.outerHTML.slice(0, 160)), ...running.map(({ id }) => id)];
  }, AT_REST);
}
