/** The network in a real browser: picture and tables say the same, sentences lead to actors, pins stay, ties can be changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorId } from '../../shared/domain/identifiers.ts';
import type { ActorType, Sector } from '../../shared/domain/stakeholders/actor.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const t = createTranslator('nb');
const ACTORS = [
  ['Nordby skole', 'public', 'school'],
  ['Nordby videregående', 'public', 'school'],
  ['Sundet Mekaniske', 'private', 'business'],
  ['Nordbytorget', 'private', 'business'],
  ['Idrettslaget', 'voluntary', 'sports-club'],
] as const satisfies readonly (readonly [string, Sector, ActorType])[];
const SENTENCE =
  'Hvis Nordby videregående faller fra, mister det offentlige det eneste båndet til næringslivet.';

describe.skipIf(!installedBrowser)(`the network${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  const ids = new Map<string, ActorId>();
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(15_000);
    await newDocumentAt(page, program.dataFolder, '/stakeholders/network');
  });
  afterAll(() => program?.close());

  const mark = (name: string) => page.locator(`[data-network-id="${ids.get(name)}"]`);
  const tie = (from: string, to: string, changes: object = {}) =>
    askBackend(page, 'stakeholders.createTie', {
      fromActorId: ids.get(from) as ActorId,
      toActorId: ids.get(to) as ActorId,
      kind: 'cooperates',
      isMutual: true,
      ...changes,
    });
  const placeOf = async (name: string) => {
    const layout = await askBackend(page, 'network.layout', { jobId: crypto.randomUUID() });
    return layout.places.find(({ actorId }) => actorId === ids.get(name));
  };

  test('an empty initiative is told where to begin', async () => {
    await page.getByText('Skriv først opp aktørene på kartet', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'Ingen bånd er tegnet ennå' }).waitFor();
  });

  test('actors and ties are drawn, and told in sentences', async () => {
    for (const [name, sector, type] of ACTORS) {
      const { id } = await askBackend(page, 'stakeholders.createActor', {
        kind: 'organisation',
        name,
        sector,
        type,
        organisationId: null,
        position: '',
        place: '',
        description: '',
        brings: '',
        email: '',
        phone: '',
      });
      ids.set(name, id);
    }
    await tie('Nordby skole', 'Nordby videregående');
    await tie('Nordby videregående', 'Sundet Mekaniske', { startsOn: '2025-03-01', strength: 5 });
    await tie('Sundet Mekaniske', 'Nordbytorget');
    // The page speaks first: its point is the heading, its size stands below.
    await page.getByRole('heading', { name: SENTENCE.slice(0, -1), exact: true }).waitFor();
    await page.getByText('5 aktører og 3 bånd.', { exact: true }).waitFor();
    await expect.poll(() => page.locator('[data-network-id]').count()).toBe(5);
    await page.getByText(SENTENCE, { exact: true }).waitFor();
    await page.getByText('Idrettslaget har ingen bånd.', { exact: true }).waitFor();
    await expect
      .poll(() => mark('Sundet Mekaniske').getAttribute('aria-label'))
      .toBe('Sundet Mekaniske. Næringsliv. Forbindelser: 2. Mellomledd: 33,3\u00a0%.');
  });

  test('a sentence marks its actors, and its links open them', async () => {
    const show = page.getByRole('button', { name: `Vis i bildet: ${SENTENCE}` });
    await show.click();
    await page.getByRole('button', { name: `Merket i bildet: ${SENTENCE}` }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: SENTENCE })
      .getByRole('button', { name: 'Sundet Mekaniske', exact: true })
      .click();
    const panel = page.getByRole('complementary', { name: 'Sundet Mekaniske' });
    await panel.getByText('2 (nummer 1 av 5)', { exact: true }).waitFor();
    expect(page.url()).toContain(`#/stakeholders/network/${ids.get('Sundet Mekaniske')}`);
    await page.getByRole('button', { name: `Merket i bildet: ${SENTENCE}` }).click();
  });

  test('a tie is changed where it is shown', async () => {
    const panel = page.getByRole('complementary', { name: 'Sundet Mekaniske' });
    await panel.getByText('5 – sterkt · siden 01.03.2025', { exact: true }).waitFor();
    await panel.getByRole('button', { name: /^Endre båndet: .*Nordbytorget/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Endre bånd for Sundet Mekaniske' });
    await choose(page, /^Slag/, 'Finansierer');
    await choose(page, /^Styrke/, '2 – nokså svakt');
    await dialog.getByRole('radio', { name: 'Fra Sundet Mekaniske til den andre' }).check();
    await dialog.getByText('hvor langt Sundet Mekaniske stoler på Nordbytorget', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: /^Kan det de skal/ }).fill('7');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    // Refused at its field: trust goes to 5.
    await expect
      .poll(() => dialog.getByRole('textbox', { name: /^Kan det de skal/ }).getAttribute('aria-invalid'))
      .toBe('true');
    await dialog.getByRole('textbox', { name: /^Kan det de skal/ }).fill('4');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await panel.getByText('2 – nokså svakt · tillit: kan 4', { exact: true }).waitFor();
  });

  test('arrow keys pin an actor, numbers too, and it can be let go', async () => {
    const before = await placeOf('Idrettslaget');
    await mark('Idrettslaget').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.getByText('Enter fester, Esc avbryter', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect(await placeOf('Idrettslaget')).toEqual(before);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByText('Idrettslaget er festet.', { exact: true }).waitFor();
    await expect.poll(() => placeOf('Idrettslaget')).not.toEqual(before);
    await mark('Idrettslaget').press('Enter');
    const panel = page.getByRole('complementary', { name: 'Idrettslaget' });
    await panel.getByRole('textbox', { name: /^Mot høyre/ }).fill('12,5');
    await panel.getByRole('textbox', { name: /^Nedover/ }).fill('80');
    await panel.getByRole('button', { name: 'Fest her' }).click();
    await expect.poll(() => placeOf('Idrettslaget')).toMatchObject({ x: 0.125, y: 0.8 });
    await panel.getByRole('button', { name: 'Løsne' }).click();
    await expect.poll(() => placeOf('Idrettslaget')).toEqual(before);
    // The numbers follow the picture.
    await expect.poll(() => panel.getByRole('textbox', { name: /^Nedover/ }).inputValue()).not.toBe('80');
  });

  test('the picture zooms by keys and buttons, and goes back', async () => {
    const left = () => mark('Nordby videregående').evaluate((element) => element.getBoundingClientRect().x);
    const atRest = await left();
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await expect.poll(left).not.toBe(atRest);
    await page.getByRole('group', { name: 'Nettverket' }).press('0');
    await expect.poll(left).toBe(atRest);
  });

  test('only what is around an actor is shown when asked for', async () => {
    await goTo(page, `/stakeholders/network/${ids.get('Nordby skole')}`);
    const panel = page.getByRole('complementary', { name: 'Nordby skole' });
    await panel.getByRole('button', { name: 'Ett steg' }).click();
    await page.getByRole('heading', { name: '2 aktører og ett bånd' }).waitFor();
    // The map shows the same few, and the network still does on the way back.
    const places = page.getByRole('navigation', { name: 'Interessentenes sider' });
    await places.getByRole('link', { name: 'Kart', exact: true }).click();
    await page.getByRole('button', { name: 'Vis flere enn Nordby skole og naboene' }).waitFor();
    await places.getByRole('link', { name: 'Nettverk' }).click();
    await page.getByRole('heading', { name: '2 aktører og ett bånd' }).waitFor();
    await goTo(page, `/stakeholders/network/${ids.get('Nordby skole')}?near=${ids.get('Nordby skole')}`);
    await panel.getByRole('button', { name: 'Alle' }).click();
    await page.getByText('5 aktører og 3 bånd.', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Lukk panelet' }).click();
  });

  test('the day and the kinds decide what counts', async () => {
    await page.getByRole('button', { name: 'Flere filtre', exact: true }).click();
    await page.getByRole('textbox', { name: 'Slik det var den' }).fill('01.02.2025');
    await page.getByRole('textbox', { name: 'Slik det var den' }).press('Enter');
    await page.getByRole('heading', { name: '5 aktører og 2 bånd' }).waitFor();
    await page.getByText(SENTENCE, { exact: true }).waitFor({ state: 'detached' });
    await page.getByText('Gjelder bare disse båndene: slik det var 01.02.2025.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Flere filtre (1)', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Finansierer' }).click();
    await page.getByRole('heading', { name: '5 aktører og ett bånd' }).waitFor();
    await page.getByRole('button', { name: 'Finansierer' }).click();
    await page.getByRole('textbox', { name: 'Slik det var den' }).fill('01.02.2026');
    await page.getByRole('textbox', { name: 'Slik det var den' }).press('Enter');
    await page.getByRole('heading', { name: '5 aktører og 3 bånd' }).waitFor();
    await page.getByRole('textbox', { name: 'Sammenlign med' }).fill('01.02.2025');
    await page.getByRole('textbox', { name: 'Sammenlign med' }).press('Enter');
    await page.getByText('1 bånd kom til, ingen falt bort.', { exact: true }).waitFor();
  });

  test('the tables have the same, with what came', async () => {
    await page.getByRole('tab', { name: 'Bånd' }).click();
    const row = page.getByRole('row', { name: /Nordby videregående.*Sundet Mekaniske/ });
    await row.getByText('Kom til', { exact: true }).waitFor();
    await row.getByText('Ja', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Aktører' }).click();
    const shipyard = page
      .getByRole('grid', { name: 'Aktørene med mål' })
      .getByRole('row', { name: /Sundet Mekaniske/ });
    await shipyard.waitFor();
    const cells = await shipyard.getByRole('gridcell').allInnerTexts();
    expect(cells.map((text) => text.trim())).toEqual(
      expect.arrayContaining(['Sundet Mekaniske', 'Næringsliv', 'Ingen plass', '2', '33,3\u00a0%']),
    );
  });

  test('the filter of the map goes along', async () => {
    await goTo(page, '/stakeholders?sector=private');
    const places = page.getByRole('navigation', { name: 'Interessentenes sider' });
    await places
      .getByRole('link', { name: 'Kart', exact: true })
      .and(page.locator('[aria-current]'))
      .waitFor();
    await places.getByRole('link', { name: 'Nettverk' }).click();
    await page.getByRole('heading', { name: '2 aktører og ett bånd' }).waitFor();
    await page.getByRole('button', { name: 'Næringsliv', pressed: true }).waitFor();
  });

  test('it is saved for other programs, and what is saved is sound XML', async () => {
    await page.getByRole('button', { name: 'Eksporter' }).click();
    await page.getByRole('menuitem', { name: /^GraphML/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Hvor skal nettverket lagres?' });
    const folder = dialog.getByRole('textbox', { name: t('files.path') });
    // The folder it begins in may arrive between the marking and the typing of the text.
    await expect.poll(() => folder.inputValue(), { timeout: 10_000 }).not.toBe('');
    await folder.fill(program.dataFolder);
    await folder.press('Enter');
    await dialog.getByRole('textbox', { name: t('files.name') }).fill('Nettet æøå');
    await dialog.getByRole('button', { name: t('files.save'), exact: true }).click();
    const path = join(program.dataFolder, 'Nettet æøå.graphml');
    await page.getByText(t('network.export.saved', { path })).waitFor();
    const content = readFileSync(path, 'utf8');
    const parsed = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        errors: read.querySelectorAll('parsererror').length,
        nodes: read.querySelectorAll('node').length,
        edges: read.querySelectorAll('edge').length,
      };
    }, content);
    expect(parsed).toEqual({ errors: 0, nodes: 5, edges: 3 });
  });

  test('nothing went wrong on the way', () => {
    expect(program.problems).toEqual([]);
  });
});
