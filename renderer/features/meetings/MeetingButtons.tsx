/** What can be done with a whole meeting. */
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis } from 'lucide-react';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { MeetingDetails } from '../../../shared/contract/meetings.ts';
import type { MeetingStatus } from '../../../shared/domain/meetings/meeting.ts';
import { Icon } from '../../components/Icon.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';

export interface MeetingButtonsProps {
  readonly meeting: MeetingDetails;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
}

export function MeetingButtons({ meeting, canEdit, onEdit }: MeetingButtonsProps) {
  const { t } = useText();
  const { setStatus, remove } = useMeetingChanges(meeting);
  return (
    <>
      <HistoryButton table="meeting" id={meeting.id} />
      <Button component={Link} to="/reports">
        {t('meetings.actions.report')}
      </Button>
      {canEdit && <Button onClick={onEdit}>{t('meetings.actions.edit')}</Button>}
      {canEdit && meeting.status === 'planned' && (
        <Button onClick={() => setStatus('held')}>{t('meetings.actions.markHeld')}</Button>
      )}
      {canEdit && <MoreChoices meeting={meeting} setStatus={setStatus} remove={remove} />}
    </>
  );
}

function MoreChoices(props: {
  meeting: MeetingDetails;
  setStatus: (status: MeetingStatus) => void;
  remove: () => void;
}) {
  const { t } = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (work: () => void) => () => {
    setAnchor(null);
    work();
  };
  const isPlanned = props.meeting.status === 'planned';
  return (
    <>
      <IconButton
        aria-label={t('common.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={id}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon of={Ellipsis} />
      </IconButton>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => props.setStatus(isPlanned ? 'cancelled' : 'planned'))}>
          {t(isPlanned ? 'meetings.actions.cancel' : 'meetings.actions.planAgain')}
        </MenuItem>
        <MenuItem onClick={choose(props.remove)}>{t('meetings.actions.delete')}</MenuItem>
      </Menu>
    </>
  );
}

function useMeetingChanges(meeting: MeetingDetails) {
  const { t, formats } = useText();
  const navigate = useNavigate();
  const update = useRemoval('meetings.updateMeeting');
  const removeMeeting = useRemoval('meetings.deleteMeeting');
  const { id, startsAt, place, bodyName: body } = meeting;
  const setStatus = (status: MeetingStatus) => {
    const sentence = t('meetings.actions.statusChanged', { status: t(`terms.meetingStatus.${status}`) });
    void update({ id, startsAt, place, status }, sentence);
  };
  const remove = async () => {
    const sentence = t('meetings.actions.deleted', { body, date: formats.date(startsAt) });
    if (await removeMeeting({ id }, sentence)) void navigate('/meetings');
  };
  return { setStatus, remove: () => void remove() };
}
