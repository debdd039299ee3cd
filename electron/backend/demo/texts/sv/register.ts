/** Swedish words of the demo: its register. */
import type { RegisterTexts } from '../demo-texts.ts';

export const registerTexts: RegisterTexts = {
  register: {
    twice: 'Frivilligcentralen i stadsdelen',
    tags: {
      youth: 'ungdom',
      school: 'skola',
      work: 'arbete',
      neighbourhood: 'grannskap',
      culture: 'kultur',
    },
    agreement: 'Avtal undertecknat',
    premises: 'Lokaler att låna',
    premisesChoices: {
      own: 'Ja, egna',
      shared: 'Ja, efter avtal',
      none: 'Nej',
    },
    earlierPositions: {
      businessLead: 'Personalchef',
      nurse: 'Skolsköterska i socialtjänsten',
      youthLeader: 'Elevrådsordförande',
    },
    views: { bySector: 'Efter sektor', youth: 'Ungdom' },
  },
};
