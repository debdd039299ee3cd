/** The register as a table: sorted, under headings when grouped, with rows that can be marked to be changed together. */
import Box from '@mui/material/Box';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type {
  RegisterRow,
  RegisterSection,
  RegisterWords,
} from '../../../../shared/domain/stakeholders/register-rows.ts';
import {
  type AnyColumn,
  columnOf,
  REGISTER_COLUMNS,
  type RegisterView,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { columnName } from './use-register-words.ts';

export interface RegisterTableProps {
  readonly sections: readonly RegisterSection[];
  readonly fields: readonly OwnField[];
  readonly words: RegisterWords;
  readonly view: RegisterView;
  readonly onSort: (sort: RegisterView['sort']) => void;
  readonly openedId: ActorId | null;
  readonly onOpen: (id: ActorId) => void;
  readonly marked: ReadonlySet<ActorId>;
  /** Left out: nothing can be marked. */
  readonly onMark?: (ids: ReadonlySet<ActorId>) => void;
}

/** A row is an actor, or the heading of a group. */
interface TableRow {
  readonly id: string;
  readonly actor: RegisterRow | null;
  readonly group: {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    isOpen: boolean;
  } | null;
}

export function RegisterTable(props: RegisterTableProps) {
  const texts = useText();
  const { sections, fields, words, view, marked, onMark } = props;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(sections, closed), [sections, closed]);
  const columns = useMemo(() => columnsOf(view, fields, words, texts), [view, fields, words, texts]);
  const open = (row: TableRow) => {
    if (row.actor) return props.onOpen(row.actor.id);
    const key = row.group?.key ?? '';
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  };
  return (
    <Card
      isFlush
      sx={{
        '& .register-group': { bgcolor: 'action.hover', fontWeight: 500 },
        '& .register-group .MuiDataGrid-cellCheckbox > *': { visibility: 'hidden' },
        '& .register-opened': { bgcolor: 'action.selected' },
      }}
    >
      <DataTable<TableRow>
        label={texts.t('register.table')}
        rows={rows}
        columns={columns}
        onOpen={open}
        empty={<EmptyState sentence={texts.t('common.noMatches')} />}
        maxHeight="max(320px, calc(var(--window-height, 100vh) - 300px))"
        grid={{
          sortingMode: 'server',
          sortingOrder: ['asc', 'desc'],
          sortModel: [{ field: view.sort.column, sort: view.sort.direction }],
          onSortModelChange: ([first]) =>
            props.onSort(
              first?.sort
                ? { column: first.field, direction: first.sort }
                : { column: 'name', direction: 'asc' },
            ),
          disableColumnMenu: true,
          disableColumnFilter: true,
          disableRowSelectionOnClick: true,
          getRowClassName: ({ row }) =>
            row.group ? 'register-group' : row.id === props.openedId ? 'register-opened' : '',
          ...(onMark
            ? {
                checkboxSelection: true,
                disableMultipleRowSelection: false,
                disableRowSelectionExcludeModel: true,
                isRowSelectable: ({ row }) => row.actor !== null,
                rowSelectionModel: { type: 'include', ids: new Set<string>(marked) },
                onRowSelectionModelChange: ({ ids }) => onMark(new Set([...ids] as ActorId[])),
              }
            : { rowSelection: false }),
        }}
      />
    </Card>
  );
}

function rowsOf(sections: readonly RegisterSection[], closed: ReadonlySet<string>): TableRow[] {
  return sections.flatMap(({ key, label, rows }) => {
    const members = rows.map((actor): TableRow => ({ id: actor.id, actor, group: null }));
    if (key === null) return members;
    const isOpen = !closed.has(key);
    const heading = { id: `group ${key}`, actor: null, group: { key, label, count: rows.length, isOpen } };
    return isOpen ? [heading, ...members] : [heading];
  });
}

const WIDTHS: Partial<Record<AnyColumn, number>> = {
  kind: 118,
  sector: 120,
  type: 150,
  level: 100,
  place: 110,
  organisation: 200,
  position: 170,
  organisationNumber: 128,
  tags: 180,
  brings: 260,
  responsible: 160,
  seat: 110,
};

function columnsOf(
  view: RegisterView,
  fields: readonly OwnField[],
  words: RegisterWords,
  { t }: Texts,
): TableColumn<TableRow>[] {
  const known: AnyColumn[] = [...REGISTER_COLUMNS, ...fields.map(({ id }) => columnOf(id))];
  const shown = known.filter((column) => view.columns.includes(column));
  const numbers = new Set<string>(
    fields.flatMap(({ id, kind }) => (kind === 'number' ? [columnOf(id)] : [])),
  );
  return [
    {
      field: 'name',
      headerName: t('register.column.name'),
      flex: 1,
      minWidth: 230,
      hideable: false,
      colSpan: (_value, row) => (row.group ? shown.length + 1 : 1),
      valueGetter: (_value, row) => row.actor?.name ?? row.group?.label ?? '',
      renderCell: ({ row }) =>
        row.actor ? <MarkedName actor={row.actor} /> : row.group && <GroupHeading {...row.group} />,
    },
    ...shown.map(
      (column): TableColumn<TableRow> => ({
        field: column,
        headerName: columnName(column, fields, t),
        width: WIDTHS[column] ?? 140,
        ...(numbers.has(column) ? { align: 'right', headerAlign: 'right' } : {}),
        valueGetter: (_value, row) => (row.actor ? words.word(row.actor, column) : ''),
      }),
    ),
  ];
}

function MarkedName({ actor }: { actor: RegisterRow }) {
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

/** Click or Enter opens and closes the group: the row does it, so that the whole of it can be hit. */
function GroupHeading({ label, count, isOpen }: NonNullable<TableRow['group']>) {
  const { t } = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />
      <span>{label === '' ? t('register.group.without') : label}</span>
      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
        {t('register.group.count', { count })}
      </Box>
      <span className="visually-hidden">{t(isOpen ? 'register.group.open' : 'register.group.closed')}</span>
    </Box>
  );
}
