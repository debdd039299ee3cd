/** A line of the overview in words: a sentence, what lies behind it, the one action that mends it, and why it is there. */
import type { NeedLine } from '../../../shared/domain/overview/fold.ts';
import type { Urgency } from '../../../shared/domain/overview/need.ts';
import type { Need, NeedKind } from '../../../shared/domain/overview/needs.ts';
import type { Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import type { TextKey } from '../../../shared/i18n/translator.ts';
import { creationRequest, type FormRequest } from '../../components/creation-request.ts';
import type { Tone } from '../../components/StatusChip.tsx';
import type { Texts } from '../../components/text/use-text.ts';
import { communicationNeedWords } from '../communication/need-words.ts';
import { documentNeedWords } from '../document/need-words.ts';
import { governanceNeedWords } from '../governance/need-words.ts';
import { measurementNeedWords } from '../measurement/need-words.ts';
import { meetingNeedWords } from '../meetings/need-words.ts';
import { planNeedWords } from '../plan/need-words.ts';
import { coverageNeedWords } from '../stakeholders/coverage/need-words.ts';
import { stakeholderNeedWords } from '../stakeholders/need-words.ts';
import type { WordsOfKind, WordsOfNeeds } from './words-of-kind.ts';

export interface NeedWords {
  readonly sentence: string;
  readonly detail: string;
  readonly action: string;
  /** The place where it is mended. */
  readonly to: string;
  /** The form that opens there; null where the place itself is enough. */
  readonly opens: FormRequest | null;
  /** Done at once instead of leading there; null for all others. */
  readonly command: 'publish' | null;
  /** The rule in one sentence, with its threshold. */
  readonly why: string;
  readonly tone: Tone;
}

type WithWords = Exclude<Need, { kind: 'nothing-yet' }>;

/** Later features add theirs here. */
const WORDS: WordsOfNeeds<WithWords> = {
  ...documentNeedWords,
  ...meetingNeedWords,
  ...planNeedWords,
  ...governanceNeedWords,
  ...measurementNeedWords,
  ...stakeholderNeedWords,
  ...communicationNeedWords,
  ...coverageNeedWords,
};

const BEGINNINGS = {
  actors: { page: '/stakeholders', creates: 'actor' },
  goals: { page: '/plan', creates: 'goal' },
  indicators: { page: '/measurement', creates: 'indicator' },
  meetings: { page: '/meetings', creates: 'meeting' },
} as const;

const TONES: Record<Urgency, Tone> = {
  urgent: 'bad',
  due: 'warning',
  missing: 'neutral',
  beginning: 'information',
};

/** Puts a line into words. `thresholds` are those the rules were asked with. */
export function wordsOf(line: NeedLine<Need>, texts: Texts, thresholds: Thresholds): NeedWords {
  const { first, count, urgency } = line;
  const tone = TONES[urgency];
  if (first.kind === 'nothing-yet') return { ...beginningWords(first.values.of, texts), tone };
  // Each entry takes the need of its own kind, which is the kind it is looked up by.
  const words = WORDS[first.kind] as WordsOfKind<WithWords>;
  const why = texts.t(`needs.kinds.${first.kind}.why`, words.why?.(thresholds) ?? {});
  if (count > 1) return { ...foldedWords(line, first.kind, words, texts), why, tone };
  const values = words.values(first, texts);
  return {
    sentence: texts.t(`needs.kinds.${first.kind}.one`, values),
    detail: texts.t(`needs.kinds.${first.kind}.detail`, values),
    action: texts.t(`needs.kinds.${first.kind}.action`, values),
    to: words.to(first),
    opens: words.opens?.(first) ?? null,
    command: words.command?.(first) ?? null,
    why,
    tone,
  };
}

function foldedWords(
  { count, examples }: NeedLine<Need>,
  kind: NeedKind,
  words: WordsOfKind<WithWords>,
  { t, formats }: Texts,
): Omit<NeedWords, 'why' | 'tone'> {
  // The document has one file: its needs never come in numbers, and have no text for it.
  const say = (part: string) => t(`needs.kinds.${kind}.${part}` as TextKey, { count });
  const names = new Set(examples.map((need) => words.name(need as WithWords)));
  return {
    sentence: say('many'),
    detail: t('needs.among', { names: formats.list([...names]) }),
    action: say('actionMany'),
    to: words.toMany,
    opens: null,
    command: null,
  };
}

function beginningWords(of: keyof typeof BEGINNINGS, { t }: Texts): Omit<NeedWords, 'tone'> {
  return {
    sentence: t(`needs.kinds.nothing-yet.${of}.one`),
    detail: t(`needs.kinds.nothing-yet.${of}.detail`),
    action: t(`needs.kinds.nothing-yet.${of}.action`),
    to: BEGINNINGS[of].page,
    opens: creationRequest(BEGINNINGS[of].creates),
    command: null,
    why: t('needs.kinds.nothing-yet.why'),
  };
}
