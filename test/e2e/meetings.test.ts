/** Meetings, agenda and outcomes in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, choose, goTo, newDocumentAt } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const YEAR = new Date().getFullYear() + 1;
const number = (caseNumber: number) => `${caseNumber}/${String(YEAR).slice(-2)}`;

describe.skipIf(!installedBrowser)(`the meetings${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    path = await newDocumentAt(page, program.dataFolder, '/meetings');
  });
  afterAll(() => program?.close());

  const meetings = () => askBackend(page, 'meetings.listMeetings', {});
  const items = async () => {
    const [meeting] = await meetings();
    return meeting ? (await askBackend(page, 'meetings.getMeeting', { id: meeting.id })).items : [];
  };
  const titles = async () => (await items()).map((item) => item.title);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
  const caseOf = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const addCase = async (title: string, kind: string, proposal = '') => {
    await page.getByRole('button', { name: /^(Ny sak|Skriv den første saken)$/ }).click();
    await page.getByRole('textbox', { name: 'Tittel' }).fill(title);
    await choose(page, /^Hva møtet skal gjøre/, kind);
    if (proposal) await page.getByRole('textbox', { name: /^Forslag til vedtak/ }).fill(proposal);
    await button('Legg til saken').click();
    await caseOf(title).waitFor();
  };

  test('without a body it says that the body comes first', async () => {
    await page.getByText('Et møte hører til et organ').waitFor();
    await page.getByRole('link', { name: 'Gå til styring' }).waitFor();
    await askBackend(page, 'governance.createBody', {
      name: 'Styringsgruppen',
      kind: 'steering-group',
      parentId: null,
      purpose: '',
      mandate: '',
      mandateAdoptedOn: null,
      decisionRule: 'consensus',
      meetingRhythm: '',
    });
  });

  test('a meeting is planned with day, time and place', async () => {
    await button('Sett opp det første møtet').click();
    await page.getByLabel('Dag og klokkeslett').fill(`${YEAR}-03-04`);
    await page.getByLabel('Klokkeslett', { exact: true }).fill('09:00');
    await page.getByRole('textbox', { name: /^Sted/ }).fill('Rådhuset');
    await button('Sett opp møtet').click();
    await heading('Styringsgruppen møtes, men sakslisten er tom');
    expect(await meetings()).toMatchObject([
      { bodyName: 'Styringsgruppen', startsAt: `${YEAR}-03-04T09:00`, place: 'Rådhuset', status: 'planned' },
    ]);
  });

  test('three cases get their numbers, and those without wording say so', async () => {
    await addCase('Godkjenne handlingsplanen', 'Vedta', 'Planen vedtas.');
    await addCase('Åpen hall i helgene', 'Slutte seg til');
    await addCase('Status for målingene', 'Ta til orientering');
    await heading('Styringsgruppen skal ta stilling til 2 saker');
    await page.getByText(`Sak ${number(2)} mangler forslag til vedtak.`).waitFor();
    await caseOf('Åpen hall i helgene').getByText('Forslag til vedtak er ikke skrevet ennå.').waitFor();
    expect((await items()).map(({ caseNumber, caseYear, kind }) => [caseNumber, caseYear, kind])).toEqual([
      [1, YEAR, 'decide'],
      [2, YEAR, 'endorse'],
      [3, YEAR, 'note'],
    ]);
  });

  test('cases are moved by keyboard: focus stays on the button, the new place is said, numbers stay', async () => {
    await page.getByRole('button', { name: `Flytt sak ${number(1)} ned` }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`Sak ${number(1)} er nå nummer 2 av 3.`).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByText(`Sak ${number(1)} er nå nummer 3 av 3.`).waitFor({ state: 'attached' });
    expect(await titles()).toEqual([
      'Åpen hall i helgene',
      'Status for målingene',
      'Godkjenne handlingsplanen',
    ]);
    await page.getByRole('button', { name: `Flytt sak ${number(1)} opp` }).click();
    await expect
      .poll(titles)
      .toEqual(['Åpen hall i helgene', 'Godkjenne handlingsplanen', 'Status for målingene']);
    expect((await items())[1]).toMatchObject({ caseNumber: 1 });
  });

  test('adopted copies the wording, amended starts from it, and the outcomes fit the kind', async () => {
    await page.getByRole('button', { name: `Før utfallet av sak ${number(1)}` }).click();
    const wording = page.getByRole('textbox', { name: /^Slik står det i protokollen/ });
    await page.getByRole('radio', { name: /^Vedtatt med endring/ }).click();
    await expect.poll(() => wording.inputValue()).toBe('Planen vedtas.');
    await page.getByRole('radio', { name: 'Ikke vedtatt' }).click();
    await expect.poll(() => wording.inputValue()).toBe('');
    await page.getByRole('radio', { name: /^Vedtatt med endring/ }).click();
    await wording.fill('Planen vedtas med 26 tiltak.');
    await page.getByRole('dialog').getByRole('button', { name: 'Før utfallet' }).click();
    await caseOf('Godkjenne handlingsplanen').getByText('Planen vedtas med 26 tiltak.').waitFor();
    expect((await items())[1]).toMatchObject({
      outcome: 'adopted-amended',
      outcomeWording: 'Planen vedtas med 26 tiltak.',
    });

    await page.getByRole('button', { name: `Før utfallet av sak ${number(3)}` }).click();
    expect(await page.getByRole('radio').count()).toBe(2);
    await page.getByRole('radio', { name: 'Tatt til orientering' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Før utfallet' }).click();
    await caseOf('Status for målingene').getByText('Tatt til orientering').first().waitFor();
    await heading('Styringsgruppen skal ta stilling til én sak');
  });

  test('an outcome is taken away and comes back by undo', async () => {
    await page.getByRole('button', { name: `Endre utfallet av sak ${number(1)}` }).click();
    await button('Ta bort utfallet').click();
    await page.getByText(`Utfallet av sak ${number(1)} er tatt bort.`).waitFor();
    expect((await items())[1]).toMatchObject({ outcome: null, outcomeWording: '' });
    await button('Angre').click();
    await expect.poll(async () => (await items())[1]?.outcome).toBe('adopted-amended');
  });

  test('a case is edited, deleted, and brought back by undo', async () => {
    await page.getByRole('button', { name: `Skriv forslag til vedtak i sak ${number(2)}` }).click();
    await page.getByRole('textbox', { name: /^Forslag til vedtak/ }).fill('Styringsgruppen slutter seg til.');
    await button('Lagre').click();
    await caseOf('Åpen hall i helgene').getByText('Styringsgruppen slutter seg til.').waitFor();
    const before = await items();
    await page.getByRole('button', { name: `Slett sak ${number(2)}` }).click();
    await caseOf('Åpen hall i helgene').waitFor({ state: 'detached' });
    expect(await items()).toHaveLength(2);
    await button('Angre').click();
    await expect.poll(items).toEqual(before);
  });

  test('the meeting is marked as held, and the heading says what is not recorded', async () => {
    await button('Før som holdt').click();
    await heading('Styringsgruppen har hatt møte, men ett utfall er ikke ført');
    expect(await meetings()).toMatchObject([{ status: 'held' }]);
    await button('Angre').click();
    await heading('Styringsgruppen skal ta stilling til én sak');
    await button('Flere valg').last().click();
    await page.getByRole('menuitem', { name: 'Avlys' }).click();
    await heading('Møtet i Styringsgruppen er avlyst');
    await button('Angre').click();
    await heading('Styringsgruppen skal ta stilling til én sak');
  });

  test('a deleted meeting comes back with its agenda by undo; a link opens it', async () => {
    const [meeting] = await meetings();
    const before = await items();
    await button('Flere valg').last().click();
    await page.getByRole('menuitem', { name: 'Slett møtet' }).click();
    await heading('Ingen møter er satt opp');
    expect(await meetings()).toEqual([]);
    await button('Angre').click();
    await heading('Kommende');
    expect(await items()).toEqual(before);
    await goTo(page, `/meetings/${meeting?.id}`);
    await heading('Styringsgruppen skal ta stilling til én sak');
    await page.reload();
    await heading('Styringsgruppen skal ta stilling til én sak');
    await page.getByRole('link', { name: 'Lag statusrapport' }).waitFor();
  });

  test('nothing is lost in a window 320 px wide', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await caseOf('Godkjenne handlingsplanen').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('what was done is in the file, and the page has said nothing wrong', async () => {
    await askBackend(page, 'document.publish', {});
    const info = JSON.parse(ryggrad(['info', path, '--json']).out);
    expect(info.counts).toMatchObject({ meeting: 1, agendaItem: 3 });
    expect(program.problems).toEqual([]);
  });
});
