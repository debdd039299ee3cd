/** Chooses between the start screen and the frame around an open document. */
import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useQueryOf } from '../api/use-query-of.ts';
import { Answered } from '../components/Answered.tsx';
import { DocumentCommandsProvider } from '../features/document/DocumentCommandsProvider.tsx';
import { useResetNotice } from '../features/settings/use-reset-notice.ts';
import { StartFrame } from '../features/start/StartFrame.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import { Frame } from './frame/Frame.tsx';

export function Root() {
  const state = useQueryOf('document.state', {});
  const { pathname } = useLocation();
  useResetNotice();
  useStartAtOverview(state.data === undefined ? undefined : (state.data?.path ?? null));
  return (
    <DocumentCommandsProvider>
      <Answered by={state}>
        {(document) =>
          document ? (
            <Frame key={document.path} document={document}>
              <Outlet />
            </Frame>
          ) : (
            <StartFrame>{/^\/settings(\/|$)/.test(pathname) ? <Outlet /> : <StartPage />}</StartFrame>
          )
        }
      </Answered>
    </DocumentCommandsProvider>
  );
}

/**
 * A newly opened document starts at its overview; a reload of the window stays where it was.
 * `path` is null while no document is open, and undefined until that is known.
 */
function useStartAtOverview(path: string | null | undefined): void {
  const navigate = useNavigate();
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    // The first answer after a reload is no newly opened document.
    if (path === undefined) return;
    const isNew = before.current !== undefined && before.current !== path;
    before.current = path;
    if (isNew && path !== null) void navigate('/overview');
  }, [path, navigate]);
}
