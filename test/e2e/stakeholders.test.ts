/** The stakeholder map in a real browser: every way to place an actor ends in the same stored assessment. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, choose, newDocumentAt } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const NAME = 'Nordby videregående';

describe.skipIf(!installedBrowser)(`the stakeholder map${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(8000);
    path = await newDocumentAt(page, program.dataFolder, '/stakeholders');
  });
  afterAll(() => program?.close());

  const mark = () => page.locator('[data-mark-id]');
  /** Power and interest as the backend has them now. */
  const stored = async () => {
    const [actor] = await askBackend(page, 'stakeholders.listActors', {});
    return actor?.assessment && { power: actor.assessment.power, interest: actor.assessment.interest };
  };

  test('a new initiative is told what to do first', async () => {
    await page.getByRole('heading', { name: 'Begynn med hvem det gjelder' }).waitFor();
    await page.getByText('Skriv først opp dem problemet angår', { exact: false }).waitFor();
  });

  test('an organisation is created, without contact details', async () => {
    await page.getByRole('button', { name: 'Ny aktør', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny aktør' });
    await dialog.getByText('oppbevarer ikke e-post og telefon', { exact: false }).waitFor();
    expect(await dialog.getByLabel('E-post').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Legg til aktør' }).click();
    // Refused at the fields, not sent: the name is missing.
    expect(await dialog.getByRole('textbox', { name: 'Navn' }).getAttribute('aria-invalid')).toBe('true');
    await dialog.getByRole('textbox', { name: 'Navn' }).fill(NAME);
    await choose(page, /^Sektor/, 'Offentlig');
    await choose(page, /^Type/, 'Skole og barnehage');
    await dialog.getByRole('button', { name: 'Legg til aktør' }).click();
    await page.getByRole('heading', { name: NAME }).waitFor();
    expect(await askBackend(page, 'stakeholders.listActors', {})).toMatchObject([
      { name: NAME, kind: 'organisation', sector: 'public', type: 'school', assessment: null },
    ]);
    expect(page.url()).toMatch(/#\/stakeholders\/[0-9a-f-]{36}$/);
  });

  test('it is placed by numbers, typed with a comma, with a reason', async () => {
    await page.getByLabel('Innflytelse, 1–5').fill('4,4');
    await page.getByLabel('Interesse, 1–5').fill('2,6');
    await page.getByLabel('Begrunnelse').fill('Ny rektor kom på åpent møte');
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await mark().waitFor();
    expect(await stored()).toEqual({ power: 4.4, interest: 2.6 });
    expect(await mark().getAttribute('aria-label')).toBe(
      `${NAME}. Offentlig. Innflytelse 4,4, interesse 2,6: Hold fornøyd. Ingen plass i noe organ.`,
    );
  });

  test('arrow keys move it, and only Enter stores the move', async () => {
    await mark().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByText('innflytelse 4,3, interesse 3,2. Enter lagrer', { exact: false }).waitFor();
    expect(await stored()).toEqual({ power: 4.4, interest: 2.6 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(`${NAME}: innflytelse 4,5, interesse 2,6. Hold fornøyd.`).waitFor();
    expect(await stored()).toEqual({ power: 4.5, interest: 2.6 });
    // The focus has stayed on the mark.
    expect(await mark().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  /** The middle of the mark, once the page around it has come to rest: it is scrolled back after a drag. */
  async function placeAtRest(): Promise<readonly [x: number, y: number]> {
    const place = async () => {
      const box = await mark().boundingBox();
      if (!box) throw new Error('no mark');
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    for (let [before, same] = [await place(), 0]; ; ) {
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
      const now = await place();
      same = now.join() === before.join() ? same + 1 : 0;
      if (same === 6) return now;
      before = now;
    }
  }

  test('the mouse drags it; Escape on the way lets it be', async () => {
    const drag = async (dx: number, dy: number) => {
      const [x, y] = await placeAtRest();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
    };
    await drag(120, 60);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await stored()).toEqual({ power: 4.5, interest: 2.6 });

    await drag(150, 150);
    await page.mouse.up();
    await expect.poll(stored).not.toEqual({ power: 4.5, interest: 2.6 });
    const now = await stored();
    expect(now?.power).toBeLessThan(4);
    expect(now?.interest).toBeGreaterThan(3);
    // Whole tenths; and what was signed before, with its reason, stands as it was.
    expect(Math.round((now?.power ?? 0) * 10) / 10).toBe(now?.power);
    const [actor] = await askBackend(page, 'stakeholders.listActors', {});
    const details = await askBackend(page, 'stakeholders.getActor', { id: actor?.id as never });
    expect(details.assessments.map(({ power, reason }) => [power, reason])).toEqual([
      [now?.power, ''],
      [4.5, ''],
      [4.4, 'Ny rektor kom på åpent møte'],
    ]);
  });

  test('a drag can be taken back from the notice', async () => {
    await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Angre' }).click();
    await expect.poll(stored).toEqual({ power: 4.5, interest: 2.6 });
    await expect.poll(() => mark().getAttribute('aria-label')).toContain('Innflytelse 4,5, interesse 2,6');
  });

  test('a menu moves it to a quadrant', async () => {
    await mark().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Samarbeid tett' }).click();
    await expect.poll(stored).toEqual({ power: 4, interest: 4 });
    await page
      .getByRole('heading', { name: `${NAME} har stor innflytelse og interesse, men ingen plass` })
      .waitFor();
  });

  test('the table has the same numbers, under the same filter', async () => {
    await page.getByRole('textbox', { name: 'Søk etter aktør' }).fill('videre');
    await page.getByRole('tab', { name: 'Tabell' }).click();
    expect(await page.getByRole('textbox', { name: 'Søk etter aktør' }).inputValue()).toBe('videre');
    const row = page.getByRole('row', { name: new RegExp(NAME) });
    await row.waitFor();
    const cells = await row.getByRole('gridcell').allInnerTexts();
    expect(cells.map((text) => text.trim())).toEqual(
      expect.arrayContaining([NAME, 'Offentlig', '4,0', 'Samarbeid tett', 'Ingen plass']),
    );
    await page.getByRole('button', { name: 'Frivillig' }).click();
    await page.getByText('Ingen treff').waitFor();
    await page.getByRole('button', { name: 'Frivillig' }).click();
    await page.getByRole('tab', { name: 'Innflytelse og interesse' }).click();
    await mark().waitFor();
  });

  test('a tie is added with its direction and shown from both ends', async () => {
    await askBackend(page, 'stakeholders.createActor', {
      kind: 'organisation',
      name: 'Stiftelsen Almelund',
      sector: 'hybrid',
      type: 'foundation',
      organisationId: null,
      position: '',
      place: '',
      description: '',
      brings: '',
      email: '',
      phone: '',
    });
    await page.getByRole('button', { name: 'Nytt bånd', exact: true }).click();
    await choose(page, /^Slag/, 'Finansierer');
    await page.getByRole('combobox', { name: 'Den andre aktøren' }).fill('Almelund');
    await page.getByRole('option', { name: 'Stiftelsen Almelund' }).click();
    await page.getByRole('radio', { name: `Fra den andre til ${NAME}` }).check();
    await page.getByRole('button', { name: 'Legg til bånd' }).click();
    const panel = page.getByRole('complementary', { name: NAME });
    await panel.getByText('Får penger fra').waitFor();
    await panel.getByRole('button', { name: 'Stiftelsen Almelund', exact: true }).click();
    await page.getByRole('complementary', { name: 'Stiftelsen Almelund' }).getByText('Finansierer').waitFor();
    await page.goBack();
    await panel.waitFor();
  });

  test('deleting is undone, with everything that went along', async () => {
    const before = await askBackend(page, 'stakeholders.listActors', {});
    await page
      .getByRole('complementary', { name: NAME })
      .getByRole('button', { name: 'Slett', exact: true })
      .click();
    await page.getByText(`${NAME} er slettet.`).waitFor();
    expect(await askBackend(page, 'stakeholders.listActors', {})).toHaveLength(before.length - 1);
    await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => askBackend(page, 'stakeholders.listActors', {})).toEqual(before);
  });

  test('the language can be changed while the page is open', async () => {
    await askBackend(page, 'settings.update', { language: 'en' });
    await page.getByRole('tab', { name: 'Power and interest' }).waitFor();
    expect(await mark().first().getAttribute('aria-label')).toContain('Work closely');
    await askBackend(page, 'settings.update', { language: 'nb' });
    await page.getByRole('tab', { name: 'Innflytelse og interesse' }).waitFor();
  });

  test('what was done is in the file, and the page has said nothing wrong', async () => {
    await askBackend(page, 'document.publish', {});
    const info = JSON.parse(ryggrad(['info', path, '--json']).out);
    expect(info.counts).toMatchObject({ actor: 2, assessment: 3, tie: 1 });
    expect(program.problems).toEqual([]);
  });
});
