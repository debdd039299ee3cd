/** The document commands themselves. What the user must be asked about comes out as an obstacle. */
import { useCallback, useMemo, useState } from 'react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { useText } from '../../components/text/use-text.ts';
import type { DocumentCommands } from './document-commands.ts';
import { useFileChoice } from './file-choice.ts';
import { operationInWords } from './operation-name.ts';

/** Why a file did not open, when the user can do something about it. */
export interface Obstacle {
  readonly path: string;
  readonly refusal: RefusalData;
}

const OBSTACLES = ['document.locked', 'document.recovery-pending', 'document.damaged'];

export function useCommands() {
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  const opening = useOpening(setObstacle);
  const { saveCopy, closeDocument, publish } = useFileCommands();
  const { undo, redo } = useSteps();
  const createNew = useCallback(() => setIsCreating(true), []);
  const commands = useMemo<DocumentCommands>(
    () => ({ createNew, ...opening, saveCopy, closeDocument, publish, undo, redo }),
    [createNew, opening, saveCopy, closeDocument, publish, undo, redo],
  );
  return {
    commands,
    obstacle,
    clearObstacle: () => setObstacle(null),
    isCreating,
    endCreating: () => setIsCreating(false),
  };
}

function useOpening(onObstacle: (obstacle: Obstacle) => void) {
  const { chooseOpen } = useFileChoice();
  const { language } = useText();
  const { showRefusal } = useNotices();
  const openOperation = useOperation('document.open', { handlesRefusal: () => true });
  const demo = useOperation('document.createDemo');
  const { run } = openOperation;
  const open = useCallback(
    async (path: string, mode: 'edit' | 'read-only' = 'edit') => {
      const answer = await run({ path, mode });
      if (answer.ok) return;
      if (OBSTACLES.includes(answer.refusal.code)) onObstacle({ path, refusal: answer.refusal });
      else showRefusal(answer.refusal);
    },
    [run, onObstacle, showRefusal],
  );
  const chooseAndOpen = useCallback(async () => {
    const path = await chooseOpen('document');
    if (path !== null) await open(path);
  }, [chooseOpen, open]);
  const openDemo = useCallback(() => void demo.run({ language }), [demo.run, language]);
  const isOpening = openOperation.isRunning || demo.isRunning;
  return useMemo(
    () => ({ open, chooseAndOpen: () => void chooseAndOpen(), openDemo, isOpening }),
    [open, chooseAndOpen, openDemo, isOpening],
  );
}

function useFileCommands() {
  const { t } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const { data: document } = useQueryOf('document.state', {});
  const copy = useOperation('document.saveCopy');
  const close = useOperation('document.close');
  const publishing = useOperation('document.publish');
  const name = document ? nameWithoutEnding(document) : '';
  const saveCopy = useCallback(async () => {
    const chosen = await chooseSave('document', t('document.copyOf', { name }));
    if (!chosen) return;
    const answer = await copy.run({ path: chosen.path });
    if (answer.ok) show({ sentence: t('document.copySaved', { path: chosen.path }) });
  }, [chooseSave, copy.run, name, show, t]);
  return {
    saveCopy: useCallback(() => void saveCopy(), [saveCopy]),
    closeDocument: useCallback(() => void close.run({}), [close.run]),
    publish: useCallback(() => void publishing.run({}), [publishing.run]),
  };
}

const nameWithoutEnding = (document: DocumentState) => document.fileName.replace(/\.ryggrad$/i, '');

/** Undo and redo say what they did, since it may have happened on another page. */
function useSteps() {
  const { t } = useText();
  const { show } = useNotices();
  const { data: document } = useQueryOf('document.state', {});
  const undoing = useOperation('document.undo');
  const redoing = useOperation('document.redo');
  const undoOperation = document?.undoOperation ?? null;
  const redoOperation = document?.redoOperation ?? null;
  const undo = useCallback(async () => {
    if (undoOperation === null) return;
    const answer = await undoing.run({});
    if (answer.ok) show({ sentence: t('document.undone', { what: operationInWords(t, undoOperation) }) });
  }, [undoOperation, undoing.run, show, t]);
  const redo = useCallback(async () => {
    if (redoOperation === null) return;
    const answer = await redoing.run({});
    if (answer.ok) show({ sentence: t('document.redone', { what: operationInWords(t, redoOperation) }) });
  }, [redoOperation, redoing.run, show, t]);
  return { undo: useCallback(() => void undo(), [undo]), redo: useCallback(() => void redo(), [redo]) };
}
