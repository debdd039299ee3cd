/** What the scales are called here: the initiative's own words, else those of the program in the language in use. */
import { useMemo } from 'react';
import type { AssessmentScaleName } from '../../../shared/domain/stakeholders/assessment.ts';
import { type ScaleWords, scaleWords } from '../../../shared/domain/stakeholders/scale-words.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { useText } from '../../components/text/use-text.ts';

export type AllScaleWords = Readonly<Record<AssessmentScaleName, ScaleWords>>;

export function useScaleWords(): AllScaleWords {
  const { t } = useText();
  const { data: renamed } = useQueryOf('maps.listScales', {});
  return useMemo(
    () =>
      scaleWords(renamed ?? [], (scale) => ({
        name: t(`terms.assessmentScale.${scale}`),
        low: t(`maps.scale.${scale}.low`),
        high: t(`maps.scale.${scale}.high`),
      })),
    [renamed, t],
  );
}

/** What sentences about power and interest take: their names, and whether they are those of the program. */
export function usePowerWords(): { powerName: string; interestName: string; renamed: 'yes' | 'no' } {
  const { power, interest } = useScaleWords();
  return {
    powerName: power.inSentence,
    interestName: interest.inSentence,
    renamed: power.isRenamed || interest.isRenamed ? 'yes' : 'no',
  };
}
