/** English words of the demo: its register. */
import type { RegisterTexts } from '../demo-texts.ts';

export const registerTexts: RegisterTexts = {
  register: {
    twice: 'The volunteer centre in the district',
    tags: {
      youth: 'youth',
      school: 'school',
      work: 'work',
      neighbourhood: 'neighbourhood',
      culture: 'culture',
    },
    agreement: 'Agreement signed',
    premises: 'Rooms to lend',
    premisesChoices: {
      own: 'Yes, their own',
      shared: 'Yes, by agreement',
      none: 'No',
    },
    earlierPositions: {
      businessLead: 'Head of personnel',
      nurse: 'Nurse in the child welfare service',
      youthLeader: 'Leader of the pupils’ council',
    },
    views: { bySector: 'By sector', youth: 'Youth' },
  },
};
