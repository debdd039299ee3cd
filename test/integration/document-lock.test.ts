/** The lock beside a document: who gets in, who is told, who takes over, and lock files that are garbage. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockPathOf } from '../../electron/backend/document/lock-content.ts';
import { inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import {
  changeJson,
  type DocumentBench,
  deadProcessId,
  documentBench,
  nameIn,
  refusalOf,
  rename,
  traceOf,
} from '../helpers/documents.ts';

const MINUTE = 60_000;

async function closedDocument(): Promise<DocumentBench> {
  const bench = documentBench();
  await (await bench.created()).close();
  return bench;
}

/** A lock as another opening would have written it, with some of it changed. */
async function lockedBy(
  bench: DocumentBench,
  change: (lock: Record<string, unknown>) => void,
): Promise<string> {
  const other = bench.service();
  await other.open(bench.path, 'edit');
  const lockPath = lockPathOf(bench.path);
  const content = readFileSync(lockPath);
  await other.close();
  writeFileSync(lockPath, content);
  changeJson(lockPath, change);
  return lockPath;
}

const onAnotherMachine = (lock: Record<string, unknown>) => {
  lock.user = 'Kari';
  lock.machine = 'PC-7';
  lock.process = { ...(lock.process as object), machine: 'PC-7' };
};

describe('the lock', () => {
  it('says who has the document open, is readable for colleagues, and goes away on closing', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const lock = JSON.parse(readFileSync(lockPathOf(bench.path), 'utf8'));
    expect(lock).toMatchObject({ machine: hostname(), process: { pid: process.pid } });
    expect(service.lockHolder(bench.path)).toBeNull();
    const holder = bench.service().lockHolder(bench.path);
    expect(holder).toMatchObject({ machine: hostname(), isStale: false });
    await service.close();
    expect(existsSync(lockPathOf(bench.path))).toBe(false);
  });

  it('refuses a second opener with a name, who can still read', async () => {
    const bench = documentBench();
    const first = await bench.created();
    const second = bench.service();
    const refusal = await refusalOf(() => second.open(bench.path, 'edit'), 'document.locked');
    expect(refusal.values).toMatchObject({ machine: hostname(), since: expect.stringMatching(/Z$/) });
    const state = await second.open(bench.path, 'read-only');
    expect(state.readOnly).toBe('locked');
    await refusalOf(() => rename(second, 'x'), 'document.read-only');
    await refusalOf(() => second.undo(), 'document.read-only');
    await second.close();
    rename(first, 'Fortsatt min');
    expect((await first.publish()).publishStatus).toBe('published');
  });

  it('left by a dead process of this machine is taken without asking', async () => {
    const bench = await closedDocument();
    await lockedBy(bench, (lock) => {
      lock.process = { ...(lock.process as object), pid: deadProcessId() };
    });
    expect(bench.service().lockHolder(bench.path)?.isStale).toBe(true);
    expect((await bench.service().open(bench.path, 'edit')).readOnly).toBeNull();
  });

  it('under a process number that was given to another process is taken without asking', async () => {
    if (process.platform !== 'linux') return;
    const bench = await closedDocument();
    await lockedBy(bench, (lock) => {
      lock.process = { ...(lock.process as object), startedAt: 'another boot:1' };
    });
    expect((await bench.service().open(bench.path, 'edit')).readOnly).toBeNull();
  });

  it('of another machine is stale after five minutes without a sign of life, and taken over on request', async () => {
    const bench = await closedDocument();
    await lockedBy(bench, onAnotherMachine);
    const service = bench.service();
    bench.advance(4 * MINUTE);
    expect(service.lockHolder(bench.path)).toMatchObject({ user: 'Kari', machine: 'PC-7', isStale: false });
    bench.advance(2 * MINUTE);
    expect(service.lockHolder(bench.path)?.isStale).toBe(true);
    const refusal = await refusalOf(() => service.open(bench.path, 'edit'), 'document.locked');
    expect(refusal.values).toMatchObject({ user: 'Kari', machine: 'PC-7' });
    expect((await service.open(bench.path, 'take-over')).readOnly).toBeNull();
  });

  it('is kept alive by its holder', async () => {
    const bench = documentBench();
    await bench.created({ timing: { heartbeatMs: 20 } });
    bench.advance(6 * MINUTE);
    await expect.poll(() => bench.service().lockHolder(bench.path)?.isStale).toBe(false);
  });

  it('that was cleaned away is put back', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rmSync(lockPathOf(bench.path));
    await service.publish();
    expect(existsSync(lockPathOf(bench.path))).toBe(true);
  });
});

describe('a lock that was lost', () => {
  it('stops publishing and writing; the work is kept beside the document', async () => {
    const bench = documentBench();
    const first = await bench.created();
    rename(first, 'Mitt');
    const second = bench.service();
    await second.open(bench.path, 'take-over');
    rename(second, 'Deres');
    await second.publish();
    const state = await first.publish();
    expect(state).toMatchObject({ publishStatus: 'failed', publishRefusal: { code: 'document.lock-lost' } });
    await refusalOf(() => rename(first, 'x'), 'document.lock-lost');
    expect(nameIn(first)).toBe('Mitt');
    await first.close();
    expect(inspectDocument(bench.path).name).toBe('Deres');
    expect(existsSync(lockPathOf(bench.path))).toBe(true);
    const sibling = execFileSync('ls', [bench.folder], { encoding: 'utf8' }).match(
      /^.*\(.*\)\.ryggrad$/m,
    )?.[0];
    expect(inspectDocument(join(bench.folder, sibling ?? '')).name).toBe('Mitt');
    rename(second, 'Deres igjen');
    expect((await second.publish()).publishStatus).toBe('published');
  });

  it('can be taken back', async () => {
    const bench = documentBench();
    const first = await bench.created();
    const second = bench.service();
    await second.open(bench.path, 'take-over');
    await first.publish();
    await refusalOf(() => first.open(bench.path, 'edit'), 'document.locked');
    await first.open(bench.path, 'take-over');
    rename(first, 'Mitt igjen');
    expect((await first.publish()).publishStatus).toBe('published');
    expect((await second.publish()).publishRefusal?.code).toBe('document.lock-lost');
  });

  it('is noticed by the heartbeat', async () => {
    const bench = documentBench();
    const first = await bench.created({ timing: { heartbeatMs: 20 } });
    await bench.service().open(bench.path, 'take-over');
    await expect.poll(() => first.state()?.publishRefusal?.code).toBe('document.lock-lost');
  });
});

describe('a lock file that is garbage', () => {
  const huge = JSON.stringify({ version: 1, user: 'x'.repeat(100_000) });
  it.each(['', 'garbage', '[]', 'null', '{"version":1}', '\u0000\u0001', huge])(
    '%# never crashes',
    async (content) => {
      const bench = await closedDocument();
      const lockPath = lockPathOf(bench.path);
      writeFileSync(lockPath, content);
      const service = bench.service();
      expect(service.lockHolder(bench.path)).toMatchObject({ user: '?', machine: '?', isStale: false });
      await refusalOf(() => service.open(bench.path, 'edit'), 'document.locked');
      utimesSync(lockPath, new Date(0), new Date(0));
      expect(service.lockHolder(bench.path)?.isStale).toBe(true);
      expect((await service.open(bench.path, 'read-only')).readOnly).toBe('locked');
      expect((await service.open(bench.path, 'take-over')).readOnly).toBeNull();
    },
  );

  it('and hostile shows no control characters and no walls of text', async () => {
    const bench = await closedDocument();
    await lockedBy(bench, (lock) => {
      onAnotherMachine(lock);
      lock.user = `\u001b[2J\u202eKari\n${'x'.repeat(500)}`;
    });
    const { user = '' } = bench.service().lockHolder(bench.path) ?? {};
    expect(user).toMatch(/^\[2JKarix+$/);
    expect(user.length).toBeLessThanOrEqual(100);
  });

  it.each(['folder', 'link to nowhere', 'link to a device', 'pipe'])('as a %s never hangs', async (kind) => {
    if (process.platform === 'win32') return;
    const bench = await closedDocument();
    const lockPath = lockPathOf(bench.path);
    if (kind === 'folder') mkdirSync(lockPath);
    else if (kind === 'pipe') execFileSync('mkfifo', [lockPath]);
    else symlinkSync(kind === 'link to nowhere' ? '/nowhere/at all' : '/dev/zero', lockPath);
    const service = bench.service();
    await refusalOf(() => service.open(bench.path, 'edit'), 'document.locked');
    const state = await service.open(bench.path, 'take-over');
    expect(state.readOnly).toBe(kind === 'folder' ? 'folder' : null);
  });
});

describe('where no lock can be written', () => {
  it('the document opens for reading', async () => {
    const bench = await closedDocument();
    const { path } = bench;
    // A folder in the place of the lock file stops even the administrator.
    mkdirSync(lockPathOf(path));
    const before = traceOf(path);
    const service = bench.service();
    expect(await service.open(path, 'take-over')).toMatchObject({
      readOnly: 'folder',
      publishStatus: 'published',
    });
    expect(nameIn(service)).toBe('Trygg by');
    await refusalOf(() => rename(service, 'x'), 'document.read-only');
    const copy = join(bench.folder, 'data', 'kopi.ryggrad');
    expect(await service.saveCopy(copy, true)).toMatchObject({ path: copy, readOnly: null });
    await service.close();
    expect(traceOf(path)).toBe(before);
  });

  it('a user without rights reads from a write-protected folder, and leaves it as it was', async () => {
    if (process.platform === 'win32') return;
    const bench = await closedDocument();
    const folder = join(bench.folder, 'beskyttet');
    mkdirSync(folder);
    const path = join(folder, 'plan.ryggrad');
    renameSync(bench.path, path);
    const dataFolder = mkdtempSync(join(tmpdir(), 'ryggrad other user '));
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    chmodSync(bench.folder, 0o755);
    chmodSync(dataFolder, 0o777);
    const before = traceOf(path);
    try {
      expect(await openAsOrdinaryUser(path, dataFolder)).toEqual({
        readOnly: 'folder',
        name: 'Trygg by',
        problems: [],
      });
      expect(traceOf(path)).toBe(before);
    } finally {
      chmodSync(folder, 0o755);
      rmSync(dataFolder, { recursive: true });
    }
  });
});

/** What a user who may not write there sees; the administrator steps down for it. */
async function openAsOrdinaryUser(path: string, dataFolder: string): Promise<unknown> {
  const script = `
    const { createDocumentService } = await import(${JSON.stringify(source('document/create-document-service.ts'))});
    const { checkDocument, inspectDocument } = await import(${JSON.stringify(source('document/open-for-command-line.ts'))});
    const { createSettings } = await import(${JSON.stringify(source('../settings/create-settings.ts'))});
    const [path, dataFolder] = process.argv.slice(1);
    const settings = createSettings(dataFolder, 'nb');
    const service = createDocumentService({ dataFolder, settings, emit: () => {}, now: () => new Date() });
    const { readOnly } = await service.open(path, 'edit');
    await service.close();
    console.log(JSON.stringify({ readOnly, name: inspectDocument(path).name, problems: checkDocument(path).problems }));`;
  const isRoot = process.getuid?.() === 0;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, path, dataFolder], {
    encoding: 'utf8',
    cwd: dataFolder,
    ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  return JSON.parse(output);
}

function source(path: string): string {
  return new URL(`../../electron/backend/${path}`, import.meta.url).href;
}
