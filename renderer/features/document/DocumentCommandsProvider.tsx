/** Carries out what can be done with documents, and asks when something stands in the way. */
import type { ReactNode } from 'react';
import { DocumentCommandsContext } from './document-commands.ts';
import { FileChoiceProvider } from './FileChoiceProvider.tsx';
import { NewInitiativeDialog } from './NewInitiativeDialog.tsx';
import { Obstacles } from './Obstacles.tsx';
import { useCommands } from './use-commands.ts';
import { useWindowCommands } from './use-window-commands.ts';

export function DocumentCommandsProvider({ children }: { children: ReactNode }) {
  return (
    <FileChoiceProvider>
      <Commands>{children}</Commands>
    </FileChoiceProvider>
  );
}

function Commands({ children }: { children: ReactNode }) {
  const { commands, obstacle, clearObstacle, isCreating, endCreating } = useCommands();
  useWindowCommands(commands);
  return (
    <DocumentCommandsContext value={commands}>
      {children}
      {isCreating && <NewInitiativeDialog onClose={endCreating} />}
      {obstacle && <Obstacles key={obstacle.path} obstacle={obstacle} onDone={clearObstacle} />}
    </DocumentCommandsContext>
  );
}
