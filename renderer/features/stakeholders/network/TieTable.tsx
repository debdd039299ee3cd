/** The table twin of the picture's lines: every tie shown, and whether it alone holds parts together. */
import { useMemo } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Bridge } from '../../../../shared/domain/stakeholders/network.ts';
import { TRUST_DIMENSIONS } from '../../../../shared/domain/stakeholders/tie.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import type { ShownTie } from './network-choice.ts';

type Row = ShownTie & { readonly from: string; readonly to: string; readonly isBridge: boolean };

export interface TieTableProps {
  readonly ties: readonly ShownTie[];
  readonly nameOf: (id: ActorId) => string;
  readonly bridges: readonly Bridge[];
  readonly isComparing: boolean;
  readonly onSelect: (id: ActorId) => void;
}

export function TieTable({ ties, nameOf, bridges, isComparing, onSelect }: TieTableProps) {
  const texts = useText();
  const columns = useMemo(() => columnsOf(texts, isComparing), [texts, isComparing]);
  const rows = useMemo(() => {
    const alone = new Set(bridges.map(({ fromActorId, toActorId }) => pairOf(fromActorId, toActorId)));
    return ties.map((tie): Row => {
      const isBridge = tie.kind !== 'in-conflict' && alone.has(pairOf(tie.fromActorId, tie.toActorId));
      return { ...tie, from: nameOf(tie.fromActorId), to: nameOf(tie.toActorId), isBridge };
    });
  }, [ties, nameOf, bridges]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('network.table.ties')}
        rows={rows}
        columns={columns}
        initialSort={{ field: isComparing ? 'change' : 'from', sort: isComparing ? 'desc' : 'asc' }}
        onOpen={(row) => onSelect(row.fromActorId)}
        empty={<EmptyState sentence={texts.t('network.filter.noHits')} />}
        maxHeight="calc(var(--window-height, 100vh) - 260px)"
      />
    </Card>
  );
}

function pairOf(a: ActorId, b: ActorId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function columnsOf({ t, formats }: Texts, isComparing: boolean): TableColumn<Row>[] {
  const inWords = { sortComparator: formats.compare };
  const day = (field: 'startsOn' | 'endsOn'): TableColumn<Row> => ({
    field,
    headerName: t(`network.table.${field}`),
    width: 112,
    valueGetter: (_value, row) => row[field] ?? '',
    valueFormatter: (value: string) => (value === '' ? '' : formats.date(value)),
  });
  return [
    { field: 'from', headerName: t('network.table.from'), flex: 1, minWidth: 210, ...inWords },
    {
      field: 'kind',
      headerName: t('network.table.kind'),
      width: 136,
      valueGetter: (_value, row) => t(`terms.tieKind.${row.kind}`),
      ...inWords,
    },
    { field: 'to', headerName: t('network.table.to'), flex: 1, minWidth: 210, ...inWords },
    ...(isComparing
      ? [
          {
            field: 'change',
            headerName: t('network.changes.what'),
            width: 120,
            valueGetter: (_value: unknown, row: Row) =>
              row.change === null ? '' : t(`network.changes.${row.change}`),
          },
        ]
      : []),
    {
      field: 'isMutual',
      headerName: t('network.table.direction'),
      width: 116,
      valueGetter: (_value, row) => t(row.isMutual ? 'network.table.mutual' : 'network.table.oneWay'),
    },
    { field: 'strength', headerName: t('network.table.strength'), type: 'number', width: 90 },
    day('startsOn'),
    day('endsOn'),
    {
      field: 'isBridge',
      headerName: t('network.table.isBridge'),
      description: t('network.table.note'),
      width: 80,
      valueGetter: (_value, row) => t(row.isBridge ? 'network.table.yes' : 'network.table.no'),
    },
    ...TRUST_DIMENSIONS.map(
      (dimension): TableColumn<Row> => ({
        field: dimension,
        headerName: t(`network.trust.${dimension}`),
        description: t('network.table.trust'),
        type: 'number',
        width: 124,
        valueFormatter: (value: number | null) => (value === null ? '' : formats.number(value)),
      }),
    ),
  ];
}
