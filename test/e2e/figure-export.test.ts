/** Figures saved as pictures from the window: the map and the line of an indicator, as SVG and PNG, whole and on white. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withReadOnlyCopy } from '../../electron/backend/document/open-for-command-line.ts';
import { finishFigure } from '../../electron/backend/figures/finish-picture.ts';
import { reportModel } from '../../electron/backend/reports/render-report.ts';
import { type FigureSize, figureOnScreen } from '../../electron/backend/reports/stakeholders-figures.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../renderer/features/figures/SavePicture.tsx';
import type { StakeholderMapId } from '../../shared/domain/identifiers.ts';
import type {
  FigureModel,
  StakeholdersReportModel,
} from '../../shared/domain/reports/stakeholders/stakeholders-report-model.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { askBackend, goTo, isDrawn } from '../helpers/e2e-document.ts';
import { installedBrowser, NO_BROWSER } from '../helpers/find-browser.ts';
import { type LaunchedProgram, launchInBrowser } from '../helpers/launch-browser.ts';

const t = createTranslator('nb');

describe.skipIf(!installedBrowser)(`figures as pictures${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let program: LaunchedProgram;
  let page: Page;
  beforeAll(async () => {
    program = await launchInBrowser();
    page = program.page;
    page.setDefaultTimeout(20_000);
    await page.getByRole('button', { name: t('start.demo.label') }).click();
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    await askBackend(page, 'settings.update', { theme: 'dark' });
  });
  afterAll(() => program?.close());

  let saved = 0;
  const save = async (figure: string, format: 'svg' | 'png', word: string): Promise<Buffer> => {
    // A second try meets the files of the first.
    const name = `${word} ${++saved}`;
    await page.getByRole('button', { name: t('figures.saveOf', { name: figure }) }).click();
    await page.getByRole('menuitem', { name: t(`figures.format.${format}`) }).click();
    const dialog = page.getByRole('dialog');
    const folder = dialog.getByRole('textbox', { name: t('files.path') });
    // The folder it begins in may arrive between the marking and the typing of the text.
    await expect.poll(() => folder.inputValue(), { timeout: 15_000 }).not.toBe('');
    await folder.fill(program.dataFolder);
    await folder.press('Enter');
    await dialog.getByRole('textbox', { name: t('files.name') }).fill(name);
    await dialog.getByRole('button', { name: t('files.save'), exact: true }).click();
    const path = join(program.dataFolder, `${name}.${format}`);
    await page.getByText(t('figures.saved', { path })).waitFor();
    return readFileSync(path);
  };
  /** Width, colour of the corner and number of colours, as the browser itself draws the picture. */
  const drawn = (bytes: Buffer, type: string) =>
    page.evaluate(
      async ([base64, kind]) => {
        const image = new Image();
        image.src = `data:${kind};base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const colours = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        return { width: image.naturalWidth, corner: [...data.slice(0, 4)], colours: colours.size };
      },
      [bytes.toString('base64'), type] as const,
    );

  const twice = async (figure: string, name: string, word: string) => {
    const svg = await save(figure, 'svg', name);
    const text = svg.toString('utf8');
    const parsed = await page.evaluate(
      (xml) => {
        const read = new DOMParser().parseFromString(xml, 'image/svg+xml');
        return { root: read.documentElement.localName, words: read.documentElement.textContent ?? '' };
        // A parsed style would be refused by the page's own policy; the whole file is drawn below.
      },
      text.replace(/<style>[^<]*<\/style>/, ''),
    );
    expect(parsed.root).toBe('svg');
    expect(parsed.words).toContain(word);
    expect(text).not.toMatch(/<script|<image|\son\w+="/);
    const asSvg = await drawn(svg, 'image/svg+xml');
    const asPng = await drawn(await save(figure, 'png', name), 'image/png');
    expect(asPng.width).toBe(asSvg.width * 2);
    for (const picture of [asSvg, asPng]) {
      expect(picture.corner).toEqual([255, 255, 255, 255]);
      expect(picture.colours).toBeGreaterThan(20);
    }
  };

  test('the map', async () => {
    await goTo(page, '/stakeholders');
    await isDrawn(page, '/stakeholders');
    const [actor] = await askBackend(page, 'stakeholders.listActors', {});
    if (!actor) throw new Error('the demo has no actor');
    const figure = await page
      .getByRole('button', { name: t('figures.saveOf', { name: '' }) })
      .getAttribute('aria-label');
    await twice((figure ?? '').replace(t('figures.saveOf', { name: '' }), ''), 'Kartet æøå', 'Nordby');
  });

  /** The figures of a report of the same document, day and map, as the window would save them. */
  const inReport = async (mapId: StakeholderMapId | null): Promise<FigureModel[]> => {
    await askBackend(page, 'document.publish', {});
    const state = await askBackend(page, 'document.state', {});
    const [asOf] = new Date().toLocaleDateString('sv').split(' ') as [string];
    return withReadOnlyCopy(state?.path ?? '', (db) => {
      const options = { type: 'stakeholders', language: 'nb', standard: 'a-2a', namesPeople: true } as const;
      const model = reportModel(db, { ...options, asOf, mapId }) as StakeholdersReportModel;
      return [model.grid, ...model.annexes.map(({ figure }) => figure)].filter((figure) => figure !== null);
    });
  };
  const WHOLE_PAGE = { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fontSize: 12 };
  const SIZES = { rainbow: { ...WHOLE_PAGE, height: PICTURE_WIDTH * 0.56 } } as Record<string, FigureSize>;
  /** What is drawn: every shape with its place, size and colour, and every text. Identifiers are the renderer's own. */
  const shapesOf = (svg: string) =>
    svg
      .replace(/<\?xml[^>]*>\s*|<style>[^<]*<\/style>/g, '')
      .replace(/ (?:id|aria-labelledby|clip-path|xmlns(?::\w+)?)="[^"]*"/g, '')
      .replace(/<(\w+)([^>]*?) ?\/>/g, '<$1$2></$1>')
      .match(/<[^>]+>[^<]*/g);

  test('the pictures of the maps are those of the report, to the last shape', async () => {
    const [map] = await askBackend(page, 'maps.list', {});
    if (!map) throw new Error('the demo has no map of its own');
    for (const mapId of [null, map.id] as const) {
      const figures = await inReport(mapId);
      const kinds = figures.map(({ kind }) => kind).filter((kind) => kind !== 'network');
      expect(kinds).toEqual(expect.arrayContaining(['grid', 'salience', 'rainbow', 'engagement']));
      if (mapId === null) expect(kinds).toContain('movement');
      for (const figure of figures) {
        // On the further map, the two where marks taken from the whole initiative are paler.
        if (figure.kind === 'network' || (mapId && !['grid', 'rainbow'].includes(figure.kind))) continue;
        const address = `/stakeholders?view=${figure.kind}${mapId ? `&map=${mapId}` : ''}`;
        await goTo(page, address);
        await page.locator(`#view-${figure.kind}[aria-selected="true"]`).waitFor();
        await isDrawn(page, address);
        const saved = await save(figure.texts.title, 'svg', `${figure.kind} ${mapId ?? 'hele'}`);
        const { svg, key } = figureOnScreen(figure, SIZES[figure.kind] ?? WHOLE_PAGE);
        expect(shapesOf(saved.toString('utf8')), address).toEqual(shapesOf(finishFigure(svg, key)));
      }
    }
  });

  test('the picture of the network is that of the report', async () => {
    const figure = (await inReport(null)).find(({ kind }) => kind === 'network');
    if (figure?.kind !== 'network') throw new Error('the demo has no network');
    await goTo(page, '/stakeholders/network');
    await isDrawn(page, '/stakeholders/network');
    await page.locator('[data-network-id]').first().waitFor();
    const saved = (await save(figure.texts.title, 'svg', 'nettverk')).toString('utf8');
    const [left, top, across, down] = (/viewBox="([^"]*)"/.exec(saved)?.[1] ?? '').split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect(left).toBe(0);
    const { svg, key } = figureOnScreen(figure, { width: across, height: down + top, fontSize: 12 });
    expect(shapesOf(saved)).toEqual(shapesOf(finishFigure(svg, key)));
  });

  test('the line of an indicator', async () => {
    const [indicator] = await askBackend(page, 'measurement.listIndicators', {});
    if (!indicator) throw new Error('the demo has no indicator');
    await goTo(page, `/measurement/${indicator.id}`);
    await isDrawn(page, `/measurement/${indicator.id}`);
    await twice(indicator.name, 'Linjen', indicator.name);
    expect(program.problems).toEqual([]);
  });
});
