/** The table twin of the picture: every actor shown, with all that is measured of it. */
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';

interface Row {
  readonly id: ActorId;
  readonly actor: ActorOverview;
  readonly measures: ActorMeasures | undefined;
  readonly isPinned: boolean;
}

export function ActorMeasuresTable(props: {
  actors: readonly ActorOverview[];
  measures: ReadonlyMap<ActorId, ActorMeasures>;
  pinnedIds: readonly ActorId[];
  selectedId: ActorId | null;
  onSelect: (id: ActorId) => void;
}) {
  const texts = useText();
  const { actors, measures, pinnedIds } = props;
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const rows = useMemo(() => {
    const pinned = new Set(pinnedIds);
    return actors.map((actor): Row => {
      return { id: actor.id, actor, measures: measures.get(actor.id), isPinned: pinned.has(actor.id) };
    });
  }, [actors, measures, pinnedIds]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('network.table.actors')}
        rows={rows}
        columns={columns}
        selectedId={props.selectedId}
        initialSort={{ field: 'degree', sort: 'desc' }}
        onOpen={(row) => props.onSelect(row.id)}
        empty={<EmptyState sentence={texts.t('network.filter.noHits')} />}
        maxHeight="calc(var(--window-height, 100vh) - 260px)"
      />
    </Card>
  );
}

function columnsOf({ t, formats }: Texts): TableColumn<Row>[] {
  const number = (
    field: string,
    label: Parameters<typeof t>[0],
    read: (measures: ActorMeasures) => number | null,
    changes: Partial<TableColumn<Row>> = {},
  ): TableColumn<Row> => ({
    field,
    headerName: t(label),
    type: 'number',
    width: 112,
    valueGetter: (_value, { measures }) => (measures ? read(measures) : null),
    valueFormatter: (value: number | null) => (value === null ? '' : formats.number(value)),
    ...changes,
  });
  return [
    {
      field: 'name',
      headerName: t('network.table.name'),
      flex: 2,
      minWidth: 250,
      valueGetter: (_value, { actor }) => actor.name,
      renderCell: ({ row }) => <MarkedName actor={row.actor} />,
      sortComparator: formats.compare,
    },
    {
      field: 'sector',
      headerName: t('network.table.sector'),
      width: 160,
      valueGetter: (_value, { actor }) => t(`terms.sector.${actor.sector}`),
      sortComparator: formats.compare,
    },
    {
      field: 'hasSeat',
      headerName: t('network.table.seat'),
      width: 128,
      valueGetter: (_value, { actor }) => t(`stakeholders.seat.${actor.hasSeat ? 'yes' : 'no'}`),
    },
    number('degree', 'network.table.degree', ({ degree }) => degree, { width: 136 }),
    number('in', 'network.table.in', ({ degreeIn }) => degreeIn, { width: 76 }),
    number('out', 'network.table.out', ({ degreeOut }) => degreeOut, { width: 76 }),
    number('betweenness', 'network.table.betweenness', ({ betweenness }) => betweenness, {
      description: t('network.table.betweennessHelp'),
      valueFormatter: (value: number | null) =>
        value === null ? '' : t('network.table.share', { share: formats.number(value * 100, 1) }),
    }),
    number('separates', 'network.table.separates', ({ separates }) => separates, {
      width: 150,
      description: t('network.table.separatesHelp'),
    }),
    number('community', 'network.table.community', ({ community }) =>
      community === null ? null : community + 1,
    ),
    number('part', 'network.table.part', ({ component }) => component + 1),
    number('conflicts', 'network.table.conflicts', ({ conflicts }) => conflicts),
    {
      field: 'isPinned',
      headerName: t('network.table.pinned'),
      width: 90,
      valueGetter: (_value, { isPinned }) => t(isPinned ? 'network.table.yes' : 'network.table.no'),
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
