/** A second start hands over what it was asked to open and ends: no window, no backend, no open document. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { becomeReady, callsOf, machine, StandInWindow } from '../helpers/electron-stand-in.ts';

vi.mock('electron', async () => (await import('../helpers/electron-stand-in.ts')).electronModule);

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-second-'));
const argv = process.argv;
afterAll(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('it quits and makes nothing', async () => {
  const file = join(folder, 'plan.ryggrad');
  vi.stubEnv('RYGGRAD_DATA_DIR', join(folder, 'data'));
  process.argv = ['ryggrad', file];
  machine.isFirstInstance = false;
  await import('../../electron/main.ts');
  becomeReady();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(callsOf('app.requestSingleInstanceLock')).toEqual([[{ file }]]);
  expect(callsOf('app.quit')).toHaveLength(1);
  expect(StandInWindow.all).toEqual([]);
});
