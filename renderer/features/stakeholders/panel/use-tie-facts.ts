/** What else is known of a tie, in one line: strength, dates, trust. The same line in the panel and in tables. */
import { type Tie, TRUST_DIMENSIONS, UNKNOWN_TIE_FACTS } from '../../../../shared/domain/stakeholders/tie.ts';
import { useText } from '../../../components/text/use-text.ts';

/** "Strong · since 12.01.2025 · trust: competence 4, integrity 3"; empty when only the kind is known. */
export function useTieFacts(tie: Tie): string {
  const { t, formats } = useText();
  const day = (date: string | null) => (date === null ? '' : formats.date(date));
  const trust = TRUST_DIMENSIONS.flatMap((dimension) => {
    const value = tie[dimension];
    if (value === null) return [];
    return t('network.trust.graded', {
      dimension: t(`network.trust.short.${dimension}`),
      value: formats.number(value),
    });
  });
  const known = knownDays(tie);
  return [
    tie.strength === UNKNOWN_TIE_FACTS.strength ? '' : t(`network.strength.${asStrength(tie.strength)}`),
    known === null ? '' : t('network.tie.period', { known, from: day(tie.startsOn), until: day(tie.endsOn) }),
    trust.length > 0 ? t('network.trust.line', { trust: trust.join(', ') }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Which of its days are known; null: none. */
function knownDays({ startsOn, endsOn }: Tie): 'both' | 'start' | 'end' | null {
  if (startsOn !== null) return endsOn === null ? 'start' : 'both';
  return endsOn === null ? null : 'end';
}

function asStrength(strength: number): 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, Math.max(1, Math.round(strength))) as 1 | 2 | 3 | 4 | 5;
}
