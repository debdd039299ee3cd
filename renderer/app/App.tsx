/** The program in the window, from the outside in: cache, preferences, language, theme, notices, pages. */
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { nearestLanguage } from '../../shared/domain/languages.ts';
import { createQueryClient } from '../api/queries.ts';
import { useQueryOf } from '../api/use-query-of.ts';
import { NoticeProvider } from '../components/notices/NoticeProvider.tsx';
import { TextProvider } from '../components/text/TextProvider.tsx';
import { ThemeShell } from '../components/theme/ThemeShell.tsx';
import { PresentationProvider } from '../features/presentation/PresentationProvider.tsx';
import { BackendEvents } from './BackendEvents.tsx';
import { LastResort } from './LastResort.tsx';
import { router } from './routes.tsx';

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <BackendEvents />
      <Preferred>
        <LastResort>
          <PresentationProvider>
            <NoticeProvider>
              <RouterProvider router={router} />
            </NoticeProvider>
          </PresentationProvider>
        </LastResort>
      </Preferred>
    </QueryClientProvider>
  );
}

/** Language and theme as the preferences say; until they have come, as the system says. */
function Preferred({ children }: { children: ReactNode }) {
  const { data, isPending } = useQueryOf('settings.get', {});
  return (
    <TextProvider
      language={data?.language ?? nearestLanguage(navigator.language)}
      formatStyle={data?.formats ?? 'language'}
    >
      <ThemeShell choice={data?.theme ?? 'system'}>{!isPending && children}</ThemeShell>
    </TextProvider>
  );
}
