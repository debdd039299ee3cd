/** Influence, interest and support of a row -> a dated assessment, unless it says what is known already. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import type { Assessment, FurtherJudgements } from '../../../shared/domain/stakeholders/assessment.ts';
import type { RowFacts } from './read-row.ts';

export interface PlannedAssessment extends FurtherJudgements {
  readonly power: number;
  readonly interest: number;
  readonly assessedOn: IsoDate;
}

export interface JudgedRow {
  readonly assessment: PlannedAssessment | null;
  readonly warnings: readonly RowProblem[];
}

/**
 * `earlier` are the actor's assessments, in any order. What the row leaves open of influence and interest stays as it
 * was last judged; where it never was, there is no assessment: the program invents no judgement.
 */
export function planAssessment(facts: RowFacts, earlier: readonly Assessment[], today: IsoDate): JudgedRow {
  const given = givenJudgements(facts);
  if (Object.keys(given).length === 0) return { assessment: null, warnings: [] };
  const assessedOn = facts.assessedOn ?? today;
  const upTo = earlier.filter((each) => each.assessedOn <= assessedOn);
  const latest = upTo.reduce<Assessment | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);
  const power = given.power ?? latest?.power;
  const interest = given.interest ?? latest?.interest;
  if (power === undefined || interest === undefined)
    return { assessment: null, warnings: [{ code: 'half-assessment', values: {} }] };
  const compared =
    facts.assessedOn === null ? [latest] : earlier.filter((each) => each.assessedOn === assessedOn);
  const isKnown = compared.some((each) => each !== null && saysTheSame(each, given));
  return { assessment: isKnown ? null : { ...given, power, interest, assessedOn }, warnings: [] };
}

type Given = Partial<Omit<PlannedAssessment, 'assessedOn'>>;

function givenJudgements({ scales, engagementNow, engagementWanted }: RowFacts): Given {
  return {
    ...scales,
    ...(engagementNow === null ? {} : { engagementNow }),
    ...(engagementWanted === null ? {} : { engagementWanted }),
  };
}

const isLater = (a: Assessment, b: Assessment) =>
  a.assessedOn > b.assessedOn || (a.assessedOn === b.assessedOn && a.id > b.id);

const saysTheSame = (assessment: Assessment, given: Given) =>
  Object.entries(given).every(([scale, value]) => assessment[scale as keyof Assessment] === value);
