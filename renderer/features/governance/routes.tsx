/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'governance',
    lazy: async () => ({ Component: (await import('./GovernancePage.tsx')).GovernancePage }),
  },
];
