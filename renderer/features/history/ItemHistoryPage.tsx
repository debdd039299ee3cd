/** The history of one item: every step in sentences, newest first, older ones when asked for. */
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ItemHistory } from '../../../shared/contract/history.ts';
import { TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { placeOfRow } from './addresses.ts';
import { StepDays } from './StepDays.tsx';

interface Subject {
  readonly table: TrackedTable;
  readonly rowId: string;
}

export function ItemHistoryPage() {
  const { table: name, rowId } = useParams();
  const table = TRACKED_TABLES.find((known) => known === name);
  if (!table || !rowId) return <NotFoundPage />;
  return <Found key={rowId} table={table} rowId={rowId} />;
}

function Found(subject: Subject) {
  const { language } = useText();
  const first = useQueryOf('history.ofItem', { ...subject, language });
  return <Answered by={first}>{(history) => <Told subject={subject} history={history} />}</Answered>;
}

function Told({ subject, history }: { subject: Subject; history: ItemHistory }) {
  const { t } = useText();
  const [pages, setPages] = useState(1);
  return (
    <>
      {history.owner && (
        <MuiLink
          component={Link}
          to={placeOfRow(history.owner, subject.table, subject.rowId)}
          sx={{ display: 'inline-block', marginBottom: 2 }}
        >
          {t('changes.back', { name: history.name })}
        </MuiLink>
      )}
      <PageHeader
        heading={t('changes.heading', { name: history.name })}
        subheading={t(history.owner ? 'changes.subheading' : 'changes.deletedSubheading')}
      />
      <Stack spacing={5} sx={{ maxWidth: 820 }}>
        {history.steps.length === 0 && (
          <Card>
            <EmptyState sentence={t('changes.none')} />
          </Card>
        )}
        <Steps subject={subject} history={history} pages={pages} onOlder={() => setPages(pages + 1)} />
      </Stack>
    </>
  );
}

interface StepsProps {
  readonly subject: Subject;
  readonly history: ItemHistory;
  /** How many answers are to be shown, this one included. */
  readonly pages: number;
  readonly onOlder: () => void;
}

/** One answer, then the next: where it begins follows from this one, so that a new step leaves no gap. */
function Steps({ subject, history, pages, onOlder }: StepsProps) {
  const { t } = useText();
  const { nextBefore } = history;
  return (
    <>
      <StepDays steps={history.steps} />
      {nextBefore !== null && pages > 1 && (
        <OlderSteps subject={subject} before={nextBefore} pages={pages - 1} onOlder={onOlder} />
      )}
      {nextBefore !== null && pages === 1 && (
        <div>
          <Button onClick={onOlder}>{t('changes.showOlder')}</Button>
        </div>
      )}
    </>
  );
}

function OlderSteps({ before, ...props }: Omit<StepsProps, 'history'> & { before: number }) {
  const { language } = useText();
  const older = useQueryOf('history.ofItem', { ...props.subject, language, before }, { keepsPrevious: true });
  return <Answered by={older}>{(history) => <Steps {...props} history={history} />}</Answered>;
}
