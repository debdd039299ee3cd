/** The register in a real browser: what is typed, checked, grouped, changed together, moved and merged is in the file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { ActorId } from '../../shared/domain/identifiers.ts';
import { unpackRegister } from '../../shared/domain/stakeholders/packed-register.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const LIBRARY = 'Nordbyen bibliotek';

describe.skipIf(!installedBrowser)(`the register${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(10_000);
    await newDocumentAt(page, program.dataFolder, '/stakeholders/register');
  });
  afterAll(() => program?.close());

  const rows = async () => unpackRegister(await askBackend(page, 'register.list', {}));
  const rowOf = async (name: string) => (await rows()).find((row) => row.name === name);
  const create = async (name: string, changes: Partial<InputOf<'stakeholders.createActor'>> = {}) => {
    const blank = { position: '', place: '', description: '', brings: '', email: '', phone: '' };
    const kind = { kind: 'organisation', sector: 'public', type: 'school', organisationId: null } as const;
    const { id } = await askBackend(page, 'stakeholders.createActor', {
      ...kind,
      ...blank,
      name,
      ...changes,
    });
    return id as ActorId;
  };
  const gridRow = (name: string | RegExp) => page.getByRole('row', { name });
  const undo = async () => {
    await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Angre' }).click();
  };

  test('a wrong organisation number is refused in a sentence, a right one stored as its register writes it', async () => {
    await page.getByRole('button', { name: 'Ny aktør', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny aktør' });
    await dialog.getByRole('textbox', { name: 'Navn' }).fill(LIBRARY);
    await choose(page, /^Sektor/, 'Offentlig');
    await choose(page, /^Type/, 'Kommune');
    await dialog.getByRole('textbox', { name: /^Organisasjonsnummer/ }).fill('974 760 674');
    await choose(page, /^Land/, 'Norge');
    const tags = dialog.getByRole('combobox', { name: /^Stikkord/ });
    await tags.fill('ungdom');
    await tags.press('Enter');
    await tags.fill('Bøker');
    await dialog.getByRole('button', { name: 'Legg til aktør' }).click();
    await dialog.getByText('er ikke et norsk organisasjonsnummer', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: /^Organisasjonsnummer/ }).fill('974 760 673');
    await dialog.getByRole('button', { name: 'Legg til aktør' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await rowOf(LIBRARY)).toMatchObject({
      organisationNumber: '974760673',
      organisationCountry: 'NO',
      tags: ['Bøker', 'ungdom'],
    });
    const panel = page.getByRole('complementary', { name: LIBRARY });
    await panel.getByText('974 760 673').waitFor();
    await panel.getByText('Bøker, ungdom').waitFor();
  });

  test('what looks like a national identity number is warned of, not refused', async () => {
    await page.getByRole('button', { name: 'Ny aktør', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny aktør' });
    await dialog.getByRole('radio', { name: 'Person' }).check();
    await dialog.getByText('kan be om å få se det som står her', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Kari 150765 00565');
    await dialog.getByText('Dette ser ut som et norsk fødselsnummer', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Kari Nes');
    await dialog.getByText('Dette ser ut som', { exact: false }).waitFor({ state: 'hidden' });
    await dialog.getByRole('combobox', { name: /^Organisasjon/ }).fill('bibl');
    await page.getByRole('option', { name: LIBRARY }).click();
    await dialog.getByRole('textbox', { name: /^Stilling/ }).fill('Bibliotekar');
    await choose(page, /^Sektor/, 'Offentlig');
    await dialog.getByRole('button', { name: 'Legg til aktør' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await rowOf('Kari Nes')).toMatchObject({ kind: 'person', organisationName: LIBRARY });
  });

  test('an own field is defined, filled in, shown as a column and filtered by', async () => {
    await page.getByRole('button', { name: 'Egne felt' }).click();
    const fields = page.getByRole('dialog', { name: 'Egne felt i registeret' });
    await fields.getByRole('button', { name: 'Nytt felt' }).click();
    const form = page.getByRole('dialog', { name: 'Nytt felt' });
    await form.getByRole('textbox', { name: 'Navn' }).fill('Tilskudd');
    await choose(page, /^Slag/, 'Tall');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await fields.getByText('Tilskudd').waitFor();
    await fields.getByRole('button', { name: 'Lukk' }).click();

    await gridRow(new RegExp(LIBRARY)).first().waitFor();
    const { id } = (await rowOf(LIBRARY)) ?? {};
    await goTo(page, `/stakeholders/register/${id}`);
    const panel = page.getByRole('complementary', { name: LIBRARY });
    await panel.getByRole('button', { name: 'Rediger' }).click();
    const dialog = page.getByRole('dialog', { name: `Rediger ${LIBRARY}` });
    await dialog.getByRole('textbox', { name: /^Tilskudd/ }).fill('mye');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.getByText('Skriv et tall.').waitFor();
    await dialog.getByRole('textbox', { name: /^Tilskudd/ }).fill('12 500,5');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await panel.getByText('12 500,5').waitFor();
    await panel.getByRole('button', { name: 'Lukk panelet' }).click();

    await page.getByRole('button', { name: 'Kolonner' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tilskudd' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Tilskudd' }).waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tilskudd, fra' }).fill('12500');
    await page.getByRole('status').getByText('1 av 2').waitFor();
    await gridRow(/Kari Nes/).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Fjern alle valg' }).click();
    await gridRow(/Kari Nes/).waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('button', { name: 'Grupper' }).click();
    await page.getByRole('menuitemradio', { name: 'Tilskudd' }).click();
    await gridRow(/^12 500,5\s*1 aktør/).waitFor();
    await page.getByRole('button', { name: 'Gruppert: Tilskudd' }).click();
    await page.getByRole('menuitemradio', { name: 'Ikke grupper' }).click();
  });

  test('rows stand under headings that close, and the view is saved in the document', async () => {
    await create('Frivilligsentralen', { sector: 'voluntary', type: 'association' });
    await gridRow(/Frivilligsentralen/).waitFor();
    await page.getByRole('button', { name: 'Grupper' }).click();
    await page.getByRole('menuitemradio', { name: 'Sektor' }).click();
    const group = gridRow(/^Offentlig\s*2 aktører/);
    await group.getByText('Offentlig').click();
    await gridRow(/Kari Nes/).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await gridRow(/Kari Nes/).waitFor();

    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('menuitem', { name: 'Lagre visningen …' }).click();
    await page.getByRole('textbox', { name: 'Navn på visningen' }).fill('Etter sektor');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByRole('button', { name: 'Visning: Etter sektor' }).waitFor();
    // Other pages change nothing in what is looked at here; a new start begins as usual.
    await goTo(page, '/overview');
    await page.waitForURL(/#\/overview/);
    await goTo(page, '/stakeholders/register');
    await page.getByRole('button', { name: 'Visning: Etter sektor' }).waitFor();
    await group.waitFor();
    await page.reload();
    await gridRow(/Kari Nes/).waitFor();
    expect(await group.count()).toBe(0);
    await page.getByRole('button', { name: 'Visninger' }).click();
    await page.getByRole('menuitemradio', { name: 'Etter sektor' }).click();
    await group.waitFor();
    await page.getByRole('button', { name: 'Visning: Etter sektor' }).click();
    await page.getByRole('menuitemradio', { name: 'Vanlig visning' }).click();
    await group.waitFor({ state: 'hidden' });
  });

  test('marked actors are changed together, and one undo takes it back', async () => {
    const before = await rows();
    for (const name of [/Frivilligsentralen/, new RegExp(`^.*${LIBRARY}.*Kommune`)])
      await gridRow(name).getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: 'Merkede aktører' });
    await bar.getByText('2 er merket').waitFor();
    await bar.getByRole('button', { name: 'Endre sammen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Endre 2 aktører' });
    await choose(page, /^Nivå/, 'Lokalt');
    await dialog.getByRole('combobox', { name: /^Legg til stikkord/ }).fill('nabolag');
    await dialog.getByRole('textbox', { name: /^Tilskudd/ }).fill('7');
    await choose(page, /^Ønsket rytme/, 'Hver måned');
    await dialog.getByRole('button', { name: 'Endre 2 aktører' }).click();
    await page.getByText('2 aktører er endret.').waitFor();
    expect(await rowOf(LIBRARY)).toMatchObject({ level: 'local', tags: ['Bøker', 'nabolag', 'ungdom'] });
    const centre = await rowOf('Frivilligsentralen');
    expect(centre).toMatchObject({ level: 'local', tags: ['nabolag'] });
    expect(Object.values(centre?.own ?? {})).toEqual(['7']);
    await undo();
    await expect.poll(rows).toEqual(before);
  });

  test('somebody moves to another organisation, and where they were stays', async () => {
    const { id } = (await rowOf('Kari Nes')) ?? {};
    await goTo(page, `/stakeholders/register/${id}`);
    const panel = page.getByRole('complementary', { name: 'Kari Nes' });
    await panel.getByRole('button', { name: 'Har byttet organisasjon …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kari Nes har byttet organisasjon' });
    await dialog.getByRole('combobox', { name: /^Ny organisasjon/ }).fill('Friv');
    await page.getByRole('option', { name: 'Frivilligsentralen' }).click();
    await dialog.getByRole('textbox', { name: /^Ny stilling/ }).fill('Leder');
    await dialog.getByRole('textbox', { name: /^Kom til/ }).fill('1.2.2020');
    await dialog.getByRole('textbox', { name: /^Byttet/ }).fill('1.8.2026');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await panel.getByText('Bibliotekar · 01.02.2020–01.08.2026').waitFor();
    expect(await rowOf('Kari Nes')).toMatchObject({
      organisationName: 'Frivilligsentralen',
      position: 'Leder',
    });
    await panel.getByRole('button', { name: LIBRARY, exact: true }).click();
    const former = page.getByRole('complementary', { name: LIBRARY });
    await former.getByRole('heading', { name: 'Har vært her før' }).waitFor();
    await former.getByRole('button', { name: 'Kari Nes' }).waitFor();
  });

  test('two that are one are suggested, merged field by field, and come back by one undo', async () => {
    const other = await create('Nordbyen biblotek', { place: 'Nordbyen', tags: 'lesing' });
    const kept = (await rowOf(LIBRARY))?.id as ActorId;
    const scores = { power: 3, interest: 4 };
    await askBackend(page, 'stakeholders.assessActor', { actorId: other, ...scores });
    const before = await rows();
    await page.getByRole('button', { name: '1 mulig dublett' }).click();
    const pairs = page.getByRole('dialog', { name: 'Mulige dubletter' });
    await pairs.getByRole('button', { name: /er ikke samme$/ }).click();
    await pairs.getByText('Ingen aktører ser ut til å stå to ganger.').waitFor();
    await pairs.getByRole('button', { name: /^Foreslå .* igjen$/ }).click();
    await page.getByRole('button', { name: /^Sammenlign Nordbyen/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Slå sammen to aktører' });
    await dialog
      .getByRole('radiogroup', { name: 'Hvem skal bli stående?' })
      .getByRole('radio', { name: new RegExp(`^${LIBRARY}`) })
      .check();
    await dialog
      .getByRole('radiogroup', { name: 'Type' })
      .getByRole('radio', { name: 'Skole og barnehage' })
      .check();
    await dialog.getByRole('button', { name: 'Slå sammen' }).click();
    await page.getByText(`${LIBRARY} er nå én aktør.`).waitFor();
    await pairs.getByRole('button', { name: 'Lukk' }).click();
    const merged = await rowOf(LIBRARY);
    // What nobody chose: the kept one's, where it says something at all.
    expect(merged).toMatchObject({ id: kept, type: 'school', place: 'Nordbyen' });
    expect(merged?.tags).toEqual(['Bøker', 'lesing', 'ungdom']);
    expect(await rowOf('Nordbyen biblotek')).toBeUndefined();
    const details = await askBackend(page, 'stakeholders.getActor', { id: kept });
    expect(details.assessments).toMatchObject([scores]);
    await undo();
    await expect.poll(rows).toEqual(before);
    expect(program.problems).toEqual([]);
  });
});
