/** One meeting: what it is to decide, its agenda, and what came of each case. */
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MeetingDetails } from '../../../shared/contract/meetings.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Trail } from '../../components/Trail.tsx';
import { useText } from '../../components/text/use-text.ts';
import { AGENDA_WIDTH, Agenda } from './Agenda.tsx';
import { MeetingButtons } from './MeetingButtons.tsx';
import { EditMeetingDialog } from './MeetingDialog.tsx';
import { meetingHeading, meetingSubheading } from './meetings-point.ts';

export function MeetingPage() {
  const { t, formats } = useText();
  const { meetingId = '' } = useParams();
  const meeting = useQueryOf('meetings.getMeeting', { id: meetingId });
  return (
    <>
      <Trail
        steps={[{ label: t('navigation.meetings'), to: '/meetings' }]}
        here={
          meeting.data
            ? `${meeting.data.bodyName}, ${formats.longDate(meeting.data.startsAt.slice(0, 10))}`
            : ''
        }
      />
      <Answered by={meeting}>{(found) => <Details key={found.id} meeting={found} />}</Answered>
    </>
  );
}

function Details({ meeting }: { meeting: MeetingDetails }) {
  const { t, formats } = useText();
  const canEdit = useCanEdit();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <PageHeader
        width={AGENDA_WIDTH}
        heading={meetingHeading(t, meeting)}
        subheading={meetingSubheading(t, formats, meeting)}
        actions={<MeetingButtons meeting={meeting} canEdit={canEdit} onEdit={() => setIsEditing(true)} />}
      />
      <Agenda meeting={meeting} canEdit={canEdit} />
      {isEditing && <EditMeetingDialog meeting={meeting} onClose={() => setIsEditing(false)} />}
    </>
  );
}
