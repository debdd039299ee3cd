/** A dialog with one form. For creating and editing; looking at something belongs in a side panel. */
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { type DefaultValues, FormProvider } from 'react-hook-form';
import type { z } from 'zod';
import type { Answer } from '../../../shared/contract/contract.ts';
import { RefusalLine } from '../RefusalLine.tsx';
import { useText } from '../text/use-text.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { NationalIdWarning } from './NationalIdWarning.tsx';
import { type FormSchema, useFormOf } from './use-form-of.ts';

export interface FormDialogProps<Schema extends FormSchema> {
  readonly title: string;
  /** One sentence under the title, when the title does not say it all. */
  readonly intro?: string;
  readonly schema: Schema;
  readonly defaultValues: DefaultValues<z.input<Schema>>;
  /** "Add actor", "Save": what pressing the button does. */
  readonly submitLabel: string;
  /** Gets the checked values. Use `useOperation(name, { handlesRefusal: saidByForm })`; the form says refusals. */
  readonly save: (values: z.output<Schema>) => Promise<Answer<unknown>>;
  readonly onClose: () => void;
  readonly width?: 'xs' | 'sm' | 'md';
  /** Something at the left of the buttons, such as delete. */
  readonly extraAction?: ReactNode;
  readonly children: ReactNode;
}

const WIDTHS = { xs: 440, sm: 560, md: 760 };

/** Render it only while it is to be seen: each showing starts from `defaultValues`. */
export function FormDialog<Schema extends FormSchema>(props: FormDialogProps<Schema>) {
  const { t } = useText();
  const { form, refusal, submit } = useFormOf({
    schema: props.schema,
    defaultValues: props.defaultValues,
    save: props.save,
    onSaved: props.onClose,
  });
  // Read while drawing: react-hook-form only keeps track of what somebody reads.
  const { isSubmitting, isDirty } = form.formState;
  const [isAsking, setAsking] = useState(false);
  // Escape is pressed by mistake; Cancel is not.
  const leave = () => (isDirty ? setAsking(true) : props.onClose());
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && leave()}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { maxWidth: WIDTHS[props.width ?? 'sm'] } } }}
    >
      <FormProvider {...form}>
        <form
          onSubmit={(event) => {
            event.stopPropagation();
            void submit(event);
          }}
          noValidate
          style={{ display: 'contents' }}
        >
          <DialogTitle id={titleId} variant="h2">
            {props.title}
          </DialogTitle>
          <DialogContent>
            {props.intro && (
              <Typography variant="subtitle1" sx={{ marginBottom: 3 }}>
                {props.intro}
              </Typography>
            )}
            <Stack spacing={4} sx={{ paddingTop: 1 }}>
              {props.children}
              <NationalIdWarning isAtFoot />
              <RefusalLine refusal={refusal} />
            </Stack>
          </DialogContent>
          <DialogActions>
            {props.extraAction}
            <span style={{ flex: 1 }} />
            <Button onClick={props.onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
              {props.submitLabel}
            </Button>
          </DialogActions>
        </form>
      </FormProvider>
      {isAsking && <DiscardDialog onConfirm={props.onClose} onClose={() => setAsking(false)} />}
    </Dialog>
  );
}
