/** Ties: who cooperates with, funds, governs or informs whom. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, TieId } from '../identifiers.ts';

export const TIE_KINDS = ['cooperates', 'funds', 'governs', 'refers', 'informs', 'in-conflict'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** 1 is weak, 5 strong. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const;
/** Dimensions of trust (Mayer, Davis and Schoorman 1995). */
export const TRUST_DIMENSIONS = ['competence', 'benevolence', 'integrity'] as const;

export interface Tie {
  readonly id: TieId;
  readonly fromActorId: ActorId;
  readonly toActorId: ActorId;
  readonly kind: TieKind;
  /** A mutual tie has no direction; from and to are then only the order it was typed in. */
  readonly isMutual: boolean;
  readonly note: string;
  /** 1 is weak, 5 strong. */
  readonly strength: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** Trust of `from` in `to` in three dimensions (Mayer, Davis and Schoorman 1995), 1 to 5; null where unknown. */
  readonly competence: number | null;
  readonly benevolence: number | null;
  readonly integrity: number | null;
  /** The key of the tie in a file it was read from; empty when it was typed in. */
  readonly externalId: string;
}

/** A tie of which only the kind is known. */
export const UNKNOWN_TIE_FACTS = {
  strength: 3,
  startsOn: null,
  endsOn: null,
  competence: null,
  benevolence: null,
  integrity: null,
  externalId: '',
} as const satisfies Partial<Tie>;

type FurtherFact = keyof typeof UNKNOWN_TIE_FACTS;
/** What makes a tie: facts left out are unknown in a new one, and stay as they are in a known one. */
export type TieFacts = Omit<Tie, 'id' | FurtherFact> & {
  readonly [Fact in FurtherFact]?: Tie[Fact] | undefined;
};

/** True when the tie had begun and had not ended on the day. A tie without a beginning has always been there. */
export function isTieOn(tie: Pick<Tie, 'startsOn' | 'endsOn'>, day: IsoDate): boolean {
  return (tie.startsOn === null || tie.startsOn <= day) && (tie.endsOn === null || tie.endsOn >= day);
}
