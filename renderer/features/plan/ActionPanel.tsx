/** Everything about one action: how it goes, its fields, and who adds what. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { actionStateOn } from '../../../shared/domain/plan/plan.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { PanelSection, SidePanel } from '../../components/SidePanel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { daysLate, periodInWords, toneOfState } from './action-state.ts';
import { ContributionList } from './ContributionList.tsx';
import { StatusForm } from './StatusForm.tsx';

export interface ActionPanelProps {
  readonly action: ActionOverview;
  readonly today: IsoDate;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

export function ActionPanel({ action, today, onEdit, onClose }: ActionPanelProps) {
  const { t } = useText();
  const canEdit = useCanEdit();
  return (
    <SidePanel
      title={action.title}
      subtitle={<StateLine action={action} today={today} />}
      onClose={onClose}
      actions={
        <>
          {canEdit && <PanelButtons action={action} onEdit={onEdit} onClose={onClose} />}
          <HistoryButton table="action" id={action.id} />
        </>
      }
    >
      <PanelSection title={t('plan.statusForm.title')}>
        <StatusForm action={action} canEdit={canEdit} />
      </PanelSection>
      <PanelSection>
        <ActionFacts action={action} />
      </PanelSection>
      <PanelSection title={t('plan.contributions.title')}>
        <ContributionList action={action} canEdit={canEdit} />
      </PanelSection>
    </SidePanel>
  );
}

function StateLine({ action, today }: { action: ActionOverview; today: IsoDate }) {
  const { t } = useText();
  const state = actionStateOn(action, today);
  const late = daysLate(action, today);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', marginTop: 1.5 }}>
      <StatusChip tone={toneOfState(state)} label={t(`terms.actionState.${state}`)} />
      {late !== null && <span>{t('plan.action.lateBy', { days: late })}</span>}
    </Box>
  );
}

function ActionFacts({ action }: { action: ActionOverview }) {
  const { t, formats } = useText();
  const facts = [
    [t('plan.action.lead'), action.leadName ?? t('plan.action.noLead')],
    [t('plan.action.dates'), periodInWords(t, formats, action)],
    [t('plan.action.goal'), action.goalTitle ?? t('plan.action.noGoal')],
    [t('plan.action.description'), action.description || t('plan.action.noDescription')],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: '92px minmax(0, 1fr)',
        columnGap: 3,
        rowGap: 2,
        margin: 0,
        fontSize: '0.84375rem',
        '& dt': { color: 'text.secondary' },
        '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
    </Box>
  );
}

function PanelButtons({ action, onEdit, onClose }: Pick<ActionPanelProps, 'action' | 'onEdit' | 'onClose'>) {
  const { t } = useText();
  const remove = useRemoval('plan.deleteAction');
  const removeAndClose = async () => {
    const sentence = t('plan.action.deleted', { title: action.title });
    if (await remove({ id: action.id }, sentence)) onClose();
  };
  return (
    <>
      <Button onClick={onEdit}>{t('plan.actionForm.edit')}</Button>
      <Button onClick={() => void removeAndClose()}>{t('plan.action.delete')}</Button>
    </>
  );
}
