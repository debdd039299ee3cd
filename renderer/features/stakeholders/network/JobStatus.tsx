/** How far the working out is, with a way to stop it; nothing while there is nothing to wait for. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import { RefusalLine } from '../../../components/RefusalLine.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { JobState } from './use-network-job.ts';

/** Small networks are ready before this: a bar would only flicker. */
const PATIENCE_MS = 400;

export function JobStatus({ jobs }: { jobs: readonly JobState<unknown>[] }) {
  const { t } = useText();
  const running = jobs.filter(({ isRunning }) => isRunning);
  const isShown = useIsLong(running.length > 0);
  const refusal = jobs.find((job) => job.refusal && job.refusal.code !== 'operation.cancelled')?.refusal;
  const again = () => {
    for (const job of jobs) if (job.isCancelled || job.refusal) job.again();
  };
  if (refusal) return <RefusalLine refusal={refusal} onRetry={again} />;
  const isCancelled = running.length === 0 && jobs.some((job) => job.isCancelled || job.refusal);
  if (!isShown && !isCancelled) return null;
  const share = running.reduce((sum, job) => sum + job.share, 0) / Math.max(1, running.length);
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 3, marginBottom: 3 }}>
      {isCancelled ? (
        <>
          {t('network.picture.cancelled')}
          <Button size="small" onClick={again}>
            {t('network.picture.again')}
          </Button>
        </>
      ) : (
        <>
          {t('network.picture.measuring')}
          <LinearProgress
            variant="determinate"
            value={Math.round(share * 100)}
            aria-label={t('network.picture.measuring')}
            sx={{ flex: '0 1 240px' }}
          />
          <Button
            size="small"
            onClick={() => {
              for (const job of running) job.cancel();
            }}
          >
            {t('network.picture.cancel')}
          </Button>
        </>
      )}
    </Box>
  );
}

/** True once something has been going on for a while. */
function useIsLong(isRunning: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return setIsLong(false);
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return isRunning && isLong;
}
