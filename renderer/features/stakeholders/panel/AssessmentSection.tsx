/** Where an actor stands on the map, and the numbers and the menu that place it anew. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { StakeholderMapId } from '../../../../shared/domain/identifiers.ts';
import { type Assessment, quadrantOf } from '../../../../shared/domain/stakeholders/assessment.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { QuadrantMenuButton } from '../grid/QuadrantMenuButton.tsx';
import type { MoveActor } from '../use-move-actor.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { Judgements } from './Judgements.tsx';

export interface AssessmentSectionProps {
  readonly actor: ActorDetails;
  readonly mapId: StakeholderMapId | null;
  readonly canEdit: boolean;
  readonly move: MoveActor;
}

export function AssessmentSection({ actor, mapId, canEdit, move }: AssessmentSectionProps) {
  const { t } = useText();
  const [isAssessing, setIsAssessing] = useState(false);
  const { assessment } = actor;
  const form = useFocusOnArrival();
  const button = useFocusOnArrival();
  const open = () => {
    form.expect();
    setIsAssessing(true);
  };
  const close = () => {
    button.expect();
    setIsAssessing(false);
  };
  const showsForm = canEdit && (isAssessing || assessment === null);
  return (
    <PanelSection title={t('stakeholders.assessment.title')}>
      {assessment ? (
        <Shown assessment={assessment} isTaken={actor.isAssessmentTaken} />
      ) : (
        <Sentence>{t('stakeholders.assessment.none')}</Sentence>
      )}
      {showsForm && (
        <div ref={form.ref}>
          <AssessmentForm
            // Another map has other numbers: the form starts anew with them.
            key={mapId ?? 'whole'}
            actor={actor}
            mapId={mapId}
            onSaved={close}
            {...(assessment ? { onCancel: close } : {})}
          />
        </div>
      )}
      {canEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 3 }}>
          {!showsForm && (
            <Button size="small" ref={button.ref} onClick={open}>
              {t('stakeholders.assessment.again')}
            </Button>
          )}
          <QuadrantMenuButton actor={actor} label={t('stakeholders.move.button')} move={move} />
        </Box>
      )}
    </PanelSection>
  );
}

/** Focuses what is expected when it appears: its first field, or itself. What appears unexpected is left alone. */
function useFocusOnArrival() {
  const isExpected = useRef(false);
  return {
    expect: () => {
      isExpected.current = true;
    },
    ref: (element: HTMLElement | null) => {
      if (!element || !isExpected.current) return;
      isExpected.current = false;
      (element.querySelector<HTMLElement>('input') ?? element).focus();
    },
  };
}

function Sentence({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 2 }}>
      {children}
    </Typography>
  );
}

function Shown({ assessment, isTaken }: { assessment: Assessment; isTaken: boolean }) {
  const { t, formats } = useText();
  return (
    <>
      {isTaken && <Sentence>{t('maps.taken.panel')}</Sentence>}
      <Judgements assessment={assessment} />
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
