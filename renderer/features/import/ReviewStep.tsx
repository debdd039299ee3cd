/** The second step: what would happen, in numbers and row by row. */
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, useState } from 'react';
import type { ImportReview } from '../../../shared/contract/import.ts';
import type { ImportSummary, RowOutcome, RowProblem } from '../../../shared/domain/import/plan.ts';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { useArrivalFocus } from './use-arrival-focus.ts';

interface ShownRow extends RowOutcome {
  readonly id: string;
  readonly remarks: string;
}

export function ReviewStep({ review }: { review: ImportReview }) {
  const texts = useText();
  const { t } = texts;
  const rows = useMemo(() => review.rows.map((row, index) => shownRow(row, index, texts)), [review, texts]);
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const columns = useMemo(() => columnsOf(texts, isNarrow), [texts, isNarrow]);
  const hasRemarks = rows.some(({ remarks }) => remarks !== '');
  const [isFiltered, setIsFiltered] = useState(false);
  const shown = isFiltered ? rows.filter(({ remarks }) => remarks !== '') : rows;
  return (
    <>
      <Summary summary={review.summary} />
      <div>
        {hasRemarks && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={isFiltered}
                onChange={(event) => setIsFiltered(event.target.checked)}
              />
            }
            label={t('import.dialog.onlyProblems')}
          />
        )}
        <DataTable
          label={t('import.dialog.outcomes')}
          rows={shown}
          columns={columns}
          empty={<EmptyState sentence={t('import.dialog.nothingToDo')} />}
          maxHeight="max(260px, calc(var(--window-height, 100vh) - 460px))"
          grid={{ getRowHeight: () => 'auto' }}
        />
        {review.rowsLeftOut > 0 && (
          <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
            {t('import.dialog.notShown', { count: review.rowsLeftOut })}
          </Typography>
        )}
      </div>
    </>
  );
}

function Summary({ summary }: { summary: ImportSummary }) {
  const { t } = useText();
  const first = useArrivalFocus<HTMLParagraphElement>();
  const { actors, ties, organisations, assessments, leftOut, contactLeftOut, sectorAssumed } = summary;
  const changes = actors.created + actors.updated + ties.created + ties.updated;
  const further = [
    ties.read > 0 && t('import.summary.ties', { ...ties }),
    organisations > 0 && t('import.summary.organisations', { count: organisations }),
    assessments > 0 && t('import.summary.assessments', { count: assessments }),
    sectorAssumed > 0 && t('import.summary.sectorAssumed', { count: sectorAssumed }),
    leftOut.length > 0 && t('import.summary.leftOut', { headers: leftOut.join(', ') }),
    contactLeftOut > 0 && t('import.summary.contactLeftOut', { count: contactLeftOut }),
    t(changes > 0 ? 'import.dialog.undoHint' : 'import.dialog.nothingToDo'),
  ].filter((sentence) => sentence !== false);
  return (
    <div>
      <Typography variant="h3" component="p" ref={first} tabIndex={-1}>
        {t('import.summary.actors', { ...actors })}
      </Typography>
      <Box component="ul" sx={{ margin: 0, marginTop: 2, paddingLeft: 5, color: 'text.secondary' }}>
        {further.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </div>
  );
}

function shownRow(row: RowOutcome, index: number, { t }: Texts): ShownRow {
  const words = ({ code, field, values }: RowProblem) =>
    t(`import.reason.${code}`, { ...(field ? { field: t(`import.field.${field}`) } : {}), ...values });
  const problems = row.reason ? [row.reason, ...row.warnings] : row.warnings;
  return { ...row, id: String(index), remarks: problems.map(words).join(' ') };
}

const WRAPPED = {
  whiteSpace: 'normal',
  paddingBlock: '9px',
  lineHeight: 1.35,
  overflowWrap: 'anywhere',
} as const;

/** In a narrow window the remarks stand below the name. */
function columnsOf({ t, formats }: Texts, isNarrow: boolean): TableColumn<ShownRow>[] {
  const remarks: TableColumn<ShownRow> = {
    field: 'remarks',
    headerName: t('import.dialog.remarks'),
    flex: 2,
    minWidth: 220,
    renderCell: ({ value }) => <Box sx={WRAPPED}>{value}</Box>,
  };
  return [
    {
      field: 'line',
      headerName: t('import.dialog.line'),
      width: isNarrow ? 80 : 110,
      renderCell: ({ row }) => <PlaceCell row={row} />,
    },
    {
      field: 'name',
      headerName: t('import.dialog.name'),
      flex: 1,
      minWidth: isNarrow ? 130 : 160,
      sortComparator: formats.compare,
      renderCell: ({ row }) => <NameCell row={row} hasRemarks={isNarrow} />,
    },
    {
      field: 'action',
      headerName: t('import.dialog.action'),
      width: isNarrow ? 108 : 120,
      valueGetter: (_value, row) => t(`import.action.${row.action}`),
    },
    ...(isNarrow ? [] : [remarks]),
  ];
}

function NameCell({ row, hasRemarks }: { row: ShownRow; hasRemarks: boolean }) {
  return (
    <Box sx={WRAPPED}>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {row.name}
      </Box>
      {hasRemarks && <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{row.remarks}</Box>}
    </Box>
  );
}

/** The sheet stands below the line, cut where it is long: its whole name is one pointer away. */
function PlaceCell({ row: { line, sheet } }: { row: ShownRow }) {
  return (
    <Box sx={WRAPPED}>
      {line}
      {sheet !== null && (
        <Box
          title={sheet}
          sx={{
            color: 'text.secondary',
            fontSize: '0.78125rem',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {sheet}
        </Box>
      )}
    </Box>
  );
}
