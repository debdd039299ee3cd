/** Places to start from in the own file chooser, as each system names them. Only reads. */
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FilePlace } from '../../../shared/contract/files.ts';

type UserFolder = 'documents' | 'desktop' | 'downloads';
type UserFolders = Partial<Record<UserFolder, string>>;

/** A drive that does not answer within this time is left out: a lost network drive can hang for a minute. */
const DRIVE_TIMEOUT_MS = 500;
const SHELL_FOLDERS_KEY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';

/** Home, documents, desktop, downloads and drives that exist on this machine. */
export async function filePlaces(): Promise<readonly FilePlace[]> {
  const home = homedir();
  const named = { ...englishFolders(home), ...(await localFolders(home)) };
  const wanted: FilePlace[] = [
    { kind: 'home', path: home },
    ...(['documents', 'desktop', 'downloads'] as const).map((kind) => ({ kind, path: named[kind] ?? home })),
    ...(await drives()).map((path) => ({ kind: 'drive' as const, path })),
  ];
  const existing = await Promise.all(wanted.map(({ path }) => isFolder(path)));
  // XDG says "the home folder itself" for a folder that is switched off.
  return wanted.filter(({ kind, path }, index) => existing[index] && (kind === 'home' || path !== home));
}

function englishFolders(home: string): Record<UserFolder, string> {
  return {
    documents: join(home, 'Documents'),
    desktop: join(home, 'Desktop'),
    downloads: join(home, 'Downloads'),
  };
}

async function localFolders(home: string): Promise<UserFolders> {
  if (process.platform === 'darwin') return {};
  if (process.platform === 'win32') {
    // The documents folder of a municipal laptop is often moved to OneDrive or a server: only the registry knows.
    const answer = await promisify(execFile)('reg.exe', ['query', SHELL_FOLDERS_KEY], {
      timeout: 2000,
      windowsHide: true,
    }).catch(() => ({ stdout: '' }));
    return parseShellFolders(answer.stdout, process.env);
  }
  const configFolder = process.env.XDG_CONFIG_HOME ?? join(home, '.config');
  const file = await readFile(join(configFolder, 'user-dirs.dirs'), 'utf8').catch(() => '');
  return parseUserDirs(file, home);
}

/** Reads `user-dirs.dirs` of the XDG standard: `XDG_DOCUMENTS_DIR="$HOME/Dokumenter"`. */
export function parseUserDirs(file: string, home: string): UserFolders {
  const folders: UserFolders = {};
  for (const [, key, value] of file.matchAll(
    /^\s*XDG_(DOCUMENTS|DESKTOP|DOWNLOAD)_DIR\s*=\s*"((?:[^"\\]|\\.)*)"/gm,
  )) {
    const path = (value ?? '').replace(/\\(.)/g, '$1').replace(/^\$HOME(?=\/|$)/, home);
    if (!path.startsWith('/')) continue;
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
    folders[key === 'DOWNLOAD' ? 'downloads' : (key?.toLowerCase() as 'documents' | 'desktop')] = trimmed;
  }
  return folders;
}

/** Reads the answer of `reg query` for the shell folders of Windows. */
export function parseShellFolders(
  output: string,
  environment: Record<string, string | undefined>,
): UserFolders {
  const keys: Record<string, UserFolder> = {
    Personal: 'documents',
    Desktop: 'desktop',
    '{374DE290-123F-4565-9164-39C4925E467B}': 'downloads',
  };
  const folders: UserFolders = {};
  for (const [, key, value] of output.matchAll(/^\s+(\S+)\s+REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/gm)) {
    const folder = keys[key ?? ''];
    if (!folder || !value) continue;
    folders[folder] = value.replace(
      /%([^%]+)%/g,
      (whole, name: string) => environment[name.toUpperCase()] ?? environment[name] ?? whole,
    );
  }
  return folders;
}

async function drives(): Promise<string[]> {
  if (process.platform === 'win32') {
    const letters = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}:\\`);
    const existing = await Promise.all(letters.map((letter) => isFolder(letter)));
    return letters.filter((_, index) => existing[index]);
  }
  if (process.platform === 'darwin') return subfolders('/Volumes');
  const user = userInfo().username;
  const mounts = await Promise.all(
    ['/media', join('/media', user), join('/run/media', user)].map(subfolders),
  );
  return mounts.flat().filter((path) => path !== join('/media', user));
}

async function subfolders(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => join(parent, entry.name))
    .sort();
}

async function isFolder(path: string): Promise<boolean> {
  const found = stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<boolean>((answer) => {
    timer = setTimeout(() => answer(false), DRIVE_TIMEOUT_MS);
  });
  return Promise.race([found, tooSlow]).finally(() => clearTimeout(timer));
}
