/** Builds backend, preload script, bridge and window into dist/. */
import { join, resolve } from 'node:path';
import { build } from 'vite';

const folder = resolve(import.meta.dirname, '..');

for (const name of ['node', 'preload', 'bridge', 'renderer']) {
  await build({ configFile: join(folder, `vite.${name}.ts`), mode: 'production' });
}
