/** electron-builder.yml: valid by electron-builder's own schema, complete for each system, and locked. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import type { Configuration, FileAssociation, TargetConfiguration } from 'electron-builder';
import { describe, expect, test } from 'vitest';
import { FUSES } from '../../build/fuses.ts';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
/** electron-builder's own reader and check, which `electron-builder` itself runs before packing. */
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as {
  getConfig(projectDir: string, configPath: string, options: null): Promise<Configuration>;
  validateConfiguration(settings: unknown, log: { isEnabled: boolean }): Promise<void>;
};
const read = () => getConfig(root, join(root, 'electron-builder.yml'), null);
const settings = await read();

const validate = (data: unknown) => validateConfiguration(data, { isEnabled: false });
const targets = (given: unknown) =>
  (given as TargetConfiguration[]).map(({ target, arch }) => `${target} ${[arch].flat().join('+')}`);

describe('the packaging settings', () => {
  test('are valid by the schema of electron-builder, which refuses what it does not know', async () => {
    await expect(validate(await read())).resolves.toBeUndefined();
    await expect(validate({ ...(await read()), electronFuse: {} })).rejects.toThrow(/electronFuse/);
    await expect(validate({ ...(await read()), nsis: { oneClick: 'perhaps' } })).rejects.toThrow(/oneClick/);
  });

  test('name the program', () => {
    expect(settings).toMatchObject({ appId: 'no.ryggrad.app', productName: 'Ryggrad' });
    expect(settings.copyright).toBeTruthy();
  });

  test('cover Windows, macOS and Linux', () => {
    expect(targets(settings.win?.target)).toEqual(['nsis x64+arm64']);
    expect(targets(settings.mac?.target)).toEqual(['dmg x64+arm64']);
    expect(targets(settings.linux?.target)).toEqual(['AppImage x64+arm64', 'deb x64+arm64']);
  });

  test('install without an administrator and never remove what the user has made', () => {
    expect(settings.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });

  test('look for no updates', () => {
    expect(settings.publish).toBeNull();
  });

  test('pack into an archive, with native packages beside it, and compile nothing', () => {
    expect(settings.asar).toBe(true);
    expect(settings.npmRebuild).toBe(false);
    expect(settings.asarUnpack).toEqual(
      expect.arrayContaining(['**/*.node', '**/node_modules/better-sqlite3/**']),
    );
  });
});

describe('the file association', () => {
  const association = settings.fileAssociations as FileAssociation[];

  test('is for .ryggrad, with a MIME type', () => {
    expect(association).toHaveLength(1);
    expect(association[0]).toMatchObject({
      ext: 'ryggrad',
      mimeType: 'application/vnd.ryggrad',
      role: 'Editor',
    });
    // It becomes a key of the Windows registry.
    expect(association[0]?.name).toMatch(/^[A-Za-z.]+$/);
  });

  test.each([
    ['the document on Windows', () => `${association[0]?.icon}.ico`, [0, 0, 1, 0]],
    ['the document on macOS', () => `${association[0]?.icon}.icns`, [...Buffer.from('icns')]],
    ['the program on Windows', () => settings.win?.icon, [0, 0, 1, 0]],
    ['the program on macOS', () => settings.mac?.icon, [...Buffer.from('icns')]],
  ])('%s has an icon of its kind', (_what, name, firstBytes) => {
    const icon = readFileSync(join(root, settings.directories?.buildResources ?? '', String(name())));
    expect([...icon.subarray(0, 4)]).toEqual(firstBytes);
  });

  test.each([16, 32, 48, 64, 128, 256, 512])('the program has a PNG of %i pixels for Linux', (edge) => {
    const file = join(root, 'build/icons', String(settings.linux?.icon), `${edge}x${edge}.png`);
    expect(existsSync(file)).toBe(true);
    // Width and height stand in the first chunk of a PNG.
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([edge, edge]);
  });
});

describe('the fuses', () => {
  test('are all decided, as the checklist demands', () => {
    expect(FUSES).toMatchObject({
      strictlyRequireAllFuses: true,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.WasmTrapHandlers]: true,
    });
    const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    expect(Object.keys(FUSES)).toEqual(expect.arrayContaining(known.map(String)));
  });

  test('are the same in both places that set them', () => {
    const option = (name: string) =>
      FuseV1Options[(name[0]?.toUpperCase() + name.slice(1)) as keyof typeof FuseV1Options];
    const inSettings = Object.entries(settings.electronFuses ?? {});
    expect(inSettings).toHaveLength(8);
    for (const [name, value] of inSettings) {
      expect(FUSES[option(name) as keyof typeof FUSES], name).toBe(value);
    }
    expect(settings.afterPack).toBe('./build/fuses.ts');
  });
});
