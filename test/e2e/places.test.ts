/** Addresses of lines within pages in a real browser: search, history and links lead to the very goal, case or phase. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { makeAction } from '../helpers/entities.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(
  `places within pages${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let window: ProgramWindow;
    let page: Page;
    beforeAll(async () => {
      window = await launchProgram();
      page = window.page;
      await page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
      await askBackend(page, 'settings.update', { language: 'nb' });
      await askBackend(page, 'document.createDemo', { language: 'nb' });
      await page.waitForURL(/#\/overview/);
    });
    afterAll(async () => window?.close());

    /** Marked, focused and in sight below the bar. */
    const isReached = async (place: Locator) => {
      await place.waitFor();
      const facts = () =>
        place.evaluate((card) => {
          const frame = card.closest('main')?.getBoundingClientRect();
          const { top, bottom } = card.getBoundingClientRect();
          return {
            hasFocus: card === document.activeElement,
            isMarked: getComputedStyle(card).outlineStyle === 'solid',
            isCurrent: card.getAttribute('aria-current'),
            isInSight: frame !== undefined && bottom > frame.top + 40 && top < frame.bottom - 40,
          };
        });
      const all = { hasFocus: true, isMarked: true, isCurrent: 'true', isInSight: true };
      await expect.poll(facts, { timeout: 10_000 }).toEqual(all);
    };
    const find = async (text: string, option: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: t('search.label') }).fill(text);
      await page.getByRole('option', { name: option }).first().click();
    };
    const lastGoal = async () => (await askBackend(page, 'plan.listGoals', {})).at(-1)?.title ?? '';
    const region = async () => page.getByRole('region', { name: await lastGoal() });
    const markedOnes = () => page.locator('[aria-current="true"]').count();

    test('a case that is found is reached on its agenda', async () => {
      const [next] = await askBackend(page, 'meetings.listMeetings', {});
      if (!next) throw new Error('the demo has no meeting');
      const { items } = await askBackend(page, 'meetings.getMeeting', { id: next.id });
      const item = items.at(-1);
      if (!item) throw new Error('the meeting has no case');
      await find(item.title, item.title);
      await isReached(page.getByRole('group', { name: `: ${item.title}` }));
      expect(page.url()).toContain(`/meetings/${next.id}?at=${item.id}`);
    });

    test('a goal that is found is reached in the plan, again and again; working on takes the mark away', async () => {
      await find(await lastGoal(), await lastGoal());
      await isReached(await region());
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      await find(await lastGoal(), await lastGoal());
      await isReached(await region());
      // The goal stays in sight; only its mark goes.
      const goal = (await askBackend(page, 'plan.listGoals', {})).at(-1);
      if (!goal) throw new Error('the demo has no goals');
      const action = makeAction({ title: 'Egne avtaler', goalId: goal.id });
      await askBackend(page, 'plan.createAction', action);
      await (await region()).getByText('Egne avtaler').waitFor();
      const filter = page.getByRole('searchbox').or(page.getByRole('textbox')).first();
      await filter.fill('egne avtaler');
      await expect.poll(markedOnes).toBe(0);
      await (await region()).waitFor();
      expect(await filter.evaluate((input) => input === document.activeElement)).toBe(true);
    });

    test('a link to a phase works from the start, and after reloading', async () => {
      const phase = (await askBackend(page, 'method.listPhases', {})).at(-1);
      const place = page.getByRole('group', { name: t('method.phase', { number: 4 }) });
      await goTo(page, `/method?at=${phase?.id}`);
      await isReached(place);
      await page.reload();
      await isReached(place);
    });

    test('the history of a case and of a goal leads back to it', async () => {
      const [goal] = (await askBackend(page, 'plan.listGoals', {})).slice(-1);
      await goTo(page, `/history/goal/${goal?.id}`);
      await page.getByRole('link', { name: t('changes.back', { name: goal?.title ?? '' }) }).click();
      await isReached(await region());
      const [meeting] = await askBackend(page, 'meetings.listMeetings', {});
      if (!meeting) throw new Error('the demo has no meeting');
      const item = (await askBackend(page, 'meetings.getMeeting', { id: meeting.id })).items.at(-1);
      await goTo(page, `/history/agenda_item/${item?.id}`);
      const main = page.getByRole('main');
      await main.getByRole('heading', { level: 1 }).waitFor();
      await main.locator(`a[href$="/meetings/${meeting.id}?at=${item?.id}"]`).click();
      await isReached(page.getByRole('group', { name: `: ${item?.title}` }));
    });

    test('what has changed leads to the phase that changed', async () => {
      const phase = (await askBackend(page, 'method.listPhases', {})).at(-1);
      if (!phase) throw new Error('the demo has no phases');
      const { id, startedOn, completedOn } = phase;
      await askBackend(page, 'method.updatePhase', { id, startedOn, completedOn, note: 'Til høsten.' });
      await goTo(page, '/history');
      await page.locator(`main a[href$="/method?at=${id}"]`).first().click();
      await isReached(page.getByRole('group', { name: t('method.phase', { number: 4 }) }));
    });

    test('the settings of backups are a place of their own', async () => {
      await goTo(page, '/settings?at=backups');
      await isReached(page.getByRole('region', { name: t('settings.backups') }));
    });

    test('an address of something that is gone begins at the top of its page', async () => {
      await goTo(page, '/overview');
      await page.getByRole('link', { name: t('overview.openAgenda') }).waitFor();
      await goTo(page, '/plan?at=gone');
      await page.getByRole('tab', { name: t('plan.view.table') }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      expect(await markedOnes()).toBe(0);
      expect(window.problems).toEqual([]);
    });
  },
);
