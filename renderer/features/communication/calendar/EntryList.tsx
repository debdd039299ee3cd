/** The entries of a month as a list by day, each with what can be done about it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { CalendarEntry } from '../../../../shared/domain/communication/calendar.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ShowMoreButton, useFirst } from '../../../components/ShowMore.tsx';
import { StatusSign } from '../../../components/StatusChip.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { FollowUpButton } from '../FollowUpButton.tsx';
import { useContactAddress } from '../use-contact-address.ts';
import { dayId, entryInWords } from './entry-words.ts';

export function EntryList(props: { overdue: readonly CalendarEntry[]; entries: readonly CalendarEntry[] }) {
  const { t, formats } = useText();
  const days = Map.groupBy(props.entries, ({ day }) => day);
  if (props.overdue.length === 0 && days.size === 0)
    return <EmptyState sentence={t('communication.calendar.nothing')} />;
  return (
    <Box sx={{ padding: '4px 18px 14px' }}>
      {props.overdue.length > 0 && (
        <Day heading={t('communication.calendar.overdue')} entries={props.overdue} tellsDay />
      )}
      {[...days].map(([day, entries]) => (
        <Fragment key={day}>
          <Day id={dayId(day)} heading={formats.weekdayAndDay(day)} entries={entries} />
        </Fragment>
      ))}
    </Box>
  );
}

/** So many of a day, or of what is late, are shown at first and added with each press. */
const SHOWN = 20;

function Day(props: { id?: string; heading: string; entries: readonly CalendarEntry[]; tellsDay?: boolean }) {
  const { shown, rest, showMore } = useFirst(props.entries, SHOWN, SHOWN);
  return (
    <Box component="section" sx={{ paddingTop: 3 }}>
      <Typography
        {...(props.id ? { id: props.id } : {})}
        tabIndex={-1}
        variant="h3"
        sx={{ fontSize: '0.875rem', marginBottom: 1, '&::first-letter': { textTransform: 'uppercase' } }}
      >
        {props.heading}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map((entry) => (
          <EntryLine
            key={`${entry.kind} ${entry.contactId ?? entry.actorId}`}
            entry={entry}
            tellsDay={props.tellsDay ?? false}
          />
        ))}
      </Box>
      <ShowMoreButton rest={rest} showMore={showMore} of={props.heading} />
    </Box>
  );
}

function EntryLine({ entry, tellsDay }: { entry: CalendarEntry; tellsDay: boolean }) {
  const { t, formats } = useText();
  const canEdit = useCanEdit();
  const { log } = useContactAddress();
  const isLate = entry.day < today();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2.5, paddingY: 1.5, alignItems: 'flex-start' }}>
      <StatusSign tone={isLate ? 'bad' : 'information'} size={18} />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {isLate && <span className="visually-hidden">{t('communication.calendar.late')}: </span>}
        <MuiLink component={Link} to={`/stakeholders/${entry.actorId}`}>
          {entryInWords(t, entry)}
        </MuiLink>
        {tellsDay && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            ({formats.date(entry.day)})
          </Box>
        )}
        {canEdit && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 1 }}>
            <Button
              size="small"
              aria-label={t('communication.plan.logFor', { name: entry.actorName })}
              onClick={() => log(entry.actorId)}
            >
              {t('communication.log')}
            </Button>
            {entry.contactId && (
              <FollowUpButton contact={{ id: entry.contactId, followUp: entry.followUp }} />
            )}
          </Box>
        )}
      </Box>
    </Box>
  );
}
