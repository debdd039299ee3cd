/** English words of the demo: what each contributor adds to an action. */
import type { ContributionTexts } from '../demo-texts.ts';

export const contributionTexts: ContributionTexts = {
  contributions: {
    languageGroups: {
      healthCentre: 'Finds the children at the four-year check',
      library: 'Books and reading boxes',
    },
    bookGift: {
      library: 'Chooses the books',
      womenAssociation: 'Tells families about the parcel in their own language',
    },
    readingHour: {
      kindergarten: 'Reminds parents every Friday',
      islamicAssociation: 'Readers in Arabic and Somali',
      volunteerCentre: 'Hosts and coffee',
    },
    schoolStart: { kindergarten: 'Takes the children on visits', parents: 'Buddy families for new parents' },
    breakHosts: { pupilsCouncil: 'Picks the leaders', sportsClub: 'Training in games for everyone' },
    breakfast: {
      northSchool: 'Kitchen and power',
      shop: 'Bread and fruit at cost price',
      congregation: 'Volunteers on days when parents cannot come',
    },
    schoolNurse: { northSchool: 'A room of its own near the main entrance' },
    absenceRoutine: {
      northSchool: 'Tries it out in three years',
      outreach: 'Takes the first talk with the young person',
      childWelfare: 'Advises when absence lasts',
    },
    homeVisits: {
      northSchool: 'Gives notice after five days',
      parents: 'Explains the visits to other parents',
    },
    youthGuides: {
      foundation: 'Pays for two of three posts during the trial',
      outreach: 'Finds young people who do not come forward',
      upperSchool: 'An office and a contact teacher',
    },
    mentors: {
      shipyard: 'Six mentors, and training for them',
      builder: 'Two mentors',
      youthCouncil: 'Explains what a good mentor does',
    },
    homework: { library: 'A room and laptops on loan', university: 'Students as helpers' },
    summerSchool: {
      northSchool: 'Handover from the teachers of year 10',
      county: 'Pays wages for two weeks',
    },
    alumni: { upperSchool: 'Finds former students', localPaper: 'Writes portraits of them' },
    tutoringApp: { pupilsCouncil: 'Tried two solutions and spoke up' },
    equipmentLibrary: { sportsClub: 'Collects used equipment', shipyard: 'Builds racks and shelves' },
    leisureCard: {
      sportsClub: 'Accepts the card, no questions asked',
      cultureSchool: 'Accepts the card and keeps places free',
    },
    tryOut: {
      northSchool: 'Takes year 3 to the first training',
      womenAssociation: 'A girls’ group with a female coach',
    },
    transport: { sportsClub: 'Aligns training times', volunteerCentre: 'Drivers for parents without a car' },
    openHall: {
      municipality: 'Hall and cleaning, free of rent',
      youthCouncil: 'Young hosts',
      outreach: 'Drops by every Saturday',
    },
    youthClubEvenings: {
      foundation: 'Pay for a leader for three years',
      municipality: 'Rent',
      residentMother: 'Brings parents together as hosts',
    },
    nightWalkers: { police: 'A short briefing before each round', outreach: 'Training of new adults' },
    squareUpgrade: {
      planning: 'Building permit and green plan',
      youthCouncil: 'Designs the stage',
      builder: 'Builds the roof at cost price',
    },
    lightTrail: {
      residentsCouncil: 'Points out the darkest spots',
      housing: 'Pays for power on its own land',
    },
    summerJobs: {
      businessAssociation: 'Finds 40 places',
      shop: 'Eight places',
      municipality: 'Fifteen places in parks and care homes',
    },
    apprentices: { upperSchool: 'Prepares students for half a year', labourOffice: 'Grants for follow-up' },
    bikeWorkshop: {
      labourOffice: 'Places with an allowance',
      shipyard: 'Work experience for those who want to move on',
    },
    openCompany: {
      northSchool: 'Puts the day into the timetable',
      labourOffice: 'Follows up pupils who want work experience',
    },
    oneDoor: {
      healthCentre: 'Two days a week in the team',
      northSchool: 'A contact in every class',
      labourOffice: 'Advice on work and money',
    },
    parentCourse: {
      healthCentre: 'The content of the course',
      islamicAssociation: 'A room and participants',
    },
    familyCafe: { volunteerCentre: 'Cooks', kindergarten: 'Invites new families' },
    newParents: { childWelfare: 'Guidance for the visitors' },
    residentPanel: {
      residentsCouncil: 'Recruits door to door',
      womenAssociation: 'Interpreters and childcare',
    },
    youthBudget: { municipality: 'NOK 200,000 a year', pupilsCouncil: 'Sets up the polling place at school' },
    neighbourTalks: {
      housing: 'A meeting room in Harbour Street',
      tenants: 'Five neighbours who knock on doors',
    },
    wellbeingSurvey: {
      university: 'Questions, analysis and comparison with the county',
      northSchool: 'Carries it out in every year',
      upperSchool: 'Carries it out in the first year',
    },
    dataAgreement: {
      county: 'Data on upper secondary education',
      healthCentre: 'Privacy assessment for health data',
    },
    learningDays: { foundation: 'A moderator, and experience from other places' },
    fundingPlan: {
      foundation: 'Terms for a new period',
      municipality: 'Room in the financial plan',
      housing: 'Premises free of rent',
    },
    secretariatAtSchool: {
      northSchool: 'Two rooms with their own entrance',
      housing: 'Help with moving, and furniture',
    },
  },
};
