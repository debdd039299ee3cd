import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import type { ApplicationContext } from '../../electron/backend/handlers.ts';
import { createJobs } from '../../electron/backend/jobs.ts';
import { createReportsHandlers } from '../../electron/backend/reports/handlers.ts';
import { reportModel } from '../../electron/backend/reports/render-report.ts';
import { createWorkerRenderer } from '../../electron/backend/reports/worker-renderer.ts';
import { AS_OF } from './report-snapshots.ts';

const JOB = '0193aaaa-0000-7000-8000-000000000001';
const OPTIONS = {
  type: 'status',
  language: 'nb',
  standard: 'a-2a',
  asOf: AS_OF,
  namesPeople: false,
} as const;

let db: Database;
let folder: string;
beforeAll(() => {
  db = openInMemory();
  createSchema(db);
  fillDemo(db, { language: 'nb', anchor: AS_OF });
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-save-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const renderer = createWorkerRenderer();
const reports = createReportsHandlers(renderer);
const shares: number[] = [];
let revision = 1;
const context = {
  documents: {
    state: () => ({ revision }),
    read: (_: string, work: (scope: unknown) => unknown) => work({ db, today: AS_OF }),
  },
  jobs: createJobs((name, payload) => {
    if (name === 'job.progress' && 'share' in (payload as object))
      shares.push((payload as { share: number }).share);
  }),
} as unknown as ApplicationContext;
const render = (options: Partial<typeof OPTIONS & { since: string }> = {}) =>
  reports.handlers['reports.render']({ ...OPTIONS, ...options, jobId: JOB }, context);
const save = (id: string, path: string, replace = false) =>
  reports.handlers['reports.save']({ id, path, replace }, context);
afterAll(() => reports.close());

describe('reports.render', () => {
  it('makes the report in the worker, tells its progress and gives the pages', async () => {
    const report = await render();
    expect(report.pages).toHaveLength(report.pageCount);
    expect(report.suggestedFileName).toMatch(/^Oppvekst i Nordbyen statusrapport 2026-11-22\.pdf$/);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it('sets the same report only once, and another one anew', async () => {
    const spied = vi.fn(renderer.render);
    const own = createReportsHandlers({ ...renderer, render: spied });
    const make = (since: string) =>
      own.handlers['reports.render']({ ...OPTIONS, since, jobId: JOB }, context);
    const first = await make('2026-09-01');
    const again = await make('2026-09-01');
    expect(spied).toHaveBeenCalledTimes(1);
    expect(again.pages).toEqual(first.pages);
    await make('2026-03-01');
    expect(spied).toHaveBeenCalledTimes(2);
    revision += 1;
    await make('2026-03-01');
    expect(spied).toHaveBeenCalledTimes(3);
  });

  it('ends when cancelled, and the next report is made all the same', async () => {
    const running = render({ since: '2026-06-01' });
    context.jobs.cancel(JOB);
    await expect(running).rejects.toThrowError('operation.cancelled');
    expect((await render()).pageCount).toBeGreaterThan(5);
  });
});

describe('reports.save', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await render());
  });
  afterEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });

  it('writes the whole file, also where the name has spaces and æøå', async () => {
    const { path } = await save(id, join(folder, 'møte bok æøå.pdf'));
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(folder)).toEqual(['møte bok æøå.pdf']);
  });

  it('refuses to replace another file unless told to, and leaves nothing behind', () => {
    const path = join(folder, 'rapport.pdf');
    writeFileSync(path, 'mine');
    expect(() => save(id, path)).toThrowError('document.already-exists');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['rapport.pdf']);
    save(id, path, true);
    expect(readFileSync(path).length).toBeGreaterThan(10_000);
  });

  it('says when the folder is not there or the report is forgotten', () => {
    expect(() => save(id, join(folder, 'nowhere', 'rapport.pdf'))).toThrowError('files.folder-not-found');
    expect(() => save(JOB, join(folder, 'rapport.pdf'))).toThrowError('item.not-found');
  });
});

describe('the worker', () => {
  const job = () => ({ model: reportModel(db, OPTIONS), standard: 'a-2a', withPages: false }) as const;

  it('gives the very bytes of the command line', async () => {
    const { renderInPlace } = await import('../../electron/backend/reports/render-report.ts');
    const there = await renderer.render(job(), {});
    const here = await renderInPlace(job(), {});
    expect(Buffer.compare(there.pdf, here.pdf)).toBe(0);
  });

  it('is given up when it takes too long', async () => {
    const impatient = createWorkerRenderer(undefined, 1);
    await expect(impatient.render(job(), {})).rejects.toThrowError('reports.render-failed');
    await impatient.close();
  });

  it('fails with a sentence when it cannot start', async () => {
    const lost = createWorkerRenderer(join(folder, 'no-worker.js'));
    await expect(lost.render(job(), {})).rejects.toThrowError('reports.render-failed');
  });

  it('makes several reports asked for at once', async () => {
    const all = await Promise.all([renderer.render(job(), {}), renderer.render(job(), {})]);
    expect(all[0]?.pageCount).toBe(all[1]?.pageCount);
  });
});
