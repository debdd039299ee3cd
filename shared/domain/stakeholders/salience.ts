/**
 * Salience after Mitchell, Agle and Wood (1997), "Toward a theory of stakeholder identification and salience", Academy
 * of Management Review 22(4): who has power, legitimacy and urgency, and which of the seven classes follows.
 */
import { SCALE_MIDDLE } from './assessment.ts';

export const SALIENCE_ATTRIBUTES = ['power', 'legitimacy', 'urgency'] as const;
export type SalienceAttribute = (typeof SALIENCE_ATTRIBUTES)[number];

/** The seven classes, the most salient first, and those who have none of the three attributes. */
export const SALIENCE_CLASSES = [
  'definitive',
  'dominant',
  'dangerous',
  'dependent',
  'dormant',
  'discretionary',
  'demanding',
  'non-stakeholder',
] as const;
export type SalienceClass = (typeof SALIENCE_CLASSES)[number];

/** The attributes that make each class: latent classes have one, expectant two, the definitive all three. */
export const ATTRIBUTES_OF_CLASS: Readonly<Record<SalienceClass, readonly SalienceAttribute[]>> = {
  definitive: ['power', 'legitimacy', 'urgency'],
  dominant: ['power', 'legitimacy'],
  dangerous: ['power', 'urgency'],
  dependent: ['legitimacy', 'urgency'],
  dormant: ['power'],
  discretionary: ['legitimacy'],
  demanding: ['urgency'],
  'non-stakeholder': [],
};

export interface SalienceScores {
  readonly power: number;
  readonly legitimacy: number | null;
  readonly urgency: number | null;
}

/** The attributes somebody has: judged at the middle of the scale or above, as on the power-interest grid. */
export function salienceAttributesOf(scores: SalienceScores): SalienceAttribute[] {
  return SALIENCE_ATTRIBUTES.filter((attribute) => (scores[attribute] ?? 0) >= SCALE_MIDDLE);
}

/** The class of an actor; null while legitimacy or urgency is not judged, since nothing follows from silence. */
export function salienceOf(scores: SalienceScores): SalienceClass | null {
  if (scores.legitimacy === null || scores.urgency === null) return null;
  const has = salienceAttributesOf(scores).join();
  return SALIENCE_CLASSES.find((each) => ATTRIBUTES_OF_CLASS[each].join() === has) ?? null;
}

/** The actors of each class, in the order given, and those that cannot be classed yet. */
export function groupBySalience<Actor extends { readonly judgement: SalienceScores | null }>(
  actors: readonly Actor[],
): { classes: Record<SalienceClass, Actor[]>; unclassed: Actor[] } {
  const classes = Object.fromEntries(SALIENCE_CLASSES.map((each) => [each, [] as Actor[]])) as Record<
    SalienceClass,
    Actor[]
  >;
  const unclassed: Actor[] = [];
  for (const actor of actors) {
    const found = actor.judgement === null ? null : salienceOf(actor.judgement);
    (found === null ? unclassed : classes[found]).push(actor);
  }
  return { classes, unclassed };
}
