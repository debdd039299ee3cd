/** Tests: unit beside the code, the rest below test/. The end-to-end tests use the built program. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    env: { RYGGRAD_QUIET: '1', TZ: 'Europe/Oslo' },
    // So that it meets the tests' stand-in of `electron` instead of the package that fetches a binary.
    server: { deps: { inline: ['electron-store'] } },
    reporters: ['default', './test/helpers/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{electron,renderer,shared,build}/**/*.test.{ts,tsx}'],
          // Also on two cores, where Vitest would leave one to itself.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          globalSetup: ['test/helpers/build-once.ts'],
          include: ['test/{integration,security}/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['test/helpers/build-once.ts'],
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Two browsers at a time, after everything else: more would only wait for each other.
          maxWorkers: 2,
          // A real browser on a full machine: a second try tells a slow moment from a fault. Vitest names what needed it.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
