/**
 * Keeps whether the window is being presented, across a reload of it. While names are hidden nothing below is drawn
 * until the cover over names is in place; if it cannot be made, nothing is drawn at all.
 */
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useQueryOf } from '../../api/use-query-of.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../components/text/use-text.ts';
import { type Presentation, PresentationContext } from './presentation.ts';
import { useCover } from './use-cover.ts';

interface Kept {
  readonly isPresenting: boolean;
  readonly hidesNames: boolean;
}

const KEPT = 'ryggrad.presentation';
const OFF: Kept = { isPresenting: false, hidesNames: false };

export function PresentationProvider({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState(readKept);
  const { data: document } = useQueryOf('document.state', {});
  useEffect(() => sessionStorage.setItem(KEPT, JSON.stringify(kept)), [kept]);
  // Without a document there is nothing to present. Undefined: not known yet.
  useEffect(() => {
    if (document === null) setKept(OFF);
  }, [document]);
  const presentation = useMemo<Presentation>(
    () => ({
      ...kept,
      start: () => setKept((now) => ({ ...now, isPresenting: true })),
      leave: () => setKept(OFF),
      setHidesNames: (hidesNames) => setKept((now) => ({ ...now, hidesNames })),
    }),
    [kept],
  );
  const cover = useCover(kept.hidesNames, document ?? null);
  return (
    <PresentationContext value={presentation}>
      {cover === 'failed' && <NotCovered onLeave={presentation.leave} />}
      {/* What is drawn with names is thrown away when they are hidden, with everything it had kept for itself. */}
      {(cover === 'covered' || cover === 'open') && children}
    </PresentationContext>
  );
}

function NotCovered({ onLeave }: { onLeave: () => void }) {
  const { t } = useText();
  return (
    <main>
      <h1 className="visually-hidden">{t('presentation.failed')}</h1>
      <EmptyState
        sentence={t('presentation.failed')}
        action={
          <Button variant="contained" color="primary" onClick={onLeave}>
            {t('presentation.leave')}
          </Button>
        }
      />
    </main>
  );
}

function readKept(): Kept {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return OFF;
    const { isPresenting, hidesNames } = stored as Partial<Kept>;
    return { isPresenting: isPresenting === true, hidesNames: isPresenting === true && hidesNames === true };
  } catch {
    return OFF;
  }
}
