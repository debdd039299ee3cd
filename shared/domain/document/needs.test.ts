import { expect, test } from 'vitest';
import { type DocumentFacts, notBackedUp, notPublished } from './needs.ts';

const TODAY = '2026-11-22';
const noon = (day: string) => `${day}T12:00:00.000Z`;
const calm: DocumentFacts['document'] = {
  isReadOnly: false,
  trouble: null,
  publishedAt: noon('2026-11-22'),
  backup: { newestAt: noon('2026-11-22'), isUnderWay: false, hasFailed: false },
};
const backups = (backup: Partial<DocumentFacts['document']['backup']>, isReadOnly = false) =>
  notBackedUp({ document: { ...calm, isReadOnly, backup: { ...calm.backup, ...backup } } }, TODAY, {
    backupAgeDays: 3,
  }).map((need) => need.values);

test('a document that reaches its file and has a backup needs nothing', () => {
  expect(notPublished({ document: calm })).toEqual([]);
  expect(backups({})).toEqual([]);
});

test.each(['failed', 'changed-on-disk'] as const)(
  '%s: the file has not got the newest version',
  (trouble) => {
    expect(notPublished({ document: { ...calm, trouble } })).toMatchObject([
      { kind: 'document-not-published', urgency: 'urgent', values: { trouble, publishedOn: '2026-11-22' } },
    ]);
    expect(notPublished({ document: { ...calm, trouble, isReadOnly: true } })).toEqual([]);
  },
);

test('a backup older than the threshold is told when the file has changed since', () => {
  expect(backups({ newestAt: noon('2026-11-19') })).toEqual([]);
  expect(backups({ newestAt: noon('2026-11-18') })).toEqual([
    { newestOn: '2026-11-18', days: 4, hasFailed: false },
  ]);
  const unchanged = {
    ...calm,
    publishedAt: noon('2026-11-17'),
    backup: { ...calm.backup, newestAt: noon('2026-11-18') },
  };
  expect(notBackedUp({ document: unchanged }, TODAY, { backupAgeDays: 3 })).toEqual([]);
});

test('an old backup is told when a new one could not be made, whether or not the file has changed', () => {
  const unchanged = { ...calm, publishedAt: noon('2026-11-17') };
  const failed = { newestAt: noon('2026-11-18'), isUnderWay: false, hasFailed: true };
  const needs = notBackedUp({ document: { ...unchanged, backup: failed } }, TODAY, { backupAgeDays: 3 });
  expect(needs.map(({ values }) => values)).toEqual([{ newestOn: '2026-11-18', days: 4, hasFailed: true }]);
});

test('no backup at all is told once an attempt has failed', () => {
  expect(backups({ newestAt: null })).toEqual([]);
  expect(backups({ newestAt: null, hasFailed: true })).toEqual([
    { newestOn: null, days: 0, hasFailed: true },
  ]);
  expect(backups({ newestAt: null, hasFailed: true, isUnderWay: true })).toEqual([]);
  expect(backups({ newestAt: null, hasFailed: true }, true)).toEqual([]);
});
