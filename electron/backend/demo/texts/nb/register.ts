/** Norwegian words of the demo: its register. */
import type { RegisterTexts } from '../demo-texts.ts';

export const registerTexts: RegisterTexts = {
  register: {
    twice: 'Frivillighetssentralen i Nordbyen',
    tags: {
      youth: 'ungdom',
      school: 'skole',
      work: 'arbeid',
      neighbourhood: 'nabolag',
      culture: 'kultur',
    },
    agreement: 'Avtale signert',
    premises: 'Lokaler til utlån',
    premisesChoices: {
      own: 'Ja, egne',
      shared: 'Ja, etter avtale',
      none: 'Nei',
    },
    earlierPositions: {
      businessLead: 'Personalsjef',
      nurse: 'Helsesykepleier i barneverntjenesten',
      youthLeader: 'Elevrådsleder',
    },
    views: { bySector: 'Etter sektor', youth: 'Ungdom' },
  },
};
