/** Who steers: the bodies as an organisation chart, its table twin, and one body at a time beside them. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SplitView } from '../../components/SidePanel.tsx';
import { useText } from '../../components/text/use-text.ts';
import { BodyDialog } from './BodyDialog.tsx';
import { ChartView } from './chart/ChartView.tsx';
import { BodyPanel } from './panel/BodyPanel.tsx';
import { SeatTable } from './SeatTable.tsx';
import { pointOfGovernance, summariseGovernance } from './seats.ts';
import { type BodySelection, useBodySelection } from './use-body-selection.ts';

type GovernanceView = 'chart' | 'table';

export function GovernancePage() {
  const bodies = useQueryOf('governance.listBodies', {});
  return <Answered by={bodies}>{(list) => <Governance bodies={list} />}</Answered>;
}

function Governance({ bodies }: { bodies: readonly BodyOverview[] }) {
  const { t } = useText();
  const selection = useBodySelection();
  const [isCreating, setIsCreating] = useState(false);
  const canEdit = useCanEdit();
  useCreationRequest('body', () => setIsCreating(canEdit));
  const summary = summariseGovernance(bodies);
  const create = canEdit && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Icon of={Plus} size={16} />}
      onClick={() => setIsCreating(true)}
    >
      {t('governance.create')}
    </Button>
  );
  return (
    <>
      <PageHeader
        heading={t(`governance.heading.${pointOfGovernance(summary)}`, { count: summary.empty })}
        subheading={
          bodies.length > 0 &&
          t('governance.subheading', {
            bodies: summary.bodies,
            seats: summary.seats,
            filled: summary.seats - summary.empty,
          })
        }
        actions={bodies.length > 0 && create}
      />
      {bodies.length === 0 ? (
        <Card>
          <EmptyState
            sentence={t('governance.empty.sentence')}
            help={t('governance.empty.help')}
            action={create}
          />
        </Card>
      ) : (
        <Views bodies={bodies} selection={selection} />
      )}
      {isCreating && (
        <BodyDialog
          body={null}
          bodies={bodies}
          onClose={() => setIsCreating(false)}
          onCreated={selection.select}
        />
      )}
    </>
  );
}

function Views({ bodies, selection }: { bodies: readonly BodyOverview[]; selection: BodySelection }) {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  const view: GovernanceView = params.get('view') === 'table' ? 'table' : 'chart';
  const { selectedId, select } = selection;
  const close = useCallback(() => {
    select(null);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-body-button="${selectedId}"]`)?.focus(),
    );
  }, [select, selectedId]);
  // A body that is gone, as after an undo, takes its panel with it.
  const selected = bodies.find((body) => body.id === selectedId);
  const panel = selected && (
    <BodyPanel key={selected.id} body={selected} bodies={bodies} onClose={close} onSelect={select} />
  );
  return (
    <>
      <Tabs
        value={view}
        onChange={(_event, next: GovernanceView) => setParams(next === 'chart' ? {} : { view: next })}
        aria-label={t('governance.views.label')}
        sx={{ marginBottom: 3 }}
      >
        <Tab
          value="chart"
          id="view-chart"
          aria-controls="governance-view"
          label={t('governance.views.chart')}
        />
        <Tab
          value="table"
          id="view-table"
          aria-controls="governance-view"
          label={t('governance.views.table')}
        />
      </Tabs>
      <Box role="tabpanel" id="governance-view" aria-labelledby={`view-${view}`}>
        <SplitView panel={panel ?? null}>
          {view === 'table' ? (
            <SeatTable bodies={bodies} selectedId={selectedId} onSelect={select} />
          ) : (
            <ChartView bodies={bodies} selectedId={selectedId} onSelect={select} />
          )}
        </SplitView>
      </Box>
    </>
  );
}
