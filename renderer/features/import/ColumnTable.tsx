/** The columns of the file, one a line: header, first values, meaning. It is the preview and the mapping in one. */
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import {
  type ColumnMeaning,
  hasNameColumn,
  IMPORT_FIELDS,
  ownColumn,
} from '../../../shared/domain/import/fields.ts';
import { PlainSelect } from '../../components/form/PlainSelect.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ColumnsProps } from './ColumnsStep.tsx';

const SHOWN_VALUES = 3;
/** Where there is room the values stand in a column of their own, elsewhere below the header. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } } as const;
const NARROW = { display: { sm: 'none' }, fontWeight: 400 } as const;

export function ColumnTable({ importing, preview, mapping }: ColumnsProps) {
  const { t } = useText();
  const choices = useMemo(
    () => [
      { value: '', label: t('import.dialog.leaveOut') },
      ...IMPORT_FIELDS.map((value) => ({ value, label: t(`import.field.${value}`) })),
      ...preview.ownFields.map(({ id, name }) => ({ value: ownColumn(id), label: name })),
    ],
    [t, preview.ownFields],
  );
  const choose = (index: number, value: string) =>
    importing.setMapping({
      ...mapping,
      columns: mapping.columns.with(index, value === '' ? null : (value as ColumnMeaning)),
    });
  const labelOf = (meaning: ColumnMeaning) => choices.find(({ value }) => value === meaning)?.label ?? '';
  const valuesOf = (index: number) => preview.sample.map((row) => row[index] ?? '');
  const hasName = hasNameColumn(mapping);
  const twice = mapping.columns.find((field, index) => field && mapping.columns.indexOf(field) !== index);
  return (
    <Box component="section" aria-labelledby="import-columns">
      <Typography id="import-columns" variant="h3" sx={{ marginBottom: 2 }}>
        {t('import.dialog.columnsTitle')}
      </Typography>
      <Typography
        variant="body2"
        role="status"
        sx={hasName ? {} : { fontWeight: 500, color: 'warning.main', marginBottom: 2 }}
      >
        {!hasName && t('import.dialog.needsName')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          aria-labelledby="import-columns"
          sx={{ tableLayout: 'fixed', '& th, & td': { paddingLeft: 0 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: { sm: '26%' } }}>{t('import.dialog.column')}</TableCell>
              <TableCell sx={WIDE}>{t('import.dialog.sample')}</TableCell>
              <TableCell sx={{ width: { xs: 170, sm: 240 } }}>{t('import.dialog.meaning')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {preview.headers.map((header, index) => {
              const name = header || t('import.dialog.unnamed', { number: index + 1 });
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place: headers may be the same twice
                <TableRow key={index}>
                  <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}>
                    {name}
                    <Box sx={NARROW}>
                      <Values of={valuesOf(index)} />
                    </Box>
                  </TableCell>
                  <TableCell sx={WIDE}>
                    <Values of={valuesOf(index)} />
                  </TableCell>
                  <TableCell>
                    <PlainSelect
                      label={t('import.dialog.meaningOf', { header: name })}
                      isLabelHidden
                      value={mapping.columns[index] ?? ''}
                      choices={choices}
                      onChange={(value) => choose(index, value)}
                    />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
      <Typography variant="body2" role="status" sx={{ marginTop: 2 }}>
        {twice && t('import.dialog.twice', { field: labelOf(twice) })}
      </Typography>
    </Box>
  );
}

function Values({ of }: { of: readonly string[] }) {
  // The same word three times tells no more than once.
  const shown = [...new Set(of)].filter((value) => value !== '').slice(0, SHOWN_VALUES);
  return (
    <Box
      component="span"
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        color: 'text.secondary',
      }}
    >
      {shown.join(' · ')}
    </Box>
  );
}
