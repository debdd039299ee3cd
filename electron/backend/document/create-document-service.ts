/** The document service: at most one document is open; every way in, on and out of it. */
import { join, resolve } from 'node:path';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { recordTransaction } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { createInitiative } from '../initiative/initiative-service.ts';
import { findBackup, listBackups } from './backup.ts';
import {
  createEnvironment,
  type DocumentEnvironment,
  type DocumentServiceOptions,
} from './document-environment.ts';
import {
  DOCUMENT_EXTENSION,
  firstFreePath,
  resolveDocumentPath,
  resolvePossiblePath,
} from './document-path.ts';
import type { DocumentService, NewDocument } from './document-service.ts';
import type { DocumentSession } from './document-session.ts';
import { makePrivateFolder } from './durable-files.ts';
import { readLockHolder } from './lock-file.ts';
import { forgetDocument, recentDocuments, rememberDocument } from './recent-documents.ts';
import { abandonedCopy, findRecoveries, setRecoveryAside } from './recovery.ts';
import { restoreBackupAs } from './restore-backup.ts';
import { salvageDocument } from './salvage.ts';
import { createDocument, type OpenMode, openDocument, recoverDocument } from './start-session.ts';

export type { DocumentServiceOptions } from './document-environment.ts';

/** The document service of a backend. Nothing is opened or written before it is asked to. */
export function createDocumentService(options: DocumentServiceOptions): DocumentService {
  return new OneDocument(options);
}

class OneDocument implements DocumentService {
  readonly #environment: DocumentEnvironment;
  readonly #emit: DocumentServiceOptions['emit'];
  #session: DocumentSession | null = null;
  #revision = 0;
  /** Settles when the last opening or closing that was asked for is over. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: DocumentServiceOptions) {
    this.#environment = createEnvironment(options);
    this.#emit = options.emit;
  }

  state(): DocumentState | null {
    return this.#session?.state(this.#revision) ?? null;
  }

  settledState(): Promise<DocumentState | null> {
    return this.#inTurn(() => this.state());
  }

  create(document: NewDocument): Promise<DocumentState> {
    const { path, ...start } = document;
    return this.#createFilled(resolve(path), (db) => {
      this.#asOneStep(db, 'document.create', () => createInitiative(db, start));
    });
  }

  async createDemo(path: string | undefined, language: Language): Promise<DocumentState> {
    const target = path === undefined ? this.#freeDemoPath() : resolve(path);
    const anchor = localDateOf(this.#environment.now());
    // Its texts in four languages are loaded when somebody wants them, not at every start.
    const { fillDemo } = await import('../demo/create-demo.ts');
    return this.#createFilled(target, (db) => fillDemo(db, { language, anchor }));
  }

  open(path: string, mode: OpenMode): Promise<DocumentState> {
    return this.#inTurn(() => this.#open(path, mode));
  }

  async #open(path: string, mode: OpenMode): Promise<DocumentState> {
    const realPath = resolveDocumentPath(path);
    if (this.#session?.path === realPath) {
      const isAsWanted = (this.#session.readOnly === null) === (mode !== 'read-only');
      const isEnough = isAsWanted && this.#state().publishRefusal?.code !== 'document.lock-lost';
      if (isEnough) return this.#publishedState();
      this.#closeSession();
    }
    return this.#switchTo(() => openDocument(this.#opening(), realPath, mode));
  }

  close(): Promise<void> {
    return this.#inTurn(() => {
      if (this.#session === null) return;
      this.#closeSession();
      this.#emit('document.state', null);
    });
  }

  async publish(): Promise<DocumentState> {
    return this.#publishedState();
  }

  saveCopy(path: string, switchTo: boolean): Promise<DocumentState> {
    return this.#inTurn(() => this.#saveCopy(path, switchTo));
  }

  async #saveCopy(path: string, switchTo: boolean): Promise<DocumentState> {
    const session = this.#opened();
    const target = resolve(path);
    if (!switchTo) {
      session.saveAs(target);
      return this.#state();
    }
    session.publish();
    session.saveAs(target);
    const isSafelyPublished = session.state(0).publishStatus === 'published';
    this.#closeSession(!isSafelyPublished);
    return this.#switchTo(() => openDocument(this.#opening(), resolveDocumentPath(target), 'edit'));
  }

  resolveChangedOnDisk(continueWith: 'mine' | 'theirs'): Promise<DocumentState> {
    return this.#inTurn(() => this.#resolveChangedOnDisk(continueWith));
  }

  async #resolveChangedOnDisk(continueWith: 'mine' | 'theirs'): Promise<DocumentState> {
    const session = this.#opened();
    const theirs = session.path;
    const mine = session.saveAsSibling();
    this.#closeSession(true);
    if (continueWith === 'mine') return this.#switchTo(() => openDocument(this.#opening(), mine, 'edit'));
    return this.#switchTo(() => this.#openEditableOrNot(theirs));
  }

  lockHolder(path: string) {
    const realPath = resolvePossiblePath(path);
    const isOurs = this.#session?.path === realPath && this.#session.readOnly === null;
    return isOurs ? null : readLockHolder(realPath, this.#environment.now());
  }

  recent() {
    return recentDocuments(this.#environment.settings);
  }

  forgetRecent(path: string): void {
    forgetDocument(this.#environment.settings, path);
  }

  recoveries() {
    return findRecoveries(this.#environment.dataFolder);
  }

  recover(id: string): Promise<DocumentState> {
    return this.#inTurn(() => {
      const { path } = abandonedCopy(this.#environment.dataFolder, id).origin();
      if (this.#session?.path === path) this.#closeSession();
      return this.#switchTo(() => recoverDocument(this.#opening(), id));
    });
  }

  discardRecovery(id: string): { keptAt: string } {
    const { dataFolder, now } = this.#environment;
    return { keptAt: setRecoveryAside(dataFolder, abandonedCopy(dataFolder, id), now()) };
  }

  backups(path: string) {
    this.#session?.finishBackup();
    return listBackups(this.#environment.backupPlace(), resolvePossiblePath(path));
  }

  backupFacts() {
    return this.#opened().backupFacts();
  }

  async restoreBackup(path: string, backupId: string, saveAs: string): Promise<DocumentState> {
    const backup = findBackup(this.#environment.backupPlace(), resolvePossiblePath(path), backupId);
    const target = resolve(saveAs);
    restoreBackupAs(backup.path, target);
    return this.open(target, 'edit');
  }

  async salvage(path: string, saveAs: string) {
    const { dataFolder, author, device, now, settings } = this.#environment;
    const target = resolve(saveAs);
    const count = salvageDocument({
      path: resolveDocumentPath(path),
      saveAs: target,
      dataFolder,
      author: author(),
      device,
      now: now(),
      language: settings.get().language,
    });
    return { state: await this.open(target, 'edit'), ...count };
  }

  undo(): DocumentState {
    this.#opened().undo();
    return this.#state();
  }

  redo(): DocumentState {
    this.#opened().redo();
    return this.#state();
  }

  read: DocumentService['read'] = (operation, work) => this.#opened().read(operation, work);

  write: DocumentService['write'] = (operation, work) => this.#opened().write(operation, work);

  #opened(): DocumentSession {
    if (this.#session === null) throw new Refusal('document.none-open');
    return this.#session;
  }

  #state(): DocumentState {
    return this.#opened().state(this.#revision);
  }

  #publishedState(): DocumentState {
    this.#opened().publish();
    return this.#state();
  }

  /** The new opening begins before the old one ends: when it is refused, the old document stays open. */
  async #switchTo(start: () => DocumentSession | Promise<DocumentSession>): Promise<DocumentState> {
    const next = await this.#started(start);
    if (this.#session !== null) this.#closeSession();
    this.#session = next;
    this.#revision += 1;
    const state = this.#state();
    const { path, initiativeName } = state;
    rememberDocument(this.#environment.settings, {
      path,
      initiativeName,
      openedAt: this.#environment.now().toISOString(),
    });
    this.#emitState();
    return state;
  }

  async #started(start: () => DocumentSession | Promise<DocumentSession>): Promise<DocumentSession> {
    try {
      return await start();
    } catch (error) {
      // Where the old opening had to end first, the window must hear that nothing is open now.
      if (this.#session === null) this.#emit('document.state', null);
      throw error;
    }
  }

  #closeSession(isKept = false): void {
    const session = this.#session;
    this.#session = null;
    session?.close(isKept);
  }

  #opening() {
    const onStatus = () => this.#emitState();
    const onChange = () => {
      this.#revision += 1;
      this.#emitState();
    };
    return { environment: this.#environment, onChange, onStatus };
  }

  /** An opening that is just beginning or ending is not the document's state. */
  #emitState(): void {
    if (this.#session !== null) this.#emit('document.state', this.#state());
  }

  async #openEditableOrNot(path: string): Promise<DocumentSession> {
    try {
      return await openDocument(this.#opening(), path, 'edit');
    } catch (error) {
      if (error instanceof Refusal && error.code === 'document.locked') {
        return openDocument(this.#opening(), path, 'read-only');
      }
      throw error;
    }
  }

  #createFilled(path: string, fill: (db: Database) => void): Promise<DocumentState> {
    return this.#inTurn(() => {
      const realPath = resolvePossiblePath(path);
      return this.#switchTo(() => createDocument(this.#opening(), realPath, fill));
    });
  }

  /** One opening or closing after the other: a large document is examined while others are asked for. */
  #inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  #asOneStep(db: Database, operation: string, work: () => void): void {
    const { author, device, now } = this.#environment;
    recordTransaction(db, { operation, author: author(), device, now: now() }, work);
  }

  /** The demo is made anew each time, so that it always is as the texts describe it; older ones stay. */
  #freeDemoPath(): string {
    const folder = join(this.#environment.dataFolder, 'demo');
    makePrivateFolder(folder);
    return firstFreePath(folder, 'Ryggrad demo', DOCUMENT_EXTENSION);
  }
}
