/** Somebody else has the file open: read it, or take over knowing who it is taken from. */
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { LockHolder } from '../../../shared/contract/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { momentInWords } from '../../components/text/local-time.ts';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import type { ObstacleProps } from './Obstacles.tsx';

export function LockedDialog({ obstacle, onDone }: ObstacleProps) {
  const texts = useText();
  const { t } = texts;
  const { path } = obstacle;
  const { data: holder } = useQueryOf('document.lockHolder', { path });
  const open = useOperation('document.open');
  const [hasTalked, setHasTalked] = useState(false);
  const mayTakeOver = holder?.isStale === true || hasTalked;
  const openAs = async (mode: 'read-only' | 'take-over') => {
    const answer = await open.run({ path, mode });
    if (answer.ok) onDone();
  };
  return (
    <ChoiceDialog
      title={t('document.locked.title')}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{t('common.cancel')}</Button>
          {holder && (
            <Button disabled={!mayTakeOver || open.isRunning} onClick={() => void openAs('take-over')}>
              {t('document.locked.takeOver')}
            </Button>
          )}
          <Button variant="contained" color="primary" autoFocus onClick={() => void openAs('read-only')}>
            {t('document.locked.read')}
          </Button>
        </>
      }
    >
      <Typography>{explanation(holder ?? null, texts)}</Typography>
      {holder && !holder.isStale && (
        <FormControlLabel
          sx={{ marginTop: 3 }}
          control={
            <Checkbox
              checked={hasTalked}
              onChange={(event) => setHasTalked(event.target.checked)}
              size="small"
            />
          }
          label={t('document.locked.confirm', { user: holder.user })}
        />
      )}
    </ChoiceDialog>
  );
}

function explanation(holder: LockHolder | null, { t, formats }: Texts): string {
  if (!holder) return t('document.locked.unknown');
  const values = { user: holder.user, machine: holder.machine, since: momentInWords(formats, holder.since) };
  return t(holder.isStale ? 'document.locked.stale' : 'document.locked.active', values);
}
