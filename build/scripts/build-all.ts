/** Builds backend, preload script, bridge and window into dist/, and lists the licences of what is in them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundledFolders, collectLicences, packedFolders, readLockedPackages } from './licences.ts';

const folder = resolve(import.meta.dirname, '..');
const root = resolve(folder, '..');

const moduleIds: string[] = [];
for (const name of ['node', 'preload', 'bridge', 'renderer']) {
  const built = await build({ configFile: join(folder, `vite.${name}.ts`), mode: 'production' });
  for (const part of [built].flat()) {
    if (!('output' in part)) continue;
    moduleIds.push(...part.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])));
  }
}

const folders = [
  ...packedFolders(root, readLockedPackages(root)),
  ...bundledFolders(moduleIds),
  'node_modules/electron',
];
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/licences.json'), JSON.stringify(collectLicences(root, folders)));
