/** The built window's files, as both shells hand them out: which file an address means, of which type. */
import { extname, isAbsolute, join, relative, resolve } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The media type by a file's ending; undefined for a file that the window has no use for. */
export function mediaTypeOf(file: string): string | undefined {
  return MEDIA_TYPES[extname(file).toLowerCase()];
}

/**
 * The file that the encoded path of an address means (`/` is `index.html`), or null when it means none of ours:
 * a path that leaves the folder, an encoded separator, a drive letter, a zero byte, broken encoding.
 */
export function fileForPath(encodedPath: string, folder: string): string | null {
  // An encoded separator is never written by our build; only somebody looking for a way out writes one.
  if (!encodedPath.startsWith('/') || /%2f|%5c/i.test(encodedPath)) return null;
  const path = decoded(encodedPath);
  if (path === null || /[\\:\0]/.test(path)) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  const inside = relative(root, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
