/** What the document itself needs: to reach its file, and to have a backup. */
import { daysBetween, type IsoDate, type IsoInstant, localDateOf } from '../dates.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';

export const documentThresholds = {
  /** A changed document may be this many days without a new backup. */
  backupAgeDays: { default: 3, min: 1, max: 365 },
} as const;
type Thresholds = ThresholdsOf<typeof documentThresholds>;

export interface BackupFacts {
  /** When the newest whole, checked backup was made; null when there is none. */
  readonly newestAt: IsoInstant | null;
  /** True while a copy is made but not checked yet. */
  readonly isUnderWay: boolean;
  /** True when the last attempt of this opening did not succeed. */
  readonly hasFailed: boolean;
}
export interface DocumentFacts {
  readonly document: {
    readonly isReadOnly: boolean;
    /** Why the file has not got the newest version; null while it has, or is about to. */
    readonly trouble: 'failed' | 'changed-on-disk' | null;
    /** When the file last got our version. */
    readonly publishedAt: IsoInstant | null;
    readonly backup: BackupFacts;
  };
}

export type DocumentNeed =
  | NeedOf<'document-not-published', { trouble: 'failed' | 'changed-on-disk'; publishedOn: IsoDate | null }>
  | NeedOf<'document-not-backed-up', { newestOn: IsoDate | null; days: number; hasFailed: boolean }>;

/** The file has not got what is written here. Nothing else is more urgent. */
export function notPublished({ document }: DocumentFacts): DocumentNeed[] {
  const { trouble, isReadOnly, publishedAt } = document;
  if (trouble === null || isReadOnly) return [];
  const values = { trouble, publishedOn: dayOf(publishedAt) };
  return [{ kind: 'document-not-published', urgency: 'urgent', subjectIds: [], values }];
}

/**
 * No backup of what the file holds, for too long. An old backup of an unchanged file is as good as a new one, and a
 * document that was just made has none yet: it only counts as missing once an attempt has failed.
 */
export function notBackedUp(
  { document }: DocumentFacts,
  today: IsoDate,
  thresholds: Thresholds,
): DocumentNeed[] {
  const { isReadOnly, publishedAt, backup } = document;
  const { newestAt, isUnderWay, hasFailed } = backup;
  if (isReadOnly || isUnderWay) return [];
  if (newestAt === null) return hasFailed ? [backupNeed(null, 0, hasFailed)] : [];
  const isChangedSince = hasFailed || (publishedAt !== null && publishedAt > newestAt);
  const newestOn = localDateOf(new Date(newestAt));
  const days = daysBetween(newestOn, today);
  return isChangedSince && days > thresholds.backupAgeDays ? [backupNeed(newestOn, days, hasFailed)] : [];
}

const backupNeed = (newestOn: IsoDate | null, days: number, hasFailed: boolean): DocumentNeed => ({
  kind: 'document-not-backed-up',
  urgency: 'urgent',
  subjectIds: [],
  values: { newestOn, days, hasFailed },
});

const dayOf = (instant: IsoInstant | null) => (instant === null ? null : localDateOf(new Date(instant)));

export const documentRules = [notPublished, notBackedUp] as const;
