/** Where an actor stands in the picture, as two numbers: what a drag does, by keyboard alone. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
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

/** Key it by the place: numbers typed before a drag would no longer be true. */
export function PinForm(props: { place: PlacedActor; isPinned: boolean; name: string; canEdit: boolean }) {
  const { t } = useText();
  const { place, isPinned, name } = props;
  const pin = useOperation('network.pin', { handlesRefusal: saidByForm });
  const unpin = useRemoval('network.unpin');
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: { x: Math.round(place.x * 1000) / 10, y: Math.round(place.y * 1000) / 10 },
    save: ({ x, y }) => pin.run({ actorId: place.actorId, pinnedX: x / 100, pinnedY: y / 100 }),
  });
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
