/** The plan: its point, how the actions stand, and goal by goal what is done to reach them. */
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ActionOverview, GoalOverview } from '../../../shared/contract/plan.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import type { GoalId } from '../../../shared/domain/identifiers.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { useChangeRequest, useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SplitView } from '../../components/SidePanel.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionPanel } from './ActionPanel.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { PlanContent } from './PlanContent.tsx';
import { planPoint } from './plan-point.ts';
import { usePlanAddress } from './use-plan-address.ts';

/** The form that is open: a new or an existing goal, or an action, new ones under a goal or none. */
export type PlanForm =
  | { readonly kind: 'goal'; readonly goal: GoalOverview | null }
  | { readonly kind: 'action'; readonly action: ActionOverview | null; readonly goalId: GoalId | null };

export function PlanPage() {
  const goals = useQueryOf('plan.listGoals', {});
  const actions = useQueryOf('plan.listActions', {});
  return (
    <Answered by={goals}>
      {(goalList) => (
        <Answered by={actions}>{(actionList) => <Plan goals={goalList} actions={actionList} />}</Answered>
      )}
    </Answered>
  );
}

function Plan({ goals, actions }: { goals: readonly GoalOverview[]; actions: readonly ActionOverview[] }) {
  const { t } = useText();
  const today = localDateOf(new Date());
  const address = usePlanAddress();
  const canEdit = useCanEdit();
  const [form, setForm] = useState<PlanForm | null>(null);
  useCreationRequest('goal', () => canEdit && setForm({ kind: 'goal', goal: null }));
  useCreationRequest('action', ({ goalId }) => canEdit && setForm({ kind: 'action', action: null, goalId }));
  useChangeRequest('action', (id) => {
    const action = actions.find((each) => each.id === id);
    if (canEdit && action) setForm({ kind: 'action', action, goalId: action.goalId });
  });
  const point = planPoint(t, goals, actions, today);
  const open = actions.find((action) => action.id === address.actionId);
  const isEmpty = goals.length === 0 && actions.length === 0;
  return (
    <>
      <PageHeader
        heading={point.heading}
        subheading={point.subheading}
        actions={canEdit && !isEmpty && <NewButtons onOpen={setForm} />}
      />
      <SplitView
        panel={
          open ? (
            <ActionPanel
              key={open.id}
              action={open}
              today={today}
              onEdit={() => setForm({ kind: 'action', action: open, goalId: open.goalId })}
              onClose={() => address.openAction(null)}
            />
          ) : null
        }
      >
        {isEmpty ? (
          <EmptyPlan onOpen={setForm} canEdit={canEdit} />
        ) : (
          <PlanContent goals={goals} actions={actions} today={today} address={address} onOpenForm={setForm} />
        )}
      </SplitView>
      {form && (
        <PlanFormDialog
          form={form}
          goals={goals}
          onClose={() => setForm(null)}
          onCreated={address.openAction}
        />
      )}
    </>
  );
}

function NewButtons({ onOpen }: { onOpen: (form: PlanForm) => void }) {
  const { t } = useText();
  return (
    <>
      <Button startIcon={<Icon of={Plus} size={16} />} onClick={() => onOpen({ kind: 'goal', goal: null })}>
        {t('plan.newGoal')}
      </Button>
      <Button
        variant="contained"
        color="primary"
        startIcon={<Icon of={Plus} size={16} />}
        onClick={() => onOpen({ kind: 'action', action: null, goalId: null })}
      >
        {t('plan.newAction')}
      </Button>
    </>
  );
}

function EmptyPlan({ onOpen, canEdit }: { onOpen: (form: PlanForm) => void; canEdit: boolean }) {
  const { t } = useText();
  return (
    <Card>
      <EmptyState
        sentence={t('plan.empty.sentence')}
        help={t('plan.empty.help')}
        action={
          canEdit && (
            <Button variant="contained" color="primary" onClick={() => onOpen({ kind: 'goal', goal: null })}>
              {t('plan.firstGoal')}
            </Button>
          )
        }
      />
    </Card>
  );
}

function PlanFormDialog(props: {
  form: PlanForm;
  goals: readonly GoalOverview[];
  onClose: () => void;
  onCreated: (actionId: string) => void;
}) {
  const { form } = props;
  if (form.kind === 'goal') return <GoalDialog goal={form.goal} onClose={props.onClose} />;
  return (
    <ActionDialog
      action={form.action}
      goalId={form.goalId}
      goals={props.goals}
      onClose={props.onClose}
      onCreated={props.onCreated}
    />
  );
}
