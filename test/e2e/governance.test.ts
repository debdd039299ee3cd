/** Bodies, seats and terms in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeActor } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

describe.skipIf(!installedBrowser)(`the bodies${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(8000);
    path = await newDocumentAt(page, program.dataFolder, '/governance');
    await askBackend(
      page,
      'stakeholders.createActor',
      makeActor({ kind: 'person', name: 'Kari Solheim', position: 'Rektor' }),
    );
    await askBackend(page, 'stakeholders.createActor', makeActor({ kind: 'person', name: 'Ola Vik' }));
  });
  afterAll(() => program?.close());

  const bodies = () => askBackend(page, 'governance.listBodies', {});
  const panel = (name: string) => page.getByRole('complementary', { name });
  const createBody = async (name: string, kind: string) => {
    await page.getByRole('button', { name: 'Nytt organ', exact: true }).click();
    await page.getByRole('textbox', { name: 'Navn' }).fill(name);
    await choose(page, /^Slag/, kind);
    await page.getByRole('button', { name: 'Opprett organ' }).click();
    await panel(name).waitFor();
  };
  const seatSomebody = async (name: string, from: string) => {
    await page.getByRole('combobox', { name: 'Hvem skal sitte her' }).fill(name);
    await page.getByRole('option', { name }).click();
    await page.getByLabel('Fra', { exact: true }).fill(from);
    await page.getByRole('button', { name: 'Sett inn', exact: true }).click();
  };

  test('a new initiative is told what to do first, and sets up a body', async () => {
    await page.getByRole('heading', { name: 'Bestem hvem som styrer' }).waitFor();
    await createBody('Partnergruppen', 'Partnergruppe');
    await page.getByRole('heading', { name: 'Organene har ingen plasser ennå' }).waitFor();
    expect(await bodies()).toMatchObject([{ name: 'Partnergruppen', kind: 'partner-group', parentId: null }]);
  });

  test('a second body answers to the first', async () => {
    await createBody('Styringsgruppen', 'Styringsgruppe');
    await panel('Styringsgruppen').getByRole('button', { name: 'Rediger' }).click();
    await choose(page, /^Svarer til/, 'Partnergruppen');
    await page.getByLabel(/^Mandatet vedtatt/).fill('2026-01-15');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await panel('Styringsgruppen').getByText('15.01.2026').waitFor();
    const [partners, steering] = await bodies();
    expect(steering).toMatchObject({ parentId: partners?.id, mandateAdoptedOn: '2026-01-15' });
    // The one above cannot be made to answer to the one below.
    await panel('Styringsgruppen').getByRole('button', { name: 'Partnergruppen' }).click();
    await panel('Partnergruppen').getByRole('button', { name: 'Rediger' }).click();
    await page.getByRole('combobox', { name: /^Svarer til/ }).click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Ingen, står øverst']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Avbryt' }).click();
  });

  test('an empty seat is seen, then filled', async () => {
    await page.getByRole('button', { name: /^Styringsgruppen, / }).click();
    await panel('Styringsgruppen').getByRole('button', { name: 'Ny plass', exact: true }).click();
    await choose(page, /^Rolle/, 'Leder');
    await page.getByRole('textbox', { name: /^Plassen står for/ }).fill('Skolene');
    await choose(page, /^Sektor/, 'Offentlig');
    await page.getByRole('button', { name: 'Legg til plass' }).click();
    await page.getByRole('heading', { name: 'Én plass står tom' }).waitFor();
    await page.getByRole('button', { name: 'Styringsgruppen, Styringsgruppe. 1 plass, 1 tom.' }).waitFor();
    const seat = panel('Styringsgruppen').getByRole('listitem', { name: 'Leder: Skolene' });
    await seat.getByText('Tom plass').waitFor();

    await seat.getByRole('button', { name: 'Sett inn noen …' }).click();
    await seatSomebody('Kari Solheim', '2026-01-01');
    await seat.getByRole('link', { name: 'Kari Solheim' }).waitFor();
    await page.getByRole('heading', { name: 'Alle plassene er fylt' }).waitFor();
    const [, steering] = await bodies();
    expect(steering?.seats).toMatchObject([
      {
        role: 'chair',
        title: 'Skolene',
        sector: 'public',
        terms: [{ actorName: 'Kari Solheim', startsOn: '2026-01-01', endsOn: null }],
      },
    ]);
  });

  test('a taken seat is refused with the name of who has it', async () => {
    const seat = panel('Styringsgruppen').getByRole('listitem', { name: 'Leder: Skolene' });
    await seat.getByRole('button', { name: 'Valg for plassen: Leder: Skolene' }).click();
    await page.getByRole('menuitem', { name: 'Sett inn noen …' }).click();
    await seatSomebody('Ola Vik', '2026-02-01');
    await page.getByRole('alert').filter({ hasText: 'Kari Solheim' }).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
  });

  test('a term is ended, the next holder comes, and the former one is remembered', async () => {
    const seat = panel('Styringsgruppen').getByRole('listitem', { name: 'Leder: Skolene' });
    await seat.getByRole('button', { name: 'Valg for plassen: Leder: Skolene' }).click();
    await page.getByRole('menuitem', { name: 'Kari Solheim slutter …' }).click();
    await page.getByLabel('Siste dag').fill('2026-01-31');
    await page.getByRole('button', { name: 'Avslutt perioden' }).click();
    await seat.getByText('Tom plass').waitFor();
    await seat.getByRole('button', { name: 'Sett inn noen …' }).click();
    await seatSomebody('Ola Vik', '2026-02-01');
    await seat.getByText('1 har hatt plassen før').click();
    await seat.getByText('01.01.2026–31.01.2026').waitFor();
    await seat.getByRole('link', { name: 'Ola Vik' }).waitFor();
  });

  test('the table has every seat', async () => {
    await page.getByRole('tab', { name: 'Tabell' }).click();
    const row = page.getByRole('row', { name: /Ola Vik/ });
    await row.waitFor();
    const cells = await row.getByRole('gridcell').allInnerTexts();
    expect(cells.map((text) => text.trim())).toEqual(
      expect.arrayContaining(['Styringsgruppen', 'Leder', 'Skolene', 'Ola Vik', '01.02.2026']),
    );
    await page.getByRole('row', { name: /Partnergruppen.*Ingen plasser/ }).waitFor();
  });

  test('a deleted body comes back with its seats by undo; one with bodies below it stays', async () => {
    const before = await bodies();
    await panel('Styringsgruppen').getByRole('button', { name: 'Slett', exact: true }).click();
    await page.getByText('Styringsgruppen er slettet med plassene sine.').waitFor();
    expect(await bodies()).toHaveLength(1);
    await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Angre' }).click();
    await expect.poll(bodies).toEqual(before);
    const [partners] = before;
    await goTo(page, `/governance/${partners?.id}`);
    await panel('Partnergruppen').getByRole('button', { name: 'Slett', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Partnergruppen' }).waitFor();
    expect(await bodies()).toHaveLength(2);
  });

  test('the language can be changed while the page is open', async () => {
    await askBackend(page, 'settings.update', { language: 'sv' });
    await page.getByRole('tab', { name: 'Organisationsschema' }).waitFor();
    await askBackend(page, 'settings.update', { language: 'nb' });
    await page.getByRole('tab', { name: 'Organisasjonskart' }).waitFor();
  });

  test('what was done is in the file, and the page has said nothing wrong', async () => {
    await askBackend(page, 'document.publish', {});
    const info = JSON.parse(ryggrad(['info', path, '--json']).out);
    expect(info.counts).toMatchObject({ body: 2, seat: 1, term: 2, actor: 2 });
    expect(program.problems).toEqual([]);
  });
});
