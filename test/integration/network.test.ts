/** The network of a real document: pins and ties as writes, and the long jobs in the program's own thread. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/backend.ts';
import { fillLarge } from '../../electron/backend/demo/fill-large.ts';
import { writeNewDocument } from '../../electron/backend/document/write-new-document.ts';
import { layOutNetwork } from '../../electron/backend/network/layout-network.ts';
import { layoutJobOf } from '../../electron/backend/network/network-service.ts';
import { createCalculator } from '../../electron/backend/network/worker-calculator.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import { readXml } from '../helpers/read-xml.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad network '));
const shares: number[] = [];
let backend: Backend;

async function call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = (await backend.dispatch(name, input)) as Answer<OutputOf<Name>>;
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
const analyse = (changes: Partial<InputOf<'network.analyse'>> = {}) =>
  call('network.analyse', { jobId: randomUUID(), asOf: '2026-11-22', ...changes });
const layOut = (changes: Partial<InputOf<'network.layout'>> = {}) =>
  call('network.layout', { jobId: randomUUID(), ...changes });

beforeAll(async () => {
  const path = join(folder, 'large.ryggrad');
  // Large enough for a thread: 400 actors, 1,600 ties.
  writeNewDocument(path, (db) => fillLarge(db, { anchor: '2026-11-22', scale: 0.08 }));
  backend = createBackend({
    dataFolder: join(folder, 'data'),
    settings: createSettings(join(folder, 'data'), 'nb'),
    host: { shell: 'command-line', fileDialogs: null },
    version: '0',
  });
  backend.onEvent((name, payload) => {
    if (name === 'job.progress' && payload !== null && 'share' in payload) shares.push(payload.share);
  });
  await call('document.open', { path });
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a large network', () => {
  it('is measured in a thread that tells how far it is', async () => {
    const { measures, findings } = await analyse();
    expect(measures.actors).toHaveLength(400);
    expect(measures.components.reduce((sum, size) => sum + size, 0)).toBe(400);
    expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['brokers', 'density']));
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });

  it('counts fewer ties of one kind, above a strength, or on an earlier day', async () => {
    const all = (await analyse()).measures.pairs;
    expect((await analyse({ kinds: ['funds'] })).measures.pairs).toBeLessThan(all / 3);
    expect((await analyse({ minimumStrength: 5 })).measures.pairs).toBeLessThan(all / 3);
    expect((await analyse({ asOf: '2022-01-01' })).measures.pairs).not.toBe(all);
  });

  it('is laid out within the picture, and anew by sector', async () => {
    const { places, pinnedIds } = await layOut();
    expect(places).toHaveLength(400);
    expect(pinnedIds).toEqual([]);
    for (const { x, y } of places) expect(Math.max(x, y, 1 - x, 1 - y)).toBeLessThanOrEqual(1);
    expect((await layOut({ grouping: 'sector' })).places).not.toEqual(places);
  });

  it('is the same picture for another program start that reads the same file', async () => {
    const { places } = await layOut();
    const file = new BetterSqlite3(join(folder, 'large.ryggrad'), { readonly: true });
    expect(layOutNetwork(layoutJobOf(file, 'ties'))).toEqual(places);
    file.close();
  });

  it('can be cancelled, and asked again', async () => {
    const jobId = randomUUID();
    const asked = analyse({ jobId, minimumStrength: 2 });
    await call('jobs.cancel', { jobId });
    await expect(asked).rejects.toThrow('operation.cancelled');
    expect((await analyse({ minimumStrength: 2 })).measures.actors).toHaveLength(400);
  });

  it('keeps an actor where it is pinned, until it is let go or undone', async () => {
    const { places } = await layOut();
    const actorId = places[3]?.actorId as never;
    await call('network.pin', { actorId, pinnedX: 0.25, pinnedY: 0.75 });
    await call('network.pin', { actorId, pinnedX: 0.5, pinnedY: 0.5 });
    const pinned = await layOut();
    expect(pinned.pinnedIds).toEqual([actorId]);
    expect(pinned.places[3]).toEqual({ actorId, x: 0.5, y: 0.5 });
    await call('document.undo', {});
    expect((await layOut()).places[3]).toMatchObject({ x: 0.25, y: 0.75 });
    await call('network.unpin', { actorId });
    expect(await layOut()).toEqual({ places, pinnedIds: [] });
  });

  it('is worked out anew when a tie is drawn or taken back', async () => {
    const filter = { kinds: ['governs' as const], minimumStrength: 5 };
    const before = await analyse(filter);
    const [from, to] = before.measures.actors.filter(({ degree }) => degree === 0);
    await call('stakeholders.createTie', {
      fromActorId: from?.actorId as never,
      toActorId: to?.actorId as never,
      kind: 'governs',
      isMutual: false,
      strength: 5,
    });
    expect((await analyse(filter)).measures.pairs).toBe(before.measures.pairs + 1);
    await call('document.undo', {});
    expect(await analyse(filter)).toEqual(before);
  });

  it('hands out all its ties in few characters', async () => {
    const { actorIds, ties, trust } = await call('network.ties', {});
    expect(ties).toHaveLength(1600);
    for (const [, from, to] of ties) expect(Math.max(from, to)).toBeLessThan(actorIds.length);
    expect(JSON.stringify({ actorIds, ties, trust }).length / ties.length).toBeLessThan(110);
    expect(trust).toEqual([]);
    const [id, from = 0, to = 0, kind, isMutual] = ties[7] as (typeof ties)[number];
    const [fromActorId, toActorId] = [actorIds[from] as never, actorIds[to] as never];
    const known = { id, fromActorId, toActorId, kind, isMutual: isMutual === 1, competence: 4, integrity: 2 };
    await call('stakeholders.updateTie', known);
    expect((await call('network.ties', {})).trust).toEqual([[7, 4, null, 2]]);
    await call('document.undo', {});
    expect((await call('network.ties', {})).trust).toEqual([]);
  });
});

describe('a network saved for other programs', () => {
  const save = (changes: Partial<InputOf<'network.save'>> = {}) =>
    call('network.save', {
      path: join(folder, 'network'),
      format: 'graphml',
      language: 'en',
      ...changes,
    });

  it('has every actor and every tie, and its ending', async () => {
    const { path } = await save({ namesPeople: true });
    expect(path).toBe(join(folder, 'network.graphml'));
    const [graph] = readXml(readFileSync(path, 'utf8')).children.filter(({ name }) => name === 'graph');
    const count = (name: string) => graph?.children.filter((child) => child.name === name).length;
    expect([count('node'), count('edge')]).toEqual([400, 1600]);
    const kumu = JSON.parse(readFileSync((await save({ format: 'kumu' })).path, 'utf8'));
    expect([kumu.elements.length, kumu.connections.length]).toEqual([400, 1600]);
    const ids = new Set(kumu.elements.map(({ id }: { id: string }) => id));
    for (const { from, to } of kumu.connections) expect(ids.has(from) && ids.has(to)).toBe(true);
  });

  it('names people only when told to', async () => {
    const actors = await call('stakeholders.listActors', {});
    const person = actors.find(({ kind }) => kind === 'person');
    const label = async (namesPeople: boolean) => {
      const path = join(folder, `people ${namesPeople}.json`);
      const { elements } = JSON.parse(
        readFileSync((await save({ format: 'kumu', namesPeople, path })).path, 'utf8'),
      );
      return elements.find(({ id }: { id: string }) => id === person?.id).label;
    };
    expect(await label(true)).toBe(person?.name);
    expect(await label(false)).toBe(person?.organisationName);
  });

  it('takes the place of a file of its kind when told to, and of no other', async () => {
    const path = join(folder, 'network.graphml');
    await expect(save({ path })).rejects.toThrow('document.already-exists');
    expect((await save({ path, replace: true })).path).toBe(path);
    const other = join(folder, 'folder.graphml');
    mkdirSync(other);
    await expect(save({ path: other, replace: true })).rejects.toThrow('network.not-replaceable');
  });
});

describe('the thread', () => {
  const control = () => ({ signal: new AbortController().signal, progress: () => {} });
  const work = {
    kind: 'layout' as const,
    job: {
      actors: [
        { id: 'a' as never, sector: 'public' as const },
        { id: 'b' as never, sector: 'private' as const },
      ],
      ties: [{ fromActorId: 'a' as never, toActorId: 'b' as never, strength: 3 }],
      grouping: 'ties' as const,
      pins: [],
    },
  };

  it('gives what the work gives in place', async () => {
    expect(await createCalculator(undefined, 0)(work, control())).toEqual(
      await createCalculator(undefined, 10)(work, control()),
    );
  });

  it('that is not there is a failure, not a wait without end', async () => {
    await expect(createCalculator(join(folder, 'no-such.js'), 0)(work, control())).rejects.toThrow();
  });
});
