/** What is done with the register as a whole: its own fields, and actors that stand there twice. */
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { useText } from '../../../components/text/use-text.ts';
import { DuplicatesDialog } from './DuplicatesDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { OwnFieldsDialog } from './OwnFieldsDialog.tsx';

export function RegisterTools(props: { fields: readonly OwnField[]; canEdit: boolean; hasRows: boolean }) {
  const { t } = useText();
  const { fields, canEdit, hasRows } = props;
  const { data: duplicates } = useQueryOf('register.duplicates', {}, { enabled: hasRows });
  const [open, setOpen] = useState<'fields' | 'duplicates' | null>(null);
  const [merging, setMerging] = useState<readonly [ActorId, ActorId] | null>(null);
  const count = duplicates?.count ?? 0;
  const hasPairs = count > 0 || (duplicates?.distinct.length ?? 0) > 0;
  if (!canEdit) return null;
  return (
    <>
      {hasPairs && (
        <Button onClick={() => setOpen('duplicates')}>{t('register.duplicates.button', { count })}</Button>
      )}
      <Button onClick={() => setOpen('fields')}>{t('register.fields.button')}</Button>
      {open === 'fields' && <OwnFieldsDialog fields={fields} onClose={() => setOpen(null)} />}
      {open === 'duplicates' && duplicates && (
        <DuplicatesDialog
          duplicates={duplicates}
          onMerge={(ids) => {
            setOpen(null);
            setMerging(ids);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {merging && (
        <MergeDialog
          ids={merging}
          fields={fields}
          isSuggested
          onClose={() => {
            setMerging(null);
            // Back to where it came from: mostly there is another pair to look at.
            setOpen('duplicates');
          }}
        />
      )}
    </>
  );
}
