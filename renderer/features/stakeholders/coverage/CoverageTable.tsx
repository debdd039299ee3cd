/** The table twin: everything that is covered or not, with its numbers. */
import { useMemo } from 'react';
import {
  COVERAGE_DIMENSIONS,
  type CoverageRow,
} from '../../../../shared/domain/stakeholders/coverage-gaps.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { StatusChip, type Tone } from '../../../components/StatusChip.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { nameOfRow } from './gap-words.ts';

type Row = CoverageRow & { readonly id: string };

const TONES = { map: 'warning', body: 'information', none: 'good' } as const satisfies Record<string, Tone>;

export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
  const texts = useText();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const identified = useMemo(
    () => rows.map((row) => ({ ...row, id: `${row.dimension} ${row.key}` })),
    [rows],
  );
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('coverage.table.label')}
        rows={identified}
        columns={columns}
        empty={<EmptyState sentence={texts.t('common.noMatches')} />}
        maxHeight="calc(var(--window-height, 100vh) - 270px)"
      />
    </Card>
  );
}

function columnsOf({ t, formats }: Texts): TableColumn<Row>[] {
  const order = ['map', 'body', 'none'] as const;
  return [
    {
      field: 'dimension',
      headerName: t('coverage.table.dimension'),
      width: 140,
      valueGetter: (_value, row) => COVERAGE_DIMENSIONS.indexOf(row.dimension),
      valueFormatter: (index: number) => t(`coverage.dimension.${COVERAGE_DIMENSIONS[index] ?? 'type'}`),
    },
    {
      field: 'name',
      headerName: t('coverage.table.name'),
      flex: 1,
      minWidth: 200,
      valueGetter: (_value, row) => nameOfRow(t, row),
      sortComparator: formats.compare,
    },
    { field: 'actors', headerName: t('coverage.table.actors'), type: 'number', width: 110 },
    { field: 'seated', headerName: t('coverage.table.seated'), type: 'number', width: 110 },
    {
      field: 'gap',
      headerName: t('coverage.table.gap'),
      width: 190,
      valueGetter: (_value, row) => order.indexOf(row.gap ?? 'none'),
      renderCell: ({ row }) => (
        <StatusChip tone={TONES[row.gap ?? 'none']} label={t(`coverage.gap.${row.gap ?? 'none'}`)} />
      ),
    },
  ];
}
