/** The policy word for word: a loosened directive fails here. */
import { expect, test } from 'vitest';
import { contentSecurityPolicy, fillNonce, NONCE_PLACEHOLDER } from './content-security-policy.ts';

const NONCE = 'q83vEjRWeJASNFZ4kKvN7w==';

test('the policy allows our own origin, the nonce for styles, and nothing else', () => {
  expect(contentSecurityPolicy(NONCE)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-q83vEjRWeJASNFZ4kKvN7w=='; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('the nonce is put where the page has its placeholder, everywhere', () => {
  const page = `<meta name="csp-nonce" content="${NONCE_PLACEHOLDER}"><style nonce="${NONCE_PLACEHOLDER}"></style>`;
  expect(fillNonce(page, NONCE)).toBe(
    `<meta name="csp-nonce" content="${NONCE}"><style nonce="${NONCE}"></style>`,
  );
});

test.each(['', 'short', "x'; script-src *", `${NONCE}"><script>`, `${NONCE}\nX-Other: 1`])(
  'a nonce that could break out is refused: %j',
  (nonce) => {
    expect(() => contentSecurityPolicy(nonce)).toThrow(TypeError);
    expect(() => fillNonce(NONCE_PLACEHOLDER, nonce)).toThrow(TypeError);
  },
);
