/** What the scales are called: the initiative's own words where it has given some, else those of the program. */

import { ASSESSMENT_SCALES, type AssessmentScaleName } from './assessment.ts';
import type { RainbowSide } from './rainbow.ts';
import type { AssessmentScale } from './stakeholder-map.ts';

export interface ScaleWords {
  /** As a label. */
  readonly name: string;
  /** Within a sentence: the program's own words are not written large there, given ones stay as they were written. */
  readonly inSentence: string;
  /** What 1 and 5 are called. */
  readonly low: string;
  readonly high: string;
  readonly isRenamed: boolean;
}

/** The words of all scales. `own` gives those of the program. */
export function scaleWords(
  renamed: readonly Pick<AssessmentScale, 'scale' | 'name' | 'low' | 'high'>[],
  own: (scale: AssessmentScaleName) => { readonly name: string; readonly low: string; readonly high: string },
): Record<AssessmentScaleName, ScaleWords> {
  const words = ASSESSMENT_SCALES.map((scale) => {
    const given = renamed.find((each) => each.scale === scale);
    const { name, low, high } = own(scale);
    const isRenamed = given !== undefined && given.name !== '';
    return [
      scale,
      {
        name: given?.name || name,
        inSentence: isRenamed ? given.name : name.charAt(0).toLowerCase() + name.slice(1),
        low: given?.low || low,
        high: given?.high || high,
        isRenamed,
      },
    ];
  });
  return Object.fromEntries(words) as Record<AssessmentScaleName, ScaleWords>;
}

/** What the sides of the rainbow are called: the scales' own names where they have been given some. */
export function rainbowSideWords(
  { affects, affected }: Readonly<Record<'affects' | 'affected', ScaleWords>>,
  own: (side: RainbowSide) => string,
  both: (names: { readonly first: string; readonly second: string }) => string,
): Record<RainbowSide, string> {
  const first = affects.isRenamed ? affects.name : own('affecting');
  const second = affected.isRenamed ? affected.name : own('affected');
  const isRenamed = affects.isRenamed || affected.isRenamed;
  return { affecting: first, affected: second, both: isRenamed ? both({ first, second }) : own('both') };
}
