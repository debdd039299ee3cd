/** How the file is read, where the program may have guessed wrongly: encoding, sign between columns, sheet. */
import Box from '@mui/material/Box';
import { DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '../../../shared/domain/import/table.ts';
import { PlainSelect } from '../../components/form/PlainSelect.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ColumnsProps } from './ColumnsStep.tsx';

const DELIMITER_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const;
const SEVERAL = '*';

export function ReadingChoices({ importing, preview }: ColumnsProps) {
  const { t } = useText();
  const { encoding, delimiter, sheet, sheets } = preview;
  const now = { encoding: encoding ?? undefined, delimiter: delimiter ?? undefined };
  const sheetChoices = [
    ...(sheet === null ? [{ value: SEVERAL, label: t('import.dialog.severalSheets') }] : []),
    ...sheets.map((name) => ({ value: name, label: name })),
  ];
  if (encoding === null && sheets.length < 2) return null;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
        maxWidth: 620,
      }}
    >
      {encoding !== null && (
        <PlainSelect
          label={t('import.dialog.encoding')}
          value={encoding}
          choices={ENCODINGS.map((value) => ({ value, label: t(`import.encoding.${value}`) }))}
          onChange={(value) => void importing.readOtherwise({ ...now, encoding: value as Encoding })}
        />
      )}
      {delimiter !== null && (
        <PlainSelect
          label={t('import.dialog.delimiter')}
          value={delimiter}
          choices={DELIMITERS.map((value) => ({
            value,
            label: t(`import.delimiter.${DELIMITER_NAMES[value]}`),
          }))}
          onChange={(value) => void importing.readOtherwise({ ...now, delimiter: value as Delimiter })}
        />
      )}
      {sheets.length > 1 && (
        <PlainSelect
          label={t('import.dialog.sheet')}
          value={sheet ?? SEVERAL}
          choices={sheetChoices}
          onChange={(value) => void importing.readOtherwise(value === SEVERAL ? {} : { sheet: value })}
        />
      )}
    </Box>
  );
}
