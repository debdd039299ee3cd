/** The addresses of this feature: the page, and the page with a body chosen. `?view=table` is the table twin. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'governance/:bodyId?',
    lazy: async () => ({ Component: (await import('./GovernancePage.tsx')).GovernancePage }),
  },
];
