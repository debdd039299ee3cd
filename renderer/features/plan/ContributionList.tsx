/** Who adds what to an action: each contribution different and written down. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import { Icon } from '../../components/Icon.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { EditContribution, NewContribution } from './ContributionDialog.tsx';

export type NamedContribution = ActionOverview['contributions'][number];

export function ContributionList({ action, canEdit }: { action: ActionOverview; canEdit: boolean }) {
  const { t } = useText();
  const [open, setOpen] = useState<NamedContribution | 'new' | null>(null);
  return (
    <>
      {action.contributions.length === 0 && (
        <Typography sx={{ color: 'text.secondary', fontSize: '0.84375rem' }}>
          {t('plan.contributions.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {action.contributions.map((contribution) => (
          <ContributionEntry
            key={contribution.id}
            contribution={contribution}
            canEdit={canEdit}
            onEdit={() => setOpen(contribution)}
          />
        ))}
      </Box>
      {canEdit && (
        <Button size="small" onClick={() => setOpen('new')} sx={{ marginTop: 2 }}>
          {t('plan.contributions.add')}
        </Button>
      )}
      {open === 'new' && <NewContribution actionId={action.id} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && (
        <EditContribution contribution={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function ContributionEntry(props: { contribution: NamedContribution; canEdit: boolean; onEdit: () => void }) {
  const { t } = useText();
  const { contribution } = props;
  const isNameOnly = contribution.contribution === '';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0, fontSize: '0.84375rem' }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{contribution.actorName}</Box>
        <Box
          sx={{
            color: 'text.secondary',
            overflowWrap: 'anywhere',
            whiteSpace: 'pre-line',
            ...(isNameOnly ? { fontStyle: 'italic' } : {}),
          }}
        >
          {isNameOnly ? t('plan.contributions.inNameOnly') : contribution.contribution}
        </Box>
      </Box>
      {props.canEdit && <ContributionButtons contribution={contribution} onEdit={props.onEdit} />}
    </Box>
  );
}

function ContributionButtons(props: { contribution: NamedContribution; onEdit: () => void }) {
  const { t } = useText();
  const remove = useRemoval('plan.deleteContribution');
  const { id, actorName: name } = props.contribution;
  return (
    <Box sx={{ flex: 'none', margin: '-6px -8px 0 0' }}>
      <IconButton
        aria-label={t('plan.contributions.editOf', { name })}
        title={t('common.edit')}
        onClick={props.onEdit}
      >
        <Icon of={Pencil} size={16} />
      </IconButton>
      <IconButton
        aria-label={t('plan.contributions.removeOf', { name })}
        title={t('common.remove')}
        onClick={() => void remove({ id }, t('plan.contributions.removed', { name }))}
      >
        <Icon of={Trash2} size={16} />
      </IconButton>
    </Box>
  );
}
