/** Undo and redo, each saying what it would take back. */
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { type LucideIcon, Redo2, Undo2 } from 'lucide-react';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from './document-commands.ts';
import { operationInWords } from './operation-name.ts';

export function UndoButtons({ document }: { document: DocumentState }) {
  const { t } = useText();
  const { undo, redo } = useDocumentCommands();
  if (document.readOnly) return null;
  const undoLabel = document.undoOperation
    ? t('document.undo', { what: operationInWords(t, document.undoOperation) })
    : t('document.undoNothing');
  const redoLabel = document.redoOperation
    ? t('document.redo', { what: operationInWords(t, document.redoOperation) })
    : t('document.redoNothing');
  return (
    <>
      <StepButton
        icon={Undo2}
        label={undoLabel}
        keys="Control+Z"
        isOff={!document.undoOperation}
        onClick={undo}
      />
      <StepButton
        icon={Redo2}
        label={redoLabel}
        keys="Control+Shift+Z"
        isOff={!document.redoOperation}
        onClick={redo}
      />
    </>
  );
}

function StepButton(props: {
  icon: LucideIcon;
  label: string;
  keys: string;
  isOff: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip title={props.label}>
      {/* Not `disabled`: the button keeps its place in the tab order and its name when there is nothing left. */}
      <IconButton
        aria-label={props.label}
        aria-disabled={props.isOff}
        aria-keyshortcuts={props.keys}
        onClick={() => !props.isOff && props.onClick()}
        sx={props.isOff ? { opacity: 0.4 } : { color: 'text.primary' }}
      >
        <Icon of={props.icon} />
      </IconButton>
    </Tooltip>
  );
}
