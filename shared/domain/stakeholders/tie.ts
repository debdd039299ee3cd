/** Ties: who cooperates with, funds, governs or informs whom. */
import type { ActorId, TieId } from '../identifiers.ts';

export const TIE_KINDS = ['cooperates', 'funds', 'governs', 'refers', 'informs', 'in-conflict'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export interface Tie {
  readonly id: TieId;
  readonly fromActorId: ActorId;
  readonly toActorId: ActorId;
  readonly kind: TieKind;
  /** A mutual tie has no direction; from and to are then only the order it was typed in. */
  readonly isMutual: boolean;
  readonly note: string;
}
