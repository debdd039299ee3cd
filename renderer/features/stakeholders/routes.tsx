/** The addresses of this feature: the page, and the page with an actor chosen. `?view=table` is the table twin. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'stakeholders/register/:actorId?',
    lazy: async () => ({ Component: (await import('./register/RegisterPage.tsx')).RegisterPage }),
  },
  {
    path: 'stakeholders/coverage',
    lazy: async () => ({ Component: (await import('./coverage/CoveragePage.tsx')).CoveragePage }),
  },
  {
    path: 'stakeholders/network/:actorId?',
    lazy: async () => ({ Component: (await import('./network/NetworkPage.tsx')).NetworkPage }),
  },
  {
    path: 'stakeholders/:actorId?',
    lazy: async () => ({ Component: (await import('./StakeholdersPage.tsx')).StakeholdersPage }),
  },
];
