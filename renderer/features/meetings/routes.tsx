/** The addresses of this feature. */
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'meetings',
    lazy: async () => ({ Component: (await import('./MeetingsPage.tsx')).MeetingsPage }),
  },
  {
    path: 'meetings/:meetingId',
    lazy: async () => ({ Component: (await import('./MeetingPage.tsx')).MeetingPage }),
  },
];
