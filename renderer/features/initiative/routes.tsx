/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'initiative',
    lazy: async () => ({ Component: (await import('./InitiativePage.tsx')).InitiativePage }),
  },
];
