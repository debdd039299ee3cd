/** All actions in one table that sorts by any column. */
import { memo, type ReactNode, useMemo } from 'react';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import { ACTION_STATES, actionStateOn } from '../../../shared/domain/plan/plan.ts';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import type { ActionListProps } from './ActionRows.tsx';
import { toneOfState } from './action-state.ts';

export const ActionTable = memo(function ActionTable({
  actions,
  today,
  openId,
  onOpen,
  empty,
}: ActionListProps & { empty: ReactNode }) {
  const texts = useText();
  const columns = useMemo(() => columnsOf(texts, today), [texts, today]);
  return (
    <DataTable<ActionOverview>
      label={texts.t('plan.table.label')}
      rows={actions}
      columns={columns}
      empty={empty}
      onOpen={(action) => onOpen(action.id)}
      selectedId={openId}
    />
  );
});

function columnsOf({ t, formats }: Texts, today: string): TableColumn<ActionOverview>[] {
  const day = (field: 'startsOn' | 'endsOn'): TableColumn<ActionOverview> => ({
    field,
    headerName: t(`plan.action.${field}`),
    width: 112,
    valueFormatter: (value: string | null) => (value ? formats.date(value) : t('plan.action.dateMissing')),
  });
  return [
    {
      field: 'title',
      headerName: t('plan.action.title'),
      flex: 2,
      minWidth: 200,
      sortComparator: formats.compare,
    },
    {
      field: 'goalTitle',
      headerName: t('plan.action.goal'),
      flex: 1.4,
      minWidth: 150,
      valueGetter: (_value, action) => action.goalTitle ?? t('plan.filter.withoutGoal'),
      sortComparator: formats.compare,
    },
    {
      field: 'leadName',
      headerName: t('plan.action.lead'),
      flex: 1.2,
      minWidth: 140,
      valueGetter: (_value, action) => action.leadName ?? t('plan.action.noLead'),
      sortComparator: formats.compare,
    },
    day('startsOn'),
    day('endsOn'),
    {
      field: 'state',
      headerName: t('plan.action.state'),
      width: 138,
      valueGetter: (_value, action) => ACTION_STATES.indexOf(actionStateOn(action, today)),
      renderCell: ({ row }) => {
        const state = actionStateOn(row, today);
        return <StatusChip tone={toneOfState(state)} label={t(`terms.actionState.${state}`)} />;
      },
    },
  ];
}
