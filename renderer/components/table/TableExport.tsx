/** Below a table: saves what it shows as a workbook or as CSV. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Download } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type ExportedTable, TABLE_FORMATS, type TableFormat } from '../../../shared/contract/export.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useFileChoice } from '../../features/document/file-choice.ts';
import { usePresentation } from '../../features/presentation/presentation.ts';
import { Icon } from '../Icon.tsx';
import { useNotices } from '../notices/notices.ts';
import { useText } from '../text/use-text.ts';
import { exportedTable, type TableApi } from './exported-table.ts';

export interface TableExportProps {
  readonly title: string;
  readonly api: TableApi;
  readonly contents?: (() => ExportedTable) | undefined;
  /** What stands on the same line, before the button. */
  readonly foot?: ReactNode;
}

export function TableExport(props: TableExportProps) {
  const { title } = props;
  const { t } = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { save, isSaving } = useTableExport(props);
  const { isPresenting } = usePresentation();
  if (isPresenting) return null;
  const choose = (format: TableFormat) => {
    setAnchor(null);
    void save(format);
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        borderTop: 1,
        borderColor: 'divider',
        padding: 1,
      }}
    >
      {props.foot}
      <Button
        id={id}
        size="small"
        variant="text"
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${t('export.label')}: ${title}`}
        disabled={isSaving}
        startIcon={<Icon of={Download} size={15} />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary', marginLeft: 'auto' }}
      >
        {t('export.button')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {[...TABLE_FORMATS].reverse().map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            {t(`export.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

function useTableExport({ title, api, contents }: TableExportProps) {
  const { t } = useText();
  const { show } = useNotices();
  const { chooseSave } = useFileChoice();
  const { run, isRunning } = useOperation('export.saveTable');
  const save = async (format: TableFormat) => {
    // What is shown now: a table may change while a place is being chosen.
    const table = contents?.() ?? exportedTable(title, api);
    if (!table) return;
    const fileName = t('export.fileName', { table: title, date: localDateOf(new Date()) });
    const chosen = await chooseSave(format, fileName);
    if (!chosen) return;
    const answer = await run({ ...chosen, format, table });
    if (answer.ok) show({ sentence: t('export.saved', { path: answer.value.path }) });
  };
  return { save, isSaving: isRunning };
}
