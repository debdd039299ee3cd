/** What of two actors can be chosen when they are made one. Everything else of both is kept. */
import type { Actor } from './actor.ts';

/** What is chosen as one, and the properties that belong to it. */
export const MERGE_CHOICES = {
  name: ['name'],
  sector: ['sector'],
  type: ['type'],
  organisation: ['organisationId', 'position'],
  level: ['level'],
  place: ['place'],
  number: ['organisationNumber', 'organisationCountry'],
  description: ['description'],
  brings: ['brings'],
  email: ['email'],
  phone: ['phone'],
  contact: ['responsibleId', 'contactRhythmDays', 'contactChannel'],
} as const satisfies Record<string, readonly (keyof Actor)[]>;
export type MergeChoice = keyof typeof MERGE_CHOICES;
export const MERGE_CHOICE_NAMES = Object.keys(MERGE_CHOICES) as [MergeChoice, ...MergeChoice[]];

/** Choices in which two actors differ, so that there is something to choose. */
export function differingChoices(kept: Actor, other: Actor): MergeChoice[] {
  return MERGE_CHOICE_NAMES.filter((choice) =>
    MERGE_CHOICES[choice].some((property) => kept[property] !== other[property]),
  );
}

/** Choices in which the kept one says nothing and the other something: taken from the other unless somebody objects. */
export function missingChoices(kept: Actor, other: Actor): MergeChoice[] {
  const isEmpty = (value: unknown) => value === '' || value === null;
  return differingChoices(kept, other).filter((choice) =>
    MERGE_CHOICES[choice].every((property) => isEmpty(kept[property])),
  );
}
