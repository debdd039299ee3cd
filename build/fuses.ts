/**
 * Sets Electron's fuses in the packed program, before it is signed.
 * electron-builder brings an older fuse library that knows neither the last fuse nor, in its options, the demand
 * that every fuse is decided; so this hook decides all of them, and the option in electron-builder.yml agrees.
 */
import { join } from 'node:path';
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import type { AfterPackContext, LinuxPackager } from 'electron-builder';

/** Every fuse of this Electron, each with a decision; a fuse that is new in the next Electron stops the packing. */
export const FUSES = {
  version: FuseVersion.V1,
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
} as const satisfies FuseConfig;

/** electron-builder calls this when the program lies unpacked, with archive and checksums in place. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(programFile(context), FUSES);
}

/** The program as it lies in the packed folder, named as each system names programs. */
function programFile({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`);
  return join(appOutDir, (packager as LinuxPackager).executableName);
}

export default afterPack;
