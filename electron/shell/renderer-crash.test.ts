import { beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { callsOf, fire, forgetCalls, StandInWindow } from '../../test/helpers/electron-stand-in.ts';
import { reloadAfterCrash } from './renderer-crash.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

beforeEach(forgetCalls);

function crashingWindow() {
  const clock = { ms: 0 };
  const window = new StandInWindow({});
  reloadAfterCrash(
    window as never,
    () => createTranslator('nb'),
    () => clock.ms,
  );
  const crash = (reason = 'crashed') => fire(window.webContents, 'render-process-gone', { reason });
  return { window, crash, clock };
}

test('a crashed window is loaded again', () => {
  const { window, crash } = crashingWindow();
  crash();
  crash('oom');
  expect(window.webContents.reloadCount).toBe(2);
});

test('a window that ended by itself is not', () => {
  const { window, crash } = crashingWindow();
  crash('clean-exit');
  expect(window.webContents.reloadCount).toBe(0);
});

test('the fourth crash within a minute ends the program with a sentence', async () => {
  const { window, crash } = crashingWindow();
  for (let count = 0; count < 4; count += 1) crash();
  expect(window.webContents.reloadCount).toBe(3);
  await vi.waitFor(() => expect(callsOf('app.quit')).toHaveLength(1));
  expect(callsOf('dialog.showMessageBox')[0]?.[1]).toMatchObject({
    message: 'Vinduet stoppet flere ganger på kort tid.',
  });
});

test('crashes far apart are each mended', () => {
  const { window, crash, clock } = crashingWindow();
  for (let count = 0; count < 6; count += 1) {
    crash();
    clock.ms += 61_000;
  }
  expect(window.webContents.reloadCount).toBe(6);
});
