/**
 * Packs the program with the real electron-builder around a stand-in of Electron's binary, for looking at what
 * would be shipped. The stand-in is a file with a fuse wire like Electron's, and some language files.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPackage } from '@electron/asar';
import { Arch, build, Platform } from 'electron-builder';

const root = resolve(import.meta.dirname, '../..');
/** Marks the fuse wire in Electron's binary; a version byte, a length byte and one letter per fuse follow. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron 45 is delivered: nine fuses, most of them not as we want them. */
const FUSES_AS_DELIVERED = '101100111';

export interface PackedProgram {
  readonly folder: string;
  readonly executable: string;
  readonly archive: string;
  readonly unpackedFolder: string;
  /** Paths of all files in the archive, with `/`; unpacked ones are listed too. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packs for Linux x64 into a temporary folder, as `electron-builder --dir` does. */
export async function packProgram(): Promise<PackedProgram> {
  const temporary = mkdtempSync(join(tmpdir(), 'ryggrad-packed-'));
  const electronDist = join(temporary, 'electron');
  makeStandInOfElectron(electronDist);
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(root, 'electron-builder.yml'),
      electronDist,
      directories: { output: join(temporary, 'release'), buildResources: join(root, 'build/icons') },
    },
  });
  const folder = join(temporary, 'release/linux-unpacked');
  const archive = join(folder, 'resources/app.asar');
  return {
    folder,
    executable: join(folder, 'ryggrad'),
    archive,
    unpackedFolder: `${archive}.unpacked`,
    files: listPackage(archive, { isPack: false }).map((path) =>
      path.replaceAll('\\', '/').replace(/^\//, ''),
    ),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function makeStandInOfElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const wire = Buffer.from([1, FUSES_AS_DELIVERED.length, ...Buffer.from(FUSES_AS_DELIVERED)]);
  const padding = Buffer.alloc(128);
  writeFileSync(join(folder, 'electron'), Buffer.concat([padding, Buffer.from(FUSE_MARK), wire, padding]));
  for (const language of ['nb', 'da', 'sv', 'en-US', 'en-GB', 'de', 'fr', 'zh-CN']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), language);
  }
}
