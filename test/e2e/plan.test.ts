/** Goals, actions and contributions in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDateOf } from '../../shared/domain/dates.ts';
import { formatsFor } from '../../shared/i18n/formats.ts';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeActor } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const today = localDateOf(new Date());
const yesterday = addDays(today, -1);
const start = addDays(today, -40);

describe.skipIf(!installedBrowser)(`the plan${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    path = await newDocumentAt(page, program.dataFolder, '/plan');
    await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Nordby idrettslag' }));
    await askBackend(page, 'stakeholders.createActor', makeActor({ name: 'Biblioteket' }));
  });
  afterAll(() => program?.close());

  const actions = () => askBackend(page, 'plan.listActions', {});
  const goals = () => askBackend(page, 'plan.listGoals', {});
  const panel = (name: string) => page.getByRole('complementary', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const undoOfNotice = () => button('Angre').click();
  const actor = async (label: RegExp, name: string) => {
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('option', { name }).click();
  };

  test('a new initiative is told what to do first, and sets a goal', async () => {
    await page.getByRole('heading', { name: 'Planen er tom' }).waitFor();
    await button('Legg inn det første målet').click();
    await page.getByRole('textbox', { name: 'Mål' }).fill('Flere har et sted å være');
    await page.getByLabel(/^Skal være nådd/).fill('2028-06-30');
    await button('Legg til mål').click();
    await page.getByRole('heading', { name: 'Ett mål er satt, men ingen tiltak' }).waitFor();
    await page.getByText('Målet har ingen tiltak ennå.').waitFor();
    expect(await goals()).toMatchObject([
      { title: 'Flere har et sted å være', dueOn: '2028-06-30', position: 1 },
    ]);
  });

  test('an action under it says that it has neither lead nor dates, then gets both', async () => {
    await page.getByText('Legg til tiltak', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Tiltak' }).fill('Åpen hall i helgene');
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til tiltak' }).click();
    const row = page.getByRole('button', { name: /^Åpen hall i helgene/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('Ingen ansvarlig');
    expect(await row.textContent()).toContain('Ingen datoer');

    await panel('Åpen hall i helgene').getByRole('button', { name: 'Rediger tiltaket' }).click();
    await actor(/^Ansvarlig/, 'Nordby idrettslag');
    await page.getByLabel(/^Start/).fill(start);
    await page.getByLabel(/^Slutt/).fill(addDays(start, -1));
    await button('Lagre').click();
    // An end before the start is refused at its field; the form stays.
    await expect.poll(() => page.getByLabel(/^Slutt/).getAttribute('aria-describedby')).toBeTruthy();
    await page.getByLabel(/^Slutt/).fill(yesterday);
    await button('Lagre').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await actions()).toMatchObject([
      { leadName: 'Nordby idrettslag', startsOn: start, endsOn: yesterday },
    ]);
    const [goal] = await goals();
    expect(await actions()).toMatchObject([{ goalId: goal?.id }]);
  });

  test('an action whose end has passed is late, and the heading says so', async () => {
    await page.getByRole('heading', { name: 'Ingen av 1 tiltak er fullført, 1 er forsinket' }).waitFor();
    await panel('Åpen hall i helgene').getByText('Forsinket').waitFor();
  });

  test('who adds what is written down, rewritten and taken away, and undo brings it back', async () => {
    const aside = panel('Åpen hall i helgene');
    await aside.getByText(/^Ingen bidrag er skrevet ned/).waitFor();
    await aside.getByRole('button', { name: 'Legg til bidrag' }).click();
    await actor(/^Hvem/, 'Biblioteket');
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til bidrag' }).click();
    await aside.getByText('Det er ikke skrevet hva bidraget er.').waitFor();
    await aside.getByRole('button', { name: 'Rediger bidraget fra Biblioteket' }).click();
    await page.getByRole('textbox', { name: /^Hva de bidrar med/ }).fill('Lokale på lørdager');
    await button('Lagre').click();
    await aside.getByText('Lokale på lørdager').waitFor();
    await aside.getByRole('button', { name: 'Fjern bidraget fra Biblioteket' }).click();
    await aside.getByText(/^Ingen bidrag er skrevet ned/).waitFor();
    await undoOfNotice();
    await aside.getByText('Lokale på lørdager').waitFor();
    expect(await actions()).toMatchObject([
      { contributions: [{ actorName: 'Biblioteket', contribution: 'Lokale på lørdager' }] },
    ]);
  });

  test('municipal staff find theirs, change the status in one step and write a note', async () => {
    await askBackend(page, 'plan.createAction', {
      goalId: null,
      title: 'Leksehjelp',
      description: '',
      leadId: null,
      startsOn: null,
      endsOn: null,
      status: 'ongoing',
      statusNote: '',
    });
    await page.getByRole('button', { name: /^Leksehjelp/ }).waitFor();
    await choose(page, /^Ansvarlig/, 'Nordby idrettslag');
    await page.getByRole('button', { name: /^Leksehjelp/ }).waitFor({ state: 'detached' });
    await page.getByText('1 av 2 tiltak vises').waitFor();

    const aside = panel('Åpen hall i helgene');
    await choose(page, /^Status/, 'Fullført');
    await page.getByText('Status er endret til «Fullført».').waitFor();
    await aside.getByText('Fullført').first().waitFor();
    expect((await actions())[0]).toMatchObject({ status: 'completed' });
    await undoOfNotice();
    await expect.poll(async () => (await actions())[0]?.status).toBe('not-started');

    await choose(page, /^Status/, 'Fullført');
    await page.getByRole('textbox', { name: /^Notat om status/ }).fill('Åpnet hver lørdag siden januar.');
    await page.keyboard.press('Escape');
    await aside.waitFor({ state: 'detached' });
    // Closing the panel has saved what was typed.
    await expect
      .poll(async () => (await actions())[0])
      .toMatchObject({ status: 'completed', statusNote: 'Åpnet hver lørdag siden januar.' });
    await button('Vis alle').click();
    await page.getByRole('heading', { name: '1 av 2 tiltak er fullført' }).waitFor();
  });

  test('the table has every action, and a link opens one', async () => {
    await page.getByRole('tab', { name: 'Tabell' }).click();
    const row = page.getByRole('row', { name: /Åpen hall i helgene/ });
    await row.waitFor();
    const cells = (await row.getByRole('gridcell').allInnerTexts()).map((text) => text.trim());
    expect(cells).toEqual(expect.arrayContaining(['Nordby idrettslag', formatsFor('nb').date(start)]));
    const [hall] = await actions();
    await goTo(page, `/plan?state=completed&action=${hall?.id}`);
    await panel('Åpen hall i helgene').waitFor();
    await page.getByText('1 av 2 tiltak vises').waitFor();
    await page.reload();
    await panel('Åpen hall i helgene').waitFor();
  });

  test('a deleted action comes back with its contributions; a goal in use stays', async () => {
    const before = await actions();
    await panel('Åpen hall i helgene').getByRole('button', { name: 'Slett tiltaket' }).click();
    await page.getByText('Tiltaket «Åpen hall i helgene» er slettet.').waitFor();
    expect(await actions()).toHaveLength(1);
    await undoOfNotice();
    await expect.poll(actions).toEqual(before);
    await goTo(page, '/plan');
    await page.getByRole('button', { name: 'Slett målet «Flere har et sted å være»' }).click();
    await page.getByRole('alert').filter({ hasText: 'Flere har et sted å være' }).waitFor();
    expect(await goals()).toHaveLength(1);
  });

  test('nothing is lost in a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('button', { name: /^Åpen hall i helgene/ }).waitFor();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Åpen hall i helgene/ }).click();
    await page.getByRole('dialog', { name: 'Åpen hall i helgene' }).waitFor();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('what was done is in the file, and the page has said nothing wrong', async () => {
    await askBackend(page, 'document.publish', {});
    const info = JSON.parse(ryggrad(['info', path, '--json']).out);
    expect(info.counts).toMatchObject({ goal: 1, action: 2, contribution: 1 });
    expect(program.problems).toEqual([]);
  });
});
