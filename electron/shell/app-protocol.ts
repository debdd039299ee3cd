/**
 * Serves the built window as `app://ryggrad/...` and nothing else from disk.
 * The only way a page gets loaded; every response carries the content security policy.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { contentSecurityPolicy, fillNonce } from '../content-security-policy.ts';
import { APP_HOST, APP_SCHEME } from './origin.ts';

const MIME_TYPES: Record<string, string> = {
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

/** Must run before Electron is ready: gives the scheme an origin, storage and fetch, and no way round the policy. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files below `rendererFolder` (absolute path) in the session that `target` belongs to. */
export function serveApp(target: Pick<Protocol, 'handle'>, rendererFolder: string): void {
  target.handle(APP_SCHEME, (request) => answer(request, rendererFolder));
}

/**
 * The file an address means, or null when it means none of ours: another host, a path that leaves the folder,
 * a backslash, a drive letter or a zero byte, however they are encoded.
 */
export function fileForAddress(address: string, rendererFolder: string): string | null {
  const path = decodedPath(address);
  if (path === null) return null;
  const root = resolve(rendererFolder);
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  const inside = relative(root, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}

function decodedPath(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
    // Decoding may bring back `..`, which the URL class has taken out only where it was not encoded.
    const path = decodeURIComponent(url.pathname);
    return /[\\:\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

async function answer(request: Request, rendererFolder: string): Promise<Response> {
  const nonce = randomBytes(18).toString('base64');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, nonce);
  const file = fileForAddress(request.url, rendererFolder);
  const type = file === null ? undefined : MIME_TYPES[extname(file).toLowerCase()];
  if (file === null || type === undefined) return refusal(404, nonce);
  try {
    const bytes = await readFile(file);
    const body = file.endsWith('.html') ? fillNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
    return new Response(body, { headers: { ...protectiveHeaders(nonce), 'Content-Type': type } });
  } catch {
    return refusal(404, nonce);
  }
}

function refusal(status: number, nonce: string): Response {
  return new Response(null, { status, headers: protectiveHeaders(nonce) });
}

function protectiveHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
