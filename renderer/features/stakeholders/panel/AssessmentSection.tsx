/** Where an actor stands on the map, and the numbers and the menu that place it anew. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import {
  type Assessment,
  quadrantOf,
  SCALE_MAX,
  SCALE_MIN,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { QuadrantMenuButton } from '../grid/QuadrantMenuButton.tsx';
import type { MoveActor } from '../use-move-actor.ts';
import { AssessmentForm } from './AssessmentForm.tsx';

export function AssessmentSection(props: { actor: ActorDetails; canEdit: boolean; move: MoveActor }) {
  const { t } = useText();
  const { actor, canEdit, move } = props;
  const [isAssessing, setIsAssessing] = useState(false);
  const { assessment } = actor;
  const showsForm = canEdit && (isAssessing || assessment === null);
  return (
    <PanelSection title={t('stakeholders.assessment.title')}>
      {assessment ? <Shown assessment={assessment} /> : <NotAssessed />}
      {showsForm && (
        <AssessmentForm
          actor={actor}
          onSaved={() => setIsAssessing(false)}
          {...(assessment ? { onCancel: () => setIsAssessing(false) } : {})}
        />
      )}
      {canEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 3 }}>
          {!showsForm && (
            <Button size="small" onClick={() => setIsAssessing(true)}>
              {t('stakeholders.assessment.again')}
            </Button>
          )}
          <QuadrantMenuButton actor={actor} label={t('stakeholders.move.button')} move={move} />
        </Box>
      )}
    </PanelSection>
  );
}

function NotAssessed() {
  const { t } = useText();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 2 }}>
      {t('stakeholders.assessment.none')}
    </Typography>
  );
}

function Shown({ assessment }: { assessment: Assessment }) {
  const { t, formats } = useText();
  return (
    <>
      <ScaleBar label={t('stakeholders.power')} value={assessment.power} />
      <ScaleBar label={t('stakeholders.interest')} value={assessment.interest} />
      <Typography variant="body2" sx={{ marginTop: 1, fontWeight: 500 }}>
        {t(`terms.quadrant.${quadrantOf(assessment)}`)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('stakeholders.assessment.by', {
          date: formats.date(assessment.assessedOn),
          hasName: assessment.assessedBy === '' ? 'no' : 'yes',
          name: assessment.assessedBy,
        })}
      </Typography>
      {assessment.reason && (
        <Typography variant="body2" sx={{ marginTop: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {t('stakeholders.assessment.quoted', { reason: assessment.reason })}
        </Typography>
      )}
    </>
  );
}

/** A value from 1 to 5 as a bar with its number. */
function ScaleBar({ label, value }: { label: string; value: number }) {
  const { formats } = useText();
  const share = (value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 26 }}>
      <Box component="span" sx={{ width: 92, color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        aria-hidden
        sx={{
          flex: 1,
          height: 6,
          borderRadius: 3,
          bgcolor: 'action.hover',
          border: '1px solid transparent',
          maxWidth: 130,
        }}
      >
        <Box
          sx={{
            width: `${Math.max(2, share * 100)}%`,
            height: '100%',
            borderRadius: 3,
            bgcolor: 'primary.main',
            '@media (forced-colors: active)': { bgcolor: 'CanvasText' },
          }}
        />
      </Box>
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{formats.number(value, 1)}</span>
    </Box>
  );
}
