/** The status of an action, changed in one step, and the note on it. For those who own one action and have a minute. */
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import { ACTION_STATUSES, type ActionStatus } from '../../../shared/domain/plan/plan.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

export function StatusForm({ action, canEdit }: { action: ActionOverview; canEdit: boolean }) {
  if (!canEdit) return <Typography sx={{ whiteSpace: 'pre-line' }}>{action.statusNote}</Typography>;
  return (
    <Stack spacing={3}>
      <StatusSelect action={action} />
      <NoteField action={action} />
    </Stack>
  );
}

function StatusSelect({ action }: { action: ActionOverview }) {
  const { t } = useText();
  const id = useId();
  const setStatus = useRemoval('plan.setActionStatus');
  const choose = (status: ActionStatus) => {
    const sentence = t('plan.statusForm.changed', { status: t(`terms.actionStatus.${status}`) });
    if (status !== action.status) void setStatus({ id: action.id, status }, sentence);
  };
  return (
    <FormControl fullWidth>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {t('plan.statusForm.status')}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={action.status}
        onChange={(event) => choose(event.target.value as ActionStatus)}
      >
        {ACTION_STATUSES.map((status) => (
          <MenuItem key={status} value={status}>
            {t(`terms.actionStatus.${status}`)}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

/** The note is saved when the field is left, also by closing the panel: nothing typed is lost. */
function NoteField({ action }: { action: ActionOverview }) {
  const { t } = useText();
  const id = useId();
  const { note, setNote, isChanged, save } = useNote(action);
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id}>{t('plan.statusForm.note')}</FormLabel>
      <OutlinedInput
        id={id}
        multiline
        minRows={2}
        maxRows={10}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onBlur={save}
        inputProps={{ 'aria-describedby': `${id}-help`, maxLength: 20_000 }}
        sx={growingStyle}
      />
      <FormHelperText id={`${id}-help`}>{t('plan.statusForm.noteHelp')}</FormHelperText>
      {isChanged && (
        <Button size="small" onClick={save} sx={{ alignSelf: 'flex-start', marginTop: 2 }}>
          {t('plan.statusForm.saveNote')}
        </Button>
      )}
    </FormControl>
  );
}

function useNote(action: ActionOverview) {
  const [note, setNote] = useState(action.statusNote);
  const { run } = useOperation('plan.setActionStatus');
  const isChanged = note.trim() !== action.statusNote;
  // What is stored changed under us (undo, another form): show that, unless something else is being typed.
  const [stored, setStored] = useState(action.statusNote);
  if (stored !== action.statusNote) {
    setStored(action.statusNote);
    if (note.trim() === stored) setNote(action.statusNote);
  }
  const save = () => {
    if (isChanged) void run({ id: action.id, status: action.status, statusNote: note });
  };
  const newest = useRef(save);
  useEffect(() => {
    newest.current = save;
  });
  useEffect(() => () => newest.current(), []);
  return { note, setNote, isChanged, save };
}

/** The field grows by style alone: measured by script it is too low when the panel opens before its fonts are in. */
const growingStyle = {
  '@supports (field-sizing: content)': {
    '& textarea': {
      fieldSizing: 'content',
      height: 'auto !important',
      minHeight: '2.9em',
      maxHeight: '14.5em',
      overflow: 'auto !important',
    },
  },
};
