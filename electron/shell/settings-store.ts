/**
 * Preferences and window bounds in the Electron shell: electron-store on the same `settings.json` as everywhere else.
 * Validation, defaults and setting a damaged file aside are those of electron/settings.
 */
import ElectronStore from 'electron-store';
import type { Language } from '../../shared/domain/languages.ts';
import type { SettingsStore } from '../backend/handlers.ts';
import { createSettingsOn, type KeyValueFile } from '../settings/create-settings.ts';
import { SETTINGS_NAME } from '../settings/settings-file.ts';
import type { BoundsStore } from './window-bounds.ts';

export interface ElectronSettings {
  readonly settings: SettingsStore;
  readonly bounds: BoundsStore;
}

const BOUNDS_KEY = 'windowBounds';

/** Opens the settings of the data folder (absolute path). `language` is for users who have not chosen one. */
export function openElectronSettings(dataFolder: string, language: Language): ElectronSettings {
  let file: KeyValueFile | null = null;
  const openStore = () => {
    file = new ElectronStore({ cwd: dataFolder, name: SETTINGS_NAME }) as unknown as KeyValueFile;
    return file;
  };
  const settings = createSettingsOn({ dataFolder, openStore, language });
  return { settings, bounds: boundsIn(() => file) };
}

/** Bounds are a convenience: when they cannot be read or written the window opens where windows open. */
function boundsIn(file: () => KeyValueFile | null): BoundsStore {
  return {
    get: () => quietly(() => file()?.get(BOUNDS_KEY)),
    set: (bounds) => void quietly(() => file()?.set({ [BOUNDS_KEY]: bounds })),
  };
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
