/** What happens to the user's work when something goes wrong, seen in the window: a crash, another writer, a lock. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ryggrad } from '../helpers/command-line.ts';
import { askBackend, newDocumentAt } from '../helpers/e2e-document.ts';
import { makeGoal } from '../helpers/entities.ts';
import {
  type LaunchOptions,
  launchProgram,
  type ProgramWindow,
  whyNoWindow,
} from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(
  `the user's work${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let folder: string;
    let windows: ProgramWindow[] = [];
    const launch = async (options: LaunchOptions = {}) => {
      const window = await launchProgram(options);
      windows.push(window);
      return window;
    };
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'ryggrad trygt '));
    });
    afterEach(async () => {
      for (const window of windows) await window.close();
      windows = [];
      rmSync(folder, { recursive: true });
    });
    const addGoal = (window: ProgramWindow, title: string) =>
      askBackend(window.page, 'plan.createGoal', makeGoal({ title }));
    const titles = async (window: ProgramWindow) =>
      (await askBackend(window.page, 'plan.listGoals', {})).map((goal) => goal.title);

    it('is found again after the program was killed, offered, taken along, and can still be undone', async () => {
      const dataFolder = join(folder, 'data');
      const first = await launchProgram({ dataFolder });
      await newDocumentAt(first.page, folder, '/plan');
      await addGoal(first, 'Siste ord før strømmen gikk');
      await first.kill();

      const second = await launch({ dataFolder });
      await second.page.getByText(t('document.recovery.title')).waitFor();
      await second.page
        .getByRole('button', { name: t('document.recovery.recover') })
        .first()
        .click();
      await second.page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(await titles(second)).toEqual(['Siste ord før strømmen gikk']);
      await second.page.keyboard.press('Control+z');
      await expect.poll(() => titles(second)).toEqual([]);
      expect(await askBackend(second.page, 'document.recoveries', {})).toEqual([]);
    });

    it('is kept beside the file when somebody else has changed it, and nobody is overwritten', async () => {
      const window = await launch();
      const path = await newDocumentAt(window.page, folder, '/plan');
      const theirs = join(folder, 'theirs.ryggrad');
      expect(ryggrad(['new', theirs, '--name', 'Den andres']).exitCode).toBe(0);
      copyFileSync(theirs, path);
      await addGoal(window, 'Mitt mål');
      await window.page.getByText(t('document.changed.sentence')).waitFor();
      await window.page.getByRole('button', { name: t('document.changed.mine') }).click();
      await expect
        .poll(async () => (await askBackend(window.page, 'document.state', {}))?.path)
        .not.toBe(path);
      expect(await titles(window)).toEqual(['Mitt mål']);
      expect(JSON.parse(ryggrad(['info', path, '--json']).out)).toMatchObject({ name: 'Den andres' });
      const mine = readdirSync(folder).filter(
        (name) => name.endsWith('.ryggrad') && name.startsWith('Prøve æøå ('),
      );
      expect(mine).toHaveLength(1);
    });

    it('in a file that is open elsewhere can be read but not changed', async () => {
      const first = await launch();
      const path = await newDocumentAt(first.page, folder, '/plan');
      await addGoal(first, 'Et mål');
      await askBackend(first.page, 'document.publish', {});

      const second = await launch({ documentPath: path });
      await second.page.getByText(t('document.locked.title')).waitFor();
      await second.page.getByRole('button', { name: t('document.locked.read') }).click();
      await second.page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(await titles(second)).toEqual(['Et mål']);
      await expect(addGoal(second, 'Et til')).rejects.toThrow('document.read-only');
      expect(await titles(first)).toEqual(['Et mål']);
      const info = ryggrad(['info', path]);
      expect(info.exitCode).toBe(0);
      expect(info.error).toContain('has the file open');
    });
  },
);
