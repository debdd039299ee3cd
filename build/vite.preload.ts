/** Builds the preload script alone: one CommonJS file, as a sandboxed renderer requires. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: resolve(root, 'electron/preload.ts'),
    outDir: resolve(root, 'dist/preload'),
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
});
