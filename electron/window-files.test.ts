/** Which file an address means. The same rules on every system: a path that is harmless here may not be elsewhere. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileForPath, mediaTypeOf } from './window-files.ts';

const folder = resolve('/srv/window');

describe('the file of a path', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/a%20b.js', 'assets/a b.js'],
    ['/assets/../index.html', 'index.html'],
  ])('%s is %s', (path, file) => {
    expect(fileForPath(path, folder)).toBe(resolve(folder, file));
  });

  it.each([
    ['/..'],
    ['/../window-other/a.js'],
    ['/%2e%2e/secret.js'],
    ['/assets%2fa.js'],
    ['/assets%5Ca.js'],
    ['/assets\\a.js'],
    ['/C:/secret.js'],
    ['/a.js%00.html'],
    ['/%E0%A4%A'],
    ['index.html'],
    ['http://127.0.0.1/index.html'],
    [''],
  ])('%s is none of ours', (path) => {
    expect(fileForPath(path, folder)).toBeNull();
  });
});

it('only types that the window uses have a media type', () => {
  expect(mediaTypeOf('a.JS')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('a.js.map')).toBeUndefined();
  expect(mediaTypeOf('secret')).toBeUndefined();
});
