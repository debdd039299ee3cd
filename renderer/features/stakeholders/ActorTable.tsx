/** The table twin of the grid: the same actors, every number of the picture, sorted as one likes. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { quadrantOf } from '../../../shared/domain/stakeholders/assessment.ts';
import { Card } from '../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';

export function ActorTable(props: {
  actors: readonly ActorOverview[];
  selectedId: ActorId | null;
  onSelect: (id: ActorId) => void;
}) {
  const texts = useText();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('stakeholders.table.label')}
        rows={props.actors}
        columns={columns}
        selectedId={props.selectedId}
        initialSort={{ field: 'name', sort: 'asc' }}
        onOpen={(actor) => props.onSelect(actor.id)}
        empty={<EmptyState sentence={texts.t('common.noMatches')} />}
        maxHeight="calc(var(--window-height, 100vh) - 292px)"
      />
    </Card>
  );
}

function columnsOf({ t, formats }: Texts): TableColumn<ActorOverview>[] {
  const inWords = { sortComparator: formats.compare };
  const number = (field: 'power' | 'interest'): TableColumn<ActorOverview> => ({
    field,
    headerName: t(`stakeholders.${field}`),
    type: 'number',
    width: 92,
    valueGetter: (_value, actor) => actor.assessment?.[field] ?? null,
    valueFormatter: (value: number | null) => (value === null ? '' : formats.number(value, 1)),
  });
  return [
    {
      field: 'name',
      headerName: t('stakeholders.field.name'),
      flex: 2,
      minWidth: 220,
      renderCell: ({ row }) => <MarkedName actor={row} />,
      ...inWords,
    },
    {
      field: 'sector',
      headerName: t('stakeholders.field.sector'),
      flex: 1,
      minWidth: 160,
      valueGetter: (_value, actor) => t(`terms.sector.${actor.sector}`),
      ...inWords,
    },
    number('power'),
    number('interest'),
    {
      field: 'quadrant',
      headerName: t('stakeholders.field.quadrant'),
      width: 140,
      valueGetter: (_value, actor) =>
        actor.assessment
          ? t(`terms.quadrant.${quadrantOf(actor.assessment)}`)
          : t('stakeholders.unplaced.short'),
      ...inWords,
    },
    {
      field: 'hasSeat',
      headerName: t('stakeholders.field.seat'),
      width: 110,
      valueGetter: (_value, actor) => t(actor.hasSeat ? 'stakeholders.seat.yes' : 'stakeholders.seat.no'),
      ...inWords,
    },
    {
      field: 'assessedOn',
      headerName: t('stakeholders.field.assessedOn'),
      width: 112,
      valueGetter: (_value, actor) => actor.assessment?.assessedOn ?? '',
      valueFormatter: (value: string) => (value === '' ? '' : formats.date(value)),
    },
    {
      field: 'type',
      headerName: t('stakeholders.field.type'),
      flex: 1,
      minWidth: 150,
      valueGetter: (_value, actor) => t(`terms.actorType.${actor.type}`),
      ...inWords,
    },
    {
      field: 'organisationName',
      headerName: t('stakeholders.field.organisation'),
      flex: 1,
      minWidth: 150,
      valueGetter: (_value, actor) => actor.organisationName ?? '',
      ...inWords,
    },
    {
      field: 'kind',
      headerName: t('stakeholders.field.kind'),
      width: 118,
      valueGetter: (_value, actor) => t(`terms.actorKind.${actor.kind}`),
      ...inWords,
    },
  ];
}

function MarkedName({ actor }: { actor: ActorOverview }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, minWidth: 0 }}>
      <SectorMark sector={actor.sector} isFilled={actor.hasSeat} />
      <Box
        component="span"
        title={actor.name}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 500 }}
      >
        {actor.name}
      </Box>
    </Box>
  );
}
