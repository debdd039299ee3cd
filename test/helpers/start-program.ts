/** Starts the built program as a user does, with a data folder of its own, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 30_000;

export interface StartedProgram {
  readonly child: ChildProcess;
  readonly dataFolder: string;
  /** What it has printed so far. */
  readonly output: () => string;
  /** The address it printed. */
  readonly address: string;
  /** Asks it to end and returns its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly exited: Promise<number | null>;
  /** Removes the data folder. */
  readonly clean: () => void;
}

export interface StartProgramOptions {
  readonly args?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** Taken over from an earlier program that was killed. */
  readonly dataFolder?: string;
  /** Language of a new user; the settings say otherwise where there are some. */
  readonly language?: string;
}

/** Runs `npm start`'s own script without npm. Fails with the output when no address comes. */
export async function startProgram(options: StartProgramOptions = {}): Promise<StartedProgram> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'ryggrad-data-'));
  const child = spawn(
    process.execPath,
    [join(root, 'dist/electron/start.js'), ...(options.args ?? ['--no-open'])],
    {
      cwd: root,
      env: {
        ...process.env,
        LC_ALL: options.language ?? 'nb_NO.UTF-8',
        RYGGRAD_DATA_DIR: dataFolder,
        INIT_CWD: root,
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const exited = new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code));
  });
  const address = await new Promise<string>((found, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`no address within the time: ${output}`)),
      START_TIMEOUT_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [line] = /^http:\/\/127\.0\.0\.1:\S+(?=\n)/m.exec(output) ?? [];
      if (!line) return;
      clearTimeout(timer);
      found(line);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => failed(new Error(`ended with ${code} before an address came: ${output}`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  return {
    child,
    dataFolder,
    output: () => output,
    address,
    exited,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    clean: () => rmSync(dataFolder, { recursive: true, force: true }),
  };
}
