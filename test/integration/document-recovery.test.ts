/** Work left by a crash: offered, recovered with its undo, set aside, or quietly removed when nothing was left. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import { publishSteps } from '../../electron/backend/document/publish.ts';
import {
  type DocumentBench,
  documentBench,
  nameIn,
  pretendCrash,
  refusalOf,
  rename,
} from '../helpers/documents.ts';

function workingFolders(bench: DocumentBench): string[] {
  return readdirSync(join(bench.dataFolder, 'working'));
}

/** A document whose program was killed with two steps that were not published. */
async function crashed(): Promise<DocumentBench> {
  const bench = documentBench();
  const service = await bench.created();
  rename(service, 'En');
  await service.publish();
  rename(service, 'To');
  rename(service, 'Tre');
  pretendCrash(bench);
  return bench;
}

describe('recovery', () => {
  it('is offered with what there is to recover', async () => {
    const bench = await crashed();
    const recoveries = bench.service().recoveries();
    expect(recoveries).toEqual([
      {
        id: workingFolders(bench)[0],
        path: bench.path,
        initiativeName: 'Tre',
        lastChangeAt: expect.stringMatching(/Z$/),
        unpublishedSteps: 2,
      },
    ]);
  });

  it('is asked about before the document opens; reading is possible meanwhile', async () => {
    const bench = await crashed();
    const service = bench.service();
    const [recovery] = service.recoveries();
    for (const mode of ['edit', 'take-over'] as const) {
      const refusal = await refusalOf(() => service.open(bench.path, mode), 'document.recovery-pending');
      expect(refusal.values.id).toBe(recovery?.id);
    }
    await service.open(bench.path, 'read-only');
    expect(nameIn(service)).toBe('En');
  });

  it('goes on on the same path, with the undo of before the crash', async () => {
    const bench = await crashed();
    const service = bench.service();
    const [recovery] = service.recoveries();
    expect(await service.recover(recovery?.id ?? '')).toMatchObject({
      path: bench.path,
      initiativeName: 'Tre',
      publishStatus: 'pending',
      undoOperation: 'initiative.update',
    });
    for (const name of ['To', 'En', 'Trygg by']) expect(service.undo().initiativeName).toBe(name);
    await refusalOf(() => service.undo(), 'history.nothing-to-undo');
    expect(service.redo().initiativeName).toBe('En');
    await service.close();
    expect(inspectDocument(bench.path).name).toBe('En');
    expect(workingFolders(bench)).toEqual([]);
  });

  it('publishes by itself soon', async () => {
    const bench = await crashed();
    const service = bench.service({ timing: { restMs: 30 } });
    await service.recover(service.recoveries()[0]?.id ?? '');
    await expect.poll(() => inspectDocument(bench.path).name).toBe('Tre');
  });

  it('set aside becomes a document of its own, never nothing', async () => {
    const bench = await crashed();
    const service = bench.service();
    const { keptAt } = service.discardRecovery(service.recoveries()[0]?.id ?? '');
    expect(keptAt.startsWith(join(bench.dataFolder, 'set-aside'))).toBe(true);
    expect(inspectDocument(keptAt).name).toBe('Tre');
    expect(service.recoveries()).toEqual([]);
    expect((await service.open(bench.path, 'edit')).initiativeName).toBe('En');
  });

  it('set aside although damaged is kept as it lies', async () => {
    const bench = await crashed();
    const service = bench.service();
    const [recovery] = service.recoveries();
    damage(join(bench.dataFolder, 'working', recovery?.id ?? ''));
    await refusalOf(() => service.recover(recovery?.id ?? ''), 'document.damaged');
    const { keptAt } = service.discardRecovery(recovery?.id ?? '');
    expect(readdirSync(keptAt)).toContain('document.sqlite');
  });

  it('that is not there is refused', async () => {
    const service = documentBench().service();
    await refusalOf(() => service.recover(crypto.randomUUID()), 'document.recovery-not-found');
    await refusalOf(() => service.discardRecovery(crypto.randomUUID()), 'document.recovery-not-found');
  });

  it('of work that is open in a running program is not offered', async () => {
    const bench = documentBench();
    rename(await bench.created(), 'En');
    expect(bench.service().recoveries()).toEqual([]);
    await refusalOf(
      () => bench.service().recover(workingFolders(bench)[0] ?? ''),
      'document.recovery-not-found',
    );
  });

  it('sees that the document was changed by somebody else meanwhile', async () => {
    const bench = await crashed();
    writeFileSync(bench.path, 'theirs');
    const service = bench.service();
    await service.recover(service.recoveries()[0]?.id ?? '');
    expect((await service.publish()).publishStatus).toBe('changed-on-disk');
    expect(readFileSync(bench.path, 'utf8')).toBe('theirs');
  });
});

describe('nothing to recover', () => {
  it('after a crash with everything published', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'En');
    await service.publish();
    pretendCrash(bench);
    expect(bench.service().recoveries()).toEqual([]);
    expect(workingFolders(bench)).toEqual([]);
  });

  it('after a crash between the rename and the note about it', async () => {
    const bench = documentBench();
    const steps = { ...publishSteps };
    const service = await bench.created({ steps });
    steps.rename = (from, to) => {
      publishSteps.rename(from, to);
      throw new Error('killed at this moment');
    };
    rename(service, 'En');
    await service.publish();
    expect(inspectDocument(bench.path).name).toBe('En');
    pretendCrash(bench);
    expect(bench.service().recoveries()).toEqual([]);
    expect(workingFolders(bench)).toEqual([]);
  });

  it('after a rename that was reported as failed and took place: it is our version that lies there', async () => {
    const bench = documentBench();
    const steps = { ...publishSteps };
    const service = await bench.created({ steps });
    steps.rename = (from, to) => {
      publishSteps.rename(from, to);
      throw Object.assign(new Error(), { code: 'EIO' });
    };
    rename(service, 'En');
    expect((await service.publish()).publishStatus).toBe('failed');
    Object.assign(steps, publishSteps);
    expect((await service.publish()).publishStatus).toBe('published');
  });

  it('but a version that never reached the document is not taken for published', async () => {
    const bench = documentBench();
    const steps = { ...publishSteps };
    const service = await bench.created({ steps });
    steps.rename = () => {
      throw Object.assign(new Error(), { code: 'EIO' });
    };
    rename(service, 'En');
    await service.publish();
    pretendCrash(bench);
    expect(bench.service().recoveries()).toMatchObject([{ unpublishedSteps: 1 }]);
  });

  it('after a crash while a document was being opened, or only read', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    const reader = bench.service();
    await reader.open(bench.path, 'read-only');
    const editor = bench.service();
    await editor.open(bench.path, 'edit');
    for (const id of workingFolders(bench)) rmSync(join(bench.dataFolder, 'working', id, 'document.sqlite'));
    pretendCrash(bench);
    expect(bench.service().recoveries()).toEqual([]);
    expect(workingFolders(bench)).toEqual([]);
  });

  it('in folders that are no working copies, which are left alone', async () => {
    const bench = await crashed();
    const stray = join(bench.dataFolder, 'working', 'stray');
    writeFileSync(stray, 'x');
    expect(bench.service().recoveries()).toHaveLength(1);
    expect(existsSync(stray)).toBe(true);
  });
});

function damage(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('-wal'))) rmSync(join(folder, name));
  const path = join(folder, 'document.sqlite');
  const bytes = readFileSync(path);
  bytes.fill(0xff);
  writeFileSync(path, bytes);
}
