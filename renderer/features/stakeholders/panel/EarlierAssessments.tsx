/** How an actor was assessed before: the dated record behind the map. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Trash2 } from 'lucide-react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { Assessment } from '../../../../shared/domain/stakeholders/assessment.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';

export function EarlierAssessments({ actor, canEdit }: { actor: ActorDetails; canEdit: boolean }) {
  const { t, formats } = useText();
  const remove = useRemoval('stakeholders.deleteAssessment');
  const earlier = actor.assessments.filter((each) => each.id !== actor.assessment?.id);
  if (earlier.length === 0) return null;
  return (
    <PanelSection title={t('stakeholders.earlier.title')}>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {earlier.map((assessment) => (
          <EarlierAssessment
            key={assessment.id}
            assessment={assessment}
            {...(canEdit
              ? {
                  onDelete: () =>
                    void remove(
                      { id: assessment.id },
                      t('stakeholders.earlier.deleted', { date: formats.date(assessment.assessedOn) }),
                    ),
                }
              : {})}
          />
        ))}
      </Box>
    </PanelSection>
  );
}

function EarlierAssessment({ assessment, onDelete }: { assessment: Assessment; onDelete?: () => void }) {
  const { t, formats } = useText();
  const date = formats.date(assessment.assessedOn);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {t('stakeholders.earlier.line', {
          date,
          power: formats.number(assessment.power, 1),
          interest: formats.number(assessment.interest, 1),
        })}
        {(assessment.reason || assessment.assessedBy) && (
          <Box sx={{ color: 'text.secondary' }}>
            {[assessment.reason, assessment.assessedBy].filter(Boolean).join(' · ')}
          </Box>
        )}
      </Box>
      {onDelete && (
        <IconButton
          aria-label={t('stakeholders.earlier.delete', { date })}
          onClick={onDelete}
          sx={{ alignSelf: 'flex-start', margin: '-4px -6px' }}
        >
          <Icon of={Trash2} size={16} />
        </IconButton>
      )}
    </Box>
  );
}
