/** The own file chooser, from a name to a file on the disk and back, by mouse and by keyboard. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, newDocumentAt } from '../helpers/e2e-document.ts';
import { isElectronRun, launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(
  `the own file chooser${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let folder: string;
    let program: ProgramWindow;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ryggrad filer '));
      mkdirSync(join(folder, 'Møter'));
      writeFileSync(join(folder, 'notat.txt'), 'not shown');
      program = await launchProgram();
    });
    afterEach(async () => {
      await program.close();
      rmSync(folder, { recursive: true });
    });

    const button = (name: string) => program.page.getByRole('button', { name });
    const textbox = (name: string) => program.page.getByRole('textbox', { name });
    const option = (name: string) => program.page.getByRole('option', { name });

    /** Goes through the dialog of a new initiative up to the question where the file shall lie. */
    async function describeInitiative(name: string): Promise<void> {
      await button(t('start.new.label')).click();
      await textbox(t('start.create.name')).fill(name);
      await button(t('common.next')).click();
      await program.page.getByText(t('start.create.step', { step: 2, count: 3 })).waitFor();
      await button(t('common.next')).click();
      await button(t('start.create.chooseWhere')).click();
      await textbox(t('files.path')).waitFor();
    }

    async function goTo(path: string): Promise<void> {
      // The folder it begins in may arrive between the marking and the typing of the text.
      await expect.poll(() => textbox(t('files.path')).inputValue(), { timeout: 10_000 }).not.toBe('');
      await textbox(t('files.path')).fill(path);
      await textbox(t('files.path')).press('Enter');
    }

    it('saves a new initiative in a new folder, and finds it again', async () => {
      await describeInitiative('Oppvekst i øst');
      await goTo(folder);
      await option('Møter').waitFor();
      expect(await program.page.getByText('notat.txt').count()).toBe(0);
      await button(t('files.newFolder')).click();
      await textbox(t('files.newFolderName')).fill('Året 2026');
      await button(t('files.createFolder')).click();
      await expect
        .poll(() => textbox(t('files.path')).inputValue(), { timeout: 10_000 })
        .toBe(join(folder, 'Året 2026'));
      await textbox(t('files.name')).fill('Østbyen');
      await button(t('files.save')).click();
      await program.page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(existsSync(join(folder, 'Året 2026/Østbyen.ryggrad'))).toBe(true);

      await button(t('document.menu.label')).click();
      await program.page.getByRole('menuitem', { name: t('document.menu.close') }).click();
      await button(t('start.open.label')).click();
      await goTo(join(folder, 'Året 2026'));
      await option('Østbyen.ryggrad').click();
      await button(t('files.open')).click();
      await program.page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(program.problems).toEqual([]);
    });

    it('refuses a name that some system cannot keep, and a folder that is not there', async () => {
      await describeInitiative('Oppvekst');
      await goTo(folder);
      await option('Møter').waitFor();
      await textbox(t('files.name')).fill('50/50');
      await button(t('files.save')).click();
      await program.page.getByText(t('errors.files.name-invalid', { name: '50/50' })).waitFor();
      await goTo(join(folder, 'borte'));
      await program.page
        .getByText(t('errors.files.folder-not-found', { path: join(folder, 'borte') }))
        .waitFor();
      expect(existsSync(join(folder, '50'))).toBe(false);
    });

    /** Holds back the listing of a folder, as a slow drive does, until it is let go. */
    async function holdBack(path: string): Promise<() => void> {
      const held = Promise.withResolvers<void>();
      await program.page.route(/files\.listFolder$/, async (route) => {
        if (route.request().postData()?.includes(JSON.stringify(path).slice(1, -1))) await held.promise;
        await route.continue();
      });
      return held.resolve;
    }
    const isSaved = () => program.page.getByRole('navigation').getByRole('link').first().waitFor();

    it('waits for a slow folder when saving was pressed before it is listed', async () => {
      await describeInitiative('Oppvekst');
      await goTo(folder);
      await option('Møter').waitFor();
      const letGo = await holdBack(join(folder, 'Møter'));
      await textbox(t('files.name')).fill('Østbyen');
      await goTo(join(folder, 'Møter'));
      await button(t('files.save')).click();
      letGo();
      await isSaved();
      expect(existsSync(join(folder, 'Møter/Østbyen.ryggrad'))).toBe(true);
      expect(existsSync(join(folder, 'Østbyen.ryggrad'))).toBe(false);
    });

    it('saves in the folder that is typed, also before Enter; nowhere when it is not there', async () => {
      await describeInitiative('Oppvekst');
      await goTo(folder);
      await option('Møter').waitFor();
      await textbox(t('files.name')).fill('Østbyen');
      await textbox(t('files.path')).fill(join(folder, 'borte'));
      await button(t('files.save')).click();
      await program.page
        .getByText(t('errors.files.folder-not-found', { path: join(folder, 'borte') }))
        .waitFor();
      expect(existsSync(join(folder, 'Østbyen.ryggrad'))).toBe(false);
      await textbox(t('files.path')).fill(join(folder, 'Møter'));
      await button(t('files.save')).click();
      await isSaved();
      expect(existsSync(join(folder, 'Møter/Østbyen.ryggrad'))).toBe(true);
    });

    // Only the browser shell's calls can be held back.
    it.skipIf(isElectronRun)('does not save in a folder that the user has left meanwhile', async () => {
      mkdirSync(join(folder, 'Andre'));
      mkdirSync(join(folder, 'Andre/Her'));
      await describeInitiative('Oppvekst');
      await goTo(folder);
      await option('Møter').waitFor();
      const letGo = await holdBack(join(folder, 'Møter'));
      await textbox(t('files.name')).fill('Østbyen');
      await option('Møter').dblclick();
      await button(t('files.save')).click();
      await goTo(join(folder, 'Andre'));
      await option('Her').waitFor();
      const late = program.page.waitForResponse((response) => response.url().endsWith('files.listFolder'));
      letGo();
      await late;
      expect(await textbox(t('files.path')).inputValue()).toBe(join(folder, 'Andre'));
      expect(existsSync(join(folder, 'Andre/Østbyen.ryggrad'))).toBe(false);
      await button(t('files.save')).click();
      await isSaved();
      expect(existsSync(join(folder, 'Andre/Østbyen.ryggrad'))).toBe(true);
      expect(existsSync(join(folder, 'Møter/Østbyen.ryggrad'))).toBe(false);
    });

    it('chooses the folder for backups; one that cannot be used is said at its field', async () => {
      await newDocumentAt(program.page, folder, '/settings');
      const field = textbox(t('settings.backupFolder'));
      const form = program.page.locator('form').filter({ has: field });
      const save = form.getByRole('button', { name: t('common.save') });
      const kept = async () => (await askBackend(program.page, 'settings.get', {})).backupFolder;

      await button(t('settings.chooseBackupFolder')).click();
      await goTo(folder);
      await option('Møter').click();
      await button(t('files.chooseFolder', { name: 'Møter' })).click();
      await expect.poll(() => field.inputValue()).toBe(join(folder, 'Møter'));
      await save.click();
      await program.page.getByText(t('settings.saved')).waitFor();
      expect(await kept()).toBe(join(folder, 'Møter'));

      await field.fill(join(folder, 'borte'));
      await save.click();
      await form.getByText(t('errors.fields.folder-not-found')).waitFor();
      await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await kept()).toBe(join(folder, 'Møter'));

      // The chooser begins where the backups lie; what is chosen takes the place of what was refused.
      await field.fill(folder);
      await button(t('settings.chooseBackupFolder')).click();
      await option('Møter').waitFor();
      await button(t('common.cancel')).click();
      await expect.poll(() => field.inputValue()).toBe(folder);
      await save.click();
      await expect.poll(kept).toBe(folder);
      expect(program.problems).toEqual([]);
    });

    it('never replaces a document', async () => {
      writeFileSync(join(folder, 'Finnes.ryggrad'), 'somebody else’s');
      await describeInitiative('Oppvekst');
      await goTo(folder);
      await option('Finnes.ryggrad').waitFor();
      await textbox(t('files.name')).fill('Finnes');
      await button(t('files.save')).click();
      await program.page.getByText(t('files.takenText', { name: 'Finnes.ryggrad' })).waitFor();
      expect(await program.page.getByRole('navigation').count()).toBe(0);
    });
  },
);
