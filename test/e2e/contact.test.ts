/** Contact in a real browser: logged by keyboard from anywhere, silence broken, follow-ups done, and who has no voice. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(
  `contact and coverage${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let window: ProgramWindow;
    let page: Page;
    beforeAll(async () => {
      window = await launchProgram();
      page = window.page;
      page.setDefaultTimeout(10_000);
      await page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
      await askBackend(page, 'settings.update', { language: 'nb', authorName: 'Turid Testesen' });
      await askBackend(page, 'document.createDemo', { language: 'nb' });
      await page.waitForURL(/#\/overview/);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    afterAll(async () => window?.close());
    // A test that failed half way must not take the next ones with it.
    beforeEach(async () => {
      if ((await page.getByRole('dialog').count()) > 0) await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
    });

    const form = () => page.getByRole('dialog', { name: t('communication.form.title') });
    const idOf = async (name: string) => {
      const actors = await askBackend(page, 'stakeholders.listActors', {});
      const actor = actors.find((each) => each.name === name);
      if (!actor) throw new Error(`the demo has no ${name}`);
      return actor.id;
    };
    const newest = async () => {
      const answer = await askBackend(page, 'communication.listContacts', { limit: 1 });
      return answer.contacts[0];
    };
    const isClosed = (dialog: Locator) => dialog.waitFor({ state: 'detached' });

    test('from the palette, with nothing but the keyboard', async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: t('search.label') }).waitFor();
      await page.keyboard.type('før kontakt');
      await page
        .getByRole('option', { name: t('communication.log') })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await form().waitFor();
      // The focus waits where the typing begins, and the last channel and today are chosen.
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('combobox');
      await page.keyboard.type('NAV');
      await page.getByRole('option', { name: /NAV Elvesund/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Plasser til sommeren');
      await page.keyboard.press('Enter');
      await isClosed(form());
      expect(await newest()).toMatchObject({
        actorName: 'NAV Elvesund',
        about: 'Plasser til sommeren',
        channel: 'meeting',
        madeBy: 'Turid Testesen',
        followUpOn: null,
      });
      expect(new URL(page.url()).hash).toBe('#/stakeholders/contact');
    });

    test('a silence is told, and broken from its own line with another channel', async () => {
      await goTo(page, '/stakeholders/contact');
      const silent = page.getByRole('button', { name: new RegExp(`^${t('communication.status.silent')}`) });
      await expect.poll(() => silent.textContent()).toMatch(/4$/);
      await silent.click();
      await page
        .getByRole('button', { name: t('communication.plan.logFor', { name: 'Sundmark fylkeskommune' }) })
        .click();
      await form().waitFor();
      expect(
        await form()
          .getByRole('combobox', { name: t('communication.field.actor') })
          .inputValue(),
      ).toBe('Sundmark fylkeskommune');
      await form()
        .getByRole('button', { name: t('terms.contactChannel.phone'), exact: true })
        .click();
      await form()
        .getByRole('textbox', { name: t('communication.field.about') })
        .fill('Tall per bydel');
      await form()
        .getByRole('button', { name: t('communication.form.submit') })
        .click();
      await isClosed(form());
      await expect.poll(() => silent.textContent()).toMatch(/3$/);
      expect(await newest()).toMatchObject({ actorName: 'Sundmark fylkeskommune', channel: 'phone' });
      await silent.click();
    });

    test('a contact to come is refused in words, and nothing is lost', async () => {
      await goTo(page, `/stakeholders/contact?log=${await idOf('Nordbyen skole')}`);
      await form().waitFor();
      await form()
        .getByRole('textbox', { name: t('communication.field.happenedOn') })
        .fill('01.01.2099');
      // What was said may hold what does not belong there: it is warned of while it is typed.
      await form()
        .getByRole('textbox', { name: t('communication.field.about') })
        .fill('Kari, f. 150765 00565');
      await form()
        .getByText(t('register.nationalId.warning', { kinds: t('register.nationalId.NO') }))
        .waitFor();
      await form()
        .getByRole('button', { name: t('communication.form.submit') })
        .click();
      await form().getByText(t('errors.communication.not-yet')).waitFor();
      await form()
        .getByRole('button', { name: t('common.cancel') })
        .click();
      await isClosed(form());
    });

    test('the plan of an actor gets a rhythm of its own', async () => {
      await goTo(page, '/stakeholders/contact');
      await page.getByRole('textbox', { name: t('communication.filter.text') }).fill('barnevern');
      await page.getByRole('gridcell', { name: 'Barneverntjenesten', exact: true }).click();
      const dialog = page.getByRole('dialog', {
        name: t('communication.plan.title', { name: 'Barneverntjenesten' }),
      });
      await dialog.waitFor();
      await dialog.getByRole('combobox', { name: t('communication.field.rhythm') }).click();
      await page.getByRole('option', { name: t('communication.plan.own') }).click();
      await dialog.getByRole('textbox', { name: t('communication.field.rhythmDays') }).fill('45');
      await dialog.getByRole('button', { name: t('common.save') }).click();
      await isClosed(dialog);
      await page.getByRole('gridcell', { name: t('communication.rhythm.days', { days: 45 }) }).waitFor();
    });

    test('the calendar goes by keyboard from month to month, and a follow-up is marked as done', async () => {
      await goTo(page, '/stakeholders/contact?view=calendar');
      const grid = page.getByRole('grid', { name: /\d{4}$/ });
      await grid.waitFor();
      const before = await grid.getAttribute('aria-label');
      await grid.locator('[tabindex="0"]').focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => grid.getAttribute('aria-label')).not.toBe(before);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-day')))
        .toMatch(/-01$/);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => grid.getAttribute('aria-label')).toBe(before);
      const followUp = 'Sende utkast til avtale om lokaler';
      await page.getByRole('button', { name: t('communication.followUp.doneFor', { followUp }) }).click();
      await page.getByText(t('communication.followUp.marked')).waitFor();
      const { followUps } = await askBackend(page, 'communication.getPlan', {});
      expect(followUps.map((each) => each.followUp)).not.toContain(followUp);
    });

    test('the panel of an actor shows what was agreed and its mandate, and takes a new one', async () => {
      await goTo(page, `/stakeholders/${await idOf('Nordbyen boligbyggelag')}`);
      const panel = page.getByRole('complementary', { name: 'Nordbyen boligbyggelag' });
      await panel.getByText(t('communication.mandate.state.expired')).waitFor();
      await panel.getByText(/Sende utkast til avtale om lokaler/).waitFor();
      await panel.getByRole('button', { name: t('communication.mandate.renew') }).click();
      const dialog = page.getByRole('dialog', {
        name: t('communication.mandate.dialogTitle', { name: 'Nordbyen boligbyggelag' }),
      });
      await dialog.getByRole('combobox', { name: t('communication.mandate.formality') }).click();
      await page.getByRole('option', { name: t('terms.mandateFormality.adopted') }).click();
      await dialog.getByRole('textbox', { name: t('communication.mandate.validUntil') }).fill('31.12.2099');
      await dialog.getByRole('button', { name: t('communication.mandate.add') }).click();
      await isClosed(dialog);
      await panel.getByText(t('communication.mandate.state.not-anchored')).waitFor();
    });

    test('a target group gets a voice, and the line that missed it goes', async () => {
      await goTo(page, '/stakeholders/coverage');
      await page.getByRole('button', { name: t('coverage.group.create') }).click();
      const dialog = page.getByRole('dialog', { name: t('coverage.group.create') });
      await dialog.getByRole('textbox', { name: t('coverage.group.name') }).fill('Besteforeldre');
      await page.keyboard.press('Enter');
      await isClosed(dialog);
      const sentence = t('coverage.line.target-group.map', { name: 'Besteforeldre' });
      await page.getByText(sentence).waitFor();
      await page.getByRole('button', { name: `${t('needs.why')} ${sentence}` }).click();
      await page.getByText(t('coverage.line.target-group.mapWhy')).first().waitFor();
      const action = t('coverage.line.target-group.mapAction');
      await page.getByRole('button', { name: `${action}: ${sentence}` }).click();
      const voice = page.getByRole('dialog', {
        name: t('coverage.group.addVoiceFor', { name: 'Besteforeldre' }),
      });
      await voice.getByRole('combobox', { name: t('coverage.group.voice') }).fill('frivilligsentral');
      await page.getByRole('option', { name: /Nordbyen frivilligsentral/ }).waitFor();
      await page.keyboard.press('Enter');
      await voice.getByRole('button', { name: t('coverage.group.addVoice') }).click();
      await isClosed(voice);
      await page.getByText(sentence).waitFor({ state: 'detached' });
      const { rows } = await askBackend(page, 'coverage.get', {});
      expect(rows.find(({ name }) => name === 'Besteforeldre')).toMatchObject({
        actors: 1,
        seated: 1,
        gap: null,
      });
    });

    test('the pages have said nothing wrong', () => expect(window.problems).toEqual([]));
  },
);
