/** Histories in a real browser: change a status twice, read the sentences, restore a value, undo; what has changed since. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDateOf } from '../../shared/domain/dates.ts';
import { formatsFor } from '../../shared/i18n/formats.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeAction, makeActor } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

describe.skipIf(!installedBrowser)(`history${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    await newDocumentAt(page, program.dataFolder, '/plan');
    const action = makeAction({ title: 'Åpen hall', description: 'Hallen er åpen på lørdager.' });
    const { id } = await askBackend(page, 'plan.createAction', action);
    await askBackend(page, 'plan.setActionStatus', { id, status: 'ongoing' });
    await askBackend(page, 'plan.setActionStatus', { id, status: 'completed' });
    await goTo(page, `/plan?action=${id}`);
  });
  afterAll(() => program?.close());

  const status = async () => (await askBackend(page, 'plan.listActions', {}))[0]?.status;
  const sentences = () => page.getByRole('main').getByRole('listitem').locator('p:not(.MuiTypography-body2)');
  const link = (name: string) => page.getByRole('link', { name, exact: true });

  test('the panel of an action leads to what has happened to it, newest first', async () => {
    await page
      .getByRole('complementary', { name: 'Åpen hall' })
      .getByRole('link', { name: 'Historikk' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Historikk: Åpen hall' }).waitFor();
    expect(await sentences().allTextContents()).toEqual([
      'Status endret fra «I gang» til «Fullført»',
      'Status endret fra «Ikke startet» til «I gang»',
      'Nytt tiltak: Åpen hall',
    ]);
    await page.getByRole('heading', { name: formatsFor('nb').longDate(localDateOf(new Date())) }).waitFor();
  });

  test('an older value is restored at once, told as a step of its own, and undone', async () => {
    await page.getByRole('button', { name: 'Gjenopprett «Ikke startet»' }).click();
    await page.getByText('Verdien er gjenopprettet.').waitFor();
    await page.getByText('Status endret fra «Fullført» til «Ikke startet»').waitFor();
    expect(await status()).toBe('not-started');
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect.poll(status).toBe('completed');
    await expect.poll(() => sentences().count()).toBe(3);
  });

  test('a longer text is shown before it is restored', async () => {
    const [action] = await askBackend(page, 'plan.listActions', {});
    if (!action) throw new Error('the action is gone');
    const { goalTitle: _goal, leadName: _lead, contributions: _all, ...fields } = action;
    await askBackend(page, 'plan.updateAction', { ...fields, description: 'Stengt.' });
    await page.getByText('Beskrivelse skrevet om').waitFor();
    await page.getByRole('button', { name: 'Vis den tidligere teksten' }).click();
    await page.getByText('Hallen er åpen på lørdager.').waitFor();
    await page.getByRole('button', { name: 'Gjenopprett teksten' }).click();
    await expect
      .poll(async () => (await askBackend(page, 'plan.listActions', {}))[0]?.description)
      .toBe('Hallen er åpen på lørdager.');
  });

  test('a value that no longer fits is refused with a sentence', async () => {
    const actor = await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Idrettslaget' }));
    const [action] = await askBackend(page, 'plan.listActions', {});
    if (!action) throw new Error('the action is gone');
    const { goalTitle: _goal, leadName: _lead, contributions: _all, ...fields } = action;
    await askBackend(page, 'plan.updateAction', { ...fields, leadId: actor.id });
    await askBackend(page, 'plan.updateAction', { ...fields, leadId: null });
    await askBackend(page, 'stakeholders.deleteActor', { id: actor.id });
    await page.getByText('Ansvarlig fjernet, var Idrettslaget').waitFor();
    await page.getByRole('button', { name: 'Gjenopprett Idrettslaget' }).click();
    await page.getByRole('alert').filter({ hasText: 'passer ikke lenger' }).waitFor();
  });

  test('what is deleted is brought back with what went with it, undone, and brought back from its history', async () => {
    const actions = async () =>
      (await askBackend(page, 'plan.listActions', {}))
        .filter(({ title }) => title === 'Leksehjelp')
        .map(({ contributions }) => contributions.map(({ contribution }) => contribution));
    const actor = await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Biblioteket' }));
    const { id } = await askBackend(page, 'plan.createAction', makeAction({ title: 'Leksehjelp' }));
    const given = { actionId: id, actorId: actor.id, contribution: 'Rom' };
    await askBackend(page, 'plan.createContribution', given);
    await askBackend(page, 'plan.deleteAction', { id });
    await goTo(page, '/history');
    const bringBack = page.getByRole('button', { name: 'Hent tilbake: Tiltak slettet: Leksehjelp' });
    await bringBack.click();
    await page.getByText('Tiltak hentet tilbake: Leksehjelp, sammen med 1 bidrag.').waitFor();
    await expect.poll(actions).toEqual([['Rom']]);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect.poll(actions).toEqual([]);
    await link('Tiltak slettet: Leksehjelp').click();
    await page.getByRole('heading', { level: 1, name: 'Historikk: Leksehjelp' }).waitFor();
    await bringBack.click();
    await link('Til Leksehjelp').waitFor();
    await page
      .getByRole('listitem')
      .getByText('Tiltak hentet tilbake: Leksehjelp', { exact: true })
      .waitFor();
    await expect.poll(actions).toEqual([['Rom']]);
    expect(await bringBack.count()).toBe(0);
  });

  test('the document menu leads to what has changed since a day, which can be filtered and leads to the item', async () => {
    await page.getByRole('button', { name: 'Filen' }).click();
    await page.getByRole('menuitem', { name: 'Endret siden sist' }).click();
    const monthAgo = addDays(localDateOf(new Date()), -30);
    await page
      .getByRole('heading', { level: 1, name: `Endret siden ${formatsFor('nb').longDate(monthAgo)}` })
      .waitFor();
    await link('Nytt tiltak: Åpen hall').waitFor();
    await choose(page, /^Hva slags/, 'Fase');
    await expect.poll(() => link('Nytt tiltak: Åpen hall').count()).toBe(0);
    await choose(page, /^Hva slags/, 'Tiltak');
    await link('Nytt tiltak: Åpen hall').click();
    await page.getByRole('complementary', { name: 'Åpen hall' }).waitFor();
  });

  test('nothing is lost in a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await goTo(page, '/history');
    await link('Nytt tiltak: Åpen hall').waitFor();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('the page has said nothing wrong', () => {
    expect(program.problems).toEqual([]);
  });
});
