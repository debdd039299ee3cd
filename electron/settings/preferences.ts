/** The pure part of the settings: defaults, and what is left of a settings file that may hold anything. */
import { z } from 'zod';
import { type RememberedMapping, rememberedMapping } from '../../shared/contract/import.ts';
import { type Preferences, preferences, thresholds } from '../../shared/contract/settings.ts';
import { type Language, nearestLanguage } from '../../shared/domain/languages.ts';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/overview/thresholds.ts';

/** Version of the settings file. A newer file is read as far as it is understood. */
export const SETTINGS_VERSION = 1;

/** How many documents "recent" remembers. */
export const MAX_RECENT_DOCUMENTS = 12;

const recentDocument = z.object({
  path: z.string().min(1).max(4096),
  initiativeName: z.string().max(500),
  openedAt: z.iso.datetime(),
});
export type RecentEntry = z.output<typeof recentDocument>;

/** The settings file as the program writes it. Other keys in the file (window bounds) belong to the shells. */
export interface SettingsContent {
  readonly version: number;
  readonly preferences: Preferences;
  readonly recentDocuments: readonly RecentEntry[];
  readonly importMappings: readonly RememberedMapping[];
}

/** What a new user gets. */
export function defaultPreferences(language: Language): Preferences {
  return {
    language,
    theme: 'system',
    formats: 'language',
    authorName: '',
    backupCount: 30,
    backupMaxAgeDays: 180,
    backupFolder: null,
    thresholds: DEFAULT_THRESHOLDS,
  };
}

/** The system's language from the environment, or as JavaScript reports it; `C` and `POSIX` say nothing. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const tags = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG];
  const tag = tags.find((text) => text && !/^(C|POSIX)([._-]|$)/i.test(text));
  if (tag) return nearestLanguage(tag);
  const isSilent = tags.some(Boolean) || process.platform === 'linux';
  return nearestLanguage(isSilent ? undefined : Intl.DateTimeFormat().resolvedOptions().locale);
}

/** Each key by itself, each threshold too: a wrong value falls back to its default, an unknown key is dropped. */
export function normalisePreferences(stored: unknown, defaults: Preferences): Preferences {
  const values = isRecord(stored) ? stored : {};
  return {
    ...keepValid(preferences.shape, values, defaults),
    thresholds: keepValid(thresholds.shape, values.thresholds, defaults.thresholds),
  };
}

function keepValid<Values extends object>(
  shape: Readonly<Record<string, z.ZodType>>,
  stored: unknown,
  defaults: Values,
): Values {
  const values = isRecord(stored) ? stored : {};
  const kept = Object.entries(shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(values[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...defaults, ...Object.fromEntries(kept) };
}

/** The valid ones of the stored recent documents, each path once, newest first, at most twelve. */
export function normaliseRecentDocuments(stored: unknown): RecentEntry[] {
  const entries = Array.isArray(stored) ? stored : [];
  const byPath = new Map<string, RecentEntry>();
  for (const entry of entries) {
    const parsed = recentDocument.safeParse(entry);
    if (parsed.success && !byPath.has(parsed.data.path)) byPath.set(parsed.data.path, parsed.data);
  }
  return [...byPath.values()].slice(0, MAX_RECENT_DOCUMENTS);
}

/** How many kinds of files "remembered mapping" remembers. */
export const MAX_IMPORT_MAPPINGS = 50;

/** The valid ones of the stored mappings, each signature once, newest first. */
export function normaliseImportMappings(stored: unknown): RememberedMapping[] {
  const entries = Array.isArray(stored) ? stored : [];
  const bySignature = new Map<string, RememberedMapping>();
  for (const entry of entries) {
    const parsed = rememberedMapping.safeParse(entry);
    if (parsed.success && !bySignature.has(parsed.data.signature))
      bySignature.set(parsed.data.signature, parsed.data);
  }
  return [...bySignature.values()].slice(0, MAX_IMPORT_MAPPINGS);
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
