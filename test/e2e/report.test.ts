/** The status report from the window: made, looked at, saved; the saved file is the PDF that was shown. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(
  `the status report${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let folder: string;
    let window: ProgramWindow;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ryggrad rapport '));
      window = await launchProgram();
      await window.page.getByRole('button', { name: t('start.demo.label') }).click();
      await window.page.getByRole('navigation').getByRole('link').first().waitFor();
      await goTo(window.page, '/reports');
    });
    afterAll(async () => {
      await window.close();
      rmSync(folder, { recursive: true });
    });
    const button = (name: string) => window.page.getByRole('button', { name, exact: true });

    test('is made, and its real pages are shown', async () => {
      await button(t('reportPage.make')).click();
      const pages = window.page.getByRole('list', { name: t('reportPage.pages') }).getByRole('img');
      await pages.nth(5).waitFor();
      const widths = await pages.evaluateAll((images) =>
        images.map((image) => (image as HTMLImageElement).naturalWidth),
      );
      expect(widths.every((width) => width > 0)).toBe(true);
    });

    test('is saved where the user says', async () => {
      await button(t('reportPage.save')).click();
      const path = window.page.getByRole('textbox', { name: t('files.path') });
      // The folder it begins in may arrive between the marking and the typing of the text.
      await expect.poll(() => path.inputValue(), { timeout: 10_000 }).not.toBe('');
      // Saving waits for the folder, however long its listing takes.
      await path.fill(folder);
      await path.press('Enter');
      await window.page.getByRole('textbox', { name: t('files.name') }).fill('Til møtet æøå');
      await button(t('files.save')).click();
      const saved = join(folder, 'Til møtet æøå.pdf');
      await window.page.getByText(t('reportPage.saved', { path: saved })).waitFor();
      expect(existsSync(saved)).toBe(true);
      expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('says that it is stale once something has changed', async () => {
      const [action] = await askBackend(window.page, 'plan.listActions', {});
      if (!action) throw new Error('the demo has no action');
      await askBackend(window.page, 'plan.setActionStatus', { id: action.id, status: 'paused' });
      await window.page.getByText(t('reportPage.stale')).waitFor();
      expect(window.problems).toEqual([]);
    });
  },
);
