/** Settings on any store that works like `conf`; the Electron shell brings electron-store on the same file. */
import Conf from 'conf';
import type { Preferences } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { Refusal } from '../../shared/domain/refusal.ts';
import type { SettingsStore } from '../backend/handlers.ts';
import {
  defaultPreferences,
  normaliseImportMappings,
  normalisePreferences,
  normaliseRecentDocuments,
  SETTINGS_VERSION,
  type SettingsContent,
  systemLanguage,
} from './preferences.ts';
import { SETTINGS_NAME, setAsideDamagedSettings } from './settings-file.ts';

/** The part of `conf` and `electron-store` that settings need. Other keys of the file are left alone. */
export interface KeyValueFile {
  get(key: string): unknown;
  set(values: Record<string, unknown>): void;
}

export interface SettingsOptions {
  readonly dataFolder: string;
  /** Opens the store on `settings.json` of the data folder. */
  readonly openStore: () => KeyValueFile;
  /** Language of a user who has not chosen one. */
  readonly language?: Language;
  readonly now?: () => Date;
}

/** Settings kept by `conf` in `settings.json` of the data folder. Never throws: at worst they live in memory. */
export function createSettings(dataFolder: string, language?: Language): SettingsStore {
  return createSettingsOn({
    dataFolder,
    openStore: () => new Conf({ cwd: dataFolder, configName: SETTINGS_NAME }) as unknown as KeyValueFile,
    ...(language === undefined ? {} : { language }),
  });
}

/** Settings on the given store, with a damaged file set aside first. */
export function createSettingsOn(options: SettingsOptions): SettingsStore {
  const now = options.now ?? (() => new Date());
  const wasReset = setAsideDamagedSettings(options.dataFolder, now()) !== null;
  const file = openOrNothing(options.openStore);
  const defaults = defaultPreferences(options.language ?? systemLanguage());
  const save = (changes: Partial<SettingsContent>) => file.set({ version: SETTINGS_VERSION, ...changes });
  // What could not be written applies until the program ends.
  let unsaved: Partial<Preferences> = {};
  const current = () => ({ ...normalisePreferences(read(file, 'preferences'), defaults), ...unsaved });
  return {
    wasReset,
    get: current,
    update(changes: Partial<Preferences>) {
      const updated = normalisePreferences({ ...current(), ...changes }, current());
      try {
        save({ preferences: updated });
        unsaved = {};
      } catch {
        unsaved = updated;
        throw new Refusal('settings.not-writable');
      }
      return updated;
    },
    recentDocuments: () => normaliseRecentDocuments(read(file, 'recentDocuments')),
    setRecentDocuments(entries) {
      try {
        save({ recentDocuments: normaliseRecentDocuments(entries) });
      } catch {
        // A list of recent documents is a convenience: opening a document must not fail over it.
      }
    },
    importMappings: () => normaliseImportMappings(read(file, 'importMappings')),
    setImportMappings(entries) {
      try {
        save({ importMappings: normaliseImportMappings(entries) });
      } catch {
        // As with the recent documents: an import must not fail over what it would remember.
      }
    },
  };
}

function read(file: KeyValueFile, key: string): unknown {
  try {
    return file.get(key);
  } catch {
    return undefined;
  }
}

/** Where no store can be had, every write fails: then `unsaved` carries the preferences until the program ends. */
function openOrNothing(openStore: () => KeyValueFile): KeyValueFile {
  try {
    return openStore();
  } catch (error) {
    const set = () => {
      throw error;
    };
    return { get: () => undefined, set };
  }
}
