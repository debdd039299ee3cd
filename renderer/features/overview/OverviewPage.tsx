/** The first page: the next meeting as a sentence, then what has to be in place before it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { Overview } from '../../../shared/contract/overview.ts';
import { daysBetween } from '../../../shared/domain/dates.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today } from '../../components/text/local-time.ts';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { ActionsCard } from './ActionsCard.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { NeedList } from './NeedList.tsx';

export function OverviewPage() {
  const overview = useQueryOf('overview.get', {});
  return <Answered by={overview}>{(answer) => <Content overview={answer} />}</Answered>;
}

function Content({ overview }: { overview: Overview }) {
  const texts = useText();
  const { t } = texts;
  const { needs, nextMeeting } = overview;
  const daysLeft = nextMeeting ? daysBetween(today(), nextMeeting.startsAt.slice(0, 10)) : null;
  return (
    <>
      <PageHeader
        heading={headingOf(overview, texts)}
        subheading={subheadingOf(overview, texts)}
        actions={<Actions overview={overview} />}
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(0, 1fr) 340px',
            xl: 'minmax(0, 1fr) 460px',
          },
          gap: 5,
          alignItems: 'start',
        }}
      >
        <Card
          title={nextMeeting ? t('overview.before') : t('overview.toDo')}
          aside={daysLeft === null ? undefined : t('overview.daysLeft', { days: daysLeft })}
          isFlush
        >
          <NeedList lines={needs} thresholds={overview.thresholds} />
        </Card>
        <Stack spacing={5}>
          {overview.indicatorId && <IndicatorCard id={overview.indicatorId} />}
          <ActionsCard counts={overview.actionCounts} />
        </Stack>
      </Box>
    </>
  );
}

/** The main action is the next step: with a meeting ahead it is the report, without one it is the meeting. */
function Actions({ overview: { nextMeeting } }: { overview: Overview }) {
  const { t } = useText();
  const report = { to: '/reports', label: t('overview.makeReport') };
  const [second, main] = nextMeeting
    ? [{ to: `/meetings/${nextMeeting.id}`, label: t('overview.openAgenda') }, report]
    : [report, { to: '/meetings', label: t('overview.planMeeting') }];
  return (
    <>
      <Button component={Link} to="/history">
        {t('changes.since.title')}
      </Button>
      <Button component={Link} to={second.to}>
        {second.label}
      </Button>
      <Button variant="contained" color="primary" component={Link} to={main.to}>
        {main.label}
      </Button>
    </>
  );
}

/** The point of the day in one sentence. */
function headingOf({ nextMeeting, needs }: Overview, { t, formats }: Texts): string {
  if (nextMeeting) {
    const body = nextMeeting.bodyName;
    if (nextMeeting.startsAt.startsWith(today())) {
      return t('overview.heading.meetingToday', { body, time: formats.time(nextMeeting.startsAt) });
    }
    return atStart(t('overview.heading.meeting', { body, day: formats.weekdayAndDay(nextMeeting.startsAt) }));
  }
  return needs.length > 0 ? t('overview.heading.needs', { count: needs.length }) : t('overview.heading.calm');
}

const atStart = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

function subheadingOf({ nextMeeting, needs }: Overview, { t }: Texts): string {
  if (!nextMeeting) return t('overview.subheading.noMeeting');
  return t('overview.subheading.before', { count: needs.length, decisions: nextMeeting.decisionsSought });
}
