/** Danish words of the demo: its register. */
import type { RegisterTexts } from '../demo-texts.ts';

export const registerTexts: RegisterTexts = {
  register: {
    twice: 'Frivilligcentret i bydelen',
    tags: {
      youth: 'unge',
      school: 'skole',
      work: 'arbejde',
      neighbourhood: 'naboskab',
      culture: 'kultur',
    },
    agreement: 'Aftale underskrevet',
    premises: 'Lokaler til udlån',
    premisesChoices: {
      own: 'Ja, egne',
      shared: 'Ja, efter aftale',
      none: 'Nej',
    },
    earlierPositions: {
      businessLead: 'Personalechef',
      nurse: 'Sundhedsplejerske i familieafdelingen',
      youthLeader: 'Elevrådsformand',
    },
    views: { bySector: 'Efter sektor', youth: 'Unge' },
  },
};
