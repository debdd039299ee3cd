/** How the loopback server answers: the protective headers of every response, JSON, and reading a body within its limit. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import { LARGEST_BODY_BYTES } from './request-guard.ts';

/** Sets the headers that every response carries, whatever it says, and returns the nonce of its policy. */
export function protect(response: ServerResponse): string {
  const nonce = randomBytes(18).toString('base64');
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  // People's names and plans stay out of the browser's cache on disk.
  response.setHeader('Cache-Control', 'no-store');
  return nonce;
}

/** Ends a response without a body. */
export function sendStatus(response: ServerResponse, status: number): void {
  // What is left of a refused body is not read: the connection ends with the answer.
  if (status === 413) response.setHeader('Connection', 'close');
  response.writeHead(status).end();
}

/** Ends a response with a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length })
    .end(body);
}

/** The JSON value of a body; `{ status }` when it is larger than allowed (413) or no JSON (400). */
export async function readJson(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly status: 400 | 413 }> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Counted, not believed: a body may lie about its length, or not tell it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { status: 400 };
  }
}
