/** How an actor was assessed before, and for other maps: the dated and signed record behind the map. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Trash2 } from 'lucide-react';
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import { ASSESSMENT_SCALES, type Assessment } from '../../../../shared/domain/stakeholders/assessment.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { ShowMoreButton, useFirst } from '../../../components/ShowMore.tsx';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { useScaleWords } from '../use-scale-words.ts';

/** Every drag is one, so there may be many. */
const FIRST = 6;
const STEP = 20;

export interface EarlierAssessmentsProps {
  readonly actor: ActorDetails;
  readonly maps: readonly MapOverview[];
  readonly canEdit: boolean;
}

export function EarlierAssessments({ actor, maps, canEdit }: EarlierAssessmentsProps) {
  const { t, formats } = useText();
  const remove = useRemoval('stakeholders.deleteAssessment');
  const earlier = actor.assessments.filter((each) => each.id !== actor.assessment?.id);
  const { shown, ...more } = useFirst(earlier, FIRST, STEP);
  if (earlier.length === 0) return null;
  return (
    <PanelSection title={t('stakeholders.earlier.title')}>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map((assessment) => (
          <EarlierAssessment
            key={assessment.id}
            assessment={assessment}
            mapName={maps.find(({ id }) => id === assessment.mapId)?.name ?? null}
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
      <ShowMoreButton {...more} of={t('stakeholders.earlier.title')} />
    </PanelSection>
  );
}

function EarlierAssessment(props: {
  assessment: Assessment;
  /** Null: it was made for the whole initiative. */
  mapName: string | null;
  onDelete?: () => void;
}) {
  const { t, formats } = useText();
  const { assessment, mapName, onDelete } = props;
  const { power, interest } = useScaleWords();
  const date = formats.date(assessment.assessedOn);
  const further = useFurtherWords(assessment);
  const signed = [assessment.reason, assessment.assessedBy].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {t('stakeholders.earlier.line', {
          date,
          powerName: power.inSentence,
          interestName: interest.inSentence,
          power: formats.number(assessment.power, 1),
          interest: formats.number(assessment.interest, 1),
        })}
        {further !== '' && <div>{further}</div>}
        {mapName !== null && <div>{t('maps.earlier.onMap', { name: mapName })}</div>}
        {signed && <Box sx={{ color: 'text.secondary' }}>{signed}</Box>}
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

/** The other judgements in one line; empty when there are none. */
function useFurtherWords(assessment: Assessment): string {
  const { t, formats } = useText();
  const scales = useScaleWords();
  const numbers = ASSESSMENT_SCALES.flatMap((scale) => {
    const value = assessment[scale];
    if (scale === 'power' || scale === 'interest' || value === null) return [];
    return [t('maps.earlier.judgement', { name: scales[scale].inSentence, value: formats.number(value, 1) })];
  });
  const levels = (['engagementNow', 'engagementWanted'] as const).flatMap((name) => {
    const level = assessment[name];
    if (level === null) return [];
    return [
      t('maps.earlier.level', { name: t(`maps.form.${name}`), value: t(`terms.engagementLevel.${level}`) }),
    ];
  });
  return [...numbers, ...levels].join(', ');
}
