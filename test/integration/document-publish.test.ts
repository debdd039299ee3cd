/** Publishing: whole versions only, never over somebody else's, and what happens when it cannot be done. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkDocument, inspectDocument } from '../../electron/backend/document/open-for-command-line.ts';
import { type PublishSteps, publishSteps } from '../../electron/backend/document/publish.ts';
import { renameToFreeName } from '../../electron/backend/document/save-version.ts';
import {
  addActors,
  createIn,
  type DocumentBench,
  deadProcessId,
  documentBench,
  nameIn,
  refusalOf,
  rename,
} from '../helpers/documents.ts';

const QUICK = { restMs: 30, longestWaitMs: 200, retryMs: 100 };

function failingWith(code: string, step: keyof PublishSteps): PublishSteps {
  const fail = () => {
    throw Object.assign(new Error(code), { code });
  };
  return { ...publishSteps, [step]: fail };
}

/** Everything in the document's folder that is not the document, its lock or the data folder. */
function strangersIn(bench: DocumentBench): string[] {
  const own = [basename(bench.path), `.${basename(bench.path)}.lock`, 'data'];
  return readdirSync(bench.folder).filter((name) => !own.includes(name));
}

/** Somebody else writes the file: another whole document takes its place. */
async function writtenBySomebodyElse(bench: DocumentBench): Promise<void> {
  const other = join(bench.folder, 'data', 'other.ryggrad');
  const service = bench.service();
  await createIn(service, other);
  rename(service, 'Theirs');
  await service.close();
  renameSync(other, bench.path);
}

describe('publishing', () => {
  it('happens by itself soon after the last change, and leaves only the document', async () => {
    const bench = documentBench();
    const service = await bench.created({ timing: QUICK });
    rename(service, 'Ny by');
    expect(service.state()).toMatchObject({ publishStatus: 'pending', initiativeName: 'Ny by' });
    expect(inspectDocument(bench.path).name).toBe('Trygg by');
    await expect.poll(() => service.state()?.publishStatus).toBe('published');
    expect(inspectDocument(bench.path).name).toBe('Ny by');
    expect(strangersIn(bench)).toEqual([]);
    expect(bench.states.map((state) => state?.publishStatus)).toEqual(
      expect.arrayContaining(['pending', 'publishing', 'published']),
    );
  });

  it('happens within two seconds with the real timing', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Ny by');
    await wait(2000);
    expect(inspectDocument(bench.path).name).toBe('Ny by');
  });

  it('does not wait for ever under continuous change', async () => {
    const bench = documentBench();
    const service = await bench.created({ timing: { restMs: 60_000, longestWaitMs: 80, retryMs: 60_000 } });
    for (let number = 0; number < 30; number += 1) {
      rename(service, `By ${number}`);
      await wait(10);
    }
    expect(inspectDocument(bench.path).name).toMatch(/^By \d+$/);
  });

  it('writes a plain file that carries no journal with it', async () => {
    const bench = documentBench();
    await bench.created();
    const bytes = readFileSync(bench.path);
    expect([bytes[18], bytes[19]]).toEqual([1, 1]);
  });

  it('keeps the rights of the file and follows a link', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    chmodSync(bench.path, 0o640);
    const link = join(bench.folder, 'data', 'lenke.ryggrad');
    symlinkSync(bench.path, link);
    const service = bench.service();
    expect((await service.open(link, 'edit')).path).toBe(bench.path);
    rename(service, 'Ny by');
    await service.publish();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(bench.path).mode & 0o777).toBe(0o640);
    expect(inspectDocument(bench.path).name).toBe('Ny by');
  });

  it('keeps working copies from other users', async () => {
    const bench = documentBench();
    rename(await bench.created(), 'Ny by');
    const working = join(bench.dataFolder, 'working');
    const [id = ''] = readdirSync(working);
    expect(statSync(join(working, id)).mode & 0o077).toBe(0);
    for (const name of readdirSync(join(working, id))) {
      expect(statSync(join(working, id, name)).mode & 0o077, name).toBe(0);
    }
  });

  it('removes what a dead process left beside the document, and only that', async () => {
    const bench = documentBench();
    await (await bench.created()).close();
    let temporary = '';
    const spy: PublishSteps = {
      ...publishSteps,
      check: (path) => {
        temporary = basename(path);
      },
    };
    const service = bench.service({ steps: spy });
    await service.open(bench.path, 'edit');
    rename(service, 'x');
    await service.close();
    const left = join(bench.folder, temporary.replace(`-${process.pid}-`, `-${deadProcessId()}-`));
    const running = join(bench.folder, temporary.replace(`-${process.pid}-`, `-${process.ppid}-`));
    const similar = join(bench.folder, temporary.replace('.publishing', '.notes'));
    for (const path of [left, running, similar]) writeFileSync(path, 'x');
    await bench.service().open(bench.path, 'edit');
    expect([left, running, similar].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});

describe('publishing that fails', () => {
  it.each([
    ['ENOSPC', 'copyTo', 'document.disk-full'],
    ['SQLITE_FULL', 'copyTo', 'document.disk-full'],
    ['EACCES', 'rename', 'document.folder-not-writable'],
    ['EROFS', 'sync', 'document.folder-not-writable'],
    ['EIO', 'sync', 'document.not-writable'],
  ] as const)(
    'with %s in %s leaves the old version whole, says why, and tries again',
    async (code, step, refusal) => {
      const bench = documentBench();
      const steps = { ...publishSteps };
      const service = await bench.created({ steps, timing: QUICK });
      Object.assign(steps, failingWith(code, step));
      rename(service, 'Ny by');
      const state = await service.publish();
      expect(state).toMatchObject({ publishStatus: 'failed', publishRefusal: { code: refusal } });
      expect(inspectDocument(bench.path).name).toBe('Trygg by');
      expect(strangersIn(bench)).toEqual([]);
      Object.assign(steps, publishSteps);
      await expect.poll(() => service.state()?.publishStatus).toBe('published');
      expect(inspectDocument(bench.path).name).toBe('Ny by');
    },
  );

  it('never lets a version that is not whole take the place of the document', async () => {
    const bench = documentBench();
    const steps = { ...publishSteps };
    const service = await bench.created({ steps });
    steps.copyTo = (db, path) => {
      publishSteps.copyTo(db, path);
      const bytes = readFileSync(path);
      bytes.fill(0xff, 8192, 9000);
      writeFileSync(path, bytes);
    };
    rename(service, 'Ny by');
    expect((await service.publish()).publishStatus).toBe('failed');
    expect(inspectDocument(bench.path).name).toBe('Trygg by');
    expect(checkDocument(bench.path).problems).toEqual([]);
  });

  it('when the folder is gone keeps the work for the next start', async () => {
    const bench = documentBench();
    const path = join(bench.folder, 'usb', 'plan.ryggrad');
    mkdirSync(dirname(path));
    const service = bench.service();
    await createIn(service, path);
    rename(service, 'Ny by');
    rmSync(dirname(path), { recursive: true });
    const state = await service.publish();
    expect(state.publishRefusal?.code).toBe('document.folder-not-writable');
    await service.close();
    const [recovery] = bench.service().recoveries();
    expect(recovery).toMatchObject({ path, initiativeName: 'Ny by', unpublishedSteps: 1 });
    mkdirSync(dirname(path));
    const again = bench.service();
    await again.recover(recovery?.id ?? '');
    await again.close();
    expect(inspectDocument(path).name).toBe('Ny by');
    expect(bench.service().recoveries()).toEqual([]);
  });
});

describe('a document that somebody else has changed', () => {
  it('is not overwritten: both versions stay, under names that tell them apart', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Mine');
    await writtenBySomebodyElse(bench);
    const theirs = readFileSync(bench.path);
    expect((await service.publish()).publishStatus).toBe('changed-on-disk');
    rename(service, 'Mine 2');
    expect(service.state()?.publishStatus).toBe('changed-on-disk');
    await service.close();
    expect(readFileSync(bench.path).equals(theirs)).toBe(true);
    const [sibling = '', ...more] = strangersIn(bench);
    expect(more).toEqual([]);
    expect(sibling).toMatch(/^Årsplan for øya \(.+ \d{4}-\d\d-\d\d \d{4}\)\.ryggrad$/);
    expect(inspectDocument(join(bench.folder, sibling)).name).toBe('Mine 2');
    expect(bench.service().recoveries()).toEqual([]);
  });

  it('is noticed even when it keeps size and time', async () => {
    const bench = documentBench();
    const service = await bench.created();
    const { atime, mtime } = statSync(bench.path);
    const bytes = readFileSync(bench.path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(bench.path, bytes);
    utimesSync(bench.path, atime, mtime);
    rename(service, 'Mine');
    expect((await service.publish()).publishStatus).toBe('changed-on-disk');
  });

  it('is noticed when nothing of ours is waiting', async () => {
    const bench = documentBench();
    const service = await bench.created();
    await writtenBySomebodyElse(bench);
    expect((await service.publish()).publishStatus).toBe('changed-on-disk');
    await service.close();
    expect(strangersIn(bench)).toEqual([]);
  });

  it('is not mistaken for one that was only touched or copied back', async () => {
    const bench = documentBench();
    const service = await bench.created();
    writeFileSync(bench.path, readFileSync(bench.path));
    rename(service, 'Mine');
    expect((await service.publish()).publishStatus).toBe('published');
    expect(inspectDocument(bench.path).name).toBe('Mine');
  });

  it('changed in the last moment is still not overwritten', async () => {
    const bench = documentBench();
    const steps = { ...publishSteps };
    const service = await bench.created({ steps });
    steps.sync = () => writeFileSync(bench.path, 'theirs');
    rename(service, 'Mine');
    expect((await service.publish()).publishStatus).toBe('changed-on-disk');
    expect(readFileSync(bench.path, 'utf8')).toBe('theirs');
    rmSync(bench.path);
  });

  it('and deleted is written again', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rmSync(bench.path);
    expect((await service.publish()).publishStatus).toBe('published');
    expect(inspectDocument(bench.path).name).toBe('Trygg by');
  });

  it.each(['mine', 'theirs'] as const)('goes on with %s', async (choice) => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Mine');
    await writtenBySomebodyElse(bench);
    await service.publish();
    const state = await service.resolveChangedOnDisk(choice);
    expect(state).toMatchObject({
      publishStatus: 'published',
      readOnly: null,
      initiativeName: choice === 'mine' ? 'Mine' : 'Theirs',
    });
    const [sibling = ''] = strangersIn(bench).filter((name) => !name.startsWith('.'));
    expect(state.path).toBe(choice === 'mine' ? join(bench.folder, sibling) : bench.path);
    expect(inspectDocument(join(bench.folder, sibling)).name).toBe('Mine');
    expect(inspectDocument(bench.path).name).toBe('Theirs');
    rename(service, 'On');
    expect(nameIn(service)).toBe('On');
  });
});

describe('names', () => {
  it.each(['n'.repeat(240), 'ø'.repeat(120)])('of the greatest length work like others: %s', async (name) => {
    const bench = documentBench();
    const path = join(bench.folder, `${name}.ryggrad`);
    const service = bench.service();
    await createIn(service, path);
    rename(service, 'Ny by');
    expect((await service.publish()).publishStatus).toBe('published');
    writeFileSync(path, 'theirs');
    rename(service, 'Mitt');
    await service.publish();
    const { path: sibling } = await service.resolveChangedOnDisk('mine');
    expect(inspectDocument(sibling).name).toBe('Mitt');
  });
});

describe('copies', () => {
  it('are saved beside the open document, which stays open', async () => {
    const bench = documentBench();
    const service = await bench.created();
    addActors(service, 3);
    const copy = join(bench.folder, 'data', 'kopi.ryggrad');
    expect((await service.saveCopy(copy, false)).path).toBe(bench.path);
    expect(inspectDocument(copy).counts.actor).toBe(3);
    await refusalOf(() => service.saveCopy(copy, false), 'document.already-exists');
    await refusalOf(() => service.saveCopy(bench.path, false), 'document.already-exists');
  });

  it('are gone on with, after the original has got everything', async () => {
    const bench = documentBench();
    const service = await bench.created();
    rename(service, 'Felles');
    const copy = join(bench.folder, 'data', 'kopi.ryggrad');
    expect((await service.saveCopy(copy, true)).path).toBe(copy);
    rename(service, 'Bare kopien');
    await service.close();
    expect([bench.path, copy].map((path) => inspectDocument(path).name)).toEqual(['Felles', 'Bare kopien']);
  });

  it('do not replace a file that came to be there in the last moment', () => {
    const { folder } = documentBench();
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(from, 'new');
    writeFileSync(to, 'precious');
    expect(() => renameToFreeName(from, to)).toThrow('document.already-exists');
    expect(readFileSync(to, 'utf8')).toBe('precious');
  });

  it('do not replace a file that is there already', async () => {
    const bench = documentBench();
    writeFileSync(bench.path, 'precious');
    await refusalOf(() => bench.created(), 'document.already-exists');
    expect(readFileSync(bench.path, 'utf8')).toBe('precious');
    expect(strangersIn(bench)).toEqual([]);
    const below = join(bench.path, 'below a file.ryggrad');
    await refusalOf(() => createIn(bench.service(), below), 'document.folder-not-writable');
  });
});
