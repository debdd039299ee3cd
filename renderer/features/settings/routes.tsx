/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./SettingsPage.tsx')).SettingsPage }),
  },
  {
    path: 'settings/licences',
    lazy: async () => ({ Component: (await import('./licences/LicencesPage.tsx')).LicencesPage }),
  },
];
