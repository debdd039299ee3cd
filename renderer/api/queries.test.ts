import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../shared/contract/document.ts';
import { createQueryClient, keyOf, takeInDocumentState, takeInSettings } from './queries.ts';

const state = (changes: Partial<DocumentState> = {}): DocumentState => ({
  path: '/a.ryggrad',
  fileName: 'a.ryggrad',
  initiativeName: 'A',
  readOnly: null,
  publishStatus: 'published',
  publishedAt: null,
  publishRefusal: null,
  undoOperation: null,
  redoOperation: null,
  revision: 1,
  ...changes,
});

const reads = keyOf('plan.listGoals', {});
const outside = keyOf('settings.get', {});
const recent = keyOf('document.recent', {});

function cacheWith(document: DocumentState | null) {
  const client = createQueryClient();
  takeInDocumentState(client, document);
  client.setQueryData(reads, []);
  client.setQueryData(outside, { language: 'nb' });
  client.setQueryData(recent, []);
  return client;
}
const isStale = (client: ReturnType<typeof createQueryClient>, key: readonly unknown[]) =>
  client.getQueryState(key)?.isInvalidated;

describe('a new state of the document', () => {
  test('is what the next reader gets', () => {
    const client = cacheWith(state());
    takeInDocumentState(client, state({ publishStatus: 'pending' }));
    expect(client.getQueryData(keyOf('document.state', {}))).toMatchObject({ publishStatus: 'pending' });
  });

  test('with the same revision leaves every answer fresh', () => {
    const client = cacheWith(state());
    takeInDocumentState(client, state({ publishStatus: 'pending' }));
    expect(isStale(client, reads)).toBe(false);
  });

  test('with another revision makes reads stale, and nothing else', () => {
    const client = cacheWith(state());
    takeInDocumentState(client, state({ revision: 2 }));
    expect(isStale(client, reads)).toBe(true);
    expect(isStale(client, outside)).toBe(false);
  });

  test.each([
    ['another document', state({ path: '/b.ryggrad' })],
    ['no document', null],
  ])('with %s throws the reads away, so that none is shown in the wrong place', (_case, next) => {
    const client = cacheWith(state());
    takeInDocumentState(client, next);
    expect(client.getQueryData(reads)).toBeUndefined();
    expect(client.getQueryData(outside)).toBeDefined();
    expect(isStale(client, recent)).toBe(true);
  });
});

test('settings that change while first asked for are asked for again', async () => {
  const client = createQueryClient();
  const answers = ['nb', 'en'];
  let answer = (): void => {};
  const observer = new QueryObserver(client, {
    queryKey: outside,
    queryFn: () => {
      const language = answers.shift();
      return new Promise<unknown>((resolve) => {
        answer = () => resolve({ language });
      });
    },
  });
  const stop = observer.subscribe(() => {});
  const first = answer;
  await takeInSettings(client);
  first();
  answer();
  await expect.poll(() => client.getQueryData(outside)).toEqual({ language: 'en' });
  stop();
});
