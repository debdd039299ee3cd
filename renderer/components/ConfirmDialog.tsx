/** Asks before what cannot be undone. What undo can take back is done at once and never asked about. */
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { useText } from './text/use-text.ts';

export interface ConfirmDialogProps {
  /** A question. */
  readonly title: string;
  /** What happens, and what stays. */
  readonly children: ReactNode;
  /** The verb: "Replace the file". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useText();
  const id = useId();
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={props.onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      slotProps={{ paper: { sx: { maxWidth: 460 } } }}
    >
      <DialogTitle id={`${id}-title`} variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent id={`${id}-text`}>{props.children}</DialogContent>
      <DialogActions>
        <Button onClick={props.onClose} autoFocus>
          {props.cancelLabel ?? t('common.cancel')}
        </Button>
        <Button variant="contained" color="primary" onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
