import { beforeEach, expect, test, vi } from 'vitest';
import { machine, StandInWindow } from '../../test/helpers/electron-stand-in.ts';
import { boundsToOpenWith, rememberBounds } from './window-bounds.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

const LEFT = { x: 0, y: 0, width: 1920, height: 1080 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1024 };
const stored = (changes: object = {}) => ({
  x: 2000,
  y: 100,
  width: 1000,
  height: 700,
  isMaximized: false,
  ...changes,
});

beforeEach(() => {
  machine.workAreas = [LEFT, RIGHT];
});

test('the window opens where it was', () => {
  expect(boundsToOpenWith(stored())).toEqual(stored());
});

test.each([
  ['the screen is gone', stored(), [LEFT]],
  ['it is left of everything', stored({ x: -3000 }), [LEFT, RIGHT]],
  ['its title bar is above the screen', stored({ y: -50 }), [LEFT, RIGHT]],
  ['its title bar is below the screen', stored({ y: 1020 }), [LEFT, RIGHT]],
  ['only a sliver would show', stored({ x: 3150 }), [LEFT, RIGHT]],
  ['nothing is stored', undefined, [LEFT]],
  ['nonsense is stored', { width: 'wide', height: -1 }, [LEFT]],
  ['it would be too small to use', stored({ width: 10 }), [LEFT, RIGHT]],
])('it opens at the default size when %s', (_case, bounds, workAreas) => {
  machine.workAreas = workAreas;
  expect(boundsToOpenWith(bounds)).toEqual({ width: 1280, height: 800, isMaximized: false });
});

test('the default fits a small screen', () => {
  machine.workAreas = [{ x: 0, y: 0, width: 1024, height: 560 }];
  expect(boundsToOpenWith(undefined)).toMatchObject({ width: 1024, height: 560 });
});

test('closing remembers the normal bounds and whether it was maximized', () => {
  const window = new StandInWindow({});
  window.isLarge = true;
  const set = vi.fn();
  rememberBounds(window as never, { get: () => undefined, set });
  window.close();
  expect(set).toHaveBeenCalledWith({ ...window.normalBounds, isMaximized: true });
});
