/** The service as a whole: one open document, its state, durability, undo and the list of recent documents. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import { createIn, documentBench, nameIn, refusalOf, rename } from '../helpers/documents.ts';

describe('without a document', () => {
  it('reads, writes, undo and publishing are refused', async () => {
    const service = documentBench().service();
    expect(service.state()).toBeNull();
    await refusalOf(() => nameIn(service), 'document.none-open');
    await refusalOf(() => rename(service, 'x'), 'document.none-open');
    await refusalOf(() => service.undo(), 'document.none-open');
    await refusalOf(() => service.redo(), 'document.none-open');
    await refusalOf(() => service.publish(), 'document.none-open');
    await refusalOf(() => service.saveCopy('/x.ryggrad', false), 'document.none-open');
    await service.close();
  });
});

describe('the open document', () => {
  it('announces every change with a state whose revision grows', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const revisions = [service.state()?.revision ?? 0];
    rename(service, 'En');
    revisions.push(service.state()?.revision ?? 0);
    service.undo();
    revisions.push(service.state()?.revision ?? 0);
    service.redo();
    revisions.push(service.state()?.revision ?? 0);
    await service.publish();
    expect(service.state()?.revision).toBe(revisions.at(-1));
    expect(new Set(revisions).size).toBe(4);
    expect(revisions.toSorted((a, b) => a - b)).toEqual(revisions);
    expect(bench.states.at(-1)).toEqual(service.state());
    await service.close();
    expect(bench.states.at(-1)).toBeNull();
  });

  it('does not move when a write changes nothing', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const before = service.state();
    rename(service, 'Trygg by');
    expect(service.state()).toEqual(before);
  });

  it('stays as it was when a write fails in the middle', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const before = service.state();
    expect(() =>
      service.write('test.fail', ({ db }) => {
        db.exec("UPDATE initiative SET name = 'half'");
        throw new Error('in the middle');
      }),
    ).toThrow('in the middle');
    expect(nameIn(service)).toBe('Trygg by');
    expect(service.state()).toEqual(before);
  });

  it('has a change on the disk when the write returns', async () => {
    const bench = documentBench();
    const service = await bench.created({ timing: { restMs: 60_000, longestWaitMs: 60_000 } });
    rename(service, 'Trygt');
    expect(service.read('test', ({ db }) => db.pragma('synchronous', { simple: true }))).toBe(2);
    expect(service.read('test', ({ db }) => db.pragma('journal_mode', { simple: true }))).toBe('wal');
    const working = join(bench.dataFolder, 'working');
    const other = new BetterSqlite3(join(working, readdirSync(working)[0] ?? '', 'document.sqlite'), {
      readonly: true,
    });
    expect(other.prepare('SELECT name FROM initiative').pluck().get()).toBe('Trygt');
    other.close();
    expect(inspectDocument(bench.path).name).toBe('Trygg by');
  });

  it('writes author and device into the change log, and the day into the scope', async () => {
    const bench = documentBench();
    const service = await bench.created({ device: 'PC-7' });
    service.write('test.name', ({ db, author, today }) => {
      db.prepare('UPDATE initiative SET name = ?').run(`${author} ${today}`);
    });
    const row = service.read('test', ({ db }) =>
      db.prepare('SELECT device, author FROM change_transaction ORDER BY number DESC').get(),
    );
    expect(row).toEqual({ device: 'PC-7', author: expect.stringMatching(/.+/) });
    expect(nameIn(service)).toMatch(/ \d{4}-\d\d-\d\d$/);
  });

  it('undoes only what was done since it was opened', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'En');
    await service.close();
    expect(await service.open(bench.path, 'edit')).toMatchObject({ undoOperation: null });
    rename(service, 'To');
    expect(service.undo()).toMatchObject({
      initiativeName: 'En',
      undoOperation: null,
      redoOperation: 'initiative.update',
    });
    await refusalOf(() => service.undo(), 'history.nothing-to-undo');
  });

  it('stays open when another one is refused, and is closed when another one opens', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Min');
    await refusalOf(() => service.open(join(bench.folder, 'gone.ryggrad'), 'edit'), 'document.not-found');
    expect(nameIn(service)).toBe('Min');
    const other = join(bench.folder, 'annen.ryggrad');
    await createIn(service, other);
    expect(service.state()?.path).toBe(other);
    expect(inspectDocument(bench.path).name).toBe('Min');
    expect(readdirSync(bench.folder).filter((name) => name.endsWith('.lock'))).toHaveLength(1);
  });

  it('opened again stays as it is; opened for reading it lets go of the lock', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'En');
    expect(await service.open(bench.path, 'edit')).toMatchObject({ undoOperation: 'initiative.update' });
    expect(await service.open(bench.path, 'read-only')).toMatchObject({
      readOnly: 'chosen',
      initiativeName: 'En',
    });
    expect(readdirSync(bench.folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect(await service.open(bench.path, 'edit')).toMatchObject({ readOnly: null });
  });

  it('leaves nothing behind when it is closed', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'En');
    await service.close();
    expect(readdirSync(bench.folder).toSorted()).toEqual(['data', 'Årsplan for øya.ryggrad']);
    expect(readdirSync(join(bench.dataFolder, 'working'))).toEqual([]);
  });
});

describe('recent documents', () => {
  it('are listed newest first, each once, at most twelve, also when they are gone', async () => {
    const bench = documentBench();
    const service = bench.service();
    for (let number = 1; number <= 14; number += 1)
      await createIn(service, join(bench.folder, `${number}.ryggrad`));
    await service.open(join(bench.folder, '5.ryggrad'), 'edit');
    rmSync(join(bench.folder, '14.ryggrad'));
    const recent = bench.service().recent();
    expect(recent.map((entry) => entry.fileName.replace('.ryggrad', ''))).toEqual([
      '5',
      '14',
      '13',
      '12',
      '11',
      '10',
      '9',
      '8',
      '7',
      '6',
      '4',
      '3',
    ]);
    const changedAt = statSync(join(bench.folder, '5.ryggrad')).mtime.toISOString();
    expect(recent[0]).toMatchObject({ initiativeName: 'Trygg by', exists: true, changedAt });
    expect(recent[1]).toMatchObject({ exists: false, changedAt: null });
    service.forgetRecent(recent[1]?.path ?? '');
    expect(service.recent()).toHaveLength(11);
  });
});

describe('openings asked for at once', () => {
  it('happen one after the other; whoever asks for the state gets it after those before', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const first = service.state()?.path ?? '';
    const second = join(bench.folder, 'second.ryggrad');
    await service.saveCopy(second, false);
    await service.close();

    const opened = service.open(first, 'edit');
    const asked = service.settledState();
    const openedNext = service.open(second, 'edit');
    expect((await asked)?.path).toBe(first);
    expect((await opened).path).toBe(first);
    expect((await openedNext).path).toBe(second);
    const closed = service.close();
    expect(await service.settledState()).toBeNull();
    await closed;
    expect(readdirSync(bench.folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('one that is refused does not stand in the way of the next', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const path = service.state()?.path ?? '';
    await service.close();
    const refused = refusalOf(
      () => service.open(join(bench.folder, 'gone.ryggrad'), 'edit'),
      'document.not-found',
    );
    const opened = service.open(path, 'edit');
    await refused;
    expect((await opened).path).toBe(path);
  });
});
