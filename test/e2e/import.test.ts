/** A spreadsheet becomes actors in the window, is taken back in one step, and the table goes out again. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, choose, newDocumentAt } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHEET =
  'Navn;Slag;Sektor;Hvor;Innflytelse;Interesse\r\n' +
  'Bærum kommune;Organisasjon;Offentlig;Bærum;4,5;3\r\n' +
  'Østbyen vel;Organisasjon;Frivillig;Østbyen;2;5\r\n' +
  ';;Offentlig;Oslo;;\r\n' +
  'Ærlig handel;Organisasjon;Tull;Oslo;;\r\n';

describe.skipIf(whyNoWindow !== null)(
  `importing and exporting${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let folder: string;
    let window: ProgramWindow;
    const button = (name: string | RegExp) => window.page.getByRole('button', { name });
    const dialog = () => window.page.getByRole('dialog', { name: t('import.dialog.title') });
    const names = async () =>
      (await askBackend(window.page, 'stakeholders.listActors', {})).map(({ name }) => name);

    /** What axe finds wrong with the dialog as it stands. */
    async function violations(): Promise<string[]> {
      await window.page.evaluate(axeSource);
      const results = await window.page.evaluate(async () =>
        (globalThis as unknown as { axe: { run(where: string): Promise<AxeResults> } }).axe.run(
          '[role="dialog"]',
        ),
      );
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }

    /** Types a path into the own file chooser. */
    async function choosePath(path: string): Promise<void> {
      const field = window.page.getByRole('textbox', { name: t('files.path') });
      // Until the first folder is listed, the field changes by itself.
      await expect.poll(() => field.inputValue(), { timeout: 10_000 }).not.toBe('');
      await field.fill(path);
      await field.press('Enter');
    }

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ryggrad import '));
      writeFileSync(join(folder, 'Interessenter.csv'), Buffer.from(SHEET, 'latin1'));
      window = await launchProgram();
      await newDocumentAt(window.page, folder, '/stakeholders');
    });
    afterAll(async () => {
      await window.close();
      rmSync(folder, { recursive: true });
    });

    test('the columns of a file are found, and one is given its meaning', async () => {
      await button(t('import.button')).click();
      await choosePath(join(folder, 'Interessenter.csv'));
      await dialog()
        .getByText(t('import.dialog.file', { fileName: 'Interessenter.csv', rows: 4, connections: 0 }))
        .waitFor();
      const meaningOf = (header: string) =>
        dialog().getByRole('combobox', { name: t('import.dialog.meaningOf', { header }) });
      expect(await meaningOf('Navn').textContent()).toBe(t('import.field.name'));
      expect(await meaningOf('Hvor').textContent()).toBe(t('import.dialog.leaveOut'));
      await dialog()
        .getByText('Bærum kommune · Østbyen vel · Ærlig handel')
        .filter({ visible: true })
        .waitFor();
      expect(await violations()).toEqual([]);
      // Said to be an actor, the first row is one more; said to be headings, it is one less.
      const headings = dialog().getByRole('checkbox', { name: t('import.dialog.hasHeaders') });
      await headings.click();
      await meaningOf(t('import.columnName', { number: 4 })).waitFor();
      await headings.click();
      await meaningOf('Hvor').waitFor();
      await choose(window.page, /Hvor/, t('import.field.place'));
    });

    test('what will happen is told row by row before anything does', async () => {
      await dialog()
        .getByRole('button', { name: t('import.dialog.review') })
        .click();
      await dialog()
        .getByText(t('import.summary.actors', { created: 3, updated: 0, skipped: 0, refused: 1 }))
        .waitFor();
      await dialog().getByText(t('import.reason.no-name')).waitFor();
      await dialog()
        .getByText(t('import.reason.unknown-value', { field: t('import.field.sector'), value: 'Tull' }))
        .waitFor();
      expect(await violations()).toEqual([]);
      expect(await names()).toEqual([]);
    });

    test('the import is done, and one undo takes all of it back', async () => {
      await dialog()
        .getByRole('button', { name: t('import.dialog.run', { count: 3 }) })
        .click();
      await dialog().waitFor({ state: 'detached' });
      await window.page
        .getByText(t('import.dialog.done', { fileName: 'Interessenter.csv', created: 3, updated: 0 }))
        .waitFor();
      expect(await names()).toEqual(['Bærum kommune', 'Østbyen vel', 'Ærlig handel']);
      await window.page
        .getByRole('status')
        .getByRole('button', { name: t('common.undo') })
        .click();
      await expect.poll(names, { timeout: 15_000 }).toEqual([]);
      await askBackend(window.page, 'document.redo', {});
      await expect.poll(names, { timeout: 15_000 }).toHaveLength(3);
    });

    test('a table is saved as it is shown, and comes back as nothing new', async () => {
      await window.page.getByRole('tab', { name: t('stakeholders.views.table') }).click();
      const out = join(folder, 'ut.csv');
      await button(new RegExp(`^${t('export.label')}`)).click();
      await window.page.getByRole('menuitem', { name: t('export.csv') }).click();
      await choosePath(folder);
      await expect
        .poll(() => window.page.getByRole('textbox', { name: t('files.path') }).inputValue(), {
          timeout: 10_000,
        })
        .toBe(folder);
      await window.page.getByRole('textbox', { name: t('files.name') }).fill('ut');
      await button(t('files.save')).click();
      await window.page.getByText(t('export.saved', { path: out })).waitFor();
      expect(existsSync(out)).toBe(true);
      const lines = readFileSync(out, 'utf8').split('\r\n');
      expect(lines[0]).toMatch(/^\uFEFFNavn;Sektor;Innflytelse;Interesse;/);
      expect(lines[1]).toMatch(/^Bærum kommune;Offentlig;4,5;3;.*;\d{4}-\d{2}-\d{2};/);

      await button(t('import.button')).click();
      await choosePath(out);
      await dialog()
        .getByRole('button', { name: t('import.dialog.review') })
        .click();
      await dialog()
        .getByText(t('import.summary.actors', { created: 0, updated: 0, skipped: 3, refused: 0 }))
        .waitFor();
      await dialog().getByText(t('import.dialog.nothingToDo')).waitFor();
      await dialog()
        .getByRole('button', { name: t('common.cancel') })
        .click();
      await dialog().waitFor({ state: 'detached' });
      expect(window.problems).toEqual([]);
    });
  },
);
