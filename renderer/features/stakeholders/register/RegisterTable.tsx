/** The register as a table: sorted, under headings when grouped, with rows that can be marked to be changed together. */
import { type ReactNode, useMemo, useState } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterSection, RegisterWords } from '../../../../shared/domain/stakeholders/register-rows.ts';
import type { AnyColumn, RegisterView } from '../../../../shared/domain/stakeholders/register-view.ts';
import { Card } from '../../../components/Card.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { exportedRegister } from './exported-register.ts';
import { columnsOf, type TableRow } from './register-columns.tsx';

export interface RegisterTableProps {
  readonly sections: readonly RegisterSection[];
  readonly fields: readonly OwnField[];
  /** The columns there are; those of the view are shown, in this order. */
  readonly columns: readonly AnyColumn[];
  readonly words: RegisterWords;
  readonly view: RegisterView;
  readonly onSort: (sort: RegisterView['sort']) => void;
  readonly openedId: ActorId | null;
  readonly onOpen: (id: ActorId) => void;
  readonly marked: ReadonlySet<ActorId>;
  /** Left out: nothing can be marked. */
  readonly onMark?: (ids: ReadonlySet<ActorId>) => void;
  /** What stands at the foot of the table. */
  readonly foot?: ReactNode;
}

/** As many as the grid takes on a page. */
const PAGE_ROWS = 100;

export function RegisterTable(props: RegisterTableProps) {
  const texts = useText();
  const { sections, fields, words, view, marked, onMark } = props;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(sections, closed), [sections, closed]);
  const [page, setPage] = useState(0);
  // The grid is given one page: with thousands of rows it would be busy for as long as somebody types.
  const shownPage = Math.min(page, Math.max(0, Math.ceil(rows.length / PAGE_ROWS) - 1));
  const pageRows = useMemo(
    () => rows.slice(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS),
    [rows, shownPage],
  );
  const shown = useMemo(
    () => props.columns.filter((column) => view.columns.includes(column)),
    [props.columns, view],
  );
  const columns = useMemo(() => columnsOf(shown, fields, words, texts), [shown, fields, words, texts]);
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
        rows={pageRows}
        columns={columns}
        onOpen={open}
        contents={() =>
          exportedRegister(
            {
              title: texts.t('register.table'),
              sections,
              columns: shown,
              fields,
              words,
            },
            texts.t,
          )
        }
        foot={props.foot}
        empty={<EmptyState sentence={texts.t('common.noMatches')} />}
        maxHeight="max(320px, calc(var(--window-height, 100vh) - 300px))"
        grid={{
          paginationMode: 'server',
          rowCount: rows.length,
          paginationModel: { page: shownPage, pageSize: PAGE_ROWS },
          onPaginationModelChange: (model) => setPage(model.page),
          hideFooter: rows.length <= PAGE_ROWS,
          keepNonExistentRowsSelected: true,
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
