/** Reads and makes folders for the own file chooser. Never opens, changes or deletes a file. */
import { constants, type Dirent, type Stats } from 'node:fs';
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { FolderEntry, FolderListing } from '../../../shared/contract/files.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { FileKind, ListedKind } from '../handlers.ts';
import { isOfKind } from './file-kinds.ts';
import { checkedName, nameWithEnding } from './file-names.ts';

type Compare = (a: string, b: string) => number;

/** Folders that Windows keeps for itself on every drive. */
const SYSTEM_FOLDERS = new Set(['$recycle.bin', 'system volume information', 'config.msi']);

/**
 * What lies in a folder: folders first, then files of the kind, each by name in the reader's order.
 * Throws `files.path-not-absolute`, `files.folder-not-found` or `files.folder-not-readable`.
 */
export async function listFolder(path: string, kind: ListedKind, compare: Compare): Promise<FolderListing> {
  const folder = absoluteFolder(path);
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw folderRefusal(error, folder);
  });
  const shown = found.filter((entry) => isShown(entry, kind));
  const entries = (await Promise.all(shown.map((entry) => describe(folder, entry, kind)))).filter(
    (entry) => entry !== null,
  );
  entries.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || compare(a.name, b.name));
  const parent = dirname(folder);
  return {
    path: folder,
    parentPath: parent === folder ? null : parent,
    entries,
    isWritable: await isWritable(folder),
  };
}

/** Makes a folder and returns its (empty) listing. Throws `files.name-invalid`, `files.already-exists`, `files.folder-not-writable`. */
export async function createFolder(
  parentPath: string,
  name: string,
  kind: ListedKind,
  compare: Compare,
): Promise<FolderListing> {
  const parent = absoluteFolder(parentPath);
  const folder = join(parent, checkedName(name));
  await mkdir(folder).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new Refusal('files.already-exists', { name: name.trim() });
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('files.folder-not-found', { path: parent });
    throw new Refusal('files.folder-not-writable', { path: parent });
  });
  return listFolder(folder, kind, compare);
}

/** The path of a file of the kind in a folder, and whether something is there already. Throws `files.name-invalid`. */
export async function joinPath(
  folder: string,
  name: string,
  kind: FileKind,
): Promise<{ path: string; exists: boolean }> {
  const path = join(absoluteFolder(folder), nameWithEnding(name, kind));
  const exists = await stat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
  return { path, exists };
}

function absoluteFolder(path: string): string {
  if (!isAbsolute(path)) throw new Refusal('files.path-not-absolute', { path });
  return resolve(path);
}

function isShown(entry: Dirent, kind: ListedKind): boolean {
  if (entry.name.startsWith('.') || SYSTEM_FOLDERS.has(entry.name.toLowerCase())) return false;
  // A link may lead to a folder: that is decided when it is described.
  return entry.isDirectory() || entry.isSymbolicLink() || isOfKind(entry.name, kind);
}

/** One entry; null for what vanished meanwhile, leads nowhere, or is neither a folder nor a file of the kind. */
async function describe(folder: string, entry: Dirent, kind: ListedKind): Promise<FolderEntry | null> {
  const path = join(folder, entry.name);
  const stats = await stat(path).catch((): Stats | null => null);
  const isFolder = stats?.isDirectory() ?? entry.isDirectory();
  if (!isFolder && !(stats?.isFile() && isOfKind(entry.name, kind))) return null;
  return {
    name: entry.name,
    path,
    isFolder,
    sizeBytes: isFolder ? 0 : (stats?.size ?? 0),
    changedAt: (stats?.mtime ?? new Date(0)).toISOString(),
  };
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function folderRefusal(error: unknown, path: string): Refusal {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('files.folder-not-found', { path });
  return new Refusal('files.folder-not-readable', { path });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
