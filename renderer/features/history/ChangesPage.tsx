/** Everything that has changed in the file since a day or a meeting, told as the report tells it. */
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ChangesSince } from '../../../shared/contract/history.ts';
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import { type IsoDate, isIsoDate } from '../../../shared/domain/dates.ts';
import { TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { ChangeDays } from './ChangeDays.tsx';
import { ChangeFilters } from './ChangeFilters.tsx';
import { startDay } from './start-day.ts';

/** What the address holds, so that a link shows the same. */
export interface ChangeChoice {
  readonly since: IsoDate;
  readonly table: TrackedTable | null;
  readonly author: string | null;
}

export function ChangesPage() {
  const meetings = useQueryOf('meetings.listMeetings', {});
  return <Answered by={meetings}>{(list) => <Changes meetings={list} />}</Answered>;
}

function Changes({ meetings }: { meetings: readonly MeetingOverview[] }) {
  const { t, formats, language } = useText();
  const [choice, choose] = useChoice(meetings);
  const input = inputOf(choice, language);
  const first = useQueryOf('history.changesSince', input, { keepsPrevious: true });
  return (
    <>
      <PageHeader
        heading={t('changes.since.heading', { date: formats.longDate(choice.since) })}
        subheading={t('changes.since.subheading')}
      />
      <Stack spacing={5} sx={{ maxWidth: 980 }}>
        <ChangeFilters
          meetings={meetings}
          choice={choice}
          authors={first.data?.authors ?? []}
          onChoose={choose}
        />
        <Answered by={first}>
          {(answer) => <Told key={JSON.stringify(input)} choice={choice} answer={answer} />}
        </Answered>
      </Stack>
    </>
  );
}

function useChoice(meetings: readonly MeetingOverview[]) {
  const [parameters, setParameters] = useSearchParams();
  const since = parameters.get('since') ?? '';
  const choice: ChangeChoice = {
    since: isIsoDate(since) ? since : startDay(meetings, today()),
    table: TRACKED_TABLES.find((known) => known === parameters.get('table')) ?? null,
    author: parameters.get('author'),
  };
  const choose = (changes: Partial<ChangeChoice>) => {
    const entries = Object.entries({ ...choice, ...changes }).filter(([, value]) => value !== null);
    setParameters(Object.fromEntries(entries) as Record<string, string>, {
      replace: true,
      preventScrollReset: true,
    });
  };
  return [choice, choose] as const;
}

function inputOf({ since, table, author }: ChangeChoice, language: 'nb' | 'da' | 'sv' | 'en') {
  return { since, language, ...(table ? { table } : {}), ...(author === null ? {} : { author }) };
}

function Told({ choice, answer }: { choice: ChangeChoice; answer: ChangesSince }) {
  const { t } = useText();
  const [pages, setPages] = useState(1);
  const isEmpty = answer.days.length === 0 && answer.nextBefore === null;
  if (isEmpty) {
    const isFiltered = choice.table !== null || choice.author !== null;
    return (
      <Card>
        <EmptyState sentence={t(isFiltered ? 'changes.since.noneFiltered' : 'changes.since.none')} />
      </Card>
    );
  }
  return <Page choice={choice} answer={answer} pages={pages} onOlder={() => setPages(pages + 1)} />;
}

interface PageProps {
  readonly choice: ChangeChoice;
  readonly answer: ChangesSince;
  /** How many answers are to be shown, this one included. */
  readonly pages: number;
  readonly onOlder: () => void;
}

/** One answer, then the next, which begins where this one ends. */
function Page({ answer, ...props }: PageProps) {
  const { t } = useText();
  const { nextBefore } = answer;
  return (
    <>
      <ChangeDays days={answer.days} />
      {nextBefore !== null && props.pages > 1 && (
        <OlderPage {...props} pages={props.pages - 1} before={nextBefore} />
      )}
      {nextBefore !== null && props.pages === 1 && (
        <div>
          <Button onClick={props.onOlder}>{t('changes.showOlder')}</Button>
        </div>
      )}
    </>
  );
}

function OlderPage({ before, ...props }: Omit<PageProps, 'answer'> & { before: number }) {
  const { language } = useText();
  const older = useQueryOf(
    'history.changesSince',
    { ...inputOf(props.choice, language), before },
    { keepsPrevious: true },
  );
  return <Answered by={older}>{(answer) => <Page {...props} answer={answer} />}</Answered>;
}
