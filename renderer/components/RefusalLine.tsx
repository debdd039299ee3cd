/** A refusal said where it happened. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { RefusalData } from '../../shared/domain/refusal.ts';
import { StatusSign } from './StatusChip.tsx';
import { refusalSentence } from './text/refusal-sentence.ts';
import { useText } from './text/use-text.ts';

/** A sentence with a sign, read out when it appears; nothing when there is no refusal. */
export function RefusalLine({ refusal, onRetry }: { refusal: RefusalData | null; onRetry?: () => void }) {
  const { t } = useText();
  return (
    <Box role="alert" sx={{ '&:empty': { display: 'none' } }}>
      {refusal && (
        <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'center' }}>
          <StatusSign tone="bad" />
          <span>{refusalSentence(t, refusal)}</span>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {t('common.tryAgain')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
