/** How the state and the dates of an action are said. Shows nothing itself. */
import { daysBetween, type IsoDate } from '../../../shared/domain/dates.ts';
import { type Action, type ActionState, actionStateOn } from '../../../shared/domain/plan/plan.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Tone } from '../../components/StatusChip.tsx';

const TONES: Record<ActionState, Tone> = {
  completed: 'good',
  ongoing: 'information',
  'not-started': 'neutral',
  late: 'bad',
  paused: 'warning',
  cancelled: 'neutral',
};

/** The tone whose sign stands beside the state's word. */
export function toneOfState(state: ActionState): Tone {
  return TONES[state];
}

/** "1.2.2026 to 30.6.2026", with words for what is missing. */
export function periodInWords(
  t: Translate,
  formats: Formats,
  { startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>,
): string {
  if (startsOn === null && endsOn === null) return t('plan.action.noDates');
  if (startsOn === null) return t('plan.action.until', { date: formats.date(endsOn ?? '') });
  if (endsOn === null) return t('plan.action.from', { date: formats.date(startsOn) });
  return t('plan.action.period', { start: formats.date(startsOn), end: formats.date(endsOn) });
}

/** Days an action is past its end; null when it is not late. */
export function daysLate(action: Pick<Action, 'status' | 'endsOn'>, today: IsoDate): number | null {
  if (action.endsOn === null || actionStateOn(action, today) !== 'late') return null;
  return daysBetween(action.endsOn, today);
}
