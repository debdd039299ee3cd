/** The layer rule as data: what each folder may import. A newcomer reads the architecture here. */

export interface Layer {
  /** Folder or file, from the project's root. The first layer that fits a file is its layer. */
  readonly path: string;
  /** Folders and files of the project it may import. */
  readonly mayUse: readonly string[];
  /** Packages it may import; `any` but those that a layer keeps to itself. */
  readonly packages: readonly string[] | 'any';
  readonly mayUseNode: boolean;
  /** What to do instead. */
  readonly advice: string;
}

/** Packages that only some layers may import, whatever a layer's own list says. */
export const KEPT_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  electron: ['electron/shell', 'electron/main.ts', 'electron/preload.ts'],
  'electron-store': ['electron/shell'],
  react: ['renderer', 'shared/figures'],
  'react-dom': ['renderer', 'shared/figures'],
  'chart.js': ['renderer', 'shared/figures', 'electron/backend/reports'],
  'better-sqlite3': ['electron/backend'],
  '@myriaddreamin/typst-ts-node-compiler': ['electron/backend/reports'],
  '@napi-rs/canvas': ['electron/backend/reports', 'shared/figures'],
};

/** Node's ways to the network, and the one place that may use them: the loopback server. */
export const NETWORK_MODULES: ReadonlySet<string> = new Set([
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
]);
export const NETWORK_FOLDER = 'electron/browser-shell';

const SHARED = ['shared/domain', 'shared/contract', 'shared/i18n', 'shared/figures'];

export const LAYERS: readonly Layer[] = [
  {
    path: 'shared/domain',
    mayUse: ['shared/domain'],
    packages: ['uuidv7'],
    mayUseNode: false,
    advice: 'Pass what is needed in as a value, or move the code up to the layer that has it.',
  },
  {
    path: 'shared/contract',
    mayUse: ['shared/domain', 'shared/contract'],
    packages: ['zod'],
    mayUseNode: false,
    advice: 'The contract only declares; put what does the work into electron/backend or renderer.',
  },
  {
    path: 'shared/i18n',
    mayUse: ['shared/domain', 'shared/i18n'],
    packages: ['i18next', 'i18next-icu', 'intl-messageformat'],
    mayUseNode: false,
    advice: 'Texts know the domain only; make the sentence where it is shown.',
  },
  {
    path: 'shared/figures',
    mayUse: SHARED,
    packages: 'any',
    mayUseNode: false,
    advice:
      'A figure is drawn in the window and on paper: give it its data, and keep Node and the window out.',
  },
  {
    path: 'renderer',
    mayUse: ['renderer', ...SHARED],
    packages: 'any',
    mayUseNode: false,
    advice: 'Ask the backend through an operation of shared/contract and the client in renderer/api.',
  },
  {
    path: 'electron/backend',
    mayUse: ['electron/backend', ...SHARED],
    packages: 'any',
    mayUseNode: true,
    advice: 'Let the shell pass it in through the Host of electron/backend/handlers.ts.',
  },
  {
    path: 'electron/settings',
    mayUse: ['electron/settings', 'electron/backend', ...SHARED],
    packages: 'any',
    mayUseNode: true,
    advice: 'Settings run in every shell: let the shell bring its own store.',
  },
  ...['electron/shell', 'electron/main.ts', 'electron/preload.ts'].map((path) => ({
    path,
    mayUse: ['electron', 'package.json', ...SHARED],
    packages: 'any' as const,
    mayUseNode: true,
    advice: 'The shell knows the window only as built files; share what both need through shared.',
  })),
  {
    path: 'electron',
    mayUse: [
      'electron/backend',
      'electron/settings',
      'electron/browser-shell',
      'electron/command-line',
      'electron/content-security-policy.ts',
      'electron/window-files.ts',
      'package.json',
      ...SHARED,
    ],
    packages: 'any',
    mayUseNode: true,
    advice: 'This runs without Electron: move what both shells need out of electron/shell.',
  },
];

/** Names that stand for a raw channel or a way out: each may occur in one file only, which guards it. */
export const NAMES_IN_ONE_FILE: readonly string[] = ['ipcMain', 'ipcRenderer', 'openExternal'];

/** The name of the bridge, and the only folder of the window that may speak it. */
export const BRIDGE_NAME = 'ryggrad';
export const BRIDGE_FOLDER = 'renderer/api';
