/** What has changed, day by day: each line leads to its item and to the item's history. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { ChangesSince, DayLine } from '../../../shared/contract/history.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { Card } from '../../components/Card.tsx';
import { localDateTimeOf } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { historyPageOf, placeOfRow } from './addresses.ts';
import { BringBackButton } from './BringBackButton.tsx';
import { HistoryIconButton } from './HistoryButton.tsx';

export function ChangeDays({ days }: { days: ChangesSince['days'] }) {
  const { formats } = useText();
  return days.map(({ day, lines }) => (
    <Card key={day} title={formats.longDate(day)} isFlush>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {lines.map((line, index) => (
          // Lines of a day never change places, and a crowd has no identifier.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ChangeLine key={index} line={line} />
        ))}
      </Box>
    </Card>
  ));
}

function ChangeLine({ line }: { line: DayLine }) {
  const { t, formats } = useText();
  const time = formats.time(localDateTimeOf(line.happenedAt));
  const canEdit = useCanEdit();
  const place = placeOf(line);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        padding: '8px 10px 8px 18px',
        minHeight: 56,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {place === null ? (
          line.text
        ) : (
          <MuiLink component={Link} to={place} color="inherit">
            {line.text}
          </MuiLink>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('changes.by', { time, author: line.author || t('changes.unnamed') })}
        </Typography>
      </Box>
      {canEdit && line.deletion !== null && line.table && line.rowId !== null && (
        <BringBackButton
          table={line.table}
          rowId={line.rowId}
          transactionNumber={line.deletion}
          name={line.text}
        />
      )}
      {line.rowId !== null && line.owner && (
        <HistoryIconButton table={line.owner.table} id={line.owner.id} name={line.text} />
      )}
    </Box>
  );
}

/** The item, otherwise the history of what is deleted; nothing for a step too large to be told. */
function placeOf({ owner, table, rowId }: DayLine): string | null {
  if (!table || rowId === null) return null;
  return owner ? placeOfRow(owner, table, rowId) : historyPageOf(table, rowId);
}
