/** English words of the demo: goals and actions. */
import type { PlanTexts } from '../demo-texts.ts';

export const planTexts: PlanTexts = {
  goals: {
    earlyLanguage: {
      title: 'More children start school with good language',
      description: 'At least eight in ten children reach the expected level at the age of five.',
    },
    schoolWellbeing: {
      title: 'More pupils are happy at school',
      description: 'Well-being is at least as high as elsewhere in the municipality, and fewer feel lonely.',
    },
    attendance: {
      title: 'Fewer pupils are often absent',
      description: 'The share with more than ten per cent absence has been halved.',
    },
    completion: {
      title: 'More complete upper secondary education',
      description: 'The gap to the rest of the municipality is closed.',
    },
    leisure: {
      title: 'Every child has at least one regular leisure activity',
      description: 'Neither price, transport nor equipment stands in the way.',
    },
    eveningPlaces: {
      title: 'Young people have safe places to be in the evening',
      description: 'At least one open place every evening, with no membership needed.',
    },
    workAndEducation: {
      title: 'More young people are in work or education',
      description: 'Fewer than 40 young people between 16 and 24 are outside both.',
    },
    earlyHelp: {
      title: 'Families get early and joined-up help',
      description: 'One door in, an answer within two weeks and one plan for each family.',
    },
    participation: {
      title: 'Children, young people and residents take part in decisions',
      description: 'Those concerned are heard before every major decision and have seats in the bodies.',
    },
    sharedMeasurement: {
      title: 'The partners measure together and learn from it',
      description: 'All share data under one agreement and discuss the results twice a year.',
    },
    longTerm: {
      title: 'The initiative stands firm after the first period',
      description: 'Funding is secured for five more years, and the work is part of the partners’ own plans.',
    },
    safeHomes: {
      title: 'Fewer children have to move often',
      description:
        'Children in municipal flats live at least three years in one place. The goal is new and still lacks an owner and actions.',
    },
  },
  actions: {
    languageGroups: {
      title: 'Language groups in kindergarten',
      description: 'Small groups three times a week for children who need more of the language.',
    },
    bookGift: {
      title: 'Book parcel from the health centre',
      description: 'Every two-year-old gets three books, in two languages.',
    },
    readingHour: {
      title: 'Reading hour every Saturday',
      description: 'Reading aloud in six languages for children aged two to six.',
    },
    schoolStart: {
      title: 'A safe start at school',
      description: 'Next year’s pupils visit the school every month of their last half-year in kindergarten.',
    },
    breakHosts: {
      title: 'Play leaders at break time',
      description: 'Older pupils start games for the younger ones.',
    },
    breakfast: {
      title: 'Breakfast at school',
      description: 'Free breakfast from half past seven, run by parents.',
    },
    schoolNurse: {
      title: 'School nurse in place every day',
      description: 'An open door, no appointment needed.',
    },
    absenceRoutine: {
      title: 'One routine for absence',
      description: 'The same notice and follow-up in every year, from the first day.',
    },
    homeVisits: {
      title: 'Home visit within a week',
      description: 'Two adults visit the family when a pupil has been away for five days.',
    },
    youthGuides: {
      title: 'Youth guides',
      description: 'Three guides follow 36 young people from year 10 through upper secondary.',
    },
    mentors: {
      title: 'Mentors from working life',
      description: 'Vocational students get a mentor in a local company.',
    },
    homework: { title: 'Homework help on the square', description: 'Free homework help three days a week.' },
    summerSchool: {
      title: 'Summer school before upper secondary',
      description: 'Two weeks of language, mathematics and getting to know each other.',
    },
    alumni: {
      title: 'Former pupils tell their story',
      description: 'Young adults from the district visit year 10.',
    },
    tutoringApp: { title: 'Digital homework help', description: 'Homework help by phone for years 8 to 10.' },
    equipmentLibrary: {
      title: 'Equipment library',
      description: 'Free loan of bicycles, skis and football boots.',
    },
    leisureCard: {
      title: 'Leisure card',
      description: 'NOK 2,000 a year towards activities for children in families with low income.',
    },
    tryOut: { title: 'Try a sport', description: 'Four weeks’ free trial in all the club’s sports.' },
    transport: {
      title: 'Shared lifts to training',
      description: 'Parents drive each other’s children by a fixed rota.',
    },
    openHall: {
      title: 'Open hall at weekends',
      description: 'The hall is open without coach or membership on Saturday and Sunday evenings.',
    },
    youthClubEvenings: {
      title: 'Youth club four evenings a week',
      description: 'From two to four open evenings, with a paid leader.',
    },
    nightWalkers: {
      title: 'Adults in the streets',
      description: 'Parents walk rounds on Friday and Saturday evenings.',
    },
    squareUpgrade: {
      title: 'Meeting place on the square',
      description: 'Roof, benches and stage, designed with young people.',
    },
    lightTrail: {
      title: 'Lights on the footpath',
      description: 'Lighting along 900 metres between Hill Road and the school.',
    },
    summerJobs: {
      title: 'A summer job for every 16-year-old',
      description: 'Three weeks’ work with a reference for everyone who applies.',
    },
    apprentices: {
      title: 'Apprenticeships at the shipyard',
      description: 'Four new places a year for students of Elvesound Upper Secondary.',
    },
    bikeWorkshop: {
      title: 'Work training at the bicycle workshop',
      description: 'Eight places for young people outside school and work.',
    },
    openCompany: {
      title: 'Open company day',
      description: 'Twenty companies open their doors to year 9 for one day.',
    },
    oneDoor: {
      title: 'One door in: family team',
      description: 'Four services meet the family together and make one plan.',
    },
    parentCourse: {
      title: 'Parenting course in several languages',
      description: 'Eight evenings in Arabic, Somali and Tigrinya.',
    },
    familyCafe: { title: 'Family café', description: 'A cheap dinner once a week.' },
    newParents: {
      title: 'Home visits to new parents',
      description: 'Six visits in the first year. Dates will be set once the post is advertised.',
    },
    residentPanel: {
      title: 'Set up a resident panel',
      description: 'A standing panel with payment, childcare and interpreters.',
    },
    youthBudget: {
      title: 'Youth budget',
      description: 'Young people allocate NOK 200,000 a year to projects in the district.',
    },
    neighbourTalks: {
      title: 'Neighbour talks in Harbour Street',
      description: 'Door-to-door talks on what it would take to stay.',
    },
    wellbeingSurvey: {
      title: 'Shared well-being survey',
      description:
        'The same ten questions at every school twice a year. Answers are discussed with the pupils.',
    },
    dataAgreement: {
      title: 'Data sharing agreement',
      description:
        'One agreement on what partners share, with its legal basis and protection of small numbers.',
    },
    learningDays: {
      title: 'Learning days for the partners',
      description: 'Two days a year for open discussion of the results.',
    },
    fundingPlan: {
      title: 'Plan for long-term funding',
      description: 'Who pays for what from {year+2}, also when the foundation’s grant is spent.',
    },
    secretariatAtSchool: {
      title: 'The secretariat moves to Northby School',
      description: 'An office where people are, with its own entrance.',
    },
  },
  actionNotes: {
    youthGuides: 'The trial ends on {date+39}. Continuation is on the agenda.',
    mentors: 'Twelve of twenty mentors are in place.',
    homework: 'Completed as a project. The library has taken over.',
    tutoringApp: 'The steering group did not support it. Pupils would rather have adults to ask.',
    openHall:
      'Nobody to look after the hall on Sundays. The sports club and the outreach team are working on a rota.',
    squareUpgrade: 'The drawings are approved. Building is to start in {month+4}.',
    lightTrail: 'The cable is laid. The lamp posts are three weeks late from the supplier.',
    summerJobs: '63 young people got a job. The scheme becomes part of normal operations.',
    dataAgreement: 'The county has not answered the draft. A reminder has been sent.',
    learningDays: 'On hold until the data sharing agreement is signed.',
    secretariatAtSchool: 'Moved in. Visits from parents have more than doubled.',
    absenceRoutine: 'Introduced in every year.',
  },
};
