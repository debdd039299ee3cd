/** Who is affected, who has influence: the power-interest grid, its table twin, and one actor at a time beside them. */
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { MapWorkspace } from './MapWorkspace.tsx';
import { pointOfMap, summariseMap } from './map-summary.ts';
import { StakeholderPlaces } from './StakeholderPlaces.tsx';
import { useActorSelection } from './use-actor-selection.ts';

/** What the page shows: the picture or its table. In the address as `?view=`. */
export type StakeholderView = 'grid' | 'table';

export function StakeholdersPage() {
  const actors = useQueryOf('stakeholders.listActors', {});
  return <Answered by={actors}>{(list) => <Stakeholders actors={list} />}</Answered>;
}

function Stakeholders({ actors }: { actors: readonly ActorOverview[] }) {
  const { t, formats } = useText();
  const [params] = useSearchParams();
  const view: StakeholderView = params.get('view') === 'table' ? 'table' : 'grid';
  const selection = useActorSelection();
  const [isCreating, setIsCreating] = useState(false);
  const summary = useMemo(() => summariseMap(actors), [actors]);
  const byName = useMemo(
    () => [...actors].sort((a, b) => formats.compare(a.name, b.name)),
    [actors, formats],
  );
  const canEdit = useCanEdit();
  useCreationRequest('actor', () => setIsCreating(canEdit));
  const create = canEdit && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Icon of={Plus} size={16} />}
      onClick={() => setIsCreating(true)}
    >
      {t('stakeholders.create')}
    </Button>
  );
  return (
    <>
      <StakeholderPlaces />
      <PageHeader
        heading={t(`stakeholders.heading.${pointOfMap(summary)}`, {
          count: summary.closeWithoutSeat.length,
          name: summary.closeWithoutSeat[0]?.name ?? '',
        })}
        subheading={
          actors.length > 0 &&
          t('stakeholders.subheading', {
            actors: summary.actors,
            placed: summary.actors - summary.unplaced.length,
            seated: summary.seated,
          })
        }
        actions={actors.length > 0 && create}
      />
      {actors.length === 0 ? (
        <Card>
          <EmptyState
            sentence={t('stakeholders.empty.sentence')}
            help={t('stakeholders.empty.help')}
            action={create}
          />
        </Card>
      ) : (
        <MapWorkspace
          view={view}
          tabs={<ViewTabs view={view} />}
          actors={byName}
          summary={summary}
          selection={selection}
        />
      )}
      {isCreating && (
        <ActorDialog actor={null} onClose={() => setIsCreating(false)} onCreated={selection.select} />
      )}
    </>
  );
}

function ViewTabs({ view }: { view: StakeholderView }) {
  const { t } = useText();
  const [, setParams] = useSearchParams();
  return (
    <Tabs
      value={view}
      onChange={(_event, next: StakeholderView) => setParams(next === 'grid' ? {} : { view: next })}
      aria-label={t('stakeholders.views.label')}
    >
      <Tab
        value="grid"
        id="view-grid"
        aria-controls="stakeholder-view"
        label={t('stakeholders.views.grid')}
      />
      <Tab
        value="table"
        id="view-table"
        aria-controls="stakeholder-view"
        label={t('stakeholders.views.table')}
      />
    </Tabs>
  );
}
