/**
 * The whole way by keyboard alone: a new initiative, an actor, its place on the map, its seat in a body, an action it
 * leads, and the report saved. The focus is seen at every stop and never lost.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend } from '../helpers/e2e-document.ts';
import { type Keyboard, keyboardOf } from '../helpers/keyboard.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');
const NAME = 'Kari Solheim';
const startsWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe.skipIf(whyNoWindow !== null)(
  `by keyboard alone${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let folder: string;
    let window: ProgramWindow;
    let page: Page;
    let keyboard: Keyboard;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ryggrad tastatur '));
      window = await launchProgram();
      page = window.page;
      page.setDefaultTimeout(8000);
      keyboard = keyboardOf(page);
    });
    afterAll(async () => {
      await window.close();
      rmSync(folder, { recursive: true });
    });

    const button = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' });
    const dialog = () => page.getByRole('dialog').last();
    const submit = (name: string) => dialog().getByRole('button', { name, exact: true });
    const field = (name: string) => page.getByRole('textbox', { name: startsWith(name) });
    const list = (name: string) => page.getByRole('combobox', { name: startsWith(name) });
    const option = (name: string) => page.getByRole('option', { name, exact: true });
    const goTo = async (name: string) => {
      await keyboard.enter(page.getByRole('navigation').getByRole('link', { name, exact: true }));
    };
    const saveInFolder = async (name: string) => {
      await keyboard.write(field(t('files.path')), folder);
      await page.keyboard.press('Enter');
      await keyboard.write(field(t('files.name')), name);
      await keyboard.enter(submit(t('files.save')));
    };
    /** After something closed or went, the next Tab goes on from there and not from the top of the page. */
    const focusIsKept = () => expect.poll(keyboard.focused).not.toBeNull();

    test('a new initiative', async () => {
      await keyboard.enter(button(startsWith(t('start.new.label'))));
      await keyboard.write(field(t('start.create.name')), 'Åpne haller');
      await keyboard.enter(submit(t('common.next')));
      await page.getByText(t('start.create.step', { step: 2, count: 3 })).waitFor();
      await keyboard.enter(submit(t('common.next')));
      await keyboard.enter(submit(t('start.create.chooseWhere')));
      await saveInFolder('Åpne haller');
      await page.waitForURL(/#\/overview/);
      expect(existsSync(join(folder, 'Åpne haller.ryggrad'))).toBe(true);
    });

    test('an actor', async () => {
      await goTo(t('navigation.stakeholders'));
      await keyboard.enter(button(t('stakeholders.create')));
      const kind = (name: string) => page.getByRole('radio', { name });
      await keyboard.reach(kind(t('terms.actorKind.organisation')));
      for (let step = 0; step < 3 && !(await kind(t('terms.actorKind.person')).isChecked()); step += 1)
        await page.keyboard.press('ArrowDown');
      await keyboard.write(field(t('stakeholders.field.name')), NAME);
      await keyboard.choose(list(t('stakeholders.field.sector')), option(t('terms.sector.public')));
      await keyboard.enter(submit(t('stakeholders.dialog.create')));
      await page.getByRole('heading', { name: NAME }).waitFor();
      await focusIsKept();
    });

    test('its place on the map, by numbers and by arrows', async () => {
      await keyboard.write(
        page.getByLabel(startsWith(t('maps.form.field', { name: t('terms.assessmentScale.power') }))),
        '4,4',
      );
      await keyboard.write(
        page.getByLabel(startsWith(t('maps.form.field', { name: t('terms.assessmentScale.interest') }))),
        '3,6',
      );
      await keyboard.enter(button(t('stakeholders.assessment.save')));
      const mark = page.locator('[data-mark-id]');
      await mark.waitFor();
      await focusIsKept();
      await keyboard.reach(mark);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const power = async () => (await askBackend(page, 'stakeholders.listActors', {}))[0]?.assessment?.power;
      await expect.poll(power).toBe(4.5);
      await focusIsKept();
    });

    test('a seat in a body', async () => {
      await goTo(t('navigation.governance'));
      await keyboard.enter(page.locator('[data-body-button]'));
      await keyboard.enter(button(t('governance.term.seatSomebody')));
      await keyboard.find(
        list(t('governance.field.holder')),
        'Kari',
        page.getByRole('option', { name: NAME }),
      );
      await keyboard.enter(submit(t('governance.term.create')));
      await page.getByRole('link', { name: NAME }).waitFor();
      await focusIsKept();
      const terms = (await askBackend(page, 'governance.listBodies', {})).flatMap(({ seats }) =>
        seats.flatMap((seat) => seat.terms),
      );
      expect(terms).toMatchObject([{ actorName: NAME }]);
    });

    test('an action it leads', async () => {
      await goTo(t('navigation.plan'));
      await keyboard.enter(button(t('plan.firstGoal')));
      await keyboard.write(field(t('plan.goalForm.title')), 'Flere har et sted å være');
      await keyboard.enter(submit(t('plan.goalForm.add')));
      await focusIsKept();
      await keyboard.enter(button(t('plan.newAction')));
      await keyboard.write(field(t('plan.action.title')), 'Åpen hall i helgene');
      await keyboard.find(list(t('plan.action.lead')), 'Kari', page.getByRole('option', { name: NAME }));
      await keyboard.enter(submit(t('plan.actionForm.add')));
      await page.getByRole('button', { name: /^Åpen hall i helgene/ }).waitFor();
      await focusIsKept();
      expect(await askBackend(page, 'plan.listActions', {})).toMatchObject([{ leadName: NAME }]);
    });

    test('the report, made and saved', async () => {
      await goTo(t('navigation.reports'));
      await keyboard.enter(button(t('reportPage.make')));
      await button(t('reportPage.save')).waitFor();
      await focusIsKept();
      await keyboard.enter(button(t('reportPage.save')));
      await saveInFolder('Til møtet');
      const saved = join(folder, 'Til møtet.pdf');
      await page.getByText(t('reportPage.saved', { path: saved })).waitFor();
      await focusIsKept();
      expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
      expect(window.problems).toEqual([]);
    });
  },
);
