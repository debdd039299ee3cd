/** What is shipped: packs the built program for real, around a stand-in of Electron's binary, and looks inside. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractAll, extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedProgram, packProgram } from '../helpers/packed-program.ts';

const root = resolve(import.meta.dirname, '../..');
let packed: PackedProgram;

beforeAll(async () => {
  packed = await packProgram();
}, 240_000);
afterAll(() => packed?.remove());

const matching = (pattern: RegExp) => packed.files.filter((path) => pattern.test(path));

describe('the archive', () => {
  test.each([
    'package.json',
    'dist/electron/main.js',
    'dist/electron/import-worker.js',
    'dist/electron/inspection-worker.js',
    'dist/electron/network-worker.js',
    'dist/electron/render-worker.js',
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    // what is loaded by name only: the settings store of Electron, and the fonts of reports
    'node_modules/electron-store/index.js',
    'node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    'node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  ])('holds %s', (path) => {
    expect(packed.files).toContain(path);
  });

  test('holds nothing of its own but what was built', () => {
    const own = packed.files.filter((path) => !path.startsWith('node_modules'));
    const folders = new Set(own.map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...folders].sort()).toEqual([
      'build',
      'build/icons',
      'dist',
      'dist/electron',
      'dist/licences.json',
      'dist/preload',
      'dist/renderer',
      'package.json',
    ]);
  });

  test.each([
    ['sources', /^(?!node_modules\/).*\.(tsx?|map)$/],
    ['sources and descriptions of packages', /\.(ts|mts|cts|tsx|map|md|c|cc|cpp|h|hpp|gyp)$/],
    ['tests', /(^|\/)(tests?|__tests__|spec)\/|\.(test|spec)\.[cm]?[jt]sx?$/],
    ['secrets and documents', /(^|\/)(\.env[^/]*|\.npmrc|\.git|[^/]+\.(pem|key|p12|pfx|ryggrad|db|sqlite))$/],
    [
      'what only building needs',
      /node_modules\/(electron|electron-builder|vite|vitest|typescript|@biomejs|@types|playwright-core)\//,
    ],
    [
      'what is built into the program',
      /node_modules\/(@mui|@emotion|react-router|lucide-react|zod|react|graphology)\//,
    ],
    ['the command line and the browser shell', /dist\/electron\/(cli|browser-shell)\.js$|dist\/bridge/],
  ])('holds no %s', (_what, pattern) => {
    expect(matching(pattern)).toEqual([]);
  });

  test('tells the licence of every package in it, and of what is built into the window', () => {
    const licences = JSON.parse(extractFile(packed.archive, 'dist/licences.json').toString('utf8')) as {
      name: string;
      licence: string;
    }[];
    expect(licences.filter(({ licence }) => licence === '')).toEqual([]);
    const listed = licences.map(({ name }) => name);
    const inArchive = matching(/(^|\/)node_modules\/(@[^/]+\/)?[^/@]+\/package\.json$/).map((path) =>
      path.replace(/^.*node_modules\//, '').replace(/\/package\.json$/, ''),
    );
    expect(inArchive.length).toBeGreaterThan(20);
    expect(inArchive.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining([
        '@mui/material',
        'react-router',
        'lucide-react',
        'graphology',
        'zod',
        'electron',
      ]),
    );
  });

  test('holds no path of the machine it was built on', () => {
    const own = matching(/^dist\/.*\.(js|cjs|html|css|json)$/);
    expect(own.length).toBeGreaterThan(3);
    const telling = own.filter((path) => extractFile(packed.archive, path).includes(root));
    expect(telling).toEqual([]);
  });
});

describe('native packages', () => {
  test('lie outside the archive, for this system only', () => {
    const prebuilds = readdirSync(join(packed.unpackedFolder, 'node_modules/better-sqlite3/prebuilds'));
    expect(prebuilds).toEqual(['linux-x64.node']);
    const binaries = matching(/\.node$/);
    expect(binaries.length).toBeGreaterThanOrEqual(3);
    const unpacked = readdirSync(packed.unpackedFolder, { recursive: true }).map((path) =>
      String(path).replaceAll('\\', '/'),
    );
    expect(unpacked).toEqual(expect.arrayContaining(binaries));
  });

  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('are whole: they load and work', () => {
    const load = createRequire(join(packed.unpackedFolder, 'node_modules/x.js'));
    const Database = load('better-sqlite3');
    expect(new Database(':memory:').prepare('SELECT 6 * 7').pluck().get()).toBe(42);
    expect(load('@napi-rs/canvas').createCanvas(2, 3).height).toBe(3);
    expect(load('@myriaddreamin/typst-ts-node-compiler').NodeCompiler).toBeTypeOf('function');
  });
});

describe('the packed program', () => {
  test('finds every package that it imports', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ryggrad-extracted-'));
    try {
      extractAll(packed.archive, folder);
      const imported = importedPackages(join(folder, 'dist/electron'));
      expect(imported).toEqual(expect.arrayContaining(['better-sqlite3', '@napi-rs/canvas']));
      const script = `for (const name of ${JSON.stringify(imported)}) await import(name);`;
      // In a process of its own, from where the program lies: nothing of this checkout can help.
      const run = () =>
        execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          cwd: folder,
          stdio: 'pipe',
        });
      expect(run).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('has every fuse set as decided', async () => {
    const wire = await getCurrentFuseWire(packed.executable);
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
      [FuseV1Options.WasmTrapHandlers]: FuseState.ENABLE,
    });
  });

  test('keeps only the languages it speaks', () => {
    expect(readdirSync(join(packed.folder, 'locales')).sort()).toEqual([
      'da.pak',
      'en-GB.pak',
      'en-US.pak',
      'nb.pak',
      'sv.pak',
    ]);
  });

  test('declares in package.json what it starts with', () => {
    const declared = JSON.parse(extractFile(packed.archive, 'package.json').toString('utf8'));
    expect(declared).toMatchObject({ name: 'ryggrad', main: 'dist/electron/main.js', type: 'module' });
    expect(declared.devDependencies).toBeUndefined();
  });
});

/** Names of all packages imported below a folder of built code, without Node's own and Electron's. */
function importedPackages(folder: string): string[] {
  const names = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name = ''] of code.matchAll(/^\s*(?:import|export)\b[^'"\n]*["']([^'"\n]+)["']/gm))
      names.add(name);
  }
  const isOurs = (name: string) =>
    name.startsWith('.') || name.startsWith('node:') || builtinModules.includes(name);
  // electron-store imports electron, which only Electron itself can give.
  return [...names]
    .filter((name) => !isOurs(name) && name !== 'electron' && name !== 'electron-store')
    .sort();
}
