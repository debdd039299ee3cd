/** What is saved from damaged documents, and what is honestly counted as lost. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkDocument, inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import {
  addActors,
  type DocumentBench,
  documentBench,
  refusalOf,
  rename,
  traceOf,
} from '../helpers/documents.ts';

const ACTORS = 400;
const PAGE = 4096;

/** A closed document with many actors, each with an assessment, and people who belong to organisations. */
async function filledDocument(): Promise<DocumentBench> {
  const bench = documentBench();
  const service = await bench.created();
  addActors(service, ACTORS);
  service.write('test.fill', ({ db }) => {
    db.exec(`INSERT INTO assessment (id, actor_id, assessed_on, assessed_by, power, interest, reason)
        SELECT 'v-' || id, id, '2026-01-01', 'Kari', 3, 4, '' FROM actor;
      UPDATE actor SET organisation_id = (SELECT min(id) FROM actor AS first) WHERE name = 'Aktør 399'`);
  });
  await service.close();
  return bench;
}

/** Pages that hold a table's rows, in the order of the file. */
function leafPages(path: string, table: string): number[] {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    const sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno";
    return db.prepare<[string], number>(sql).pluck().all(table);
  } finally {
    db.close();
  }
}

function rootPage(path: string, table: string): number {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table) as number;
  } finally {
    db.close();
  }
}

function destroyPages(path: string, pages: readonly number[]): void {
  const bytes = readFileSync(path);
  for (const page of pages) bytes.subarray((page - 1) * PAGE, page * PAGE).fill(0xff);
  writeFileSync(path, bytes);
}

async function salvaged(bench: DocumentBench) {
  const before = traceOf(bench.path);
  const saveAs = join(bench.dataFolder, 'reddet.ryggrad');
  const service = bench.service();
  const result = await service.salvage(bench.path, saveAs);
  expect(traceOf(bench.path)).toBe(before);
  expect(result.state).toMatchObject({ path: saveAs, readOnly: null, publishStatus: 'published' });
  expect(checkDocument(saveAs).problems).toEqual([]);
  rename(service, 'Kan endres');
  await service.close();
  return { ...result, facts: inspectDocument(saveAs) };
}

describe('salvage', () => {
  it('saves everything around a broken page of a table', async () => {
    const bench = await filledDocument();
    const pages = leafPages(bench.path, 'actor');
    destroyPages(bench.path, [pages[3] ?? 0]);
    await refusalOf(() => bench.service().open(bench.path, 'edit'), 'document.damaged');
    const { savedRows, lostRows, facts } = await salvaged(bench);
    const lostActors = ACTORS - facts.counts.actor;
    expect(lostActors).toBeGreaterThan(0);
    expect(lostActors).toBeLessThanOrEqual(Math.ceil((2 * ACTORS) / pages.length));
    // An assessment of a lost actor has nothing to hang on.
    expect(facts.counts.assessment).toBe(facts.counts.actor);
    expect(lostRows).toBe(2 * lostActors);
    expect(savedRows).toBe(1 + 4 + 2 * facts.counts.actor);
  });

  it('saves all rows when only an index is broken', async () => {
    const bench = await filledDocument();
    destroyPages(bench.path, leafPages(bench.path, 'sqlite_autoindex_actor_1'));
    const { lostRows, facts } = await salvaged(bench);
    expect(lostRows).toBe(0);
    expect(facts.counts).toMatchObject({ actor: ACTORS, assessment: ACTORS });
  });

  it('saves the beginning of a file that was cut off', async () => {
    const bench = await filledDocument();
    const [first = 0] = leafPages(bench.path, 'assessment');
    truncateSync(bench.path, first * PAGE);
    const { lostRows, facts } = await salvaged(bench);
    expect(facts.counts.actor).toBe(ACTORS);
    expect(lostRows).toBeGreaterThan(0);
  });

  it('saves everything when only the description of the tables is broken', async () => {
    const bench = await filledDocument();
    destroyPages(bench.path, leafPages(bench.path, 'sqlite_schema'));
    const { lostRows, facts } = await salvaged(bench);
    expect(lostRows).toBe(0);
    expect(facts.counts).toMatchObject({ actor: ACTORS, assessment: ACTORS, initiative: 1, phase: 4 });
  });

  it('gives a document that lost its initiative a new one, named after the file', async () => {
    const bench = await filledDocument();
    destroyPages(bench.path, [rootPage(bench.path, 'initiative'), rootPage(bench.path, 'phase')]);
    const { lostRows, facts } = await salvaged(bench);
    expect(lostRows).toBe(5);
    expect(facts.counts).toMatchObject({ actor: ACTORS, initiative: 1, phase: 4 });
  });

  it('leaves behind rows that break the rules of their table', async () => {
    const bench = await filledDocument();
    const db = new BetterSqlite3(bench.path);
    db.exec(`PRAGMA ignore_check_constraints = ON; UPDATE change_context SET transaction_number = 1;
      UPDATE assessment SET power = 99 WHERE rowid <= 7; UPDATE change_context SET transaction_number = NULL`);
    db.close();
    const { lostRows, facts } = await salvaged(bench);
    expect(lostRows).toBe(7);
    expect(facts.counts.assessment).toBe(ACTORS - 7);
  });

  it('clears an optional reference to a lost row and keeps the row', async () => {
    const bench = await filledDocument();
    const db = new BetterSqlite3(bench.path);
    db.exec(`PRAGMA foreign_keys = OFF; UPDATE change_context SET transaction_number = 1;
      UPDATE actor SET organisation_id = 'gone' WHERE name = 'Aktør 7'; UPDATE change_context SET transaction_number = NULL`);
    db.close();
    const { lostRows, facts } = await salvaged(bench);
    expect(lostRows).toBe(0);
    expect(facts.counts.actor).toBe(ACTORS);
  });

  it('says when nothing can be saved, and never overwrites', async () => {
    const bench = await filledDocument();
    const saveAs = join(bench.dataFolder, 'x.ryggrad');
    writeFileSync(saveAs, 'precious');
    await refusalOf(() => bench.service().salvage(bench.path, saveAs), 'document.already-exists');
    expect(readFileSync(saveAs, 'utf8')).toBe('precious');
    const free = join(bench.dataFolder, 'y.ryggrad');
    destroyPages(
      bench.path,
      Array.from({ length: 2000 }, (_, index) => index + 2),
    );
    await refusalOf(() => bench.service().salvage(bench.path, free), 'document.nothing-salvaged');
    truncateSync(bench.path, 0);
    await refusalOf(() => bench.service().salvage(bench.path, free), 'document.nothing-salvaged');
    writeFileSync(bench.path, 'text');
    await refusalOf(() => bench.service().salvage(bench.path, free), 'document.not-ryggrad');
  });
});
