/** Facts of an actor as they are stored, whatever way they were typed. Reads no database. */
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Actor, ActorFacts, Country } from '../../../shared/domain/stakeholders/actor.ts';
import {
  countriesOfNumber,
  organisationNumberOf,
} from '../../../shared/domain/stakeholders/organisation-number.ts';
import { tagsOf, textOfTags } from '../../../shared/domain/stakeholders/tags.ts';

/**
 * Tags in order, and the organisation number as its register writes it. Throws `stakeholders.organisation-number-wrong`
 * for a new number that is none; one already there may stay.
 */
export function checkedFacts(fields: ActorFacts, known: Actor | null): Partial<Actor> {
  const tags = fields.tags === undefined ? {} : { tags: textOfTags(tagsOf(fields.tags)) };
  if (fields.organisationNumber === undefined) return tags;
  const typed = fields.organisationNumber;
  if (typed === '') return { ...tags, organisationNumber: '', organisationCountry: null };
  const country = fields.organisationCountry ?? onlyCountryOf(typed);
  if (typed === known?.organisationNumber && country === known.organisationCountry) return tags;
  const number = country && organisationNumberOf(country, typed);
  if (number) return { ...tags, organisationNumber: number, organisationCountry: country };
  throw new Refusal('stakeholders.organisation-number-wrong', { number: typed, country: country ?? 'none' }, [
    { path: 'organisationNumber', reason: 'invalid' },
  ]);
}

/** The country whose number it is, where it can be of one alone. */
function onlyCountryOf(typed: string): Country | null {
  const [country, ...others] = countriesOfNumber(typed);
  return country && others.length === 0 ? country : null;
}
