/** Builds everything that runs under Node or in Electron's main process into dist/electron, as ES modules. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: true,
    target: 'node22',
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        main: resolve(root, 'electron/main.ts'),
        'browser-shell': resolve(root, 'electron/browser-shell/main.ts'),
        cli: resolve(root, 'electron/cli.ts'),
        start: resolve(root, 'build/scripts/start.ts'),
        'network-worker': resolve(root, 'electron/backend/network/network-worker.ts'),
        'render-worker': resolve(root, 'electron/backend/reports/render-worker.ts'),
        'import-worker': resolve(root, 'electron/backend/import/import-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
