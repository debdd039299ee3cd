/** One phase: its place in the work, its dates and note, and what is done in it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type Phase, type PhaseStatus, phaseStatusOn } from '../../../shared/domain/method/phase.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { Card } from '../../components/Card.tsx';
import { usePlaceInPage } from '../../components/place-in-page.ts';
import { StatusChip, type Tone } from '../../components/StatusChip.tsx';
import { today } from '../../components/text/local-time.ts';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';

/** The four strands of work that run through every phase. */
const COMPONENTS = ['governance', 'planning', 'involvement', 'evaluation'] as const;
const TONES: Record<PhaseStatus, Tone> = { behind: 'good', ongoing: 'information', ahead: 'neutral' };

export function PhaseCard({ phase, onEdit }: { phase: Phase; onEdit: () => void }) {
  const texts = useText();
  const { t } = texts;
  const canEdit = useCanEdit();
  const status = phaseStatusOn(phase, today());
  const number = t('method.phase', { number: phase.number });
  const place = usePlaceInPage(phase.id, `${number}: ${t(`terms.phase.${phase.number}`)}`);
  return (
    <Card place={place} sx={status === 'ongoing' ? { borderColor: 'primary.main' } : {}}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, marginBottom: 3 }}>
        <Box sx={{ flex: '1 1 320px' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('method.phase', { number: phase.number })}
            {' · '}
            {periodOf(phase, texts)}
          </Typography>
          <Typography variant="h2">{t(`terms.phase.${phase.number}`)}</Typography>
        </Box>
        <StatusChip tone={TONES[status]} label={t(`terms.phaseStatus.${status}`)} />
        <HistoryButton
          table="phase"
          id={phase.id}
          name={t('method.phase', { number: phase.number })}
          size="small"
        />
        {canEdit && (
          <Button size="small" onClick={onEdit} aria-label={t('method.editLabel', { number: phase.number })}>
            {t('method.edit')}
          </Button>
        )}
      </Box>
      <Work phase={phase} />
      {phase.note && (
        <Box sx={{ marginTop: 4, paddingTop: 3, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3">{t('method.note')}</Typography>
          <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch' }}>{phase.note}</Typography>
        </Box>
      )}
    </Card>
  );
}

function Work({ phase }: { phase: Phase }) {
  const { t } = useText();
  return (
    <Box
      component="dl"
      aria-label={t('method.work')}
      sx={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
        gap: '12px 28px',
      }}
    >
      {COMPONENTS.map((component) => (
        <div key={component}>
          <Box component="dt" sx={{ fontWeight: 500, fontSize: '0.8125rem' }}>
            {t(`method.components.${component}`)}
          </Box>
          <Box component="dd" sx={{ margin: 0, color: 'text.secondary', fontSize: '0.8125rem' }}>
            {t(`method.tasks.${phase.number}.${component}`)}
          </Box>
        </div>
      ))}
    </Box>
  );
}

function periodOf({ startedOn, completedOn }: Phase, { t, formats }: Texts): string {
  const from = startedOn && formats.longDate(startedOn);
  const to = completedOn && formats.longDate(completedOn);
  if (from && to) return t('method.period.both', { from, to });
  if (from) return t('method.period.from', { from });
  return to ? t('method.period.to', { to }) : t('method.period.none');
}
