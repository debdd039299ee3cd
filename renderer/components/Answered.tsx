/** Shows a query's answer, the wait for it, or why there is none. */
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type RefusalError, refusalOf } from '../api/bridge.ts';
import { RefusalLine } from './RefusalLine.tsx';
import { useText } from './text/use-text.ts';

/** A local answer comes in milliseconds: a spinner before this only flickers. */
const PATIENCE_MS = 350;

export function Waiting() {
  const { t } = useText();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" aria-busy sx={{ minHeight: 120, display: 'grid', placeItems: 'center' }}>
      {isLong && <CircularProgress size={26} aria-label={t('common.loading')} />}
    </Box>
  );
}

/** `<Answered by={actors}>{(list) => ...}</Answered>` */
export function Answered<Value>({
  by,
  children,
}: {
  by: UseQueryResult<Value, RefusalError>;
  children: (value: Value) => ReactNode;
}) {
  if (by.data !== undefined) return children(by.data);
  if (by.error) {
    return (
      <Box sx={{ padding: 5 }}>
        <RefusalLine refusal={refusalOf(by.error)} onRetry={() => void by.refetch()} />
      </Box>
    );
  }
  return <Waiting />;
}
