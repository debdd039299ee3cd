/** Builds the browser shell's bridge: one classic script, so that it has run before the window's modules do. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: resolve(root, 'dist/bridge'),
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: {
      entry: resolve(root, 'electron/browser-shell/bridge/bridge.ts'),
      formats: ['iife'],
      name: 'ryggradBridge',
      fileName: () => 'bridge.js',
    },
  },
});
