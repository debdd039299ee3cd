/**
 * Collects the licences of all packages that ship: those that are packed beside the program (production dependencies
 * in the lockfile, as far as they are installed here), those that are built into it, and Electron itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageLicence } from '../../shared/contract/about.ts';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** A package.json, with the older ways of stating a licence. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** `LICENSE`, `license-mit`, `LICENCE.md`, `LICENSE_FONT`, `COPYING`, `NOTICE.txt`; no code such as `license.js`. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice|unlicen[cs]e)([-_.]?[\w-]+)*?(\.(md|markdown|txt))?$/i;
const CODE = /\.([cm]?[jt]sx?|json|html)$/i;

/** The lockfile's packages, by folder below the root; the root itself is `''`. */
export function readLockedPackages(root: string): LockedPackages {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return packages as LockedPackages;
}

/**
 * Folders of the packages that are packed: everything reached from the production dependencies. Packages for another
 * system are not installed here, so not packed here.
 */
export function packedFolders(root: string, packages: LockedPackages): string[] {
  const found = new Set<string>();
  const follow = (from: string) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const folder = resolvePackage(from, name, packages);
      if (folder === null || found.has(folder)) continue;
      found.add(folder);
      follow(folder);
    }
  };
  follow('');
  return [...found].filter((folder) => existsSync(join(root, folder)));
}

/** Node's rule: the nearest `node_modules` on the way up. */
function resolvePackage(from: string, name: string, packages: LockedPackages): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return null;
  }
}

/** Folders of the packages that modules come from: `…/node_modules/a/node_modules/@b/c/x.js` lies in `@b/c` below `a`. */
export function bundledFolders(moduleIds: readonly string[]): string[] {
  const folders = moduleIds.flatMap((id) => {
    const path = id.replaceAll('\\', '/');
    const match = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return match?.[1] ?? [];
  });
  return [...new Set(folders)];
}

/**
 * Licences of the packages in these folders below the root, by name and version, each once.
 * Throws when a package states none: what nobody has licensed must not be passed on.
 */
export function collectLicences(root: string, folders: readonly string[]): PackageLicence[] {
  const found = new Map<string, PackageLicence>();
  for (const folder of folders) {
    const licence = licenceOf(join(root, folder));
    found.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence);
}

function licenceOf(folder: string): PackageLicence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const licence = statedLicence(manifest);
  if (licence === '')
    throw new Error(`${manifest.name} ${manifest.version} states no licence and cannot ship.`);
  return { name: manifest.name, version: manifest.version, licence, text: licenceText(folder) };
}

function statedLicence({ license, licenses = [] }: Manifest): string {
  if (typeof license === 'string') return license.trim();
  const types = (license ? [license] : licenses).flatMap(({ type }) => type?.trim() || []);
  return types.length > 1 ? `(${types.join(' OR ')})` : (types[0] ?? '');
}

/** The package's licence files one after the other, the general one first. */
function licenceText(folder: string): string | null {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name) && !CODE.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const texts = names
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('\n\n');
}
