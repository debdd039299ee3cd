/** Builds everything that runs under Node or in Electron's main process into dist/electron, as ES modules. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  // React draws the figures of reports: always the one without the checks of development, three times as fast.
  define: { 'process.env.NODE_ENV': '"production"' },
  // A few large files start faster than three hundred small ones. Beside the program stay packages with native parts, and
  // what Electron brings.
  ssr: {
    noExternal: true,
    external: [
      'electron',
      'electron-store',
      'better-sqlite3',
      '@napi-rs/canvas',
      '@myriaddreamin/typst-ts-node-compiler',
    ],
  },
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
        'inspection-worker': resolve(root, 'electron/backend/document/inspection-worker.ts'),
        'network-worker': resolve(root, 'electron/backend/network/network-worker.ts'),
        'render-worker': resolve(root, 'electron/backend/reports/render-worker.ts'),
        'import-worker': resolve(root, 'electron/backend/import/import-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
