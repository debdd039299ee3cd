/** Chooses between the start screen and the frame around an open document. */
import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useQueryOf } from '../api/use-query-of.ts';
import { Answered } from '../components/Answered.tsx';
import { DocumentCommandsProvider } from '../features/document/DocumentCommandsProvider.tsx';
import { StartFrame } from '../features/start/StartFrame.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import { Frame } from './frame/Frame.tsx';

export function Root() {
  const state = useQueryOf('document.state', {});
  const { pathname } = useLocation();
  useStartAtOverview(state.data?.path);
  return (
    <DocumentCommandsProvider>
      <Answered by={state}>
        {(document) =>
          document ? (
            <Frame key={document.path} document={document}>
              <Outlet />
            </Frame>
          ) : (
            <StartFrame>{pathname === '/settings' ? <Outlet /> : <StartPage />}</StartFrame>
          )
        }
      </Answered>
    </DocumentCommandsProvider>
  );
}

/** A newly opened document starts at its overview; a reload of the window stays where it was. */
function useStartAtOverview(path: string | undefined): void {
  const navigate = useNavigate();
  const before = useRef<{ path: string | undefined } | null>(null);
  useEffect(() => {
    const isReload = before.current === null || before.current.path === path;
    before.current = { path };
    if (!isReload && path !== undefined) void navigate('/overview');
  }, [path, navigate]);
}
