/** What a person is called where people are not named. One rule for reports, history and the presentation. */
import type { Say } from '../wording.ts';
import { SECTORS, type Sector } from './actor.ts';

export type PersonLabelKey = 'history.name.person' | `terms.sector.${Sector}`;

/** "Head of schools, Nordby municipality"; without position and organisation, "Person, residents". */
export function personLabel(
  person: { readonly position: string; readonly organisation: string; readonly sector: string },
  t: Say<PersonLabelKey>,
): string {
  const words = [person.position, person.organisation].filter((part) => part !== '').join(', ');
  if (words !== '') return words.charAt(0).toUpperCase() + words.slice(1);
  const sector = SECTORS.find((known) => known === person.sector);
  return t('history.name.person', { sector: sector ? t(`terms.sector.${sector}`) : '' });
}
