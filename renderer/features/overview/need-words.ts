/** A need as a sentence, what lies behind it, and the one action that mends it. */

import type { Need } from '../../../shared/domain/overview/needs.ts';
import type { TextKey } from '../../../shared/i18n/translator.ts';
import type { Tone } from '../../components/StatusChip.tsx';
import type { Texts } from '../../components/text/use-text.ts';

export interface NeedWords {
  readonly sentence: string;
  readonly detail: string;
  readonly action: string;
  /** The page where it is mended. */
  readonly to: string;
  readonly tone: Extract<Tone, 'bad' | 'warning' | 'information'>;
}

const BEGINNING_PAGES = {
  actors: '/stakeholders',
  goals: '/plan',
  indicators: '/measurement',
  meetings: '/meetings',
} as const;

/** Puts a need into words. */
export function wordsOf(need: Need, texts: Texts): NeedWords {
  const { t } = texts;
  if (need.kind === 'nothing-yet') {
    const say = (part: string) => t(`overview.need.nothing-yet.${need.of}.${part}` as TextKey);
    return {
      sentence: say('sentence'),
      detail: say('detail'),
      action: say('action'),
      to: BEGINNING_PAGES[need.of],
      tone: 'information',
    };
  }
  const values = valuesOf(need, texts);
  return {
    sentence: t(`overview.need.${need.kind}.sentence`, values),
    detail: t(`overview.need.${need.kind}.detail`, values),
    action: t(`overview.need.${need.kind}.action`, values),
    to: pageOf(need),
    tone: need.kind === 'decision-without-wording' || need.kind === 'late-actions' ? 'bad' : 'warning',
  };
}

type ConcreteNeed = Exclude<Need, { kind: 'nothing-yet' }>;

/** Where it is mended; the filters of the plan are in its address. */
function pageOf(need: ConcreteNeed): string {
  switch (need.kind) {
    case 'decision-without-wording':
      return `/meetings/${need.meetingId}`;
    case 'late-actions':
      return '/plan?state=late';
    case 'actions-without-lead':
      return '/plan?lead=none';
    case 'empty-seats':
      return `/governance/${need.bodyId}`;
    case 'empty-seats-in-bodies':
      return '/governance?view=table';
    case 'indicators-without-value':
      return `/measurement/${need.first.id}`;
    case 'indicators-overdue':
      return `/measurement/${need.oldest.id}`;
  }
}

function valuesOf(need: ConcreteNeed, { t, formats }: Texts): Record<string, string | number> {
  switch (need.kind) {
    case 'decision-without-wording':
      return {
        case: need.caseNumber,
        title: need.title,
        body: need.bodyName,
        date: formats.longDate(need.startsAt),
      };
    case 'late-actions': {
      const { title, daysLate, leadName } = need.oldest;
      const lead = leadName === null ? 'none' : 'some';
      return { count: need.count, title, days: daysLate, lead, leadName: leadName ?? '' };
    }
    case 'actions-without-lead':
      return { count: need.count, title: need.first.title };
    case 'empty-seats':
      return { count: need.count, body: need.bodyName, seat: seatInWords(need, t) };
    case 'empty-seats-in-bodies':
      return { count: need.count, bodies: need.bodyCount, body: need.first.bodyName };
    case 'indicators-without-value':
      return { count: need.count, name: need.first.name };
    case 'indicators-overdue': {
      const { name, frequency, latestOn } = need.oldest;
      const words = t(`terms.frequency.${frequency}`).toLocaleLowerCase();
      return { count: need.count, name, frequency: words, date: formats.longDate(latestOn) };
    }
  }
}

function seatInWords(need: Extract<Need, { kind: 'empty-seats' }>, t: Texts['t']): string {
  const role = t(`terms.seatRole.${need.first.role}`);
  if (need.first.title === '') return role;
  return t('overview.need.empty-seats.seat', { title: need.first.title, role: role.toLocaleLowerCase() });
}
