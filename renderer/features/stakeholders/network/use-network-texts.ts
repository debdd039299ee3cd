/** The words of the picture in the window's language. */
import { useMemo } from 'react';
import { SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import { TIE_KINDS } from '../../../../shared/domain/stakeholders/tie.ts';
import type { NetworkTexts } from '../../../../shared/figures/NetworkFigure.tsx';
import { useText } from '../../../components/text/use-text.ts';

export function useNetworkTexts(): NetworkTexts {
  const { t } = useText();
  return useMemo(
    () => ({
      title: t('network.picture.title'),
      description: t('network.picture.description'),
      sectors: Object.fromEntries(
        SECTORS.map((sector) => [sector, t(`terms.sector.${sector}`)]),
      ) as NetworkTexts['sectors'],
      kinds: Object.fromEntries(
        TIE_KINDS.map((kind) => [kind, t(`terms.tieKind.${kind}`)]),
      ) as NetworkTexts['kinds'],
    }),
    [t],
  );
}
