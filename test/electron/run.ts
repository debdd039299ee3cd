/**
 * `npm run test:electron`: the end-to-end tests against the real Electron instead of the browser shell.
 * Where Electron cannot be started it says so in one line and counts as passed.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { whyNoElectron } from '../helpers/launch-electron.ts';

const root = resolve(import.meta.dirname, '../..');

function run(args: readonly string[]): number {
  const reason = whyNoElectron();
  if (reason !== null) {
    process.stdout.write(`Electron tests skipped: ${reason}.\n`);
    return 0;
  }
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const result = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RYGGRAD_E2E_SHELL: 'electron' },
  });
  return result.status ?? 1;
}

process.exitCode = run(process.argv.slice(2));
