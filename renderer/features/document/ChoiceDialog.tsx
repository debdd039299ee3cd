/** A dialog that explains something and offers ways on. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';

export function ChoiceDialog(props: {
  title: string;
  onClose: () => void;
  actions: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && props.onClose()}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { maxWidth: 540 } } }}
    >
      <DialogTitle id={id} variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>{props.children}</DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>{props.actions}</DialogActions>
    </Dialog>
  );
}
