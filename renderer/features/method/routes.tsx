/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'method',
    lazy: async () => ({ Component: (await import('./MethodPage.tsx')).MethodPage }),
  },
];
