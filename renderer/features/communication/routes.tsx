/** The addresses of this feature. `?view=calendar|log` chooses the view, `?log=<actor>` opens the form. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'stakeholders/contact',
    lazy: async () => ({ Component: (await import('./ContactPage.tsx')).ContactPage }),
  },
];
