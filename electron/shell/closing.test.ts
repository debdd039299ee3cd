import { expect, test, vi } from 'vitest';
import type { DocumentState } from '../../shared/contract/document.ts';
import { StandInWindow } from '../../test/helpers/electron-stand-in.ts';
import { closeBackendBeforeWindow, publishOnBlur } from './closing.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

const openDocument = (changes: Partial<DocumentState> = {}): DocumentState => ({
  path: '/a.ryggrad',
  fileName: 'a.ryggrad',
  initiativeName: 'A',
  readOnly: null,
  publishStatus: 'pending',
  publishedAt: null,
  publishRefusal: null,
  undoOperation: null,
  redoOperation: null,
  revision: 1,
  ...changes,
});

test.each([
  ['publishes what is pending', openDocument(), 1],
  ['does nothing without a document', null, 0],
  ['does nothing when all is published', openDocument({ publishStatus: 'published' }), 0],
  ['does not overwrite a file somebody else changed', openDocument({ publishStatus: 'changed-on-disk' }), 0],
  ['does nothing to a document opened for reading', openDocument({ readOnly: 'locked' }), 0],
])('leaving the window %s', (_case, state, times) => {
  const window = new StandInWindow({});
  const dispatch = vi.fn(async () => ({ ok: true as const, value: null }));
  publishOnBlur(window as never, () => state, dispatch);
  window.emit('blur');
  expect(dispatch).toHaveBeenCalledTimes(times);
  if (times > 0) expect(dispatch).toHaveBeenCalledWith('document.publish', {});
});

test('the window goes only after the backend has closed, once, however often it is asked', async () => {
  const window = new StandInWindow({});
  let finish: () => void = () => undefined;
  const close = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  closeBackendBeforeWindow(window as never, close);
  window.close();
  window.close();
  await Promise.resolve();
  expect(window.isGone).toBe(false);
  finish();
  await vi.waitFor(() => expect(window.isGone).toBe(true));
  expect(close).toHaveBeenCalledOnce();
});

test('the window goes also when closing fails: the working copy stays for the next start', async () => {
  const window = new StandInWindow({});
  closeBackendBeforeWindow(window as never, () => Promise.reject(new Error('disk full')));
  window.close();
  await vi.waitFor(() => expect(window.isGone).toBe(true));
});
