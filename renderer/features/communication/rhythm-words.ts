/** A rhythm in words: by its name, or by its days. */
import { rhythmOf } from '../../../shared/domain/communication/plan.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';

/** "Every quarter", "Every 45 days". */
export function rhythmInWords(t: Translate, days: number): string {
  const named = rhythmOf(days);
  return named ? t(`communication.rhythm.${named}`) : t('communication.rhythm.days', { days });
}
