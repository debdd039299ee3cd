/** The built program as a process of its own, called over its loopback as the window calls it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';

const startScript = resolve(import.meta.dirname, '../../dist/electron/start.js');

export interface Program {
  /** The address with its one-time token. */
  readonly address: string;
  /** Takes the session, so that `call` works. A browser may take it instead. */
  connect(): Promise<void>;
  /** Shares the session of a browser that took the address. */
  takeSessionFrom(context: BrowserContext): Promise<void>;
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Resident memory of the process, in MB; null where the system does not tell. */
  memoryMb(): number | null;
  end(): Promise<void>;
}

/** Starts the program without a window, on a data folder of its own; opens a document when one is named. */
export async function startProgram(documentPath?: string): Promise<Program> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ryggrad-bench-'));
  const words = [
    startScript,
    '--shell=browser',
    '--no-open',
    ...(documentPath === undefined ? [] : [documentPath]),
  ];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, RYGGRAD_DATA_DIR: dataFolder, RYGGRAD_QUIET: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  const { origin, hash } = new URL(address);
  let cookie = '';
  const post = (path: string, body: unknown) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: origin,
        'Sec-Fetch-Site': 'same-origin',
        Cookie: cookie,
      },
      body: JSON.stringify(body),
    });
  return {
    address,
    connect: async () => {
      const response = await post('/session', { token: new URLSearchParams(hash.slice(1)).get('token') });
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
    takeSessionFrom: async (context) => {
      const [session] = await context.cookies(origin);
      cookie = session ? `${session.name}=${session.value}` : '';
    },
    call: async (name, input) => {
      const answer = (await (await post(`/api/${name}`, input)).json()) as Answer<OutputOf<typeof name>>;
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
      return answer.value;
    },
    memoryMb: () => residentMemoryMb(child),
    end: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /^http:\/\/127\.0\.0\.1:\S+$/m.exec(printed) ?? [];
      if (address !== undefined && printed.includes(`${address}\n`)) found(address);
    });
    child.once('exit', (code) =>
      failed(new Error(`the program ended with ${code} before it printed its address`)),
    );
  });
}

function residentMemoryMb(child: ChildProcess): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
