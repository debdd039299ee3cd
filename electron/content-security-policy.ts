/**
 * The content security policy of every page, and how the style nonce gets into the page.
 * Both shells send exactly this; neither may loosen it. Knows nothing about Electron or HTTP servers.
 */

/** Stands in the built index.html where the nonce of one response is filled in. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The policy as the value of a `Content-Security-Policy` header.
 * Styles may be added while running only with the nonce (emotion takes it); scripts only from our own origin.
 * Throws a TypeError for a nonce that is not base64, since it would break out of the header.
 */
export function contentSecurityPolicy(nonce: string): string {
  assertNonce(nonce);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Puts the nonce of this response where the page has its placeholder: `<meta name="csp-nonce" content="...">`. */
export function fillNonce(html: string, nonce: string): string {
  assertNonce(nonce);
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}

function assertNonce(nonce: string): void {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(nonce))
    throw new TypeError('A nonce is at least 16 base64 characters');
}
