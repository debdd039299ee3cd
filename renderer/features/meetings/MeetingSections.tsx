/** Meetings in three lists: to be recorded, coming, past. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import { Card } from '../../components/Card.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { SortedMeetings } from './meetings-point.ts';
import { MEETING_TONES } from './tones.ts';

/** Older meetings than these are folded away. */
const FIRST_ROWS = 20;

export function MeetingSections({ sorted }: { sorted: SortedMeetings }) {
  const { t } = useText();
  return (
    <Stack spacing={5}>
      {sorted.unrecorded.length > 0 && (
        <Card isFlush title={t('meetings.list.unrecorded')} aside={t('meetings.list.unrecordedAside')}>
          <MeetingList meetings={sorted.unrecorded} />
        </Card>
      )}
      <Card isFlush title={t('meetings.list.coming')}>
        <MeetingList meetings={sorted.coming} />
      </Card>
      {sorted.past.length > 0 && (
        <Card isFlush title={t('meetings.list.past')}>
          <MeetingList meetings={sorted.past} />
        </Card>
      )}
    </Stack>
  );
}

function MeetingList({ meetings }: { meetings: readonly MeetingOverview[] }) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  if (meetings.length === 0) {
    return (
      <Typography sx={{ padding: '12px 18px', color: 'text.secondary' }}>
        {t('meetings.list.none')}
      </Typography>
    );
  }
  const shown = isWhole ? meetings : meetings.slice(0, FIRST_ROWS);
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box component="ul" sx={listStyle}>
        {shown.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </Box>
      {shown.length < meetings.length && (
        <Box sx={{ padding: '10px 18px', borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('meetings.list.showAll', { count: meetings.length })}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function MeetingRow({ meeting }: { meeting: MeetingOverview }) {
  const { t, formats } = useText();
  const agenda = [t('meetings.list.items', { count: meeting.itemCount })];
  if (meeting.status === 'planned' && meeting.decisionsSought > 0) {
    agenda.push(t('meetings.list.decisions', { count: meeting.decisionsSought }));
  }
  return (
    <li>
      <Link to={`/meetings/${meeting.id}`}>
        <span className="name">
          {meeting.bodyName}
          <span className="second">
            {t('meetings.when', {
              date: formats.dateWithWeekday(meeting.startsAt),
              time: formats.time(meeting.startsAt),
            })}
          </span>
        </span>
        <span className="second">{meeting.place || t('meetings.list.noPlace')}</span>
        <span className="second">{agenda.join(', ')}</span>
        <span>
          <StatusChip
            tone={MEETING_TONES[meeting.status]}
            label={t(`terms.meetingStatus.${meeting.status}`)}
          />
        </span>
      </Link>
    </li>
  );
}

const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li + li': { borderTop: '1px solid', borderColor: 'divider' },
  '& a': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) 110px',
    columnGap: 5,
    rowGap: 1,
    alignItems: 'center',
    padding: '11px 18px',
    color: 'text.primary',
    textDecoration: 'none',
    '&:hover': { bgcolor: 'action.hover' },
    '&:focus-visible': { outlineOffset: -2 },
  },
  '& .name': { fontWeight: 500, overflowWrap: 'anywhere' },
  '& .second': { color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400, overflowWrap: 'anywhere' },
  '& .name .second': { display: 'block' },
  '@container (max-width: 700px)': {
    '& a': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    '& .name': { gridRow: 1 },
    '& a > span:last-child': { gridRow: 1, gridColumn: 2 },
    '& a > .second': { gridColumn: '1 / -1' },
  },
};
