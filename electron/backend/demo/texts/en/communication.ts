/** English words of the demo: contact, mandates and target groups. */
import type { CommunicationTexts } from '../demo-texts.ts';

export const communicationTexts: CommunicationTexts = {
  contacts: {
    countyVideo: {
      about: 'Statistics on dropping out, and who is to follow up the school plan',
      followUp: 'Ask for figures per district',
    },
    paperInterview: { about: 'Interview about the young people’s own budget', followUp: '' },
    tenantsVisit: {
      about: 'Visit to the stairwells to hear what the families need',
      followUp: 'Find an interpreter for the next visit',
    },
    tenantsStairs: { about: 'Conversations with eight families, with an interpreter', followUp: '' },
    businessMentors: {
      about: 'More mentors from the member companies',
      followUp: 'Send a text for the newsletter',
    },
    businessBreakfast: { about: 'Told the business breakfast about the apprenticeships', followUp: '' },
    universityData: {
      about: 'What the research can say about attendance',
      followUp: 'Share the new figures',
    },
    educationFigures: { about: 'Which school figures can be shared, and when', followUp: '' },
    planningLights: { about: 'When the lights along the footpath will be in place', followUp: '' },
    childWelfareTeam: { about: 'How the family team receives new families', followUp: '' },
    centreSquare: {
      about: 'Benches and lights when the square is renewed',
      followUp: 'Invite the manager to the youth council',
    },
    labourPlaces: { about: 'Places for work training after New Year', followUp: '' },
    housingRooms: {
      about: 'Rooms in the neighbourhood house from spring',
      followUp: 'Send a draft agreement on the rooms',
    },
    residentsEvening: {
      about: 'Residents’ evening on safety, 34 came',
      followUp: 'Send a summary to every stairwell',
    },
    womenCourse: { about: 'The next parenting course, and who can lead it', followUp: '' },
    shipyardApprentices: {
      about: 'Four new apprentices and a day at the yard',
      followUp: 'Agree on a date for the day at the yard',
    },
    sportsHall: { about: 'Relief for the volunteers at open hall', followUp: '' },
    schoolAbsence: { about: 'Attendance in the autumn, year by year', followUp: '' },
    foundationReport: {
      about: 'What the board of the foundation wants to see in the half-year report',
      followUp: 'Send a draft of the report',
    },
    upperSchoolHead: { about: 'Regular contact with the new head', followUp: 'Propose dates for meetings' },
    volunteersAutumn: { about: 'Who can open the centre on Saturdays', followUp: '' },
    municipalityBudget: { about: 'The secretariat’s place in next year’s budget', followUp: '' },
    youthHearing: {
      about: 'The youth council’s view on continuing the youth guide',
      followUp: 'Send the item well before the meeting',
    },
  },
  targetGroups: {
    smallChildren: { name: 'Children under school age and their parents', note: '' },
    pupils: { name: 'Pupils in lower secondary school', note: '' },
    leavers: {
      name: 'Young people about to leave school',
      note: 'Often in touch with nobody but the outreach team.',
    },
    youngWithoutWork: { name: 'Young adults without work', note: '' },
    newcomers: { name: 'Families who have recently come to the country', note: '' },
    tenantFamilies: {
      name: 'Families in municipal flats',
      note: 'Move often, and the children change schools.',
    },
    youngCarers: {
      name: 'Children who look after sick parents',
      note: 'Came up at the residents’ evening. We know little of how many they are.',
    },
  },
  mandateReferences: {
    none: '',
    oral: 'Said at the steering group’s meeting',
    written: 'Letter to the secretariat',
    adopted: 'Minutes of the meeting that adopted it',
  },
  audiences: {
    board: 'the board',
    management: 'the management',
    members: 'the members’ meeting',
    council: 'the municipal council',
  },
};
