/** Runs the built command line as a process of its own, as a user does. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const entry = resolve(import.meta.dirname, '../../dist/electron/cli.js');

export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `ryggrad <words>` with messages in English unless another language is given. */
export function ryggrad(words: readonly string[], options: { language?: string; cwd?: string } = {}): Run {
  const env = { ...process.env, LC_ALL: options.language ?? 'C', INIT_CWD: '' };
  const run = spawnSync(process.execPath, [entry, ...words], {
    env,
    cwd: options.cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exitCode: run.status, out: run.stdout, error: run.stderr };
}
