/** What lies below the heading of a plan that is not empty: chart, filter, and the actions by goal or in a table. */
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ActionOverview, GoalOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ActionTable } from './ActionTable.tsx';
import { type ActionFilter, filterActions, isFiltering, NO_FILTER } from './action-filter.ts';
import { GoalList } from './GoalList.tsx';
import { PlanFilterBar, ShownCount } from './PlanFilterBar.tsx';
import type { PlanForm } from './PlanPage.tsx';
import { StatusOverview } from './StatusOverview.tsx';
import type { PlanAddress, PlanView } from './use-plan-address.ts';

export interface PlanContentProps {
  readonly goals: readonly GoalOverview[];
  readonly actions: readonly ActionOverview[];
  readonly today: IsoDate;
  readonly address: PlanAddress;
  readonly onOpenForm: (form: PlanForm) => void;
}

export function PlanContent({ goals, actions, today, address, onOpenForm }: PlanContentProps) {
  const { filter, typed, changeFilter } = useFilter(address);
  const shown = useMemo(() => filterActions(actions, filter, today), [actions, filter, today]);
  const list = { actions: shown, today, openId: address.actionId, onOpen: address.openAction };
  return (
    <Stack spacing={5}>
      {actions.length > 0 && <StatusOverview actions={actions} today={today} onChoose={address.setFilter} />}
      <Card isFlush>
        <Box sx={{ padding: 4.5, paddingBottom: 3 }}>
          <PlanFilterBar filter={typed} onChange={changeFilter} goals={goals} actions={actions} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2, padding: '0 18px 14px' }}>
          <ViewTabs view={address.view} onChange={address.setView} />
          <ShownCount
            filter={typed}
            shown={shown.length}
            total={actions.length}
            onClear={() => changeFilter(NO_FILTER)}
          />
        </Box>
        {address.view === 'table' && <ActionTable {...list} empty={NOTHING_FITS} />}
      </Card>
      {address.view === 'goals' && (
        <GoalList {...list} goals={goals} isFiltered={isFiltering(filter)} onOpenForm={onOpenForm} />
      )}
      {address.view === 'goals' && shown.length === 0 && isFiltering(filter) && <NothingFits />}
    </Stack>
  );
}

/** The filter of the address. The text is kept here as well: what is typed must not wait for the list. */
function useFilter({ filter: addressed, setFilter }: PlanAddress) {
  const [text, setText] = useState(addressed.text);
  const deferredText = useDeferredValue(text);
  const { state, lead, goal } = addressed;
  const filter = useMemo(
    () => ({ text: deferredText, state, lead, goal }),
    [deferredText, state, lead, goal],
  );
  const changeFilter = (changes: Partial<ActionFilter>) => {
    if (changes.text !== undefined) setText(changes.text);
    setFilter(changes);
  };
  return { filter, typed: { ...addressed, text }, changeFilter };
}

function ViewTabs({ view, onChange }: { view: PlanView; onChange: (view: PlanView) => void }) {
  const { t } = useText();
  return (
    <Tabs
      value={view}
      onChange={(_event, chosen: PlanView) => onChange(chosen)}
      aria-label={t('plan.view.label')}
    >
      <Tab value="goals" label={t('plan.view.goals')} />
      <Tab value="table" label={t('plan.view.table')} />
    </Tabs>
  );
}

function NothingFits() {
  const { t } = useText();
  return <EmptyState sentence={t('plan.filter.noneSentence')} help={t('plan.filter.noneHelp')} />;
}

/** One and the same element, so that the table need not be drawn again for it. */
const NOTHING_FITS = <NothingFits />;
