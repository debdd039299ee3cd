/** Search and commands in a real browser, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askBackend, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeAction, makeActor } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

describe.skipIf(!installedBrowser)(`search and commands${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    await newDocumentAt(page, program.dataFolder, '/overview');
    const actor = { name: 'Østbyen idrettslag', description: 'Åpner hallen for de eldre på lørdager.' };
    const { id } = await askBackend(page, 'stakeholders.createActor', makeActor(actor));
    await askBackend(page, 'plan.createAction', makeAction({ title: 'Åpen hall i helgene', leadId: id }));
  });
  afterAll(() => program?.close());
  // A test that failed half way must not take the next ones with it.
  beforeEach(async () => {
    if ((await page.getByRole('dialog').count()) > 0) await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  const field = () => page.getByRole('combobox', { name: 'Søk eller gå til' });
  const option = (name: RegExp | string) => page.getByRole('option', { name });
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id ? document.getElementById(id)?.textContent : null;
    });
  const search = async (text: string) => {
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await page.keyboard.type(text);
  };
  const isClosed = () => field().waitFor({ state: 'detached' });

  test('an actor is found despite a typing error and without Nordic letters, and Enter opens it', async () => {
    await search('ostbyne');
    await option(/Østbyen idrettslag/)
      .first()
      .waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('Østbyen');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Østbyen idrettslag' }).waitFor();
    await isClosed();
    expect(page.url()).toMatch(/#\/stakeholders\/[0-9a-f-]{36}$/);
  });

  test('Enter pressed before the answer is there chooses from the answer, not from what stood before', async () => {
    await search('helgene');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Åpen hall i helgene' }).waitFor();
  });

  test('a text is found with its snippet, and a search finds what was written a moment ago', async () => {
    await search('aeldre');
    await option(/de eldre på lørdager/).waitFor();
    await page.keyboard.press('Escape');
    await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Aeldresagen' }));
    await search('aeldre');
    await option(/Aeldresagen/).waitFor();
    await page.keyboard.press('Escape');
    await askBackend(page, 'document.undo', {});
    await search('aeldre');
    await option(/de eldre på lørdager/).waitFor();
    // What was known before is shown until the window hears of the change.
    await expect.poll(() => option(/Aeldresagen/).count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('arrows move through the list, around its ends, and a command runs', async () => {
    await search('ny aktør');
    await expect.poll(active).toBe('Ny aktør');
    await page.keyboard.press('Enter');
    await isClosed();
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til aktør' }).waitFor();
    // Another dialog keeps the keys to itself.
    await page.keyboard.press('Control+k');
    expect(await field().count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('every form for something new opens from here', async () => {
    for (const [command, title] of [
      ['nytt organ', 'Nytt organ'],
      ['nytt mål', 'Nytt mål'],
      ['nytt tiltak', 'Nytt tiltak'],
      ['ny indikator', 'Ny indikator'],
    ] as const) {
      await search(command);
      await expect.poll(active).toBe(title);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      expect(await page.getByRole('dialog').getByRole('heading').first().textContent()).toBe(title);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  test('what was chosen stands first the next time; what is gone does not', async () => {
    await goTo(page, '/overview');
    await search('rapporter');
    await expect.poll(active).toBe('Rapporter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/reports/);
    await isClosed();
    await page.keyboard.press('Control+k');
    await expect.poll(active).toBe('Rapporter');
    await page.keyboard.press('ArrowUp');
    const last = await active();
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('Rapporter');
    expect(last).not.toBe('Rapporter');
    await page.keyboard.press('Escape');
  });

  test('Escape closes and gives the focus back', async () => {
    await goTo(page, '/overview');
    const launcher = page.getByRole('button', { name: /^Søk eller gå til/ });
    await launcher.focus();
    await page.keyboard.press('Enter');
    await field().waitFor();
    await page.keyboard.press('Escape');
    await isClosed();
    await expect.poll(() => launcher.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a page that comes late takes the focus from nobody', async () => {
    await goTo(page, '/overview');
    await page.getByRole('heading', { level: 1, name: /ting/ }).waitFor();
    let release: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/ChangesPage/i, async (route) => {
      await isHeld;
      await route.continue();
    });
    await goTo(page, '/history');
    await search('idr');
    release();
    await page.getByRole('heading', { level: 1, name: /^Endret siden/, includeHidden: true }).waitFor();
    await page.keyboard.type('ettslag');
    expect(await field().inputValue()).toBe('idrettslag');
    await page.keyboard.press('Escape');
    await page.unroute(/ChangesPage/i);
  });

  test('the native menu opens it as the keys do, and not over a form', async () => {
    // The part of the shell that has such a menu: its command comes as an event.
    await page.addInitScript(() => {
      const streams: EventSource[] = [];
      Object.assign(window, { streams });
      window.EventSource = class extends EventSource {
        constructor(address: string | URL) {
          super(address);
          streams.push(this);
        }
      };
    });
    await goTo(page, '/stakeholders');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const chooseInMenu = () =>
      page.evaluate(() => {
        const data = JSON.stringify({ name: 'menu.command', payload: { command: 'search' } });
        const { streams } = window as unknown as { streams: EventSource[] };
        streams.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));
        // What comes of it is drawn with the next frame.
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      });
    await chooseInMenu();
    await field().waitFor();
    await page.keyboard.press('Escape');
    await isClosed();
    await search('ny aktør');
    await expect.poll(active).toBe('Ny aktør');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til aktør' }).waitFor();
    await chooseInMenu();
    expect(await field().count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('signs of a query language are only text, and nothing found is said', async () => {
    await search('"NEAR( -* xyzzy');
    await page.getByText('Ingenting passer til «"NEAR( -* xyzzy».').waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('nothing is lost in a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: /^Søk eller gå til/ }).click();
    await page.keyboard.type('hall');
    await option(/Åpen hall i helgene/).waitFor();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    const box = await page.getByRole('dialog').boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
