/** The words of the power-interest grid in the language in use. */
import { useMemo } from 'react';
import type { PowerInterestGridTexts } from '../../../../shared/figures/PowerInterestGrid.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { useScaleWords } from '../use-scale-words.ts';

export function useGridTexts(): PowerInterestGridTexts {
  const { t } = useText();
  const { power, interest } = useScaleWords();
  return useMemo(
    () => ({
      title: t('stakeholders.grid.title', {
        powerName: power.inSentence,
        interestName: interest.inSentence,
      }),
      description: t('stakeholders.grid.description', {
        powerName: power.inSentence,
        interestName: interest.name,
      }),
      power: power.name,
      interest: interest.name,
      quadrants: {
        'keep-satisfied': t('terms.quadrant.keep-satisfied'),
        'work-closely': t('terms.quadrant.work-closely'),
        follow: t('terms.quadrant.follow'),
        'keep-informed': t('terms.quadrant.keep-informed'),
      },
      sectors: {
        public: t('terms.sector.public'),
        private: t('terms.sector.private'),
        voluntary: t('terms.sector.voluntary'),
        hybrid: t('terms.sector.hybrid'),
        residents: t('terms.sector.residents'),
      },
      withSeat: t('stakeholders.seat.has'),
      withoutSeat: t('stakeholders.seat.hasNot'),
    }),
    [t, power, interest],
  );
}
