/** A compact table over MUI X Data Grid: sorted, filtered and read in the window's language, all by keyboard. */
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import {
  DataGrid,
  type DataGridProps,
  type GridColDef,
  type GridEventListener,
  type GridValidRowModel,
  useGridApiRef,
} from '@mui/x-data-grid';
import { daDK, enUS, nbNO, svSE } from '@mui/x-data-grid/locales';
import type { ReactNode } from 'react';
import type { ExportedTable } from '../../shared/contract/export.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { TableExport } from './table/TableExport.tsx';
import { useText } from './text/use-text.ts';
import { styleNonce } from './theme/ThemeShell.tsx';

export type TableColumn<Row extends GridValidRowModel> = GridColDef<Row>;

export interface DataTableProps<Row extends GridValidRowModel> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** What to show in place of rows. */
  readonly empty: ReactNode;
  /** Opens a row: click, or Enter on it. */
  readonly onOpen?: (row: Row) => void;
  readonly selectedId?: string | null;
  readonly initialSort?: { readonly field: (keyof Row & string) | string; readonly sort: 'asc' | 'desc' };
  /** Pixels the table may take before it scrolls in itself; by default it grows with its rows up to a page of 100. */
  readonly maxHeight?: number | string;
  /** What is saved to a file where the grid is given less than everything, such as one page. */
  readonly contents?: () => ExportedTable;
  /** What stands at the foot, before what saves the table. */
  readonly foot?: ReactNode;
  /** Anything else the grid takes. */
  readonly grid?: Partial<DataGridProps<Row>>;
}

const gridTexts: Record<Language, typeof enUS> = { nb: nbNO, da: daDK, sv: svSE, en: enUS };
const PAGE_ROWS = 100;
const ROW_HEIGHT = 38;
const HEADER_HEIGHT = 38;

export function DataTable<Row extends GridValidRowModel & { readonly id: string }>(
  props: DataTableProps<Row>,
) {
  const { language } = useText();
  const { onOpen } = props;
  const ownApi = useGridApiRef();
  const api = props.grid?.apiRef ?? ownApi;
  if (props.rows.length === 0) return <>{props.empty}</>;
  const isPaged = props.rows.length > PAGE_ROWS;
  const openOnEnter: GridEventListener<'cellKeyDown'> = (params, event) => {
    if (event.key === 'Enter' && onOpen) onOpen(params.row as Row);
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        maxHeight: props.maxHeight ?? 'calc(var(--window-height, 100vh) - 210px)',
        minHeight: 160,
      }}
    >
      <DataGrid<Row>
        aria-label={props.label}
        rows={props.rows}
        columns={props.columns as GridColDef<Row>[]}
        rowHeight={ROW_HEIGHT}
        columnHeaderHeight={HEADER_HEIGHT}
        disableRowSelectionOnClick={!onOpen}
        disableMultipleRowSelection
        rowSelectionModel={{ type: 'include', ids: new Set(props.selectedId ? [props.selectedId] : []) }}
        onCellKeyDown={openOnEnter}
        {...(onOpen ? { onRowClick: (params) => onOpen(params.row) } : {})}
        hideFooter={!isPaged}
        pageSizeOptions={[PAGE_ROWS]}
        initialState={{
          pagination: { paginationModel: { pageSize: PAGE_ROWS } },
          ...(props.initialSort ? { sorting: { sortModel: [{ ...props.initialSort }] } } : {}),
        }}
        localeText={gridTexts[language].components.MuiDataGrid.defaultProps.localeText}
        {...(styleNonce ? { nonce: styleNonce } : {})}
        {...props.grid}
        apiRef={api}
        sx={tableStyle(onOpen !== undefined)}
      />
      <TableExport title={props.label} api={api} contents={props.contents} foot={props.foot} />
    </Box>
  );
}

const tableStyle = (canOpen: boolean) => (theme: Theme) =>
  ({
    border: 0,
    borderRadius: 0,
    fontSize: '0.84375rem',
    '--DataGrid-rowBorderColor': theme.tokens.faintLine,
    '& .MuiDataGrid-columnHeaders': { borderBottom: `1px solid ${theme.tokens.line}` },
    '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 500, fontSize: '0.78125rem', color: 'text.secondary' },
    '& .MuiDataGrid-columnSeparator': { opacity: 0 },
    '& .MuiDataGrid-columnHeaders:hover .MuiDataGrid-columnSeparator': { opacity: 1 },
    '& .MuiDataGrid-cell': { alignContent: 'center' },
    '& .MuiDataGrid-row': canOpen ? { cursor: 'pointer' } : {},
    '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': { bgcolor: 'action.selected' },
  }) as const;
