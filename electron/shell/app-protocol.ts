/**
 * Serves the built window as `app://ryggrad/...` and nothing else from disk.
 * The only way a page gets loaded; every response carries the content security policy.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Protocol, protocol } from 'electron';
import { contentSecurityPolicy, fillNonce } from '../content-security-policy.ts';
import { fileForPath, mediaTypeOf } from '../window-files.ts';
import { APP_HOST, APP_SCHEME } from './origin.ts';

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

/** The file an address means, or null when it means none of ours: another scheme, another host, a path that leaves the folder. */
export function fileForAddress(address: string, rendererFolder: string): string | null {
  try {
    const { protocol: scheme, host, pathname } = new URL(address);
    return scheme === `${APP_SCHEME}:` && host === APP_HOST ? fileForPath(pathname, rendererFolder) : null;
  } catch {
    return null;
  }
}

async function answer(request: Request, rendererFolder: string): Promise<Response> {
  const nonce = randomBytes(18).toString('base64');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, nonce);
  const file = fileForAddress(request.url, rendererFolder);
  const type = file === null ? undefined : mediaTypeOf(file);
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
