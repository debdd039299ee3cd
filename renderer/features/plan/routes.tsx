/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'plan',
    lazy: async () => ({ Component: (await import('./PlanPage.tsx')).PlanPage }),
  },
];
