/** Branded identifiers. Every row of every kind is named by a UUIDv7, so two laptops never collide. */
import { uuidv7 } from 'uuidv7';

declare const brand: unique symbol;
export type Identifier<Kind extends string> = string & { readonly [brand]: Kind };

export type InitiativeId = Identifier<'initiative'>;
export type ActorId = Identifier<'actor'>;
export type AssessmentId = Identifier<'assessment'>;
export type TieId = Identifier<'tie'>;
export type AffiliationId = Identifier<'affiliation'>;
export type MergedActorId = Identifier<'merged-actor'>;
export type DistinctPairId = Identifier<'distinct-pair'>;
export type OwnFieldId = Identifier<'own-field'>;
export type OwnFieldValueId = Identifier<'own-field-value'>;
export type SavedViewId = Identifier<'saved-view'>;
export type StakeholderMapId = Identifier<'stakeholder-map'>;
export type MapActorId = Identifier<'map-actor'>;
export type AssessmentScaleId = Identifier<'assessment-scale'>;
export type TargetGroupId = Identifier<'target-group'>;
export type VoiceId = Identifier<'voice'>;
export type ContactId = Identifier<'contact'>;
export type MandateId = Identifier<'mandate'>;
export type BodyId = Identifier<'body'>;
export type SeatId = Identifier<'seat'>;
export type TermId = Identifier<'term'>;
export type GoalId = Identifier<'goal'>;
export type ActionId = Identifier<'action'>;
export type ContributionId = Identifier<'contribution'>;
export type IndicatorId = Identifier<'indicator'>;
export type IndicatorValueId = Identifier<'indicator-value'>;
export type MeetingId = Identifier<'meeting'>;
export type AgendaItemId = Identifier<'agenda-item'>;
export type PhaseId = Identifier<'phase'>;

let nextUuid: () => string = uuidv7;

/** Makes a new, time-ordered identifier (UUIDv7, RFC 9562). */
export function newIdentifier<Kind extends string>(): Identifier<Kind> {
  return nextUuid() as Identifier<Kind>;
}

/**
 * Runs `work` with identifiers from `source`, so that generated documents come out the same byte for byte. Only for
 * those: `work` must not wait for anything, since everything else would take its identifiers from `source` meanwhile.
 */
export function withIdentifiers<Result>(source: () => string, work: () => Result): Result {
  const before = nextUuid;
  nextUuid = source;
  try {
    return work();
  } finally {
    nextUuid = before;
  }
}
