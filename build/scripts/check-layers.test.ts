/** The layer rule on small invented projects, and on this one. Every form of import is seen; comments are not. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModules } from './check-layers.ts';
import { findViolations } from './layers/find-violations.ts';
import { readModule } from './layers/read-module.ts';

const check = (files: Record<string, string>) =>
  findViolations(new Map(Object.entries(files))).map(({ file, found }) => `${file}: ${found}`);

describe('reading a module', () => {
  it('sees every way to name another module', () => {
    const source = `
      import a from 'one'; import type { B } from 'two'; import { type C } from 'three'; import 'four';
      export { d } from 'five'; export * from 'six'; export type { E } from 'seven';
      const lazy = () => import('eight');
      type F = import('nine').F;
      import data from './ten.json' with { type: 'json' };`;
    expect(new Set(readModule('a.ts', source, new Set()).imports)).toEqual(
      new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', './ten.json']),
    );
  });

  it('does not take comments and texts for imports', () => {
    const source = `// import a from 'one'\n/* import('two') */ const text = "import x from 'three'";`;
    expect(readModule('a.ts', source, new Set()).imports).toEqual([]);
  });

  it('reads JSX and refuses what is no TypeScript', () => {
    expect(readModule('a.tsx', `import x from 'y'; const z = <p>{x}</p>;`, new Set()).imports).toEqual(['y']);
    expect(() => readModule('a.ts', 'import from from from', new Set())).toThrow('a.ts');
  });
});

describe('the layer rule', () => {
  it.each([
    ['shared/domain/a.ts', `import { z } from 'zod';`],
    ['shared/domain/a.ts', `import type { X } from '../contract/x.ts';`],
    ['shared/domain/a.ts', `import { join } from 'path';`],
    ['shared/contract/a.ts', `import { t } from '../i18n/translator.ts';`],
    ['shared/contract/a.ts', `import { useState } from 'react';`],
    ['shared/i18n/a.ts', `import { c } from '../contract/contract.ts';`],
    ['shared/figures/a.tsx', `import { readFile } from 'node:fs/promises';`],
    ['shared/figures/a.tsx', `import { Button } from '../../renderer/components/Button.tsx';`],
    ['renderer/a.tsx', `import { createBackend } from '../electron/backend/backend.ts';`],
    ['renderer/a.tsx', `import type { Backend } from '../electron/backend/backend.ts';`],
    ['renderer/a.tsx', `const fs = () => import('node:fs');`],
    ['renderer/a.tsx', `import { ipcRenderer } from 'electron';`],
    ['renderer/a.tsx', `import Database from 'better-sqlite3';`],
    ['electron/backend/a.ts', `import { app } from 'electron';`],
    ['electron/backend/a.ts', `type App = import('electron').App;`],
    ['electron/backend/a.ts', `import Store from 'electron-store';`],
    ['electron/backend/a.ts', `import { createElement } from 'react';`],
    ['electron/backend/a.ts', `export { x } from '../../renderer/x.ts';`],
    ['electron/backend/a.ts', `import { x } from '../shell/window.ts';`],
    ['electron/backend/a.ts', `import { get } from 'node:https';`],
    ['electron/backend/a.ts', `import { lookup } from 'dns/promises';`],
    ['electron/settings/a.ts', `import Store from 'electron-store';`],
    ['electron/cli.ts', `import { x } from './shell/window.ts';`],
    ['electron/browser-shell/a.ts', `import { app } from 'electron';`],
    ['electron/shell/a.ts', `import { App } from '../../renderer/app/App.tsx';`],
    ['electron/shell/a.ts', `import { x } from '../../../elsewhere/x.ts';`],
    ['electron/shell/a.test.ts', `import { x } from '../../../elsewhere/x.ts';`],
    ['renderer/a.ts', `import x from 'https://example.org/x.js';`],
    ['elsewhere/a.ts', `import x from 'zod';`],
  ])('refuses in %s: %s', (file, source) => {
    expect(check({ [file]: source })).toHaveLength(1);
  });

  it.each([
    ['shared/domain/a.ts', `import { uuidv7 } from 'uuidv7'; import { b } from './plan/b.ts';`],
    ['shared/contract/a.ts', `import { z } from 'zod'; import type { D } from '../domain/dates.ts';`],
    ['shared/figures/a.tsx', `import { hierarchy } from 'd3-hierarchy'; import 'react';`],
    ['renderer/a.tsx', `import { Box } from '@mui/material'; import { x } from '../shared/figures/x.tsx';`],
    ['electron/backend/a.ts', `import Database from 'better-sqlite3'; import { join } from 'node:path';`],
    ['electron/backend/a.ts', `import { toSvg } from '../../shared/figures/to-svg.ts';`],
    ['electron/main.ts', `import { app } from 'electron'; import { x } from './backend/backend.ts';`],
    ['electron/browser-shell/a.ts', `import { createServer } from 'node:http';`],
    [
      'shared/domain/a.test.ts',
      `import { expect } from 'vitest'; import { x } from '../../test/helpers/x.ts';`,
    ],
  ])('lets pass in %s: %s', (file, source) => {
    expect(check({ [file]: source })).toEqual([]);
  });

  it('names file, import, rule and what to do', () => {
    const [violation] = findViolations(new Map([['renderer/a.ts', `import 'node:fs';`]]));
    expect(violation).toEqual({
      file: 'renderer/a.ts',
      found: 'node:fs',
      rule: 'renderer runs without Node',
      advice: expect.stringContaining('renderer/api'),
    });
  });
});

describe('raw channels and ways out', () => {
  it.each([
    ['ipcMain', `import { ipcMain } from 'electron';`],
    ['ipcRenderer', `import { ipcRenderer as raw } from 'electron';`],
    ['openExternal', `import { shell } from 'electron'; shell.openExternal('https://example.org');`],
    ['openExternal', `import { shell } from 'electron'; const { openExternal } = shell;`],
    ['openExternal', `import { shell } from 'electron'; shell['openExternal']('https://example.org');`],
  ])('%s may occur in one file only', (name, source) => {
    expect(check({ 'electron/shell/a.ts': source })).toEqual([]);
    expect(check({ 'electron/shell/a.ts': source, 'electron/shell/b.ts': source })).toEqual([
      `electron/shell/a.ts: ${name}`,
      `electron/shell/b.ts: ${name}`,
    ]);
  });

  it('an own function of the same name may be called anywhere', () => {
    expect(
      check({
        'electron/shell/a.ts': `import { shell } from 'electron'; export const openExternal = () => shell.openExternal('x');`,
        'electron/main.ts': `import { openExternal } from './shell/a.ts'; openExternal();`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['fetch', `await fetch('https://example.org');`],
    ['fetch', `window.fetch('/x');`],
    ['WebSocket', `new WebSocket('wss://example.org');`],
    ['EventSource', `new window.EventSource('/x');`],
    ['XMLHttpRequest', `new XMLHttpRequest();`],
    ['sendBeacon', `navigator.sendBeacon('https://example.org');`],
  ])('the window does not call %s: %s', (name, source) => {
    expect(check({ 'renderer/a.ts': source })).toEqual([`renderer/a.ts: ${name}`]);
    expect(check({ 'shared/figures/a.ts': source })).toEqual([`shared/figures/a.ts: ${name}`]);
  });

  it('only the client in renderer/api speaks to the bridge', () => {
    const source = `window.ryggrad?.invoke('x', {});`;
    expect(check({ 'renderer/api/bridge.ts': source })).toEqual([]);
    expect(check({ 'renderer/app/App.tsx': source })).toEqual(['renderer/app/App.tsx: window.ryggrad']);
  });

  it('an import whose target is computed is refused, since nobody can check it', () => {
    expect(check({ 'renderer/a.ts': 'const load = (x: string) => import(x);' })).toHaveLength(1);
  });
});

describe('this project', () => {
  it('keeps the rule', () => {
    const files = readModules(resolve(import.meta.dirname, '../..'));
    expect(files.size).toBeGreaterThan(50);
    expect(files.has('electron/backend/handlers.ts')).toBe(true);
    expect(findViolations(files)).toEqual([]);
  });
});
