/** The filter over the plan: text, state, lead and goal, and how much of the plan it leaves. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import type { ActionOverview, GoalOverview } from '../../../shared/contract/plan.ts';
import { ACTION_STATES, type ActionState } from '../../../shared/domain/plan/plan.ts';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import type { Choice } from '../../components/form/choice-fields.tsx';
import { useTermChoices } from '../../components/form/choice-fields.tsx';
import { useText } from '../../components/text/use-text.ts';
import { type ActionFilter, isFiltering, NONE } from './action-filter.ts';

export interface PlanFilterBarProps {
  readonly filter: ActionFilter;
  readonly onChange: (changes: Partial<ActionFilter>) => void;
  readonly goals: readonly GoalOverview[];
  readonly actions: readonly ActionOverview[];
}

export function PlanFilterBar({ filter, onChange, goals, actions }: PlanFilterBarProps) {
  const { t } = useText();
  const states = useTermChoices('actionState', ACTION_STATES);
  const leads = useLeadChoices(actions);
  const goalChoices = [
    ...goals.map((goal) => ({ value: goal.id, label: goal.title })),
    { value: NONE, label: t('plan.filter.withoutGoal') },
  ];
  return (
    <Box
      role="search"
      aria-label={t('plan.filter.label')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 165px), 1fr))',
        gap: 3,
        alignItems: 'end',
      }}
    >
      <FilterText label={t('plan.filter.text')} value={filter.text} onChange={(text) => onChange({ text })} />
      <FilterSelect
        label={t('plan.filter.state')}
        value={filter.state}
        choices={states}
        onChange={(state) => onChange({ state: state as ActionState | null })}
      />
      <FilterSelect
        label={t('plan.filter.lead')}
        value={filter.lead}
        choices={leads}
        onChange={(lead) => onChange({ lead })}
      />
      <FilterSelect
        label={t('plan.filter.goal')}
        value={filter.goal}
        choices={goalChoices}
        onChange={(goal) => onChange({ goal })}
      />
    </Box>
  );
}

function FilterText(props: { label: string; value: string; onChange: (text: string) => void }) {
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id}>{props.label}</FormLabel>
      <OutlinedInput
        id={id}
        type="search"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </FormControl>
  );
}

/** How much of the plan is left, and the way back to all of it. Read out when it changes; empty while all is shown. */
export function ShownCount(props: {
  filter: ActionFilter;
  shown: number;
  total: number;
  onClear: () => void;
}) {
  const { t } = useText();
  const isOn = isFiltering(props.filter);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <Typography role="status" component="p" sx={{ color: 'text.secondary' }}>
        {isOn ? t('plan.filter.shown', { shown: props.shown, total: props.total }) : ''}
      </Typography>
      {isOn && (
        <Button size="small" onClick={props.onClear}>
          {t('plan.filter.clear')}
        </Button>
      )}
    </Box>
  );
}

/** Those who lead something, by name; and "without a lead" when there is such an action. */
function useLeadChoices(actions: readonly ActionOverview[]): Choice[] {
  const { t, formats } = useText();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const action of actions) if (action.leadId) names.set(action.leadId, action.leadName ?? '');
    const choices = [...names]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => formats.compare(a.label, b.label));
    const leaderless = actions.some((action) => action.leadId === null);
    return leaderless ? [...choices, { value: NONE, label: t('plan.filter.withoutLead') }] : choices;
  }, [actions, formats, t]);
}
