/** Who moved, from where to where, how far, and why: the reasons written in the assessments since. */
import { useMemo } from 'react';
import type { Movement } from '../../../../shared/domain/stakeholders/movement.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { type AllScaleWords, useScaleWords } from '../use-scale-words.ts';
import type { ViewProps } from './FurtherView.tsx';
import type { Moved } from './MovementFigure.tsx';
import { nameColumn } from './view-columns.tsx';

export function MovementTable(props: ViewProps & { moved: readonly Moved[] }) {
  const texts = useText();
  const scales = useScaleWords();
  const columns = useMemo(() => columnsOf(texts, scales), [texts, scales]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('maps.movement.table')}
        rows={props.moved}
        columns={columns}
        selectedId={props.selectedId}
        onOpen={(actor) => props.onSelect(actor.id)}
        empty={null}
        maxHeight={640}
        grid={{ getRowHeight: () => 'auto', getEstimatedRowHeight: () => 44 }}
      />
    </Card>
  );
}

function columnsOf(texts: Texts, scales: AllScaleWords): TableColumn<Moved>[] {
  const { t, formats } = texts;
  const wrapped = { whiteSpace: 'normal', lineHeight: 1.4, display: 'block', padding: '9px 0' } as const;
  const scale = (name: 'power' | 'interest'): TableColumn<Moved> => ({
    field: name,
    headerName: scales[name].name,
    width: 120,
    type: 'number',
    // Sorted by how far it went on this scale, read as from where to where.
    valueGetter: (_value, { movement: { before, after } }) => after[name] - before[name],
    renderCell: ({ row: { movement } }) =>
      movement.before[name] === movement.after[name]
        ? formats.number(movement.after[name], 1)
        : `${formats.number(movement.before[name], 1)} → ${formats.number(movement.after[name], 1)}`,
  });
  return [
    nameColumn(texts) as TableColumn<Moved>,
    scale('power'),
    scale('interest'),
    {
      field: 'distance',
      headerName: t('maps.movement.distance'),
      type: 'number',
      width: 100,
      valueGetter: (_value, { movement }) => movement.distance,
      valueFormatter: (value: number) => formats.number(value, 1),
    },
    {
      field: 'why',
      headerName: t('maps.movement.why'),
      flex: 3,
      minWidth: 280,
      valueGetter: (_value, { movement }) => whyWords(texts, movement),
      renderCell: ({ value }) => <span style={wrapped}>{value}</span>,
    },
  ];
}

function whyWords({ t, formats }: Texts, { reasons }: Movement): string {
  if (reasons.length === 0) return t('maps.movement.noReason');
  return reasons
    .map(({ reason, assessedOn, assessedBy }) =>
      t('maps.movement.reason', {
        reason,
        date: formats.date(assessedOn),
        hasName: assessedBy === '' ? 'no' : 'yes',
        name: assessedBy,
      }),
    )
    .join(' ');
}
