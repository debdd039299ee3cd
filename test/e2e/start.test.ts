/** From starting the program to an open document: the start page, the demo, a file named at the start. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import {
  isElectronRun,
  type LaunchOptions,
  launchProgram,
  type ProgramWindow,
  whyNoWindow,
} from '../helpers/launch-program.ts';

const t = createTranslator('nb');

describe.skipIf(whyNoWindow !== null)(`starting${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`, () => {
  let folder: string;
  let program: ProgramWindow | null = null;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ryggrad møter '));
  });
  afterEach(async () => {
    await program?.close();
    program = null;
    rmSync(folder, { recursive: true });
  });

  const launch = async (options: LaunchOptions = {}) => {
    program = await launchProgram(options);
    return program;
  };
  const button = (window: ProgramWindow, name: string) => window.page.getByRole('button', { name });
  const heading = (window: ProgramWindow, name: string) => window.page.getByRole('heading', { name });

  it('shows the start page in the language of the system, without an error in the console', async () => {
    const window = await launch({ language: 'sv_SE.UTF-8' });
    const swedish = createTranslator('sv');
    await heading(window, swedish('start.heading')).waitFor();
    await window.page.waitForLoadState('load');
    expect(await window.page.evaluate(() => document.documentElement.lang)).toBe('sv');
    expect(window.problems).toEqual([]);
    if (!isElectronRun) expect(window.page.url()).not.toContain('token');
  });

  it('says on whatever page it begins with that damaged settings were set aside, until that is read', async () => {
    const dataFolder = join(folder, 'data');
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, 'settings.json'), '{ "preferences": ');
    const window = await launch({ dataFolder });
    const said = window.page.getByText(t('settings.wasReset'));
    await said.waitFor();
    await heading(window, t('start.heading')).click();
    await button(window, t('start.demo.label')).click();
    await window.page.getByRole('navigation').getByRole('link').first().waitFor();
    expect(await said.isVisible()).toBe(true);
    await button(window, t('common.close')).click();
    await said.waitFor({ state: 'detached' });
    expect(readdirSync(dataFolder).some((name) => name.startsWith('settings.damaged-'))).toBe(true);
    expect(window.problems).toEqual([]);
  });

  it('asks before Escape throws away what a new initiative was described with', async () => {
    const window = await launch();
    await button(window, t('start.new.label')).click();
    await window.page.getByRole('textbox', { name: t('start.create.name') }).fill('Åpne haller');
    await window.page.keyboard.press('Escape');
    await button(window, t('common.discard.cancel')).click();
    await button(window, t('common.next')).click();
    await window.page.getByText(t('start.create.step', { step: 2, count: 3 })).waitFor();
    await window.page.keyboard.press('Escape');
    await button(window, t('common.discard.confirm')).click();
    await window.page.getByRole('dialog').first().waitFor({ state: 'detached' });
  });

  it('opens the demo with one click, and every page of it, without an error in the console', async () => {
    const window = await launch();
    await button(window, t('start.demo.label')).click();
    const pages = window.page.getByRole('navigation').getByRole('link');
    await pages.first().waitFor();
    expect(await pages.count()).toBeGreaterThan(5);
    for (const page of await pages.all()) {
      await page.click();
      await window.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    }
    expect(window.problems).toEqual([]);
    const made = readdirSync(join(window.dataFolder, 'demo')).filter((name) => name.endsWith('.ryggrad'));
    expect(made).toHaveLength(1);
  });

  it('opens the file that was named', async () => {
    const path = join(folder, 'Trygg oppvekst.ryggrad');
    const first = await launch();
    await first.page.evaluate(
      (path) =>
        window.ryggrad?.invoke('document.create', {
          path,
          name: 'Trygg oppvekst i Østbyen',
          language: 'nb',
        }),
      path,
    );
    await first.close();
    const second = await launch({ documentPath: path });
    await second.page.getByText('Trygg oppvekst i Østbyen').first().waitFor();
    expect(second.problems).toEqual([]);
  });

  it('says in a sentence what is wrong with a named file, and goes on', async () => {
    const path = join(folder, 'tull.ryggrad');
    writeFileSync(path, 'This is no database at all. '.repeat(100));
    const window = await launch({ documentPath: path });
    await window.page.getByText(t('errors.document.not-ryggrad', { fileName: 'tull.ryggrad' })).waitFor();
    await button(window, t('start.demo.label')).click();
    await window.page.getByRole('navigation').getByRole('link').first().waitFor();
  });

  it('says so when the named file is not there', async () => {
    const window = await launch({ documentPath: join(folder, 'borte.ryggrad') });
    await window.page.getByText('borte.ryggrad').first().waitFor();
    await heading(window, t('start.heading')).waitFor();
  });
});
