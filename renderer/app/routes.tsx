/** Every page there is. Each feature brings its own routes, loaded when first visited. */
import { createHashRouter, Navigate } from 'react-router';
import { routes as communication } from '../features/communication/routes.tsx';
import { routes as governance } from '../features/governance/routes.tsx';
import { routes as history } from '../features/history/routes.tsx';
import { routes as initiative } from '../features/initiative/routes.tsx';
import { routes as measurement } from '../features/measurement/routes.tsx';
import { routes as meetings } from '../features/meetings/routes.tsx';
import { routes as method } from '../features/method/routes.tsx';
import { routes as overview } from '../features/overview/routes.tsx';
import { routes as plan } from '../features/plan/routes.tsx';
import { routes as reports } from '../features/reports/routes.tsx';
import { routes as settings } from '../features/settings/routes.tsx';
import { routes as stakeholders } from '../features/stakeholders/routes.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageError } from './PageError.tsx';
import { Root } from './Root.tsx';

/** Addresses live after `#`: they work the same under app://, on 127.0.0.1, and after a reload. */
export const router = createHashRouter([
  {
    Component: Root,
    HydrateFallback: () => null,
    ErrorBoundary: PageError,
    children: [
      {
        ErrorBoundary: PageError,
        children: [
          { index: true, element: <Navigate to="/overview" replace /> },
          ...overview,
          ...stakeholders,
          ...communication,
          ...governance,
          ...meetings,
          ...plan,
          ...measurement,
          ...method,
          ...reports,
          ...history,
          ...initiative,
          ...settings,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
