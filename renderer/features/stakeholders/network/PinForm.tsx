/** Where an actor stands in the picture, as two numbers: what a drag does, by keyboard alone. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { z } from 'zod';
import type { PlacedActor } from '../../../../shared/contract/network.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { NumberField } from '../../../components/form/fields.tsx';
import { useFormOf } from '../../../components/form/use-form-of.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { RefusalLine } from '../../../components/RefusalLine.tsx';
import { useText } from '../../../components/text/use-text.ts';

const share = z.number().min(0).max(100);
const schema = z.object({ x: share, y: share });
const PERCENT = { step: 1, min: 0, max: 100 };

/** A share of the picture as it is typed: per cent with one decimal. */
const inPercent = (part: number) => Math.round(part * 1000) / 10;

/** Follows the picture, but keeps what is being typed: a picture worked out meanwhile must not take it away. */
export function PinForm(props: { place: PlacedActor; isPinned: boolean; name: string; canEdit: boolean }) {
  const { t } = useText();
  const { place, isPinned, name } = props;
  const pin = useOperation('network.pin', { handlesRefusal: saidByForm });
  const unpin = useRemoval('network.unpin');
  const x = inPercent(place.x);
  const y = inPercent(place.y);
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: { x, y },
    save: (values) => pin.run({ actorId: place.actorId, pinnedX: values.x / 100, pinnedY: values.y / 100 }),
  });
  const { isDirty, isSubmitSuccessful } = form.formState;
  const keepsTyped = isDirty && !isSubmitSuccessful;
  const { reset } = form;
  useEffect(() => {
    if (!keepsTyped) reset({ x, y });
  }, [x, y, keepsTyped, reset]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 2 }}>
          {t(isPinned ? 'network.panel.pinned' : 'network.panel.free')}
        </Typography>
        {props.canEdit && (
          <>
            <FieldRow min={100}>
              <NumberField name="x" label={t('network.panel.x')} isRequired {...PERCENT} />
              <NumberField name="y" label={t('network.panel.y')} isRequired {...PERCENT} />
            </FieldRow>
            <RefusalLine refusal={refusal} />
            <Box sx={{ display: 'flex', gap: 2, marginTop: 2 }}>
              <Button type="submit" size="small" disabled={pin.isRunning}>
                {t('network.panel.pin')}
              </Button>
              {isPinned && (
                <Button
                  size="small"
                  onClick={() =>
                    void unpin({ actorId: place.actorId }, t('network.picture.unpinned', { name }))
                  }
                >
                  {t('network.panel.unpin')}
                </Button>
              )}
            </Box>
          </>
        )}
      </form>
    </FormProvider>
  );
}
