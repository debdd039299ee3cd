/** The high contrast theme: chosen, or because the system asks for more contrast; and the system's own forced colours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackend, goTo } from '../helpers/e2e-document.ts';
import { launchProgram, type ProgramWindow, whyNoWindow } from '../helpers/launch-program.ts';

const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';

describe.skipIf(whyNoWindow !== null)(
  `high contrast${whyNoWindow === null ? '' : ` (${whyNoWindow})`}`,
  () => {
    let window: ProgramWindow;
    beforeAll(async () => {
      window = await launchProgram({ colorScheme: 'light' });
      await window.page.waitForFunction(() => globalThis.window.ryggrad !== undefined);
      await askBackend(window.page, 'document.createDemo', { language: 'nb' });
      await window.page.getByRole('heading', { level: 1 }).waitFor();
    });
    afterAll(async () => window?.close());

    const colours = () =>
      window.page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { ground: backgroundColor, text: color };
      });

    test('the usual theme is not the high contrast one', async () => {
      expect(await colours()).toEqual({ ground: 'rgb(247, 245, 240)', text: 'rgb(28, 43, 42)' });
    });

    test('is followed when the system asks for more contrast, in light and in dark', async () => {
      await window.page.emulateMedia({ contrast: 'more' });
      await expect.poll(colours).toEqual({ ground: WHITE, text: BLACK });
      await window.page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
      await expect.poll(colours).toEqual({ ground: BLACK, text: WHITE });
      await window.page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
      await expect.poll(async () => (await colours()).ground).toBe('rgb(247, 245, 240)');
    });

    test('is the fourth choice of the theme menu', async () => {
      await window.page.getByRole('banner').getByRole('button', { name: 'Lys eller mørk' }).click();
      await window.page.getByRole('menuitemradio', { name: 'Høy kontrast' }).click();
      await expect.poll(colours).toEqual({ ground: WHITE, text: BLACK });
      expect((await askBackend(window.page, 'settings.get', {})).theme).toBe('contrast');
    });

    test('forced colours: a figure goes with the ground the system gives, whatever was chosen', async () => {
      await askBackend(window.page, 'settings.update', { theme: 'light' });
      await window.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await goTo(window.page, '/stakeholders');
      const figureText = window.page.locator('main svg[role] text, main svg text').first();
      await figureText.waitFor();
      // On the dark ground of the system a figure drawn for white paper would be black on black.
      await expect
        .poll(() => figureText.evaluate((text) => getComputedStyle(text).fill))
        .toMatch(/rgb\((2[0-9]{2}), (2[0-9]{2}), (2[0-9]{2})\)/);
      await window.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      expect(window.problems).toEqual([]);
    });
  },
);
