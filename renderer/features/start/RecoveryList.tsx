/** Work that an interruption kept from reaching its file. Shown before everything else. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Recovery } from '../../../shared/contract/document.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { StatusSign } from '../../components/StatusChip.tsx';
import { momentInWords } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { useRecovery } from '../document/use-recovery.ts';

export function RecoveryList() {
  const { t } = useText();
  const { data: recoveries } = useQueryOf('document.recoveries', {});
  if (!recoveries || recoveries.length === 0) return null;
  return (
    <Card title={t('document.recovery.title')} isFlush>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {recoveries.map((recovery) => (
          <RecoveryLine key={recovery.id} recovery={recovery} />
        ))}
      </Box>
    </Card>
  );
}

function RecoveryLine({ recovery }: { recovery: Recovery }) {
  const { t, formats } = useText();
  const { recover, discard, isRunning } = useRecovery();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        padding: '14px 18px',
        '& + li': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <StatusSign tone="warning" />
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography>
          {t('document.recovery.sentence', {
            name: recovery.initiativeName,
            steps: recovery.unpublishedSteps,
          })}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {recovery.lastChangeAt
            ? `${t('document.recovery.lastChange', { when: momentInWords(formats, recovery.lastChangeAt) })}. `
            : ''}
          {recovery.path}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button disabled={isRunning} onClick={() => void discard(recovery.id)}>
          {t('document.recovery.discard')}
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={isRunning}
          onClick={() => void recover(recovery.id)}
        >
          {t('document.recovery.recover')}
        </Button>
      </Box>
    </Box>
  );
}
