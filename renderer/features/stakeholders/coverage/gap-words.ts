/** A gap in words: a sentence, what to do about it, and the rule behind it. */
import type { CoverageRow } from '../../../../shared/domain/stakeholders/coverage-gaps.ts';
import type { TextKey, Translate } from '../../../../shared/i18n/translator.ts';

/** What a row is about: a value of an enumeration by its word, a place or target group by its name. */
export function nameOfRow(t: Translate, { dimension, key, name }: CoverageRow): string {
  if (dimension === 'sector') return t(`terms.sector.${key}` as TextKey);
  return dimension === 'type' ? t(`terms.actorType.${key}` as TextKey) : name;
}

export interface GapWords {
  readonly sentence: string;
  readonly suggestion: string;
  readonly action: string;
  readonly why: string;
}

/** The words of a row with a gap. A place is only known from an actor: it is always on the map. */
export function gapWords(t: Translate, row: CoverageRow): GapWords {
  const gap = row.gap ?? 'body';
  const say = (part: '' | 'Suggestion' | 'Action' | 'Why') =>
    t(`coverage.line.${row.dimension}.${gap}${part}` as TextKey, {
      name: nameOfRow(t, row),
      actors: row.actors,
    });
  return { sentence: say(''), suggestion: say('Suggestion'), action: say('Action'), why: say('Why') };
}
