/** Many needs of one kind become one line, so that the page stays short however large the initiative is. */
import { type NeedOf, type ThresholdsOf, URGENCIES, type Urgency } from './need.ts';

export const foldThresholds = {
  /** So many needs of one kind are told one by one; beyond that one line tells of all. */
  needsNamed: { default: 3, min: 1, max: 20 },
} as const;
type Thresholds = ThresholdsOf<typeof foldThresholds>;

type AnyNeed = NeedOf<string, object>;

/** One line of the overview: one need, or all of a kind. */
export interface NeedLine<Need extends AnyNeed = AnyNeed> {
  readonly urgency: Urgency;
  readonly count: number;
  /** The first, worst one. */
  readonly first: Need;
  /** With several: the first few, to be named. */
  readonly examples: readonly Need[];
}

const EXAMPLES = 3;

/** The lines in order of urgency; among equals in the order of the rules. A folded line is as urgent as its worst need. */
export function foldNeeds<Need extends AnyNeed>(
  needs: readonly Need[],
  thresholds: Thresholds,
): NeedLine<Need>[] {
  const groups = Map.groupBy(needs, (need) => need.kind);
  const lines = [...groups.values()].flatMap((group) => {
    // "Nothing yet" is told for each part: each has another beginning.
    const isFolded = group.length > thresholds.needsNamed && group[0]?.urgency !== 'beginning';
    return isFolded ? foldedLine(byUrgency(group)) : group.map(singleLine);
  });
  return byUrgency(lines);
}

function singleLine<Need extends AnyNeed>(need: Need): NeedLine<Need> {
  return { urgency: need.urgency, count: 1, first: need, examples: [need] };
}

function foldedLine<Need extends AnyNeed>(group: readonly Need[]): NeedLine<Need>[] {
  const [first] = group;
  if (first === undefined) return [];
  return [{ urgency: first.urgency, count: group.length, first, examples: group.slice(0, EXAMPLES) }];
}

const byUrgency = <Entry extends { readonly urgency: Urgency }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
