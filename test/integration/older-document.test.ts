/** A document as version 1 of the schema wrote it: the demo, kept as it was then. Nothing of it may get lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/backend/db/schema.ts';
import { checkDocument, inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import { readSnapshot } from '../../electron/backend/reports/read-snapshot.ts';
import { actorTable } from '../../electron/backend/stakeholders/stakeholders-repository.ts';
import { type DocumentBench, documentBench } from '../helpers/documents.ts';

const written = gunzipSync(readFileSync(resolve(import.meta.dirname, '../fixtures/version-1.ryggrad.gz')));
const COUNTS = { actor: 57, assessment: 88, tie: 62, body: 9, action: 40, indicator_value: 89, contact: 0 };

describe('a document of version 1', () => {
  let bench: DocumentBench;
  beforeEach(() => {
    bench = documentBench();
    writeFileSync(bench.path, written);
  });

  it('is whole, and is read without being changed', () => {
    expect(checkDocument(bench.path).problems).toEqual([]);
    expect(inspectDocument(bench.path).counts).toMatchObject(COUNTS);
    expect(readFileSync(bench.path).equals(written)).toBe(true);
  });

  it('opens with everything in it, is written as the version of today, and keeps a backup of what it was', async () => {
    const service = bench.service();
    await service.open(bench.path, 'edit');
    const [backup] = service.backups(bench.path);
    expect(readFileSync(backup?.path ?? '').equals(written)).toBe(true);
    const actor = service.read('test', ({ db }) => actorTable.all(db)[0]);
    if (!actor) throw new Error('no actor');
    service.write('stakeholders.updateActor', ({ db }) => actorTable.update(db, actor.id, { tags: 'skole' }));
    await service.close();
    expect(inspectDocument(bench.path)).toMatchObject({ schemaVersion: SCHEMA_VERSION, counts: COUNTS });
    expect(checkDocument(bench.path).problems).toEqual([]);
  });

  it('has its history: changes made in it are taken back, and it is told as it was', async () => {
    const service = bench.service();
    await service.open(bench.path, 'edit');
    const [actor] = service.read('test', ({ db }) => actorTable.all(db));
    if (!actor) throw new Error('no actor');
    service.write('stakeholders.updateActor', ({ db }) =>
      actorTable.update(db, actor.id, { name: 'Ny', level: 'national' }),
    );
    service.undo();
    expect(service.read('test', ({ db }) => actorTable.get(db, actor.id))).toEqual(actor);
    const first = service.read(
      'test',
      ({ db }) => db.prepare('SELECT min(happened_at) FROM change_transaction').pluck().get() as string,
    );
    const then = service.read('test', ({ db }) => readSnapshot(db, first.slice(0, 10)));
    expect(then.actors.length).toBeLessThanOrEqual(COUNTS.actor);
    expect(then.initiative.name).not.toBe('');
    await service.close();
  });

  it('is salvaged when it is damaged: facts it did not know yet are those of a new item', async () => {
    writeFileSync(bench.path, written.subarray(0, Math.floor(written.length * 0.9)));
    const service = bench.service();
    const target = `${bench.path.slice(0, -8)} reddet.ryggrad`;
    const result = await service.salvage(bench.path, target);
    expect(result.savedRows).toBeGreaterThan(100);
    expect(checkDocument(target).problems).toEqual([]);
    expect(inspectDocument(target).schemaVersion).toBe(SCHEMA_VERSION);
  });
});
