/** What can be done with the marked actors together: at the foot of the table, so that marking moves nothing. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { useText } from '../../../components/text/use-text.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';

export interface BulkBarProps {
  /** The marked ones. */
  readonly rows: readonly RegisterRow[];
  readonly all: readonly RegisterRow[];
  readonly fields: readonly OwnField[];
  /** How many the table shows, on all its pages; and what marks them. */
  readonly shown: number;
  readonly onMarkAll: () => void;
  /** The marks are no longer needed. */
  readonly onDone: () => void;
}

export function BulkBar({ rows, all, fields, shown, onMarkAll, onDone }: BulkBarProps) {
  const { t } = useText();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const [first, second] = rows;
  const canMerge = rows.length === 2 && first?.kind === second?.kind;
  return (
    <Box
      role="region"
      aria-label={t('register.bulk.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        padding: '0 8px',
        borderRadius: '8px',
        bgcolor: 'action.selected',
      }}
    >
      <Box component="span" role="status" sx={{ fontWeight: 500, marginRight: 1 }}>
        {t('register.bulk.marked', { count: rows.length })}
      </Box>
      <Button size="small" onClick={() => setOpen('edit')}>
        {t('register.bulk.edit')}
      </Button>
      {canMerge && (
        <Button size="small" onClick={() => setOpen('merge')}>
          {t('register.merge.button')}
        </Button>
      )}
      {rows.length < shown && (
        <Button size="small" variant="text" onClick={onMarkAll}>
          {t('register.bulk.markAll', { count: shown })}
        </Button>
      )}
      <Button size="small" variant="text" onClick={onDone}>
        {t('register.bulk.unmark')}
      </Button>
      {open === 'edit' && <BulkDialog rows={rows} all={all} fields={fields} onClose={() => setOpen(null)} />}
      {open === 'merge' && first && second && (
        <MergeDialog
          ids={[first.id, second.id]}
          fields={fields}
          onClose={() => setOpen(null)}
          onMerged={onDone}
        />
      )}
    </Box>
  );
}
