/**
 * Who may talk to the program: one-time tokens, and the session cookies they are exchanged for.
 * Keeps only digests; a token or cookie is never logged and never kept in the clear.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Where a session came from: the window the program opened, or the address it printed. */
export type SessionSource = 'window' | 'address';

interface Secret {
  readonly digest: Buffer;
  readonly source: SessionSource;
  /** Milliseconds since 1970; Infinity for a secret that lives as long as the program. */
  readonly validUntil: number;
}

export interface Sessions {
  /** Makes a token that can be exchanged once. `lifetimeMs`: after that it is worth nothing. */
  mintToken(source: SessionSource, lifetimeMs?: number): string;
  /** Exchanges a token for the value of a session cookie; null for a token that is wrong, used or too old. */
  exchange(token: string): string | null;
  /** The session that a `Cookie` header carries, null when there is none. */
  sessionOf(cookieHeader: string | undefined): { readonly source: SessionSource } | null;
  /** The `Set-Cookie` value: out of reach of scripts and never sent along from another site. */
  setCookie(value: string): string;
}

/** Sessions of the server on `port`. The port is in the cookie's name, since browsers share cookies between ports. */
export function createSessions(port: number, now: () => number = Date.now): Sessions {
  const cookieName = `ryggrad-session-${port}`;
  const tokens = new Set<Secret>();
  const sessions = new Set<Secret>();
  return {
    mintToken: (source, lifetimeMs = Number.POSITIVE_INFINITY) => mint(tokens, source, now() + lifetimeMs),
    exchange: (token) => {
      const secret = find(tokens, token);
      if (secret === null) return null;
      tokens.delete(secret);
      return now() > secret.validUntil ? null : mint(sessions, secret.source, Number.POSITIVE_INFINITY);
    },
    sessionOf: (cookieHeader) => {
      for (const pair of (cookieHeader ?? '').split(';')) {
        const [name, value] = pair.trim().split('=', 2);
        const session = name === cookieName && value ? find(sessions, value) : null;
        if (session) return { source: session.source };
      }
      return null;
    },
    setCookie: (value) => `${cookieName}=${value}; HttpOnly; SameSite=Strict; Path=/`,
  };
}

function mint(into: Set<Secret>, source: SessionSource, validUntil: number): string {
  const value = randomBytes(32).toString('base64url');
  into.add({ digest: digestOf(value), source, validUntil });
  return value;
}

/** Compares digests of equal length in constant time: how long it takes tells nothing about the secret. */
function find(secrets: ReadonlySet<Secret>, value: string): Secret | null {
  const digest = digestOf(value);
  let found: Secret | null = null;
  for (const secret of secrets) if (timingSafeEqual(secret.digest, digest)) found = secret;
  return found;
}

function digestOf(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
