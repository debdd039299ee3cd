/** The language of whoever starts the program, before its settings are opened. Only reads: what is damaged stays. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../shared/domain/languages.ts';
import { defaultPreferences, isRecord, normalisePreferences, systemLanguage } from './preferences.ts';
import { settingsPath } from './settings-file.ts';

/** As the settings of a data folder have it; the system's where they cannot be read. */
export function chosenLanguage(dataFolder: string): Language {
  const defaults = defaultPreferences(systemLanguage());
  try {
    const content: unknown = JSON.parse(readFileSync(settingsPath(dataFolder), 'utf8'));
    return normalisePreferences(isRecord(content) ? content.preferences : null, defaults).language;
  } catch {
    return defaults.language;
  }
}
