/** Which files are opened and which are refused; the file itself is never touched. */
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES } from '../../electron/backend/document/file-header.ts';
import { checkWholeAside, inspectFileAside } from '../../electron/backend/document/inspect-aside.ts';
import {
  checkDocument,
  inspectDocument,
  withReadOnlyCopy,
} from '../../electron/backend/document/open-for-command-line.ts';
import type { RefusalCode } from '../../shared/domain/refusal.ts';
import { addActors, type DocumentBench, documentBench, refusalOf, traceOf } from '../helpers/documents.ts';

async function closedDocument(): Promise<DocumentBench> {
  const bench = documentBench();
  const service = await bench.created();
  addActors(service, 300);
  await service.close();
  return bench;
}

/** Every way to look at the file refuses it alike, and none of them leaves a trace. */
async function expectRefused(bench: DocumentBench, path: string, code: RefusalCode) {
  const before = traceOf(path);
  const refusal = await refusalOf(() => bench.service().open(path, 'edit'), code);
  await refusalOf(() => bench.service().open(path, 'read-only'), code);
  await refusalOf(() => inspectDocument(path), code);
  expect(checkDocument(path).problems[0]?.code).toBe(code);
  expect(traceOf(path)).toBe(before);
  return refusal;
}

function inOtherProgram(path: string, sql: string): void {
  const db = new BetterSqlite3(path);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

describe('files that are no document', () => {
  it('refuses a file that is not there, a folder, text, random bytes, another SQLite file', async () => {
    const bench = documentBench();
    await refusalOf(
      () => bench.service().open(join(bench.folder, 'gone.ryggrad'), 'edit'),
      'document.not-found',
    );
    await refusalOf(() => bench.service().open(bench.folder, 'edit'), 'document.not-a-file');
    const text = join(bench.folder, 'text.ryggrad');
    writeFileSync(text, 'Just a letter. '.repeat(100));
    await expectRefused(bench, text, 'document.not-ryggrad');
    const random = join(bench.folder, 'random.ryggrad');
    writeFileSync(random, crypto.getRandomValues(new Uint8Array(50_000)));
    await expectRefused(bench, random, 'document.not-ryggrad');
    const other = join(bench.folder, 'other.ryggrad');
    inOtherProgram(other, 'CREATE TABLE a (b)');
    await expectRefused(bench, other, 'document.not-ryggrad');
  });

  it('refuses a file over the limit without reading it', async () => {
    const bench = documentBench();
    const path = join(bench.folder, 'huge.ryggrad');
    closeSync(openSync(path, 'w'));
    truncateSync(path, MAX_DOCUMENT_BYTES + 1);
    await refusalOf(() => bench.service().open(path, 'edit'), 'document.too-large');
  });
});

describe('damaged documents', () => {
  it('refuses an empty file', async () => {
    const bench = documentBench();
    const path = join(bench.folder, 'empty.ryggrad');
    writeFileSync(path, '');
    const refusal = await expectRefused(bench, path, 'document.damaged');
    expect(refusal.values.problem).toBe('empty');
  });

  it.each([50, 99, 4096, 100_000])('refuses a file cut off after %i bytes', async (length) => {
    const bench = await closedDocument();
    truncateSync(bench.path, length);
    const refusal = await expectRefused(bench, bench.path, 'document.damaged');
    expect(refusal.values.problem).toBe('truncated');
  });

  it('refuses a file with a flipped byte in the header of a page', async () => {
    const bench = await closedDocument();
    flip(bench.path, 20 * 4096);
    const refusal = await expectRefused(bench, bench.path, 'document.damaged');
    expect(refusal.values.problem).toBe('pages');
  });

  it('refuses a file with a broken page, whichever it is', async () => {
    const bench = await closedDocument();
    const sound = readFileSync(bench.path);
    const pages = sound.length / 4096;
    for (let page = 1; page < pages; page += Math.ceil(pages / 40)) {
      flip(bench.path, page * 4096);
      expect(() => inspectDocument(bench.path), `page ${page}`).toThrow(/document\.(damaged|foreign-schema)/);
      writeFileSync(bench.path, sound);
    }
    expect(inspectDocument(bench.path).counts.actor).toBe(300);
  });

  it('refuses rows whose parent is gone', async () => {
    const bench = await closedDocument();
    inOtherProgram(
      bench.path,
      `PRAGMA foreign_keys = OFF; UPDATE change_context SET transaction_number = 1;
       UPDATE actor SET organisation_id = 'nobody' WHERE name = 'Aktør 1'; UPDATE change_context SET transaction_number = NULL`,
    );
    const refusal = await expectRefused(bench, bench.path, 'document.damaged');
    expect(refusal.values).toMatchObject({ problem: 'references', detail: 'actor (1)' });
  });
});

describe('documents that another program has written into', () => {
  it('refuses a newer version and says which', async () => {
    const bench = await closedDocument();
    inOtherProgram(bench.path, 'PRAGMA user_version = 4711');
    const refusal = await expectRefused(bench, bench.path, 'document.newer-version');
    expect(refusal.values).toMatchObject({ version: 4711, supported: expect.any(Number) });
  });

  it.each([
    ['trigger', 'CREATE TRIGGER evil AFTER UPDATE ON actor BEGIN DELETE FROM goal; END', 'trigger evil'],
    ['view', 'CREATE VIEW evil AS SELECT * FROM actor', 'view evil'],
    ['table', 'CREATE TABLE evil (a)', 'table evil'],
    ['index', 'CREATE INDEX evil ON actor (name)', 'index evil'],
  ])('refuses a foreign %s and names it', async (_kind, sql, object) => {
    const bench = await closedDocument();
    inOtherProgram(bench.path, sql);
    const refusal = await expectRefused(bench, bench.path, 'document.foreign-schema');
    expect(refusal.values).toMatchObject({ problem: 'foreign', object });
  });

  it('refuses a missing trigger and an altered table', async () => {
    const bench = await closedDocument();
    const altered = join(bench.folder, 'altered.ryggrad');
    copyFileSync(bench.path, altered);
    inOtherProgram(bench.path, 'DROP TRIGGER log_actor_update');
    const missing = await expectRefused(bench, bench.path, 'document.foreign-schema');
    expect(missing.values).toMatchObject({ problem: 'missing', object: 'trigger log_actor_update' });
    inOtherProgram(altered, 'ALTER TABLE actor ADD COLUMN secret TEXT');
    const changed = await expectRefused(bench, altered, 'document.foreign-schema');
    expect(changed.values.problem).toBe('altered');
  });
});

describe('sound documents', () => {
  it('are read without a trace, also while locked and through a link', async () => {
    const bench = documentBench();
    const service = await bench.created();
    addActors(service, 7);
    await service.publish();
    const before = traceOf(bench.path);
    const link = join(bench.folder, 'data', 'link.ryggrad');
    symlinkSync(bench.path, link);
    for (const path of [bench.path, link]) {
      expect(inspectDocument(path)).toMatchObject({
        name: 'Trygg by',
        counts: { actor: 7, initiative: 1, phase: 4 },
        lastChange: expect.stringMatching(/^\d{4}-.*Z$/),
      });
      expect(checkDocument(path).problems).toEqual([]);
      expect(withReadOnlyCopy(path, (db) => db.prepare('SELECT count(*) FROM actor').pluck().get())).toBe(7);
    }
    expect(traceOf(bench.path)).toBe(before);
  });

  it('cannot be written through the copy for reading', async () => {
    const bench = await closedDocument();
    expect(() => withReadOnlyCopy(bench.path, (db) => db.exec('DELETE FROM actor'))).toThrow(/readonly/);
  });

  it('are found through relative paths', async () => {
    const bench = await closedDocument();
    mkdirSync(join(bench.folder, 'sub'));
    const state = await bench
      .service()
      .open(join(bench.folder, 'sub', '..', 'Årsplan for øya.ryggrad'), 'edit');
    expect(state.path).toBe(bench.path);
  });
});

describe('a file examined in a thread', () => {
  it('is copied with the same fingerprint as in place', async () => {
    const bench = await closedDocument();
    const copyPath = join(bench.folder, 'copy.sqlite');
    const aside = await inspectFileAside(bench.path, copyPath, 0);
    expect(readFileSync(copyPath)).toEqual(readFileSync(bench.path));
    expect(aside).toEqual(await inspectFileAside(bench.path, join(bench.folder, 'in-place.sqlite')));
  });

  it('is refused for the same reason and with the same values as in place', async () => {
    const bench = await closedDocument();
    inOtherProgram(bench.path, 'CREATE TRIGGER foreign_one AFTER INSERT ON actor BEGIN SELECT 1; END');
    const refusal = (fewBytes?: number) => {
      const copyPath = join(bench.folder, `copy-${fewBytes}.sqlite`);
      return refusalOf(() => inspectFileAside(bench.path, copyPath, fewBytes), 'document.foreign-schema');
    };
    expect((await refusal(0)).toData()).toEqual((await refusal()).toData());
  });

  it('is known to be whole, or not, by somebody who waits without letting anything else happen', async () => {
    const bench = await closedDocument();
    expect(checkWholeAside(bench.path, 0)?.isWhole()).toBe(true);
    flip(bench.path, 20 * 4096);
    const check = checkWholeAside(bench.path, 0);
    await check?.over;
    expect(check?.isWhole()).toBe(false);
  });

  it.each([
    ['ended', 'process.exit(1);'],
    ['failed', 'throw new Error("no memory");'],
  ])('keeps nobody waiting for a thread that %s before it could say anything', async (_how, code) => {
    const bench = await closedDocument();
    const dead = join(bench.folder, 'dies.mjs');
    writeFileSync(dead, code);
    const check = checkWholeAside(bench.path, 0, dead);
    await check?.over;
    const asked = performance.now();
    expect(check?.isWhole()).toBe(false);
    expect(performance.now() - asked).toBeLessThan(10_000);
  });
});
