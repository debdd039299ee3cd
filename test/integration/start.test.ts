/** `npm start` as a process: options, the printed address, the window's end, signals. The browser is a stand-in. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { findElectron } from '../../build/scripts/find-electron.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import { type StartedProgram, type StartProgramOptions, startProgram } from '../helpers/start-program.ts';

const root = resolve(import.meta.dirname, '../..');
const standIn = join(root, 'test/fixtures/stand-in-browser.mjs');
const programs: StartedProgram[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) {
    await program.kill();
    program.clean();
  }
});

async function start(options: StartProgramOptions): Promise<StartedProgram> {
  const program = await startProgram(options);
  programs.push(program);
  return program;
}

const startWithStandIn = (behaviour: string, environment: NodeJS.ProcessEnv = {}) =>
  start({
    args: ['--shell=browser'],
    environment: { RYGGRAD_BROWSER: standIn, STAND_IN: behaviour, ...environment },
  });

function runOnce(...args: string[]) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ryggrad-data-'));
  const result = spawnSync(process.execPath, [join(root, 'dist/electron/start.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', RYGGRAD_DATA_DIR: dataFolder },
  });
  rmSync(dataFolder, { recursive: true });
  return result;
}

/** Signs in as the page does; the function it returns calls an operation and gives its value. */
async function signedIn(address: string) {
  const { origin, hash } = new URL(address);
  const headers = { Origin: origin, 'Content-Type': 'application/json' };
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(origin + path, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) });
  const answer = await post('/session', { token: new URLSearchParams(hash.slice(1)).get('token') });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (operation: string, input: unknown): Promise<unknown> => {
    const result = (await (await post(`/api/${operation}`, input, cookie)).json()) as Answer<unknown>;
    if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };
}

function endGroup(processId: number | undefined): void {
  try {
    process.kill(-(processId ?? Number.NaN), 'SIGKILL');
  } catch {
    // All of them are gone, as they should be.
  }
}

const until = async (isSo: () => boolean, limitMs = 15_000) => {
  const latest = Date.now() + limitMs;
  while (!isSo() && Date.now() < latest) await new Promise((done) => setTimeout(done, 50));
  return isSo();
};

describe('wrong use and help', () => {
  it('a wrong option ends with 2 and one sentence', () => {
    const { status, stdout, stderr } = runOnce('--shel=browser');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no option --shel\..*\n$/);
  });

  it('--help explains every option and starts nothing', () => {
    const { status, stdout } = runOnce('--help');
    expect(status).toBe(0);
    for (const option of ['--shell=electron|browser', '--no-open', '--help'])
      expect(stdout).toContain(option);
    expect(stdout).not.toContain('http://');
  });

  it.runIf(findElectron() === null)('--shell=electron without its binary says how to get it', () => {
    const { status, stderr } = runOnce('--shell=electron');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The Electron binary is missing.*\n$/);
  });
});

describe('--no-open', () => {
  it('prints the address on a line of its own, serves the page, and ends cleanly when asked', async () => {
    const program = await start({});
    expect(program.output().split('\n')).toContain(program.address);
    const page = await fetch(program.address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script src="/bridge.js"></script>');
    expect(await program.stop()).toBe(0);
    await expect(fetch(program.address)).rejects.toThrow();
  });

  it('publishes an open document before it ends: the file on disk holds the last change', async () => {
    const program = await start({});
    const call = await signedIn(program.address);
    const path = join(program.dataFolder, 'Møteplan.ryggrad');
    await call('document.create', { path, name: 'Before', language: 'nb' });
    const publishedMs = statSync(path).mtimeMs;
    const initiative = (await call('initiative.get', {})) as Record<string, unknown>;
    await call('initiative.update', { ...initiative, name: 'The last change' });
    expect(await program.stop()).toBe(0);
    expect(statSync(path).mtimeMs).toBeGreaterThan(publishedMs);
    expect(existsSync(`${path}.lock`)).toBe(false);
    const again = await start({ dataFolder: program.dataFolder });
    const callAgain = await signedIn(again.address);
    expect(await callAgain('document.recoveries', {})).toEqual([]);
    expect(await callAgain('document.open', { path })).toMatchObject({ initiativeName: 'The last change' });
    expect(await again.stop()).toBe(0);
  });

  it('opens the document that is named without waiting for the window', async () => {
    const first = await start({});
    const path = join(first.dataFolder, 'Nordbyen.ryggrad');
    const create = await signedIn(first.address);
    await create('document.create', { path, name: 'Nordbyen', language: 'nb' });
    expect(await first.stop()).toBe(0);
    const again = await start({ dataFolder: first.dataFolder, args: ['--shell=browser', '--no-open', path] });
    const call = await signedIn(again.address);
    await expect
      .poll(() => call('document.state', {}), { timeout: 10_000 })
      .toMatchObject({ initiativeName: 'Nordbyen' });
    expect(await again.stop()).toBe(0);
  });

  it.runIf(process.platform !== 'win32')(
    'ends when npm is ended, whose shell hands no signal on',
    async () => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'ryggrad-data-'));
      const command = `"${process.execPath}" dist/electron/start.js --no-open; exit`;
      const shell = spawn('sh', ['-c', command], {
        cwd: root,
        env: { ...process.env, RYGGRAD_DATA_DIR: dataFolder, npm_lifecycle_event: 'start' },
        stdio: ['ignore', 'pipe', 'ignore'],
        // A process group of its own, so that a failing test leaves nothing running.
        detached: true,
      });
      onTestFinished(() => endGroup(shell.pid));
      let output = '';
      shell.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      const address = () => /^http:\S+(?=\n)/m.exec(output)?.[0];
      expect(await until(() => address() !== undefined)).toBe(true);
      expect((await fetch(address() ?? '')).status).toBe(200);
      shell.kill('SIGTERM');
      const isServing = () =>
        fetch(address() ?? '').then(
          () => true,
          () => false,
        );
      await expect.poll(isServing, { timeout: 10_000 }).toBe(false);
      rmSync(dataFolder, { recursive: true });
    },
  );

  it('ends cleanly on Ctrl+C, too', async () => {
    const program = await start({});
    program.child.kill('SIGINT');
    expect(await program.exited).toBe(0);
  });
});

describe('the window', () => {
  it('gets a profile of its own, a token of its own, and flags that keep it quiet; the sandbox stays on', async () => {
    const record = join(mkdtempSync(join(tmpdir(), 'ryggrad-record-')), 'arguments.json');
    const program = await startWithStandIn('visits', { STAND_IN_RECORD: record });
    await program.exited;
    const args = JSON.parse(readFileSync(record, 'utf8')) as string[];
    rmSync(join(record, '..'), { recursive: true });
    const app = args.find((argument) => argument.startsWith('--app=')) ?? '';
    expect(new URL(app.slice('--app='.length)).origin).toBe(new URL(program.address).origin);
    expect(app).not.toContain(new URL(program.address).hash);
    expect(args).toContain(`--user-data-dir=${join(program.dataFolder, 'browser-window')}`);
    expect(args).toEqual(
      expect.arrayContaining(['--no-first-run', '--disable-background-networking', '--disable-sync']),
    );
    const preferences = readFileSync(join(program.dataFolder, 'browser-window/Default/Preferences'), 'utf8');
    expect(JSON.parse(preferences)).toMatchObject({
      translate: { enabled: false },
      signin: { allowed: false },
    });
    expect(args.join(' ')).not.toMatch(/--no-sandbox|--disable-web-security|--remote-debugging/);
  });

  it('ends the program when it is closed', async () => {
    const program = await startWithStandIn('visits');
    expect(await program.exited).toBe(0);
  });

  it('may be taken over by a browser that already runs: the program goes on until that one closes it', async () => {
    const startedMs = Date.now();
    const program = await startWithStandIn('hands-over');
    expect(await program.exited).toBe(0);
    expect(Date.now() - startedMs).toBeGreaterThan(1500);
  });

  it('that cannot be shown is no reason to end: the program says so and goes on', async () => {
    const program = await startWithStandIn('fails');
    expect(await until(() => program.output().includes('kunne ikke vise et vindu'))).toBe(true);
    expect((await fetch(program.address)).status).toBe(200);
    expect(await program.stop()).toBe(0);
  });

  it.runIf(findElectron() === null)('stands in for Electron, and one line says so', async () => {
    const environment = { RYGGRAD_BROWSER: standIn, STAND_IN: 'visits' };
    const program = await start({ args: [], environment });
    const lines = program
      .output()
      .split('\n')
      .filter((line) => line.includes('Electron'));
    expect(lines).toEqual([expect.stringContaining('stand-in-browser.mjs')]);
    expect(await program.exited).toBe(0);
  });

  it('without any browser the address is printed with what to do', async () => {
    const program = await start({
      args: ['--shell=browser'],
      environment: { RYGGRAD_BROWSER: '/nowhere/chromium' },
    });
    expect(await until(() => program.output().includes('Åpne adressen over'))).toBe(true);
    expect((await fetch(program.address)).status).toBe(200);
    expect(await program.stop()).toBe(0);
  });
});
