/** English words of the demo: meetings and agenda items. */
import type { MeetingTexts } from '../demo-texts.ts';

const minutes = (background: string) => ({
  title: 'Approval of the minutes',
  background,
  proposal: 'The minutes of the previous meeting are approved.',
});
const noRemarks = minutes('The minutes have been circulated. No remarks have been received.');

export const meetingTexts: MeetingTexts = {
  places: {
    cityHall: 'Town hall, council chamber',
    school: 'Northby School, library',
    neighbourhoodHouse: 'Neighbourhood house, Hill Road',
    foundationOffice: 'Almelund Foundation',
    university: 'Sundmark University College, room 214',
  },
  items: {
    mandate: {
      title: 'Mandate of the steering group',
      background:
        'The draft has been discussed with each partner. The volunteers asked for a rule on conflicts of interest.',
      proposal: 'The steering group adopts the mandate and decides by consensus.',
    },
    problem: {
      title: 'What is the problem, seen from each chair?',
      background: 'Five minutes each. The university college sums up.',
      minute:
        'The steering group discussed the problem. Shared finding: transitions fail, and help comes late.',
    },
    baseline: {
      title: 'Baseline study',
      background: 'Without a shared measurement now we cannot know whether anything changes.',
      proposal:
        'The university college carries out the baseline study. The schools and the health centre provide data.',
    },
    partnerAgreement: {
      title: 'Agreement between the municipality and the foundation',
      background: 'The agreement runs for five years and may be ended with one year’s notice.',
      proposal: 'The partner group enters into the agreement as presented.',
    },
    secretariatFunding: {
      title: 'Funding of the secretariat',
      background: 'Three posts cost NOK 2.9 million a year.',
      proposal: 'The municipality and the foundation pay half each for three years.',
      minute:
        'The municipality and the foundation pay half each for five years, with a joint review after three.',
    },
    growingUp: {
      title: 'What is it like to grow up here?',
      background: 'Talk in three groups with interpreters.',
      minute:
        'The panel pointed to dark footpaths, too few places to be in the evening, and good neighbours.',
    },
    panelTerms: {
      title: 'How the panel works',
      background: 'The secretariat proposes payment, childcare and dinner.',
      proposal: 'The panel endorses the way of working and meets four times a year.',
    },
    commonAgenda: {
      title: 'Common agenda',
      background:
        'The agenda builds on the baseline study and 140 talks in the district. The panel has given advice.',
      proposal: 'The steering group adopts the common agenda with eleven goals.',
    },
    phaseThree: {
      title: 'Moving on to phase 3',
      background: 'The partners agree on problem and direction. There is a will to commit.',
      proposal: 'The steering group moves on to phase 3 and asks the secretariat to present an action plan.',
    },
    baselineResults: {
      title: 'Results of the baseline study',
      background: '71 per cent complete upper secondary. 18.4 per cent of pupils have high absence.',
      minute: 'The steering group noted the results.',
    },
    actionPlan: {
      title: 'Action plan',
      background: 'Every action has one lead, and contributions are written down.',
      proposal: 'The steering group adopts the action plan with 23 actions.',
      minute:
        'The steering group adopts the action plan with 25 actions. The youth club and the equipment library are added.',
    },
    clusters: {
      title: 'Clusters and working groups',
      background: 'Small groups with a clear task keep everyone from being part of everything.',
      proposal: 'The steering group sets up two clusters and a working group on work and education.',
    },
    summerJobsItem: {
      title: 'A summer job for every 16-year-old',
      background: 'The employment office and the business association have secured 40 places.',
      proposal: 'The steering group endorses the scheme.',
    },
    strategy: {
      title: 'Strategy for five years',
      background: 'The steering group recommends the strategy unanimously.',
      proposal: 'The partner group approves the strategy.',
    },
    firstBudget: {
      title: 'Budget for the first full year',
      background: 'The frame is NOK 4.1 million. Actions in operation are paid by the partners themselves.',
      proposal: 'The partner group adopts the budget of NOK 4.1 million.',
    },
    minutesThree: noRemarks,
    absenceItem: {
      title: 'One routine for absence',
      background: 'The routine has been tried in three years. Absence fell in two of them.',
      proposal: 'The steering group endorses introducing the routine in every year.',
    },
    dataSharing: {
      title: 'Data sharing agreement',
      background: 'The draft does not cover health data. The data protection officer has questions.',
      proposal: 'The steering group adopts the agreement.',
      minute:
        'The item is postponed. The health centre and the data protection officer go through the draft.',
    },
    leisureStatus: {
      title: 'Status of leisure',
      background: '66 per cent have a regular activity, up from 58. Transport is the greatest obstacle.',
      minute: 'The steering group noted the item.',
    },
    indicatorSet: {
      title: 'Do we measure the right things?',
      background: 'Draft of twelve indicators.',
      minute:
        'The reference group missed measures of relationships and advised short stories beside the figures.',
    },
    followResearch: {
      title: 'Plan for embedded research',
      background: 'The doctoral student sits in the secretariat and reports to the university college.',
      proposal: 'The reference group endorses the plan.',
    },
    minutesFour: noRemarks,
    indicators: {
      title: 'Twelve shared indicators',
      background: 'The working group has drawn most of them from existing data. Two need new collection.',
      proposal: 'The steering group adopts the indicators with baselines and targets.',
    },
    dataSharingAgain: {
      title: 'Data sharing agreement, second reading',
      background: 'The data protection officer’s remarks have been included.',
      proposal: 'The steering group adopts the agreement and asks all partners to sign.',
      minute:
        'The steering group adopts the agreement. Figures for groups of fewer than five people are not shared.',
    },
    youthBudgetItem: {
      title: 'Youth budget',
      background: 'The youth council wants to allocate money itself and answer for its choices.',
      proposal: 'The youth council allocates NOK 200,000 a year and presents the result.',
    },
    eveningTalk: {
      title: 'Where can we be in the evening?',
      background: 'A walk from the school to the square.',
      minute: 'The panel wants the hall open at weekends and lights on the footpath first.',
    },
    lighting: {
      title: 'Lights on the footpath',
      background: 'Urban development has presented two routes.',
      proposal: 'The panel endorses the route along Hill Road.',
    },
    midway: {
      title: 'Halfway: what have we learned?',
      background:
        'One of twelve indicators goes the wrong way: loneliness among pupils. Trust between the partners has grown.',
      minute: 'The partner group noted the item and asked for more on loneliness.',
    },
    secondBudget: {
      title: 'Budget',
      background: 'The frame is unchanged. Money is moved from communication to youth guides.',
      proposal: 'The partner group adopts the budget of NOK 4.1 million.',
    },
    longView: {
      title: 'After the first period',
      background: 'The foundation’s grant ends in two years.',
      minute: 'The partners want a staircase in which the municipality takes over more each year.',
    },
    minutesFive: noRemarks,
    openHallItem: {
      title: 'Open hall at weekends',
      background: 'The panel has asked for it. The sports club provides a key and a person in charge.',
      proposal: 'The hall is kept open on Saturday and Sunday evenings. The municipality pays for cleaning.',
    },
    tutoring: {
      title: 'Digital homework help',
      background:
        'The licence costs NOK 180,000 a year. The pupils’ council has tried two solutions and is lukewarm.',
      proposal: 'The steering group introduces digital homework help for years 8 to 10.',
      minute: 'The proposal was rejected. The money goes to the homework help on the square.',
    },
    absenceStatus: {
      title: 'Status of absence',
      background: 'Absence is falling, but more slowly than planned.',
      minute: 'The steering group noted the item.',
    },
    minutesSix: noRemarks,
    emptySeat: {
      title: 'The residents’ seat is empty',
      background: 'Ruth Edwards has moved. The steering group has no adult from the target group.',
      minute: 'The steering group asks the residents’ council to propose a member and a substitute.',
    },
    oneDoorItem: {
      title: 'One door in: family team',
      background: 'Four services are ready. Families have said what they need.',
      proposal: 'The family team starts and reports waiting times every quarter.',
    },
    safeHomesItem: {
      title: 'A new goal on secure homes',
      background: 'One in three pupils in Harbour Street has moved twice in three years.',
      proposal: 'The steering group endorses the goal and asks for an owner and actions within half a year.',
    },
    minutesSeven: noRemarks,
    guidesTalk: {
      title: 'Youth guides: experience so far',
      background: '31 of 36 young people are still in school. The guides told their story.',
      minute: 'The steering group discussed the item and asks for a proposal on continuation.',
    },
    fundingOutline: {
      title: 'Outline of long-term funding',
      background: 'Three models have been worked out.',
      proposal: 'The steering group endorses the staircase model and sends it to the partner group.',
    },
    lateActions: {
      title: 'Actions past their deadline',
      background: 'Open hall and data sharing are late. The reasons are known.',
      minute: 'The steering group noted the item and asks for a new status at the next meeting.',
    },
    minutesEight: minutes('The minutes have been circulated. The sports club has corrected a name.'),
    guides: {
      title: 'Continuing the youth guides',
      background:
        'The trial ends on {date+39}. 31 of 36 young people are still in school. The scheme costs NOK 1.8 million a year, and the foundation can pay half for one more year. Presented by the director of children and education.',
    },
    residentSeat: {
      title: 'The residents’ seat in the steering group',
      background:
        'The seat has been empty since Ruth Edwards moved. The residents’ council has held an open meeting and wants a member and a substitute.',
      proposal:
        'Hill Road Residents’ Council appoints a member and a substitute from {first+2}. Both are paid as the panel is.',
    },
    phaseFour: {
      title: 'Moving on to phase 4',
      background:
        'Agenda, plan, indicators and secretariat are in place. The county has not signed the data sharing agreement, and three actions are late. The reference group finds that the organisation holds.',
      proposal:
        'The steering group moves on to phase 4 from {first+2}. The secretariat presents a proposal for a simpler organisation within half a year.',
    },
    commonSurvey: {
      title: 'Shared well-being survey',
      background:
        'The latest survey is more than half a year old, and the next was not carried out. The university college offers to do the analysis.',
      proposal:
        'The partners carry out the survey twice a year with the same questions, for the first time in {month+3}. Results are discussed with the pupils within four weeks.',
    },
    lateActionsNext: {
      title: 'Actions past their deadline',
      background: 'Three actions are late: open hall, data sharing and lights on the footpath.',
    },
    thirdBudget: {
      title: 'Budget for {year+1}',
      background: 'The frame rises to NOK 4.4 million if the youth guides continue.',
      proposal: 'The partner group adopts a budget of NOK 4.4 million for {year+1}.',
    },
    secretariatExtension: {
      title: 'The secretariat in the next two years',
      background:
        'The secretariat is funded to the end of {year+1}. Under the staircase model the municipality pays 60 per cent in {year+2}.',
      proposal:
        'The partner group continues the secretariat to the end of {year+2} under the staircase model.',
    },
    annualReport: {
      title: 'Annual report',
      background: 'The draft shows goals, actions and measurements of the past year.',
    },
  },
};
