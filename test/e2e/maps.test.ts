/** Stakeholder maps in a real browser: several maps, all scales, every view under one filter, and own names of scales. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorId } from '../../shared/domain/identifiers.ts';
import { askBackend, choose, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeActor } from '../helpers/entities.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const SCHOOL = 'Nordby videregående';
const CLUB = 'Nordby idrettslag';
const YARD = 'Sundet verft';

describe.skipIf(!installedBrowser)(`stakeholder maps${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  const ids = new Map<string, ActorId>();
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(10_000);
    await newDocumentAt(page, program.dataFolder, '/stakeholders');
    for (const actor of [
      makeActor({ name: SCHOOL, level: 'local', tags: 'lærlinger' }),
      makeActor({ name: CLUB, sector: 'voluntary', type: 'sports-club' }),
      makeActor({ name: YARD, sector: 'private', type: 'business' }),
    ])
      ids.set(actor.name, (await askBackend(page, 'stakeholders.createActor', actor)).id);
    await assess(SCHOOL, '2026-01-10', 4, 1.5);
    await assess(SCHOOL, '2026-05-10', 4.4, 3.4, 'Ny rektor vil ha fast kontakt');
    await assess(CLUB, '2026-01-12', 2, 4);
    await mark(SCHOOL).waitFor();
  });
  afterAll(() => program?.close());

  const idOf = (name: string) => ids.get(name) as ActorId;
  const assess = (name: string, assessedOn: string, power: number, interest: number, reason = '') =>
    askBackend(page, 'stakeholders.assessActor', {
      actorId: idOf(name),
      assessedOn,
      power,
      interest,
      reason,
    });
  const mark = (name: string) => page.locator(`[data-mark-id="${idOf(name)}"]`);
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  /** What a row says, once it is drawn. */
  const said = async (name: string) =>
    (await row(name).getByRole('gridcell').allInnerTexts()).map((text) => text.trim()).join(' ');
  const menu = async (item: string) => {
    await page.getByRole('button', { name: /^Kart: / }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const maps = () => askBackend(page, 'maps.list', {});

  test('a further map is made with its purpose, and its actors are chosen', async () => {
    await menu('Nytt kart …');
    const dialog = page.getByRole('dialog', { name: 'Nytt kart' });
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Fra skole til arbeid');
    await dialog.getByRole('textbox', { name: /^Formål/ }).fill('Hvem må med for flere læreplasser?');
    await dialog.getByRole('button', { name: 'Lag kartet' }).click();
    await page.getByText('Ingen aktører er på dette kartet ennå.').waitFor();
    await page.getByRole('button', { name: 'Velg aktører …' }).click();
    const chooser = page.getByRole('dialog', { name: 'Aktører på Fra skole til arbeid' });
    await chooser.getByRole('checkbox', { name: SCHOOL }).check();
    await chooser.getByRole('textbox', { name: 'Søk etter aktør' }).fill('verft');
    await chooser.getByRole('checkbox', { name: YARD }).check();
    await chooser.getByText('2 valgt').waitFor();
    await chooser.getByRole('button', { name: 'Lagre' }).click();
    await page
      .getByText('Hvem må med for flere læreplasser? 2 aktører på kartet, 0 vurdert for det og 1 hentet', {
        exact: false,
      })
      .waitFor();
    const [map] = await maps();
    expect(map?.actorIds).toEqual([idOf(SCHOOL), idOf(YARD)].sort());
    expect(page.url()).toContain(`map=${map?.id}`);
  });

  test('an assessment there counts there alone, by all scales', async () => {
    await mark(SCHOOL).click();
    const panel = page.getByRole('complementary', { name: SCHOOL });
    await panel.getByText('Hentet fra hele initiativet. En ny vurdering', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'Vurder på nytt' }).click();
    await panel.getByLabel('Innflytelse, 1–5').fill('3,1');
    await panel.getByRole('button', { name: 'Flere vurderinger' }).click();
    await panel.getByLabel(/^Legitimitet/).fill('4,5');
    await panel.getByLabel(/^Hastegrad/).fill('2');
    await panel.getByLabel(/^Påvirker saken/).fill('4');
    await panel.getByLabel(/^Berøres av saken/).fill('2');
    await choose(page, /^Medvirkning nå/, 'Informere');
    await choose(page, /^Ønsket medvirkning/, 'Samarbeide');
    await panel.getByLabel(/^Begrunnelse/).fill('Fordeler plassene');
    await panel.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await panel.getByText('«Fordeler plassene»').waitFor();
    const [map] = await maps();
    const onMap = await askBackend(page, 'maps.judgements', { mapId: map?.id ?? null });
    expect(onMap).toMatchObject([
      { power: 3.1, legitimacy: 4.5, engagementNow: 'inform', isTaken: false, attitude: null },
    ]);
    const whole = await askBackend(page, 'maps.judgements', { mapId: null });
    expect(whole.find(({ actorId }) => actorId === idOf(SCHOOL))).toMatchObject({
      power: 4.4,
      legitimacy: null,
    });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('salience, rainbow and engagement say the same in picture and table', async () => {
    await tab('Betydning').click();
    await page.getByRole('button', { name: `${SCHOOL}. Offentlig. Dominerende. Ingen plass` }).waitFor();
    await expect.poll(() => said(SCHOOL)).toContain('Dominerende 3,1 4,5 2,0');
    await page
      .getByText('1 aktør kan ikke plasseres ennå: legitimitet eller hastegrad', { exact: false })
      .waitFor();
    await tab('Regnbue').click();
    await page.getByRole('button', { name: `${SCHOOL}. Offentlig. Påvirker: Mest. Ingen plass` }).waitFor();
    await expect.poll(() => said(SCHOOL)).toContain('Påvirker Mest 4,0 2,0');
    await tab('Medvirkning').click();
    const line = page.getByRole('button', { name: /Informere → Samarbeide: 3 trinn igjen/ });
    await line.waitFor();
    await expect.poll(() => said(SCHOOL)).toContain('3 trinn igjen');
    // The picture opens the actor, and the view stays.
    await line.click();
    await page.getByRole('complementary', { name: SCHOOL }).waitFor();
    expect(page.url()).toContain('view=engagement');
    await page.keyboard.press('Escape');
  });

  test('movement tells who moved between two days, and why', async () => {
    await page.getByRole('button', { name: /^Kart: / }).click();
    await page.getByRole('menuitemradio', { name: 'Hele initiativet' }).click();
    await tab('Bevegelse').click();
    await page.getByLabel('Fra', { exact: true }).fill('31.01.2026');
    await page.getByText('1 aktør har flyttet seg mellom 31.01.2026', { exact: false }).waitFor();
    await page.getByRole('button', { name: /4,0 \/ 1,5 → 4,4 \/ 3,4/ }).waitFor();
    await expect.poll(() => said(SCHOOL)).toContain('4,0 → 4,4');
    await expect.poll(() => said(SCHOOL)).toContain('Ny rektor vil ha fast kontakt (10.05.2026');
    await page.getByLabel('Fra', { exact: true }).fill('01.01.2026');
    await page.getByText('Ingen har flyttet seg', { exact: false }).waitFor();
    await page.getByText('Nye på kartet:', { exact: false }).waitFor();
  });

  test('a filter carries over from view to view, and is in the address', async () => {
    await tab('Tabell').click();
    await row(CLUB).waitFor();
    await page.getByRole('button', { name: 'Flere filtre' }).click();
    await choose(page, /^Nivå/, 'Lokalt');
    await page.keyboard.press('Escape');
    await row(CLUB).waitFor({ state: 'detached' });
    await row(SCHOOL).waitFor();
    await tab('Innflytelse og interesse').click();
    await mark(SCHOOL).waitFor();
    await mark(CLUB).waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toContain('level=local');
    await page.getByRole('button', { name: 'Fjern alle filtre' }).click();
    await mark(CLUB).waitFor();
  });

  test('each sector has a grid of its own, on which marks are moved, and a table of its own', async () => {
    await page.getByRole('button', { name: 'Del etter sektor' }).click();
    for (const sector of ['public', 'voluntary']) await page.locator(`[data-sector=${sector}]`).waitFor();
    expect(await page.locator('[data-sector]').count()).toBe(2);
    const right = (name: string) => mark(name).evaluate((button) => button.getBoundingClientRect().left);
    // The club has the greater interest, and stands on the second grid all the same.
    expect(await right(CLUB)).toBeGreaterThan(await right(SCHOOL));
    await mark(CLUB).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(`${CLUB}: innflytelse 2,1, interesse 4,0. Hold informert.`).waitFor();
    expect(page.url()).toContain('group=sector');
    await tab('Tabell').click();
    const voluntary = page.getByRole('region', { name: 'Frivillig' });
    await voluntary.getByRole('row', { name: new RegExp(CLUB) }).waitFor();
    expect(await voluntary.getByRole('row', { name: new RegExp(SCHOOL) }).count()).toBe(0);
    await page.getByRole('button', { name: 'Del etter sektor' }).click();
    await tab('Innflytelse og interesse').click();
  });

  test('one actor and its neighbours are shown alone', async () => {
    await askBackend(page, 'stakeholders.createTie', {
      fromActorId: idOf(SCHOOL),
      toActorId: idOf(YARD),
      kind: 'cooperates',
      isMutual: true,
    });
    await mark(SCHOOL).click();
    await page.getByRole('button', { name: 'Vis bare naboene' }).click();
    await mark(CLUB).waitFor({ state: 'detached' });
    await mark(SCHOOL).waitFor();
    await page.getByText('2 av 3').waitFor();
    await page.getByRole('button', { name: `Vis flere enn ${SCHOOL} og naboene` }).click();
    await mark(CLUB).waitFor();
  });

  test('scales with own names are called so in tabs, form and figure', async () => {
    await menu('Navn på skalaene …');
    const dialog = page.getByRole('dialog', { name: 'Navn på skalaene' });
    await dialog
      .getByRole('group', { name: 'Innflytelse' })
      .getByRole('textbox', { name: /^Eget navn/ })
      .fill('Tyngde');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await tab('Tyngde og interesse').waitFor();
    await page
      .getByRole('heading', { name: `${SCHOOL} ligger høyt på Tyngde og interesse, men har ingen plass` })
      .waitFor();
    await expect.poll(() => mark(SCHOOL).getAttribute('aria-label')).toContain('Tyngde 4,4, interesse 3,4');
    const panel = page.getByRole('complementary', { name: SCHOOL });
    await panel.getByRole('button', { name: 'Vurder på nytt' }).click();
    await panel.getByLabel('Tyngde, 1–5').waitFor();
    await page.getByRole('img', { name: 'Aktørene etter Tyngde og interesse' }).waitFor();
  });

  test('a map is deleted with its assessments, and undo brings it back', async () => {
    await page.getByRole('button', { name: /^Kart: / }).click();
    await page.getByRole('menuitemradio', { name: 'Fra skole til arbeid' }).click();
    await page.getByRole('button', { name: 'Kart: Fra skole til arbeid' }).waitFor();
    const before = await maps();
    await menu('Slett kartet');
    await page.getByText('med 1 vurdering som bare gjaldt det', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Kart: Hele initiativet' }).waitFor();
    expect(await maps()).toEqual([]);
    await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Angre' }).click();
    await expect.poll(maps).toEqual(before);
    expect(program.problems).toEqual([]);
  });
});
