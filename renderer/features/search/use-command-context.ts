/** What commands may look at and do, from this place in the window. */
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { creationRequest } from '../../components/creation-request.ts';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from '../document/document-commands.ts';
import type { CommandContext } from './command.ts';

export function useCommandContext(document: DocumentState): CommandContext {
  const { t, language } = useText();
  const navigate = useNavigate();
  const documents = useDocumentCommands();
  const { run: updateSettings } = useOperation('settings.update');
  return useMemo(
    () => ({
      t,
      language,
      document,
      canEdit: document.readOnly === null,
      documents,
      goTo: (address) => void navigate(address),
      create: (address, what) => void navigate(address, { state: creationRequest(what) }),
      setPreferences: (changes) => void updateSettings(changes),
    }),
    [t, language, document, documents, navigate, updateSettings],
  );
}
