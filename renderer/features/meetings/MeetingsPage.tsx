/** All meetings: what comes next, what must still be recorded, and what was. */
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { BodyFilter } from './BodyFilter.tsx';
import { NewMeetingDialog } from './MeetingDialog.tsx';
import { MeetingSections } from './MeetingSections.tsx';
import { meetingsPoint, sortMeetings } from './meetings-point.ts';

export function MeetingsPage() {
  const bodies = useQueryOf('governance.listBodies', {});
  const meetings = useQueryOf('meetings.listMeetings', {});
  return (
    <Answered by={bodies}>
      {(bodyList) => (
        <Answered by={meetings}>{(list) => <Meetings bodies={bodyList} meetings={list} />}</Answered>
      )}
    </Answered>
  );
}

function Meetings(props: { bodies: readonly BodyOverview[]; meetings: readonly MeetingOverview[] }) {
  const { t, formats } = useText();
  const { bodies, meetings } = props;
  const navigate = useNavigate();
  const canEdit = useCanEdit();
  const [isCreating, setIsCreating] = useState(false);
  // Without a body there is nobody to meet: then the page says so instead.
  useCreationRequest('meeting', () => setIsCreating(canEdit && bodies.length > 0));
  const [bodyId, setBodyId] = useBodyOfAddress(bodies);
  const today = localDateOf(new Date());
  const shown = bodyId === null ? meetings : meetings.filter((meeting) => meeting.bodyId === bodyId);
  const sorted = sortMeetings(shown, today);
  const point = meetingsPoint(t, formats, sorted, today);
  const open = () => setIsCreating(true);
  return (
    <>
      <PageHeader
        heading={point.heading}
        subheading={point.subheading}
        actions={
          canEdit && meetings.length > 0 && <NewButton label={t('meetings.newMeeting')} onClick={open} />
        }
      >
        {meetings.length > 0 && <BodyFilter bodies={bodies} value={bodyId} onChange={setBodyId} />}
      </PageHeader>
      {meetings.length === 0 ? (
        <NoMeetings hasBodies={bodies.length > 0} canEdit={canEdit} onCreate={open} />
      ) : (
        <MeetingSections sorted={sorted} />
      )}
      {isCreating && (
        <NewMeetingDialog
          bodies={bodies}
          bodyId={bodyId}
          onClose={() => setIsCreating(false)}
          onCreated={(id) => void navigate(`/meetings/${id}`)}
        />
      )}
    </>
  );
}

/** The body whose meetings are shown, from `?body=`; null for all, also when that body is gone. */
function useBodyOfAddress(bodies: readonly BodyOverview[]) {
  const [parameters, setParameters] = useSearchParams();
  const chosen = bodies.find((body) => body.id === parameters.get('body'))?.id ?? null;
  const choose = (id: string | null) => setParameters(id === null ? {} : { body: id }, { replace: true });
  return [chosen, choose] as const;
}

function NewButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="contained" color="primary" startIcon={<Icon of={Plus} size={16} />} onClick={onClick}>
      {label}
    </Button>
  );
}

/** Without a body there is nobody to meet: then that comes first. */
function NoMeetings(props: { hasBodies: boolean; canEdit: boolean; onCreate: () => void }) {
  const { t } = useText();
  return (
    <Card>
      {props.hasBodies ? (
        <EmptyState
          sentence={t('meetings.empty.sentence')}
          action={props.canEdit && <NewButton label={t('meetings.firstMeeting')} onClick={props.onCreate} />}
        />
      ) : (
        <EmptyState
          sentence={t('meetings.empty.noBodies')}
          help={t('meetings.empty.noBodiesHelp')}
          action={
            <Button variant="contained" color="primary" component={Link} to="/governance">
              {t('meetings.empty.toGovernance')}
            </Button>
          }
        />
      )}
    </Card>
  );
}
