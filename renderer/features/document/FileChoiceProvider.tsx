/** Provides `useFileChoice`: the native dialog when the shell has one, otherwise our own chooser. */
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { asFileName } from '../../../shared/domain/file-names.ts';
import { ask } from '../../api/bridge.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { FileChooser } from './chooser/FileChooser.tsx';
import type { FileRequest } from './chooser/use-chooser.ts';
import { type ChosenFile, FileChoiceContext, type FileKind } from './file-choice.ts';

interface OpenRequest {
  readonly request: FileRequest;
  readonly answer: (chosen: ChosenFile | null) => void;
}

export function FileChoiceProvider({ children }: { children: ReactNode }) {
  const { showRefusal } = useNotices();
  const [open, setOpen] = useState<OpenRequest | null>(null);
  const choose = useCallback(
    async (request: FileRequest): Promise<ChosenFile | null> => {
      const native = await ask('files.hasNativeDialogs', {});
      if (!native.ok || !native.value) {
        return new Promise((resolve) => setOpen({ request, answer: resolve }));
      }
      const answer = await askNatively(request);
      if (!answer.ok) showRefusal(answer.refusal);
      // The native dialog has itself asked before replacing.
      return answer.ok && answer.value !== null ? { path: answer.value, replace: true } : null;
    },
    [showRefusal],
  );
  const value = useMemo(
    () => ({
      chooseOpen: async (kind: FileKind) => (await choose({ mode: 'open', kind }))?.path ?? null,
      chooseSave: (kind: FileKind, suggestedName: string) =>
        choose({ mode: 'save', kind, suggestedName: asFileName(suggestedName, 120) }),
      chooseFolder: async (startFolder: string | null) =>
        (await choose({ mode: 'folder', kind: 'folder', startFolder }))?.path ?? null,
    }),
    [choose],
  );
  const finish = (chosen: ChosenFile | null) => {
    open?.answer(chosen);
    setOpen(null);
  };
  return (
    <FileChoiceContext value={value}>
      {children}
      {open && <FileChooser request={open.request} onDone={finish} />}
    </FileChoiceContext>
  );
}

function askNatively(request: FileRequest) {
  switch (request.mode) {
    case 'open':
      return ask('files.chooseOpen', { kind: request.kind });
    case 'save':
      return ask('files.chooseSave', { kind: request.kind, suggestedName: request.suggestedName });
    case 'folder':
      return ask('files.chooseFolder', { startFolder: request.startFolder });
  }
}
