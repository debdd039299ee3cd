/** The own file chooser, from a name to a file on the disk and back, by mouse and by keyboard. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

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
