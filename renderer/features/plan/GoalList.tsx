/** The goals in their order, each with the actions that are to reach it; last the actions without a goal. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { ActionOverview, GoalOverview } from '../../../shared/contract/plan.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { Card } from '../../components/Card.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { usePlaceInPage } from '../../components/place-in-page.ts';
import { useText } from '../../components/text/use-text.ts';
import { HistoryIconButton } from '../history/HistoryButton.tsx';
import { type ActionListProps, ActionRows } from './ActionRows.tsx';
import type { PlanForm } from './PlanPage.tsx';

export interface GoalListProps extends ActionListProps {
  readonly goals: readonly GoalOverview[];
  /** True: goals without a matching action are left out. */
  readonly isFiltered: boolean;
  readonly onOpenForm: (form: PlanForm) => void;
}

/** A page of the plan has room for this many rows; a larger plan shows fewer of each goal first. */
const ROWS_OF_PAGE = 240;
const MOST_ROWS_OF_GOAL = 25;
const FEWEST_ROWS_OF_GOAL = 3;

/** How many rows a goal shows before "show more", so that a plan of thousands of actions opens at once, too. */
function firstRowsOf(actionCount: number, goalCount: number): number {
  if (actionCount <= ROWS_OF_PAGE) return MOST_ROWS_OF_GOAL;
  const share = Math.floor(ROWS_OF_PAGE / Math.max(1, goalCount));
  return Math.min(MOST_ROWS_OF_GOAL, Math.max(FEWEST_ROWS_OF_GOAL, share));
}

export const GoalList = memo(function GoalList({ goals, isFiltered, onOpenForm, ...list }: GoalListProps) {
  const { t } = useText();
  const byGoal = useMemo(() => Map.groupBy(list.actions, (action) => action.goalId), [list.actions]);
  const loose = byGoal.get(null) ?? [];
  const firstRows = firstRowsOf(list.actions.length, byGoal.size);
  return (
    <Stack spacing={4}>
      {goals.map((goal, index) => {
        const actions = byGoal.get(goal.id) ?? [];
        if (isFiltered && actions.length === 0) return null;
        return (
          <GoalCard
            key={goal.id}
            {...list}
            goal={goal}
            number={index + 1}
            actions={actions}
            firstRows={firstRows}
            onOpenForm={onOpenForm}
          />
        );
      })}
      {loose.length > 0 && (
        <Card isFlush title={t('plan.goal.without')}>
          <ActionRows {...list} actions={loose} firstRows={firstRows} />
        </Card>
      )}
    </Stack>
  );
});

type GoalCardProps = ActionListProps & {
  readonly goal: GoalOverview;
  readonly number: number;
  readonly firstRows: number;
  readonly onOpenForm: (form: PlanForm) => void;
};

function GoalCard({ goal, number, onOpenForm, ...list }: GoalCardProps) {
  const { t } = useText();
  const canEdit = useCanEdit();
  const place = usePlaceInPage(goal.id);
  return (
    <Card
      isFlush
      place={place}
      title={t('plan.goal.numbered', { number, title: goal.title })}
      actions={
        <Box sx={{ display: 'flex', gap: 0.5, margin: '-6px -8px' }}>
          {canEdit && <GoalButtons goal={goal} onOpenForm={onOpenForm} />}
          <HistoryIconButton table="goal" id={goal.id} name={goal.title} />
        </Box>
      }
      // Goals out of sight are neither measured nor painted: a large plan opens as fast as a small one.
      sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 240px' }}
    >
      <GoalText goal={goal} actions={list.actions} />
      {list.actions.length > 0 ? (
        <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
          <ActionRows {...list} />
        </Box>
      ) : (
        <NoActions goal={goal} onOpenForm={onOpenForm} canEdit={canEdit} />
      )}
    </Card>
  );
}

/** "3 of 5 completed · due 30 June 2028 · owner School office", saying also what is missing; below it what the goal means. */
function GoalText({ goal, actions }: { goal: GoalOverview; actions: readonly ActionOverview[] }) {
  const { t, formats } = useText();
  const completed = actions.filter((action) => action.status === 'completed').length;
  const facts = [
    actions.length > 0 ? t('plan.goal.progress', { completed, total: actions.length }) : '',
    goal.dueOn ? t('plan.goal.due', { date: formats.longDate(goal.dueOn) }) : t('plan.goal.noDue'),
    goal.ownerName ? t('plan.goal.owner', { name: goal.ownerName }) : t('plan.goal.noOwner'),
  ];
  return (
    <Box sx={{ padding: '9px 18px 10px', color: 'text.secondary' }}>
      <Typography variant="body2">{facts.filter(Boolean).join(' · ')}</Typography>
      {goal.description && (
        <Typography sx={{ maxWidth: '82ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {goal.description}
        </Typography>
      )}
    </Box>
  );
}

function GoalButtons({ goal, onOpenForm }: { goal: GoalOverview; onOpenForm: (form: PlanForm) => void }) {
  const { t } = useText();
  const remove = useRemoval('plan.deleteGoal');
  const values = { title: goal.title };
  return (
    <>
      <IconButton
        aria-label={t('plan.goal.addActionTo', values)}
        title={t('plan.goal.addAction')}
        onClick={() => onOpenForm({ kind: 'action', action: null, goalId: goal.id })}
      >
        <Icon of={Plus} />
      </IconButton>
      <IconButton
        aria-label={t('plan.goal.edit', values)}
        title={t('common.edit')}
        onClick={() => onOpenForm({ kind: 'goal', goal })}
      >
        <Icon of={Pencil} />
      </IconButton>
      <IconButton
        aria-label={t('plan.goal.delete', values)}
        title={t('common.delete')}
        onClick={() => void remove({ id: goal.id }, t('plan.goal.deleted', values))}
      >
        <Icon of={Trash2} />
      </IconButton>
    </>
  );
}

function NoActions(props: { goal: GoalOverview; canEdit: boolean; onOpenForm: (form: PlanForm) => void }) {
  const { t } = useText();
  const { goal } = props;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        alignItems: 'center',
        padding: '12px 18px',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {t('plan.goal.noActions')}
      </Typography>
      {props.canEdit && (
        <Button
          size="small"
          aria-label={t('plan.goal.addActionTo', { title: goal.title })}
          onClick={() => props.onOpenForm({ kind: 'action', action: null, goalId: goal.id })}
        >
          {t('plan.goal.addAction')}
        </Button>
      )}
    </Box>
  );
}
