/** Records what a page does while a test drives it: requests, console errors, policy violations, uncaught errors. */
import type { BrowserContext } from 'playwright-core';

export interface PageWatch {
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Console errors, violations of the content security policy and uncaught errors so far. */
  readonly problems: readonly string[];
  /** Requests that left the origin. What lives inside the page (`data:`, own `blob:`) does not count. */
  outside(origin: string): readonly string[];
}

/** Watches all pages of a browser context from now on. */
export function watchPages(context: BrowserContext): PageWatch {
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    const breaksPolicy = /content security policy/i.test(message.text());
    if (message.type() === 'error' || breaksPolicy)
      problems.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message));
  return {
    requests,
    problems,
    outside: (origin) =>
      requests.filter(
        (url) =>
          !url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${origin}/`),
      ),
  };
}
