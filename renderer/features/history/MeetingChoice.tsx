/** A past meeting as the start: its day becomes the day changes are told from. */
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import type { ChangeFiltersProps } from './ChangeFilters.tsx';
import { pastMeetings } from './start-day.ts';

export function MeetingChoice({
  meetings,
  choice,
  onChoose,
}: Pick<ChangeFiltersProps, 'meetings' | 'choice' | 'onChoose'>) {
  const { t, formats } = useText();
  const id = useId();
  const past = pastMeetings(meetings, today());
  if (past.length === 0) return null;
  const dayOf = (startsAt: string) => startsAt.slice(0, 10);
  const chosen = past.find(({ startsAt }) => dayOf(startsAt) === choice.since);
  return (
    <FormControl fullWidth>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {t('changes.since.meeting')}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={chosen?.id ?? ''}
        displayEmpty
        onChange={(event) => {
          const meeting = past.find((each) => each.id === event.target.value);
          if (meeting) onChoose({ since: dayOf(meeting.startsAt) });
        }}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 380, maxWidth: 420 } } } }}
      >
        <MenuItem value="" disabled>
          {t('changes.since.noMeeting')}
        </MenuItem>
        {past.map((meeting) => (
          <MenuItem key={meeting.id} value={meeting.id} sx={{ whiteSpace: 'normal' }}>
            {t('history.name.meeting', { body: meeting.bodyName, date: formats.date(meeting.startsAt) })}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
