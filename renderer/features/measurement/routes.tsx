/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'measurement',
    lazy: async () => ({ Component: (await import('./MeasurementPage.tsx')).MeasurementPage }),
  },
  {
    path: 'measurement/:indicatorId',
    lazy: async () => ({ Component: (await import('./IndicatorPage.tsx')).IndicatorPage }),
  },
];
