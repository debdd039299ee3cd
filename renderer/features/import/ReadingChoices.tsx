/** How the file is read, where the program may have guessed wrongly: encoding, sign between columns, sheet, headings. */
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import {
  DELIMITERS,
  type Delimiter,
  ENCODINGS,
  type Encoding,
  type ReadChoices,
} from '../../../shared/domain/import/table.ts';
import { PlainSelect } from '../../components/form/PlainSelect.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ColumnsProps } from './ColumnsStep.tsx';

const DELIMITER_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'pipe' } as const;
const SEVERAL = '*';

export function ReadingChoices({ importing, preview }: ColumnsProps) {
  const { t } = useText();
  const { encoding, delimiter, sheet, sheets, hasHeaders } = preview;
  const now = {
    encoding: encoding ?? undefined,
    delimiter: delimiter ?? undefined,
    sheet: sheet ?? undefined,
  };
  // What was found out is found out anew where the file is read otherwise; what was chosen stays.
  const chosen = importing.choices.hasHeaders;
  const readOtherwise = (choices: ReadChoices) =>
    void importing.readOtherwise({ ...now, hasHeaders: chosen, ...choices });
  const sheetChoices = [
    ...(sheet === null ? [{ value: SEVERAL, label: t('import.dialog.severalSheets') }] : []),
    ...sheets.map((name) => ({ value: name, label: name })),
  ];
  if (encoding === null && sheets.length < 2 && hasHeaders === null) return null;
  return (
    <div>
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
            onChange={(value) => readOtherwise({ encoding: value as Encoding })}
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
            onChange={(value) => readOtherwise({ delimiter: value as Delimiter })}
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
      {hasHeaders !== null && (
        <FormControlLabel
          sx={{ marginTop: 2 }}
          control={
            <Checkbox
              size="small"
              checked={hasHeaders}
              onChange={(event) => readOtherwise({ hasHeaders: event.target.checked })}
            />
          }
          label={t('import.dialog.hasHeaders')}
        />
      )}
      <Remarks {...{ preview, isChosen: chosen !== undefined }} />
    </div>
  );
}

/** What somebody should look at before they trust what was read. */
function Remarks({ preview, isChosen }: Pick<ColumnsProps, 'preview'> & { isChosen: boolean }) {
  const { t } = useText();
  const { hasHeaders, unreadable } = preview;
  return (
    <Typography component="div" variant="body2" role="status" sx={{ color: 'text.secondary' }}>
      {hasHeaders === false && !isChosen && <div>{t('import.dialog.noHeaders')}</div>}
      {unreadable !== null && <div>{t('import.dialog.unreadable', { ...unreadable })}</div>}
    </Typography>
  );
}
