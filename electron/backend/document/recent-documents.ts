/** The documents opened last, as the start page shows them. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { RecentDocument } from '../../../shared/contract/document.ts';
import type { SettingsStore } from '../handlers.ts';

const MOST_RECENT = 12;

/** Newest first; a document that is not there now is listed all the same, since its drive may come back. */
export function recentDocuments(settings: SettingsStore): RecentDocument[] {
  return settings.recentDocuments().map((entry) => {
    const changedAt = lastChangeOf(entry.path);
    return { ...entry, fileName: basename(entry.path), exists: changedAt !== null, changedAt };
  });
}

/** Null when the file is not there or cannot be reached. */
function lastChangeOf(path: string): string | null {
  try {
    return statSync(path).mtime.toISOString();
  } catch {
    return null;
  }
}

/** Puts a document first. */
export function rememberDocument(
  settings: SettingsStore,
  entry: { path: string; initiativeName: string; openedAt: string },
): void {
  const others = settings.recentDocuments().filter((other) => other.path !== entry.path);
  settings.setRecentDocuments([entry, ...others].slice(0, MOST_RECENT));
}

/** Takes a document off the list; the document itself stays. */
export function forgetDocument(settings: SettingsStore, path: string): void {
  settings.setRecentDocuments(settings.recentDocuments().filter((entry) => entry.path !== path));
}
