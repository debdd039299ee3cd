/** Indicators and their values in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

describe.skipIf(!installedBrowser)(`the indicators${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    path = await newDocumentAt(page, program.dataFolder, '/measurement');
  });
  afterAll(() => program?.close());

  const indicators = () => askBackend(page, 'measurement.listIndicators', {});
  const values = async () => {
    const [indicator] = await indicators();
    if (!indicator) return [];
    return (await askBackend(page, 'measurement.getIndicator', { id: indicator.id })).values;
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const sentence = (text: RegExp) => page.getByText(text).first().waitFor();
  const addValue = async (date: string, value: string, note = '') => {
    const form = page.getByRole('form', { name: 'Ny verdi' });
    await form.getByLabel('Målt').fill(date);
    await form.getByLabel('Verdi').fill(value);
    await form.getByLabel(/^Merknad/).fill(note);
    await page.keyboard.press('Enter');
  };

  test('a new initiative is told what to do first, and makes an indicator', async () => {
    await page.getByRole('heading', { name: 'Ingenting måles ennå' }).waitFor();
    await button('Legg inn den første indikatoren').click();
    await page.getByRole('textbox', { name: 'Navn' }).fill('Fullført videregående');
    await page.getByRole('textbox', { name: /^Enhet/ }).fill('%');
    await page.getByRole('textbox', { name: /^Utgangspunkt/ }).fill('71');
    await page.getByLabel(/^Målt/).fill('2022-06-30');
    await page.getByRole('textbox', { name: /^Mål \(/ }).fill('85');
    await page.getByLabel(/^Nås innen/).fill('2028-06-30');
    await button('Legg til indikator').click();
    await page.getByRole('heading', { name: 'Fullført videregående' }).waitFor();
    await sentence(/^Ingen verdier ennå\. Målet er 85\s%\si juni 2028\.$/);
    expect(await indicators()).toMatchObject([
      { unit: '%', baselineValue: 71, baselineOn: '2022-06-30', targetValue: 85, targetOn: '2028-06-30' },
    ]);
  });

  test('values come in within seconds, with a decimal comma, and the sentence follows', async () => {
    await addValue('2024-06-30', '74,5', 'Foreløpig tall');
    await page.getByRole('row', { name: /74,5/ }).waitFor();
    await expect.poll(() => page.getByLabel('Verdi', { exact: true }).inputValue()).toBe('');
    await addValue('2025-06-30', '79');
    await sentence(/^79\s% i juni 2025\. På vei mot 85\s% i juni 2028\.$/);
    expect(await values()).toMatchObject([
      { measuredOn: '2024-06-30', value: 74.5, note: 'Foreløpig tall' },
      { measuredOn: '2025-06-30', value: 79, note: '' },
    ]);
    const table = page.getByRole('table', { name: /^Verdier av Fullført/ });
    const rows = (await table.getByRole('rowheader').allInnerTexts()).map((text) => text.trim());
    expect(rows).toEqual(['30.06.2025', '30.06.2024']);
  });

  test('what is no number is said at its field and stored nowhere', async () => {
    await addValue('2025-07-01', 'mange');
    await page
      .getByRole('textbox', { name: 'Verdi', exact: true })
      .and(page.locator('[aria-invalid=true]'))
      .waitFor();
    expect(await values()).toHaveLength(2);
    await page.getByLabel('Verdi', { exact: true }).fill('');
  });

  test('the line has a name that says what it shows', async () => {
    const chart = page.getByRole('img', { name: /Fullført videregående.*På vei mot.*tabellen/s });
    expect((await chart.boundingBox())?.height).toBeGreaterThan(150);
  });

  test('a value is corrected, deleted, and brought back by undo', async () => {
    await page.getByRole('button', { name: 'Rediger verdien fra 30.06.2024' }).click();
    await page.getByRole('dialog').getByLabel('Verdi', { exact: true }).fill('73,25');
    await button('Lagre').click();
    await page.getByRole('row', { name: /73,25/ }).waitFor();
    await page.getByRole('button', { name: 'Slett verdien fra 30.06.2025' }).click();
    await sentence(/^73,25\s% i juni 2024\./);
    expect(await values()).toHaveLength(1);
    await button('Angre').click();
    await sentence(/^79\s% i juni 2025\./);
    expect(await values()).toMatchObject([{ value: 73.25 }, { value: 79 }]);
  });

  test('the list says where it stands, takes a value, and is reached by a link', async () => {
    await page.getByRole('navigation', { name: 'Du er her' }).getByRole('link', { name: 'Måling' }).click();
    await page.getByRole('heading', { name: '1 av 1 indikatorer er i rute eller i mål' }).waitFor();
    await page.getByRole('button', { name: 'Ny verdi for Fullført videregående' }).click();
    await page.getByLabel('Målt').fill('2026-06-30');
    await page.getByLabel('Verdi', { exact: true }).fill('86');
    await button('Legg til verdi').click();
    await page.getByText('Målet er nådd').waitFor();
    const [indicator] = await indicators();
    await goTo(page, `/measurement/${indicator?.id}`);
    await sentence(/^86\s% i juni 2026\. Målet på 85\s% er nådd\.$/);
    await page.reload();
    await sentence(/^86\s% i juni 2026\./);
  });

  test('the language can be changed while the page is open', async () => {
    await askBackend(page, 'settings.update', { language: 'en' });
    await sentence(/^86\s% in June 2026\. The target of 85\s% is reached\.$/);
    await askBackend(page, 'settings.update', { language: 'nb' });
    await sentence(/^86\s% i juni 2026\./);
  });

  test('a deleted indicator comes back with all its values by undo', async () => {
    const before = await values();
    await button('Slett indikatoren').click();
    await page.getByRole('heading', { name: 'Ingenting måles ennå' }).waitFor();
    expect(await indicators()).toEqual([]);
    await button('Angre').click();
    await page.getByRole('link', { name: 'Fullført videregående' }).waitFor();
    expect(await values()).toEqual(before);
  });

  test('nothing is lost in a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('link', { name: 'Fullført videregående' }).click();
    await page.getByRole('row', { name: /73,25/ }).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('what was done is in the file, and the page has said nothing wrong', async () => {
    await askBackend(page, 'document.publish', {});
    const info = JSON.parse(ryggrad(['info', path, '--json']).out);
    expect(info.counts).toMatchObject({ indicator: 1, indicatorValue: 3 });
    expect(program.problems).toEqual([]);
  });
});
