/** Makes a report, shows its real pages, and saves it as a PDF. */
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { REPORT_TYPES } from '../../../shared/contract/reports.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ReportOptionsForm } from './ReportOptionsForm.tsx';
import { ReportPages } from './ReportPages.tsx';
import { SaveReport } from './SaveReport.tsx';
import { useReport } from './use-report.ts';

export function ReportsPage() {
  const { t } = useText();
  const initiative = useQueryOf('initiative.get', {});
  const { data: document } = useQueryOf('document.state', {});
  const report = useReport();
  const [address] = useSearchParams();
  const type = REPORT_TYPES.find((each) => each === address.get('type')) ?? 'status';
  const [revision, setRevision] = useState<number | null>(null);
  const { rendered } = report;
  const isStale =
    rendered !== null && document != null && revision !== null && revision !== document.revision;
  return (
    <>
      <PageHeader
        heading={
          rendered ? t('reportPage.headingReady', { pages: rendered.pageCount }) : t('reportPage.heading')
        }
        subheading={isStale ? t('reportPage.stale') : t('reportPage.subheading')}
        actions={rendered && <SaveReport report={rendered} />}
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '300px minmax(0, 1fr)' },
          gap: 5,
          alignItems: 'start',
        }}
      >
        <Answered by={initiative}>
          {({ language }) => (
            <ReportOptionsForm
              key={type}
              type={type}
              language={language}
              report={report}
              onMake={() => setRevision(document?.revision ?? null)}
            />
          )}
        </Answered>
        <Box sx={{ minWidth: 0 }}>
          {rendered && <Unprintable characters={rendered.unprintable} />}
          <ReportPages rendered={rendered} isMaking={report.isRunning} />
        </Box>
      </Box>
    </>
  );
}

/** Says before the report is handed out what a reader will not be able to read in it. */
function Unprintable({ characters }: { characters: readonly string[] }) {
  const { t } = useText();
  if (characters.length === 0) return null;
  return (
    <Box role="status" sx={{ display: 'flex', gap: 2.5, alignItems: 'flex-start', marginBottom: 4 }}>
      <StatusSign tone="warning" />
      <span>
        {t('reportPage.unprintable', { count: characters.length, characters: characters.join(' ') })}
      </span>
    </Box>
  );
}
