/** Contact with others: who is to hear from us and when (as a table and as a calendar), and the log of what was said. */
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { MessageSquarePlus } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { CommunicationPlan } from '../../../shared/contract/communication.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { StakeholderPlaces } from '../stakeholders/StakeholderPlaces.tsx';
import { ContactLog } from './ContactLog.tsx';
import { PlanCalendar } from './calendar/PlanCalendar.tsx';
import { PlanWorkspace } from './PlanWorkspace.tsx';
import { pointOf, summarisePlan } from './plan-summary.ts';
import { QuickContactDialog } from './QuickContactDialog.tsx';
import { CONTACT_VIEWS, type ContactView, useContactAddress } from './use-contact-address.ts';
import { useStatusOf } from './use-contact-status.ts';

export function ContactPage() {
  const plan = useQueryOf('communication.getPlan', {});
  return <Answered by={plan}>{(answer) => <Content plan={answer} />}</Answered>;
}

function Content({ plan }: { plan: CommunicationPlan }) {
  const { t } = useText();
  const address = useContactAddress();
  const canEdit = useCanEdit();
  const summary = useSummary(plan);
  const { open, planned, first } = summary;
  const point = pointOf(summary);
  return (
    <>
      <StakeholderPlaces />
      <PageHeader
        heading={t(`communication.heading.${point}`, {
          count: point === 'followUps' ? summary.late : point === 'never' ? summary.never : summary.silent,
          name: first?.name ?? '',
        })}
        subheading={plan.lines.length > 0 && t('communication.subheading', { planned, open })}
        actions={
          plan.lines.length > 0 &&
          canEdit && (
            <Button
              variant="contained"
              color="primary"
              startIcon={<Icon of={MessageSquarePlus} size={16} />}
              onClick={() => address.log(null)}
            >
              {t('communication.log')}
            </Button>
          )
        }
      />
      {plan.lines.length === 0 ? <NoActors /> : <Views plan={plan} />}
      {address.logged !== undefined && canEdit && (
        <QuickContactDialog actorId={address.logged} onClose={address.stopLogging} />
      )}
    </>
  );
}

function useSummary(plan: CommunicationPlan) {
  const statusOf = useStatusOf();
  return useMemo(() => summarisePlan(plan, statusOf, today()), [plan, statusOf]);
}

function Views({ plan }: { plan: CommunicationPlan }) {
  const { t } = useText();
  const { view, setView } = useContactAddress();
  return (
    <>
      <Tabs
        value={view}
        onChange={(_event, next: ContactView) => setView(next)}
        aria-label={t('communication.views.label')}
        sx={{ marginBottom: 3 }}
      >
        {CONTACT_VIEWS.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`contact-tab-${each}`}
            aria-controls="contact-view"
            label={t(`communication.views.${each}`)}
          />
        ))}
      </Tabs>
      <div id="contact-view" role="tabpanel" aria-labelledby={`contact-tab-${view}`}>
        {view === 'plan' && <PlanWorkspace lines={plan.lines} />}
        {view === 'calendar' && <PlanCalendar plan={plan} />}
        {view === 'log' && <ContactLog />}
      </div>
    </>
  );
}

function NoActors() {
  const { t } = useText();
  return (
    <Card>
      <EmptyState
        sentence={t('communication.empty.sentence')}
        help={t('communication.empty.help')}
        action={
          <Button component={Link} to="/stakeholders" variant="contained" color="primary">
            {t('communication.empty.action')}
          </Button>
        }
      />
    </Card>
  );
}
