/**
 * Which requests the loopback server hears at all. One function per rule, pure, so that each can be tested.
 * Other programs, other users and every web page on this machine can reach the port: nothing is trusted.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Largest body of a call, in bytes. Files are never sent: they are named by their path. */
export const LARGEST_BODY_BYTES = 1024 * 1024;

/** Only these; everything else (PUT, DELETE, CONNECT, OPTIONS of a foreign page) is refused. */
export function isMethodAllowed(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST';
}

/** The name asked for must be our very address: a foreign name that was pointed at this machine is refused. */
export function isHostOurs(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${port}`;
}

/**
 * A call must say that it comes from our own page. Browsers send `Origin` with every POST;
 * a page on another port of this machine has another one, though it counts as the same site.
 */
export function isCallFromOurPage(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.origin === `http://127.0.0.1:${port}` && isFetchFromOurPage(headers, { mayBeMissing: true });
}

/** An event stream is a GET, with which browsers send `Sec-Fetch-Site` but no `Origin`: what is there must be ours. */
export function isStreamFromOurPage(headers: IncomingHttpHeaders, port: number): boolean {
  const isOriginOurs = headers.origin === `http://127.0.0.1:${port}`;
  if (headers.origin !== undefined && !isOriginOurs) return false;
  return isFetchFromOurPage(headers, { mayBeMissing: isOriginOurs });
}

function isFetchFromOurPage(headers: IncomingHttpHeaders, { mayBeMissing }: { mayBeMissing: boolean }) {
  const site = headers['sec-fetch-site'];
  return site === undefined ? mayBeMissing : site === 'same-origin';
}

/** Calls carry JSON and say so: a form of a foreign page cannot. */
export function isJson(headers: IncomingHttpHeaders): boolean {
  return /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '');
}
