/** The addresses of this feature: what has changed since a day (`?since=&table=&author=`), and the history of an item. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'history',
    lazy: async () => ({ Component: (await import('./ChangesPage.tsx')).ChangesPage }),
  },
  {
    path: 'history/:table/:rowId',
    lazy: async () => ({ Component: (await import('./ItemHistoryPage.tsx')).ItemHistoryPage }),
  },
];
