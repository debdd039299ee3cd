/** Documents for tests: real files in a folder of their own, a service on them, and the traces of a crash. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createDocumentService,
  type DocumentServiceOptions,
} from '../../electron/backend/document/create-document-service.ts';
import type { DocumentService } from '../../electron/backend/document/document-service.ts';
import { lockPathOf } from '../../electron/backend/document/lock-content.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import type { DocumentState } from '../../shared/contract/document.ts';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import { Refusal, type RefusalCode } from '../../shared/domain/refusal.ts';
import { createTranslator, type TextKey } from '../../shared/i18n/translator.ts';

export interface DocumentBench {
  readonly folder: string;
  readonly dataFolder: string;
  /** Path of a document in the folder; spaces and letters beyond ASCII on purpose. */
  readonly path: string;
  readonly states: (DocumentState | null)[];
  /** Moves the clock of every service of this bench. */
  advance(ms: number): void;
  now(): Date;
  service(options?: Partial<DocumentServiceOptions>): DocumentService;
  /** A service with the document made and open. */
  created(options?: Partial<DocumentServiceOptions>): Promise<DocumentService>;
}

/** A bench of its own for one test; everything is removed afterwards. */
export function documentBench(): DocumentBench {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad test æøå '));
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const services: DocumentService[] = [];
  const states: (DocumentState | null)[] = [];
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  onTestFinished(async () => {
    for (const service of services) await service.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  });
  const service = (options: Partial<DocumentServiceOptions> = {}) => {
    const made = createDocumentService({
      dataFolder,
      settings: createSettings(dataFolder, 'nb'),
      emit: (name, payload) => {
        if (name === 'document.state') states.push(payload as DocumentState | null);
      },
      now,
      device: 'test device',
      ...options,
    });
    services.push(made);
    return made;
  };
  const path = join(folder, 'Årsplan for øya.ryggrad');
  return {
    folder,
    dataFolder,
    path,
    states,
    now,
    advance: (ms) => {
      ahead += ms;
    },
    service,
    async created(options) {
      const made = service(options);
      await createIn(made, path);
      return made;
    },
  };
}

/** Makes a small document at a path. */
export async function createIn(service: DocumentService, path: string): Promise<void> {
  const name = 'Trygg by';
  await service.create({ path, name, challenge: '', form: 'partnership', language: 'nb', template: 'empty' });
}

/** Renames the initiative: a change with one logged field. */
export function rename(service: DocumentService, name: string): void {
  service.write('initiative.update', ({ db }) => void db.prepare('UPDATE initiative SET name = ?').run(name));
}

/** The name as the open document has it. */
export function nameIn(service: DocumentService): string {
  return service.read(
    'test.name',
    ({ db }) => db.prepare('SELECT name FROM initiative').pluck().get() as string,
  );
}

/** Adds organisations, so that the document has some size. */
export function addActors(service: DocumentService, count: number, descriptionLength = 200): void {
  service.write('test.addActors', ({ db }) => {
    const insert = db.prepare(
      `INSERT INTO actor (id, kind, name, sector, type, organisation_id, position, place, description, brings, email, phone)
       VALUES (?, 'organisation', ?, 'public', 'municipality', NULL, '', '', ?, '', '', '')`,
    );
    for (let number = 0; number < count; number += 1) {
      insert.run(crypto.randomUUID(), `Aktør ${number}`, 'ordentlig '.repeat(descriptionLength / 10));
    }
  });
}

/** The refusal that `work` throws; fails when it does not, or with another code. Its sentence is whole everywhere. */
export async function refusalOf(work: () => unknown, code: RefusalCode): Promise<Refusal> {
  let thrown: unknown;
  try {
    await work();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof Refusal))
    throw new Error(`expected ${code}, got ${String(thrown)}`, { cause: thrown });
  if (thrown.code !== code)
    throw new Error(`expected ${code}, got ${thrown.code} ${JSON.stringify(thrown.values)}`);
  for (const language of LANGUAGES) {
    const sentence = createTranslator(language)(`errors.${code}` as TextKey, { ...thrown.values });
    if (!/^[^{}]{10,}[.]$/.test(sentence)) throw new Error(`not a sentence in ${language}: ${sentence}`);
  }
  return thrown;
}

/** Content, time and neighbours of a file: equal before and after means untouched. */
export function traceOf(path: string): string {
  const stats = statSync(path, { bigint: true });
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  return [hash, stats.mtimeNs, stats.ctimeNs, stats.ino, stats.mode, ...readdirSync(join(path, '..'))].join(
    '\n',
  );
}

/** Number of a process that has ended. */
export function deadProcessId(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Lets the working copies and the lock look as a process leaves them that was killed. */
export function pretendCrash(bench: DocumentBench, path: string = bench.path): void {
  const pid = deadProcessId();
  for (const id of readdirSync(join(bench.dataFolder, 'working'))) {
    changeJson(join(bench.dataFolder, 'working', id, 'origin.json'), (origin) => {
      origin.heldBy = { ...(origin.heldBy as object), pid };
    });
  }
  changeJson(lockPathOf(path), (lock) => {
    lock.process = { ...(lock.process as object), pid };
  });
}

/** Changes a JSON file in place. */
export function changeJson(path: string, change: (content: Record<string, unknown>) => void): void {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(content);
  writeFileSync(path, JSON.stringify(content));
}
