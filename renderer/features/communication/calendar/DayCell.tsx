/** One day of the month: its number, and the first of what it holds. */
import Box from '@mui/material/Box';
import type { CalendarEntry } from '../../../../shared/domain/communication/calendar.ts';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { entryInWords } from './entry-words.ts';

export interface DayCellProps {
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly isInMonth: boolean;
  /** The one day of the grid that takes the focus. */
  readonly isActive: boolean;
  /** Goes to the day in the list. */
  readonly onOpen: () => void;
}

const SHOWN = 2;
/** A day that is heard names so many; the list has them all. */
const SAID = 5;

export function DayCell({ day, entries, isInMonth, isActive, onOpen }: DayCellProps) {
  const { t, formats } = useText();
  const isToday = day === today();
  const isLate = day < today();
  const said = entries.slice(0, SAID).map((entry) => entryInWords(t, entry));
  if (entries.length > SAID) said.push(t('communication.calendar.more', { count: entries.length - SAID }));
  const label = t('communication.calendar.day', {
    day: formats.weekdayAndDay(day),
    isToday: isToday ? 'yes' : 'no',
    hasEntries: entries.length > 0 ? 'yes' : 'no',
    entries: formats.list(said),
  });
  return (
    <Box
      component="td"
      role="gridcell"
      data-day={day}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
      tabIndex={isActive ? 0 : -1}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen();
      }}
      sx={(theme) => ({
        height: { xs: 44, sm: 74 },
        verticalAlign: 'top',
        padding: '4px 5px',
        border: `1px solid ${theme.tokens.faintLine}`,
        color: isInMonth ? 'text.primary' : 'text.secondary',
        bgcolor: isToday ? theme.tokens.tint : 'transparent',
        cursor: entries.length > 0 ? 'pointer' : 'default',
        overflow: 'hidden',
        position: 'relative',
      })}
    >
      <span className="visually-hidden">{label}</span>
      <Box component="span" aria-hidden sx={{ fontSize: '0.78125rem', fontWeight: isToday ? 700 : 400 }}>
        {Number(day.slice(8))}
      </Box>
      {entries.length > 0 && <Contents entries={entries} isLate={isLate} />}
    </Box>
  );
}

/** In a narrow window only how many there are. */
function Contents({ entries, isLate }: { entries: readonly CalendarEntry[]; isLate: boolean }) {
  const { t } = useText();
  const line = {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '0.71875rem',
    lineHeight: 1.45,
  } as const;
  return (
    <div aria-hidden>
      <Box sx={{ display: { xs: 'block', sm: 'none' }, fontWeight: 600, fontSize: '0.78125rem' }}>
        {isLate ? `${entries.length} !` : entries.length}
      </Box>
      <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
        {entries.slice(0, SHOWN).map((entry) => (
          <Box
            key={`${entry.kind} ${entry.contactId ?? entry.actorId}`}
            sx={(theme) => ({
              ...line,
              paddingLeft: '5px',
              marginTop: '2px',
              borderLeft: `3px ${entry.kind === 'contact' ? 'solid' : 'dotted'} ${isLate ? theme.tokens.bad : theme.tokens.brand}`,
            })}
          >
            {entry.kind === 'contact' ? entry.actorName : entry.followUp || entry.actorName}
          </Box>
        ))}
        {entries.length > SHOWN && (
          <Box sx={{ ...line, color: 'text.secondary' }}>
            {t('communication.calendar.more', { count: entries.length - SHOWN })}
          </Box>
        )}
      </Box>
    </div>
  );
}
