/** Backups: made when they should be, checked before they count, rotated, and enough to come back from. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { listBackups, rotateBackups, stageBackup } from '../../electron/backend/document/backup.ts';
import { inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import type { Preferences } from '../../shared/contract/settings.ts';
import { addActors, documentBench, nameIn, refusalOf, rename } from '../helpers/documents.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function settingsWith(dataFolder: string, preferences: Partial<Preferences>) {
  const settings = createSettings(dataFolder, 'nb');
  settings.update(preferences);
  return settings;
}

describe('a backup', () => {
  it('is made at opening when the document differs from the newest one', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const service = bench.service();
    await service.open(bench.path, 'edit');
    const [first, ...more] = service.backups(bench.path);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ sizeBytes: statSync(bench.path).size });
    expect(readFileSync(first?.path ?? '').equals(readFileSync(bench.path))).toBe(true);
    expect(statSync(first?.path ?? '').mode & 0o077).toBe(0);
    await service.close();
    await service.open(bench.path, 'edit');
    expect(service.backups(bench.path)).toHaveLength(1);
    rename(service, 'Ny');
    await service.close();
    await service.open(bench.path, 'edit');
    expect(service.backups(bench.path)).toHaveLength(2);
  });

  it('is made at publishing once the newest is an hour old', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'En');
    await service.publish();
    expect(service.backups(bench.path)).toHaveLength(1);
    rename(service, 'To');
    await service.publish();
    expect(service.backups(bench.path)).toHaveLength(1);
    bench.advance(HOUR + 1000);
    rename(service, 'Tre');
    await service.publish();
    const [newest, ...older] = service.backups(bench.path);
    expect(older).toHaveLength(1);
    expect(inspectDocument(newest?.path ?? '').name).toBe('Tre');
  });

  it('is not made by reading', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const service = bench.service();
    await service.open(bench.path, 'read-only');
    expect(service.backups(bench.path)).toEqual([]);
  });

  it('is checked by itself soon after opening', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    await bench.service().open(bench.path, 'edit');
    const place = { dataFolder: bench.dataFolder, backupFolder: null };
    expect(listBackups(place, bench.path)).toEqual([]);
    await expect.poll(() => listBackups(place, bench.path).length, { timeout: 5000 }).toBe(1);
  });

  it('of what the document was is checked before the document is replaced', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const service = bench.service();
    await service.open(bench.path, 'edit');
    const before = readFileSync(bench.path);
    rename(service, 'Ny');
    await service.publish();
    const [backup] = listBackups({ dataFolder: bench.dataFolder, backupFolder: null }, bench.path);
    expect(readFileSync(backup?.path ?? '').equals(before)).toBe(true);
  });

  it('that is not whole does not count', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    truncateSync(bench.path, statSync(bench.path).size - 4096);
    const place = { dataFolder: bench.dataFolder, backupFolder: null };
    expect(() => stageBackup(place, bench.path, bench.path, new Date())?.finish()).toThrow(
      'document.damaged',
    );
    expect(listBackups(place, bench.path)).toEqual([]);
    const [key = ''] = readdirSync(join(bench.dataFolder, 'backups'));
    expect(readdirSync(join(bench.dataFolder, 'backups', key))).toEqual(['source.json']);
  });

  it('whose check cannot begin, since its drive is in trouble, is told of when it is finished and not before', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const place = { dataFolder: bench.dataFolder, backupFolder: null };
    const staged = stageBackup(place, bench.path, bench.path, new Date());
    const folder = join(bench.dataFolder, 'backups');
    rmSync(folder, { recursive: true });
    symlinkSync(folder, folder);
    await expect(staged?.begin()).resolves.toBeUndefined();
    expect(() => staged?.finish()).toThrow('document.damaged');
  });

  it('goes to the chosen folder, or the own one while that is away', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const backupFolder = join(bench.folder, 'data', 'kopier');
    mkdirSync(backupFolder);
    const settings = settingsWith(bench.dataFolder, { backupFolder });
    const service = bench.service({ settings });
    await service.open(bench.path, 'edit');
    expect(service.backups(bench.path)[0]?.path.startsWith(backupFolder)).toBe(true);
    rename(service, 'Ny');
    await service.close();
    rmSync(backupFolder, { recursive: true });
    writeFileSync(backupFolder, 'not a folder');
    await service.open(bench.path, 'edit');
    expect(service.backups(bench.path)[0]?.path.startsWith(join(bench.dataFolder, 'backups'))).toBe(true);
  });

  it('is told of without waiting for its check: under way, then made; or failed', async () => {
    const bench = documentBench();
    const service = await bench.created();
    expect(service.backupFacts()).toEqual({ newestAt: null, isUnderWay: false, hasFailed: false });
    await service.close();
    await service.open(bench.path, 'edit');
    expect(service.backupFacts()).toEqual({ newestAt: null, isUnderWay: true, hasFailed: false });
    const [made] = service.backups(bench.path);
    expect(service.backupFacts()).toEqual({ newestAt: made?.madeAt, isUnderWay: false, hasFailed: false });
    rename(service, 'Ny');
    await service.close();
    rmSync(join(bench.dataFolder, 'backups'), { recursive: true });
    writeFileSync(join(bench.dataFolder, 'backups'), 'not a folder');
    await service.open(bench.path, 'edit');
    expect(service.backupFacts()).toEqual({ newestAt: null, isUnderWay: false, hasFailed: true });
  });

  it('that cannot be made anywhere does not stop the work', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    writeFileSync(join(bench.dataFolder, 'backups'), 'not a folder');
    const service = bench.service();
    expect((await service.open(bench.path, 'edit')).readOnly).toBeNull();
  });
});

describe('rotation', () => {
  it('keeps the newest so many', async () => {
    const bench = documentBench();
    const settings = settingsWith(bench.dataFolder, { backupCount: 3 });
    const service = await bench.created({ settings });
    for (const name of ['1', '2', '3', '4', '5']) {
      bench.advance(HOUR + 1000);
      rename(service, name);
      await service.publish();
    }
    const names = service.backups(bench.path).map((entry) => inspectDocument(entry.path).name);
    expect(names).toEqual(['5', '4', '3']);
  });

  it('removes what is too old, but never the newest', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const place = { dataFolder: bench.dataFolder, backupFolder: null };
    const madeAt: Date[] = [];
    for (const name of ['1', '2', '3']) {
      rename(service, name);
      await service.publish();
      madeAt.push(bench.now());
      bench.advance(DAY);
    }
    expect(service.backups(bench.path)).toHaveLength(3);
    rotateBackups(place, bench.path, { count: 99, maxAgeDays: 1 }, bench.now());
    expect(service.backups(bench.path)).toHaveLength(1);
    rotateBackups(
      place,
      bench.path,
      { count: 1, maxAgeDays: 1 },
      new Date(bench.now().getTime() + 999 * DAY),
    );
    const [newest] = service.backups(bench.path);
    expect(inspectDocument(newest?.path ?? '').name).toBe('3');
  });
});

describe('restoring', () => {
  it('brings a destroyed document back under another name', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Godt arbeid');
    addActors(service, 5);
    await service.close();
    await service.open(bench.path, 'edit');
    await service.close();
    rmSync(bench.path);
    const [backup] = service.backups(bench.path);
    const saveAs = join(bench.folder, 'tilbake.ryggrad');
    const state = await service.restoreBackup(bench.path, backup?.id ?? '', saveAs);
    expect(state).toMatchObject({ path: saveAs, initiativeName: 'Godt arbeid' });
    rename(service, 'Videre');
    expect(nameIn(service)).toBe('Videre');
    await refusalOf(
      () => service.restoreBackup(bench.path, backup?.id ?? '', saveAs),
      'document.already-exists',
    );
  });

  it('finds only backups of that document', async () => {
    const bench = documentBench();
    const service = await bench.created();
    for (const id of ['nothing', '../../../settings', '']) {
      await refusalOf(
        () => service.restoreBackup(bench.path, id, join(bench.folder, 'x.ryggrad')),
        'backup.none',
      );
    }
    expect(existsSync(join(bench.folder, 'x.ryggrad'))).toBe(false);
  });
});

describe('a document of an older version', () => {
  it('is backed up before it is brought up to date', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const older = readFileSync(bench.path);
    const schema = await import('../../electron/backend/db/schema.ts');
    const { migrations } = await import('../../electron/backend/db/migrations/all-migrations.ts');
    const [last] = migrations.slice(-1);
    if (!last) throw new Error('no migration');
    const added = {
      ...last,
      version: migrations.length + 1,
      name: 'added',
      sql: 'CREATE TABLE added (id TEXT PRIMARY KEY NOT NULL) STRICT',
    };
    vi.resetModules();
    vi.doMock('../../electron/backend/db/migrations/all-migrations.ts', () => ({
      migrations: [...migrations, added],
    }));
    try {
      const newer = await import('../../electron/backend/document/create-document-service.ts');
      const { inspectDocument: inspectNewer } = await import(
        '../../electron/backend/document/open-for-command-line.ts'
      );
      const settings = createSettings(bench.dataFolder, 'nb');
      const options = { dataFolder: bench.dataFolder, settings, emit: () => {}, now: bench.now };
      expect(inspectNewer(bench.path)).toMatchObject({
        name: 'Trygg by',
        schemaVersion: schema.SCHEMA_VERSION,
      });
      const reader = newer.createDocumentService(options);
      await reader.open(bench.path, 'read-only');
      await reader.close();
      expect(readFileSync(bench.path).equals(older)).toBe(true);
      const service = newer.createDocumentService(options);
      expect((await service.open(bench.path, 'edit')).initiativeName).toBe('Trygg by');
      const [backup] = service.backups(bench.path);
      expect(readFileSync(backup?.path ?? '').equals(older)).toBe(true);
      expect(service.read('test', ({ db }) => db.prepare('SELECT count(*) FROM added').pluck().get())).toBe(
        0,
      );
      rename(service, 'Ny');
      await service.close();
      expect(userVersion(bench.path)).toBe(added.version);
    } finally {
      vi.doUnmock('../../electron/backend/db/migrations/all-migrations.ts');
      vi.resetModules();
    }
    await refusalOf(() => bench.service().open(bench.path, 'edit'), 'document.newer-version');
  });

  it('is not brought up to date when no backup can be kept', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const { migrations } = await import('../../electron/backend/db/migrations/all-migrations.ts');
    const added = {
      ...migrations.at(-1),
      version: migrations.length + 1,
      sql: 'CREATE TABLE added (a) STRICT',
    };
    writeFileSync(join(bench.dataFolder, 'backups'), 'not a folder');
    const before = readFileSync(bench.path);
    vi.resetModules();
    vi.doMock('../../electron/backend/db/migrations/all-migrations.ts', () => ({
      migrations: [...migrations, added],
    }));
    try {
      const newer = await import('../../electron/backend/document/create-document-service.ts');
      const settings = createSettings(bench.dataFolder, 'nb');
      const service = newer.createDocumentService({
        dataFolder: bench.dataFolder,
        settings,
        emit: () => {},
        now: bench.now,
      });
      await expect(service.open(bench.path, 'edit')).rejects.toMatchObject({
        code: 'document.folder-not-writable',
      });
    } finally {
      vi.doUnmock('../../electron/backend/db/migrations/all-migrations.ts');
      vi.resetModules();
    }
    expect(readFileSync(bench.path).equals(before)).toBe(true);
  });
});

function userVersion(path: string): unknown {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return db.pragma('user_version', { simple: true });
  } finally {
    db.close();
  }
}
