/** What the program is made of, reached from the settings without a document open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(`licences${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`, () => {
  let window: ProgramWindow;
  beforeAll(async () => {
    window = await launchProgram();
    window.page.setDefaultTimeout(8000);
    await window.page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
  });
  afterAll(async () => window?.close());

  const entries = () => window.page.getByRole('main').getByRole('button', { expanded: false });

  test('every package is listed behind the button in the settings', async () => {
    await goTo(window.page, '/settings');
    await window.page.getByRole('link', { name: t('licences.open') }).click();
    await window.page.getByRole('heading', { level: 1, name: t('licences.heading') }).waitFor();
    const licences = await askBackend(window.page, 'about.licences', {});
    expect(licences.length).toBeGreaterThan(50);
    await window.page.getByText(t('licences.count', { count: licences.length })).waitFor();
    await expect.poll(() => entries().count()).toBe(licences.length);
  });

  test('a search leaves what fits, and a package shows the text of its licence', async () => {
    const search = window.page.getByRole('searchbox', { name: t('licences.search') });
    await search.fill('better-sqlite3 mit');
    await expect.poll(() => entries().count()).toBe(1);
    await entries().click();
    await window.page.getByText('Permission is hereby granted', { exact: false }).waitFor();
    await search.fill('nothing is called this');
    await window.page.getByText(t('licences.none')).waitFor();
    expect(window.problems).toEqual([]);
  });
});
