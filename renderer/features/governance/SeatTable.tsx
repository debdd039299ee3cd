/** The table twin of the chart: every seat of every body, also the empty ones. */
import { useMemo } from 'react';
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import type { BodyId } from '../../../shared/domain/identifiers.ts';
import { Card } from '../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { holderOf } from './seats.ts';

interface SeatRow {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly body: string;
  readonly kind: string;
  readonly role: string;
  readonly title: string;
  readonly sector: string;
  /** Null: the seat is empty. Undefined: the body has no seats. */
  readonly holder: string | null | undefined;
  readonly organisation: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export function SeatTable(props: {
  bodies: readonly BodyOverview[];
  selectedId: BodyId | null;
  onSelect: (id: BodyId) => void;
}) {
  const texts = useText();
  const rows = useMemo(() => props.bodies.flatMap((body) => rowsOf(body, texts)), [props.bodies, texts]);
  const columns = useMemo(() => columnsOf(texts), [texts]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('governance.table.label')}
        rows={rows}
        columns={columns}
        selectedId={null}
        onOpen={(row) => props.onSelect(row.bodyId)}
        empty={null}
        maxHeight="calc(var(--window-height, 100vh) - 220px)"
      />
    </Card>
  );
}

function rowsOf(body: BodyOverview, { t }: Texts): SeatRow[] {
  const ofBody = { bodyId: body.id, body: body.name, kind: t(`terms.bodyKind.${body.kind}`) };
  const nothing = { role: '', title: '', sector: '', organisation: '', startsOn: '', endsOn: '' };
  if (body.seats.length === 0) return [{ id: body.id, ...ofBody, ...nothing, holder: undefined }];
  return body.seats.map((seat) => {
    const term = holderOf(seat);
    return {
      id: seat.id,
      ...ofBody,
      role: t(`terms.seatRole.${seat.role}`),
      title: seat.title,
      sector: seat.sector ? t(`terms.sector.${seat.sector}`) : t('governance.seat.anySector'),
      holder: term?.actorName ?? null,
      organisation: term?.organisationName ?? '',
      startsOn: term?.startsOn ?? '',
      endsOn: term?.endsOn ?? '',
    };
  });
}

function columnsOf({ t, formats }: Texts): TableColumn<SeatRow>[] {
  const inWords = { sortComparator: formats.compare };
  const date = { width: 104, valueFormatter: (value: string) => (value === '' ? '' : formats.date(value)) };
  return [
    { field: 'body', headerName: t('governance.table.body'), flex: 1, minWidth: 180, ...inWords },
    { field: 'role', headerName: t('governance.field.role'), width: 130, ...inWords },
    { field: 'title', headerName: t('governance.field.title'), flex: 1, minWidth: 150, ...inWords },
    {
      field: 'holder',
      headerName: t('governance.table.holder'),
      flex: 1,
      minWidth: 160,
      valueGetter: (_value, row) =>
        row.holder ?? t(row.holder === null ? 'governance.seat.empty' : 'governance.seat.noSeats'),
      renderCell: ({ row, value }) => (row.holder === null ? <StatusChip tone="bad" label={value} /> : value),
      ...inWords,
    },
    {
      field: 'organisation',
      headerName: t('governance.table.organisation'),
      flex: 1,
      minWidth: 150,
      ...inWords,
    },
    { field: 'startsOn', headerName: t('governance.field.startsOn'), ...date },
    { field: 'endsOn', headerName: t('governance.field.endsOn'), ...date },
    { field: 'sector', headerName: t('governance.field.sector'), flex: 1, minWidth: 160, ...inWords },
    { field: 'kind', headerName: t('governance.field.kind'), width: 140, ...inWords },
  ];
}
