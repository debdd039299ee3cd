/** The communication plan: one line per actor, the worst first. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { GridEventListener } from '@mui/x-data-grid';
import { MessageSquarePlus } from 'lucide-react';
import { useMemo } from 'react';
import type { PlanLine } from '../../../shared/contract/communication.ts';
import { nextContactOn, PLAN_STATUSES } from '../../../shared/domain/communication/plan.ts';
import { Card } from '../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import type { StatedLine } from './plan-filter.ts';
import { rhythmInWords } from './rhythm-words.ts';
import { STATUS_TONES } from './use-contact-status.ts';

export interface PlanTableProps {
  readonly lines: readonly StatedLine[];
  /** Left out while nothing can be changed. */
  readonly onOpen?: (line: PlanLine) => void;
  readonly onLog?: (line: PlanLine) => void;
}

export function PlanTable({ lines, onOpen, onLog }: PlanTableProps) {
  const texts = useText();
  const columns = useMemo(() => columnsOf(texts, onLog), [texts, onLog]);
  return (
    <Card isFlush>
      <DataTable
        label={texts.t('communication.plan.table')}
        rows={lines}
        columns={columns}
        initialSort={{ field: 'status', sort: 'asc' }}
        empty={<EmptyState sentence={texts.t('common.noMatches')} />}
        maxHeight="max(320px, calc(var(--window-height, 100vh) - 324px))"
        {...(onOpen ? { onOpen } : {})}
        {...(onOpen && onLog ? { grid: { onCellKeyDown: enterOn(onOpen, onLog) } } : {})}
      />
    </Card>
  );
}

/** Enter on the cell of the button does what the button does. */
function enterOn(
  onOpen: (line: PlanLine) => void,
  onLog: (line: PlanLine) => void,
): GridEventListener<'cellKeyDown'> {
  return ({ field, row }, event) => {
    if (event.key !== 'Enter') return;
    if (field === 'log') onLog(row);
    else onOpen(row);
  };
}

function columnsOf(texts: Texts, onLog: PlanTableProps['onLog']): TableColumn<StatedLine>[] {
  const { t, formats } = texts;
  const columns = [...factColumns(texts), ...dayColumns(texts)];
  if (onLog) columns.push(logColumn(t, onLog));
  return columns.map((column) => ({ sortComparator: formats.compare, ...column }));
}

function factColumns({ t }: Texts): TableColumn<StatedLine>[] {
  return [
    {
      field: 'name',
      headerName: t('communication.field.actor'),
      flex: 2,
      minWidth: 210,
      renderCell: ({ row }) => <MarkedName line={row} />,
    },
    {
      field: 'status',
      headerName: t('communication.field.status'),
      width: 150,
      // By how pressing it is, not by the alphabet.
      valueGetter: (_value, line) => PLAN_STATUSES.indexOf(line.status),
      sortComparator: (a: number, b: number) => a - b,
      renderCell: ({ row }) => (
        <StatusChip tone={STATUS_TONES[row.status]} label={t(`communication.status.${row.status}`)} />
      ),
    },
    {
      field: 'responsibleName',
      headerName: t('communication.field.responsible'),
      flex: 1,
      minWidth: 128,
      valueGetter: (_value, line) => line.responsibleName ?? '',
    },
    {
      field: 'contactRhythmDays',
      headerName: t('communication.field.rhythm'),
      width: 118,
      valueGetter: (_value, line) => line.contactRhythmDays ?? Number.POSITIVE_INFINITY,
      valueFormatter: (days: number) => (Number.isFinite(days) ? rhythmInWords(t, days) : ''),
      sortComparator: (a: number, b: number) => (a === b ? 0 : a - b),
    },
    {
      field: 'contactChannel',
      headerName: t('communication.field.channel'),
      width: 100,
      valueGetter: (_value, line) =>
        line.contactChannel === null ? '' : t(`terms.contactChannel.${line.contactChannel}`),
    },
  ];
}

function dayColumns({ t, formats }: Texts): TableColumn<StatedLine>[] {
  const inWords = (day: string) => (day === '' ? '' : formats.date(day));
  const byDay = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [
    {
      field: 'lastContactOn',
      headerName: t('communication.field.lastContactOn'),
      width: 112,
      valueGetter: (_value, line) => line.lastContactOn ?? '',
      valueFormatter: inWords,
      sortComparator: byDay,
    },
    {
      field: 'nextContactOn',
      headerName: t('communication.field.nextContactOn'),
      width: 106,
      valueGetter: (_value, line) => nextContactOn(line) ?? '',
      valueFormatter: inWords,
      sortComparator: byDay,
    },
  ];
}

function logColumn(t: Texts['t'], onLog: (line: PlanLine) => void): TableColumn<StatedLine> {
  return {
    field: 'log',
    headerName: t('communication.log'),
    renderHeader: () => <span className="visually-hidden">{t('communication.log')}</span>,
    width: 48,
    sortable: false,
    filterable: false,
    disableColumnMenu: true,
    renderCell: ({ row, tabIndex }) => (
      <IconButton
        size="small"
        tabIndex={tabIndex}
        aria-label={t('communication.plan.logFor', { name: row.name })}
        title={t('communication.log')}
        // The row itself opens the plan.
        onClick={(event) => {
          event.stopPropagation();
          onLog(row);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
      >
        <Icon of={MessageSquarePlus} size={16} />
      </IconButton>
    ),
  };
}

function MarkedName({ line }: { line: StatedLine }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.5, minWidth: 0 }}>
      <SectorMark sector={line.sector} />
      <Box
        component="span"
        title={line.organisationName === null ? line.name : `${line.name}, ${line.organisationName}`}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 500 }}
      >
        {line.name}
      </Box>
    </Box>
  );
}
