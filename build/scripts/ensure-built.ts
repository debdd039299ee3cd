/** Builds what is out of date: compares a fingerprint of the sources with the one of the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const stampFile = join(root, 'dist/build-stamp');
const SOURCES = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];
const OUTPUTS = [
  'dist/renderer/index.html',
  'dist/electron/cli.js',
  'dist/preload/preload.cjs',
  'dist/bridge/bridge.js',
  'dist/licences.json',
];

/** Builds window, backend and preload when a source has changed since the last build. */
export async function ensureBuilt(options: { onStart?: () => void } = {}): Promise<void> {
  if (isUpToDate(fingerprintOfSources())) return;
  const release = await takeBuildLock();
  try {
    // Somebody else may have built while we waited; the sources may have moved on, too.
    const fingerprint = fingerprintOfSources();
    if (isUpToDate(fingerprint)) return;
    options.onStart?.();
    buildAll();
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile, fingerprint);
  } finally {
    release();
  }
}

function isUpToDate(fingerprint: string): boolean {
  const isCurrent = OUTPUTS.every((output) => existsSync(join(root, output)));
  return isCurrent && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint;
}

/** Two builds at once would write into each other's files. Waits for the other; a lock of a dead process is taken. */
async function takeBuildLock(): Promise<() => void> {
  const lockFile = join(root, 'node_modules/.ryggrad-build-lock');
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile, { force: true });
    } catch {
      // Looked at twice: a lock that was made a moment ago does not hold its number yet.
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (!isRunning(Number(readIfThere(lockFile)))) rmSync(lockFile, { force: true });
    }
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(processId: number): boolean {
  try {
    return processId > 0 && process.kill(processId, 0);
  } catch {
    return false;
  }
}

/** Builds everything, whatever there was before, in a process of its own: what a builder needs stays there. */
function buildAll(): void {
  const built = spawnSync(process.execPath, [join(root, 'build/scripts/build-all.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    // Standard output belongs to the program that is to be started: its first lines are read by other programs.
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0) throw new Error('Ryggrad could not be built; what is wrong stands above.');
}

/** Names, sizes and times of all sources: cheap, and enough to see a change. */
function fingerprintOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) addToHash(hash, join(root, source));
  return hash.digest('hex');
}

function addToHash(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path);
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!name.includes('.test.')) addToHash(hash, join(path, name));
  }
}

if (import.meta.main) await ensureBuilt();
