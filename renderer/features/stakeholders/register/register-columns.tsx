/** The columns of the register's table, and what its cells show. */
import Box from '@mui/material/Box';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow, RegisterWords } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { type AnyColumn, columnOf } from '../../../../shared/domain/stakeholders/register-view.ts';
import type { TableColumn } from '../../../components/DataTable.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { type Texts, useText } from '../../../components/text/use-text.ts';
import { columnName } from './use-register-words.ts';

/** A row is an actor, or the heading of a group. */
export interface TableRow {
  readonly id: string;
  readonly actor: RegisterRow | null;
  readonly group: {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    isOpen: boolean;
  } | null;
}

const NAME_WIDTH = 230;
const WIDTHS: Partial<Record<AnyColumn, number>> = {
  kind: 118,
  sector: 150,
  type: 150,
  level: 100,
  place: 110,
  organisation: 200,
  position: 170,
  organisationNumber: 128,
  email: 200,
  phone: 130,
  tags: 180,
  brings: 260,
  responsible: 160,
  seat: 110,
};

/** The name, and the columns shown as the grid draws them. */
export function columnsOf(
  shown: readonly AnyColumn[],
  fields: readonly OwnField[],
  words: RegisterWords,
  { t }: Texts,
): TableColumn<TableRow>[] {
  const numbers = new Set<string>(
    fields.flatMap(({ id, kind }) => (kind === 'number' ? [columnOf(id)] : [])),
  );
  return [
    {
      field: 'name',
      headerName: t('register.column.name'),
      ...atLeast(NAME_WIDTH),
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
        ...atLeast(WIDTHS[column] ?? 140),
        ...(numbers.has(column) ? { align: 'right', headerAlign: 'right' } : {}),
        valueGetter: (_value, row) => (row.actor ? words.word(row.actor, column) : ''),
      }),
    ),
  ];
}

/** What is left of a wide window is shared by all columns: the name does not need all of it. */
const atLeast = (width: number) => ({ minWidth: width, flex: width });

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
