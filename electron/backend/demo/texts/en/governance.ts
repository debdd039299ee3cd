/** English words of the demo: the initiative, its bodies and seats. */
import type { GovernanceTexts, InitiativeTexts } from '../demo-texts.ts';

export const initiativeTexts: InitiativeTexts = {
  initiative: {
    name: 'Growing up in Northby',
    challenge:
      'In Northby, seven in ten complete upper secondary education, against eight in ten elsewhere in the municipality. Many children have no regular leisure activity, and families get help late and in pieces. None of us can change this alone.',
    vision:
      'Every child in Northby grows up with someone waiting for them: at school, at training and at work.',
    place: 'Northby, Elvesound Municipality',
  },
  phaseNotes: [
    'The municipality and the foundation had good experience from a smaller project. Twelve talks with schools, associations and residents showed that the will was there. The partners agreed to go on.',
    'The steering group was put together across sectors. The baseline study and the talks with residents gave a shared picture of the problem.',
    'Common agenda, action plan and twelve indicators have been adopted. The secretariat is in place. The data sharing agreement remains.',
    'Starts when the steering group finds that the organisation holds and that funding is settled.',
  ],
  district: 'Northby',
  device: 'The secretariat’s computer',
};

export const governanceTexts: GovernanceTexts = {
  bodies: {
    partner: {
      name: 'Partner group',
      purpose: 'The formal owners. Approves strategy and budget and secures long-term backing.',
      mandate:
        'Adopts the strategy, the annual budget and the frame of the secretariat. May not overrule the steering group’s choice of actions within the budget.',
      meetingRhythm: 'Two or three times a year',
    },
    steering: {
      name: 'Steering group',
      purpose: 'Gives direction, sets priorities and removes obstacles across sectors.',
      mandate:
        'Adopts the action plan and the indicators within the strategy. Decides by consensus. Anyone with a conflict of interest says so before the item is taken.',
      meetingRhythm: 'Every six to eight weeks',
    },
    secretariat: {
      name: 'Secretariat',
      purpose: 'Runs the work from day to day, follows up decisions and keeps everyone informed.',
      mandate:
        'Prepares items, collects measurements and supports the clusters. Manages the operating budget.',
      meetingRhythm: 'Every Monday',
    },
    measurement: {
      name: 'Working group on shared measurement',
      purpose: 'Sees to it that the partners measure the same things in the same way.',
      mandate: 'Proposes indicators and routines for sharing data.',
      meetingRhythm: 'Every quarter',
    },
    work: {
      name: 'Working group on work and education',
      purpose: 'Opens ways from school to work for young people in Northby.',
      mandate: 'Coordinates summer jobs, mentors and apprenticeships.',
      meetingRhythm: 'Every second month',
    },
    learning: {
      name: 'School and learning cluster',
      purpose: 'Brings together those who meet the children from kindergarten to year 10.',
      mandate: 'Tries out and adjusts actions on language, well-being and attendance.',
      meetingRhythm: 'Every month of the school year',
    },
    leisure: {
      name: 'Leisure and meeting places cluster',
      purpose: 'Sees to it that every child has something to go to and safe places to be.',
      mandate: 'Coordinates activities and premises in afternoons and evenings.',
      meetingRhythm: 'Every month',
    },
    panel: {
      name: 'Resident panel',
      purpose: 'Gives residents and young people a lasting voice in all major questions.',
      mandate:
        'Is heard before the steering group decides. May raise items itself. Members are paid for meetings.',
      meetingRhythm: 'Four times a year',
    },
    reference: {
      name: 'Reference group',
      purpose: 'Asks critical questions about method, measurement and learning.',
      mandate: '',
      meetingRhythm: 'Twice a year',
    },
  },
  seats: {
    partnerChair: 'The municipality',
    partnerDeputy: 'The foundation',
    partnerEducation: 'Children and education',
    partnerFoundation: 'The foundation’s programme',
    partnerSecretary: 'The secretariat',
    steeringChair: 'Children and education',
    steeringDeputy: 'The foundation',
    steeringSchool: 'Schools',
    steeringLabour: 'Employment',
    steeringHealth: 'Health',
    steeringSports: 'Sport',
    steeringVolunteers: 'Volunteers',
    steeringHousing: 'Housing',
    steeringBusiness: 'Business',
    steeringYouth: 'Young people',
    steeringResidents: 'Residents of Hill Road',
    steeringSubstitute: 'Parents',
    steeringSecretary: 'The secretariat',
    secretariatLead: 'Process leadership',
    secretariatAnalysis: 'Analysis and data',
    secretariatCommunication: 'Communication and involvement',
    secretariatResearch: 'Embedded research',
    measurementLead: 'The secretariat',
    measurementEducation: 'School data',
    measurementHealth: 'Health data',
    measurementResearch: 'Research',
    workLead: 'Employment',
    workBusiness: 'Business',
    workShipyard: 'Training companies',
    workEnterprise: 'Work training',
    workYouth: 'Young people',
    learningLead: 'School',
    learningKindergarten: 'Kindergarten',
    learningHomework: 'Homework help',
    learningLibrary: 'Library',
    learningPupils: 'Pupils',
    learningParents: 'Parents',
    leisureLead: 'Volunteers',
    leisureClub: 'Youth club',
    leisureOutreach: 'Outreach',
    leisureWomen: 'Multicultural associations',
    leisureCulture: 'Culture',
    panelLead: 'Parents',
    panelYouth: 'Young people',
    panelResidents: 'Hill Road',
    panelPupils: 'Pupils',
    panelWomen: 'Women in the district',
    panelSecretary: 'The secretariat',
    referenceLead: 'University college',
    referenceCounty: 'The county',
    referenceFoundation: 'The foundation',
    referencePolice: 'The police',
  },
};
