/** What stands behind those who sit at the table: the mandate from their own organisation, and how it is anchored there. */
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import type { ActorId } from '../identifiers.ts';
import type { ActorKind } from '../stakeholders/actor.ts';
import { MANDATE_FORMALITIES, type Mandate, type MandateFormality } from './contact.ts';

export type MandateFact = Pick<
  Mandate,
  'id' | 'actorId' | 'formality' | 'givenOn' | 'validUntil' | 'informedOn'
>;

/** Somebody who holds a term in a body today. */
export interface SeatHolder {
  readonly actorId: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly organisationId: ActorId | null;
  readonly organisationName: string | null;
  readonly bodyName: string;
}

/** An organisation at the table, with the mandate of the one of its holders who has the weakest. */
export interface Party {
  readonly id: ActorId;
  readonly name: string;
  readonly bodyName: string;
  readonly mandate: MandateFact | null;
}

/** What a mandate needs, worst first; null when nothing. */
export const MANDATE_NEEDS = ['expired', 'lacking', 'ending', 'not-anchored'] as const;
export type MandateNeedKind = (typeof MANDATE_NEEDS)[number];

export interface MandateLimits {
  /** A mandate that ends within this many days is to be renewed. */
  readonly mandateEndingDays: number;
  /** The own organisation is to be told at least every so many days. */
  readonly anchoringDays: number;
}

/** The strongest mandate that holds on the day; when none does, the strongest there was. Of equals the one given last. */
export function mandateOn<Given extends Omit<MandateFact, 'actorId'>>(
  mandates: readonly Given[],
  today: IsoDate,
): Given | null {
  const rank = (mandate: Given) =>
    (isExpired(mandate, today) ? 0 : MANDATE_FORMALITIES.length) +
    MANDATE_FORMALITIES.indexOf(mandate.formality);
  const order = (a: Given, b: Given) =>
    rank(b) - rank(a) || compare(b.givenOn ?? '', a.givenOn ?? '') || compare(b.id, a.id);
  return mandates.toSorted(order)[0] ?? null;
}

/** What is to be done about the mandate of somebody who sits in a body. */
export function mandateNeedOf(
  mandate: Omit<MandateFact, 'actorId'> | null,
  today: IsoDate,
  limits: MandateLimits,
): MandateNeedKind | null {
  if (mandate === null || !isFormal(mandate.formality)) return 'lacking';
  if (isExpired(mandate, today)) return 'expired';
  const { validUntil, informedOn } = mandate;
  if (validUntil !== null && validUntil <= addDays(today, limits.mandateEndingDays)) return 'ending';
  const isAnchored = informedOn !== null && daysBetween(informedOn, today) <= limits.anchoringDays;
  return isAnchored ? null : 'not-anchored';
}

/**
 * The organisations at the table. A holder is covered by its own mandate or by that of its organisation; a person
 * without an organisation has nobody to be sent by and is left out.
 */
export function partiesOf(
  holders: readonly SeatHolder[],
  mandates: readonly MandateFact[],
  today: IsoDate,
): Party[] {
  const given = Map.groupBy(mandates, ({ actorId }) => actorId);
  const parties = new Map<ActorId, Party>();
  for (const holder of holders) {
    if (holder.kind === 'person' && holder.organisationId === null) continue;
    const { actorId, organisationId } = holder;
    const behind = [...(given.get(actorId) ?? []), ...(given.get(organisationId ?? actorId) ?? [])];
    const party: Party = {
      id: organisationId ?? actorId,
      name: holder.organisationName ?? holder.name,
      bodyName: holder.bodyName,
      mandate: mandateOn(behind, today),
    };
    const known = parties.get(party.id);
    if (known === undefined || strength(party, today) < strength(known, today)) parties.set(party.id, party);
  }
  return [...parties.values()];
}

/** Only what is on paper can be shown to whoever asks. */
export const isFormal = (formality: MandateFormality) => formality === 'written' || formality === 'adopted';

export const isExpired = ({ validUntil }: Pick<Mandate, 'validUntil'>, today: IsoDate) =>
  validUntil !== null && validUntil < today;

function strength({ mandate }: Party, today: IsoDate): number {
  if (mandate === null) return -1;
  return isExpired(mandate, today) ? 0 : 1 + MANDATE_FORMALITIES.indexOf(mandate.formality);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
