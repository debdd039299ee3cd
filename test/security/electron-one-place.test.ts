/** Dangerous names stand in exactly one file each, so that the rules around them cannot be walked past. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path: relative(root, path).replaceAll('\\', '/'),
        code: withoutComments(readFileSync(path, 'utf8')),
      };
    }),
);

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const filesWith = (pattern: RegExp) =>
  sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

test.each([
  ['ipcMain', /\bipcMain\b/, 'electron/shell/ipc.ts'],
  ['ipcRenderer', /\bipcRenderer\b/, 'electron/preload.ts'],
  ['contextBridge', /\bcontextBridge\b/, 'electron/preload.ts'],
  ['shell.openExternal', /\bshell\.openExternal\b/, 'electron/shell/open-external.ts'],
  ['new BrowserWindow', /\bnew BrowserWindow\b/, 'electron/shell/window.ts'],
  ['loadURL', /\.loadURL\(/, 'electron/shell/window.ts'],
  ['electron-store', /from 'electron-store'/, 'electron/shell/settings-store.ts'],
])('%s stands in one file only', (_name, pattern, file) => {
  expect(filesWith(pattern)).toEqual([file]);
});

test.each([
  ['loading a file or code', /\.(loadFile|executeJavaScript|insertCSS)\(/],
  ['opening paths with the system', /\bshell\.(openPath|showItemInFolder)\b/],
  ['synchronous safeStorage', /\bsafeStorage\b/],
  ['remote content', /\bWebContentsView\b|\bBrowserView\b|<webview/],
  [
    'switching protection off',
    /sandbox: false|webSecurity: false|contextIsolation: false|nodeIntegration: true/,
  ],
])('%s is nowhere', (_name, pattern) => {
  expect(filesWith(pattern)).toEqual([]);
});

test('only the shell, the entry and the bridge import electron', () => {
  const outside = filesWith(/from 'electron'|import\('electron'\)|require\('electron'\)/).filter(
    (path) => !path.startsWith('electron/shell/'),
  );
  expect(outside.sort()).toEqual(['electron/main.ts', 'electron/preload.ts']);
});
