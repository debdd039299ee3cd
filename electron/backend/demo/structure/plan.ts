/** Goals and actions of the demo: owners, leads, contributors, and every change of status. Days from the anchor. */
import type { ActionStatus } from '../../../../shared/domain/plan/plan.ts';
import type { ActorKey } from './actors.ts';

interface GoalStructure {
  readonly owner: ActorKey | null;
  readonly made: number;
  readonly due: number;
}

export const GOALS = {
  earlyLanguage: { owner: 'kindergarten', made: -524, due: 770 },
  schoolWellbeing: { owner: 'northSchool', made: -524, due: 770 },
  attendance: { owner: 'educationOffice', made: -524, due: 770 },
  completion: { owner: 'educationDirector', made: -524, due: 1135 },
  leisure: { owner: 'sportsClub', made: -523, due: 770 },
  eveningPlaces: { owner: 'volunteerCentre', made: -523, due: 405 },
  workAndEducation: { owner: 'labourOffice', made: -523, due: 1135 },
  earlyHelp: { owner: 'healthCentre', made: -523, due: 770 },
  participation: { owner: 'youthCouncil', made: -523, due: 405 },
  sharedMeasurement: { owner: 'analyst', made: -522, due: 405 },
  longTerm: { owner: 'chiefExecutive', made: -522, due: 600 },
  safeHomes: { owner: null, made: -62, due: 1135 },
} as const satisfies Record<string, GoalStructure>;
export type GoalKey = keyof typeof GOALS;

interface ActionStructure {
  readonly goal: GoalKey;
  readonly lead: ActorKey | null;
  readonly made: number;
  readonly dates: readonly [startsOn: number, endsOn: number] | null;
  /** Every later change of status, oldest first. */
  readonly history: readonly (readonly [day: number, status: ActionStatus])[];
  readonly with: readonly ActorKey[];
}

export const ACTIONS = {
  languageGroups: {
    goal: 'earlyLanguage',
    lead: 'kindergarten',
    made: -412,
    dates: [-400, -150],
    history: [
      [-398, 'ongoing'],
      [-148, 'completed'],
    ],
    with: ['healthCentre', 'library'],
  },
  bookGift: {
    goal: 'earlyLanguage',
    lead: 'healthCentre',
    made: -412,
    dates: [-390, -180],
    history: [
      [-385, 'ongoing'],
      [-178, 'completed'],
    ],
    with: ['library', 'womenAssociation'],
  },
  readingHour: {
    goal: 'earlyLanguage',
    lead: 'library',
    made: -412,
    dates: [-330, 190],
    history: [[-329, 'ongoing']],
    with: ['kindergarten', 'islamicAssociation', 'volunteerCentre'],
  },
  schoolStart: {
    goal: 'earlyLanguage',
    lead: 'northSchool',
    made: -411,
    dates: [-250, 220],
    history: [[-244, 'ongoing']],
    with: ['kindergarten', 'parents'],
  },
  breakHosts: {
    goal: 'schoolWellbeing',
    lead: 'northSchool',
    made: -411,
    dates: [-395, -160],
    history: [
      [-392, 'ongoing'],
      [-158, 'completed'],
    ],
    with: ['pupilsCouncil', 'sportsClub'],
  },
  breakfast: {
    goal: 'schoolWellbeing',
    lead: 'parents',
    made: -411,
    dates: [-300, 210],
    history: [[-298, 'ongoing']],
    with: ['northSchool', 'shop', 'congregation'],
  },
  schoolNurse: {
    goal: 'schoolWellbeing',
    lead: 'healthCentre',
    made: -410,
    dates: [-230, 300],
    history: [[-226, 'ongoing']],
    with: ['northSchool'],
  },
  absenceRoutine: {
    goal: 'attendance',
    lead: 'educationOffice',
    made: -410,
    dates: [-330, -120],
    history: [
      [-326, 'ongoing'],
      [-118, 'completed'],
    ],
    with: ['northSchool', 'outreach', 'childWelfare'],
  },
  homeVisits: {
    goal: 'attendance',
    lead: 'outreach',
    made: -290,
    dates: [-210, 160],
    history: [[-205, 'ongoing']],
    with: ['northSchool', 'parents'],
  },
  youthGuides: {
    goal: 'completion',
    lead: 'educationOffice',
    made: -410,
    dates: [-380, 39],
    history: [
      [-379, 'ongoing'],
      [-4, 'ongoing'],
    ],
    with: ['foundation', 'outreach', 'upperSchool'],
  },
  mentors: {
    goal: 'completion',
    lead: 'businessAssociation',
    made: -290,
    dates: [-200, 240],
    history: [
      [-190, 'ongoing'],
      [-13, 'ongoing'],
    ],
    with: ['shipyard', 'builder', 'youthCouncil'],
  },
  homework: {
    goal: 'completion',
    lead: 'homeworkHelp',
    made: -410,
    dates: [-370, -20],
    history: [
      [-368, 'ongoing'],
      [-16, 'completed'],
    ],
    with: ['library', 'university'],
  },
  summerSchool: {
    goal: 'completion',
    lead: 'upperSchool',
    made: -290,
    dates: [-170, -95],
    history: [
      [-166, 'ongoing'],
      [-93, 'completed'],
    ],
    with: ['northSchool', 'county'],
  },
  alumni: {
    goal: 'completion',
    lead: null,
    made: -130,
    dates: [30, 180],
    history: [],
    with: ['upperSchool', 'localPaper'],
  },
  tutoringApp: {
    goal: 'completion',
    lead: 'educationOffice',
    made: -290,
    dates: [-140, 60],
    history: [[-142, 'cancelled']],
    with: ['pupilsCouncil'],
  },
  equipmentLibrary: {
    goal: 'leisure',
    lead: 'volunteerCentre',
    made: -409,
    dates: [-380, -220],
    history: [
      [-376, 'ongoing'],
      [-215, 'completed'],
    ],
    with: ['sportsClub', 'shipyard'],
  },
  leisureCard: {
    goal: 'leisure',
    lead: 'municipality',
    made: -409,
    dates: [-350, -130],
    history: [
      [-348, 'ongoing'],
      [-126, 'completed'],
    ],
    with: ['sportsClub', 'cultureSchool'],
  },
  tryOut: {
    goal: 'leisure',
    lead: 'sportsClub',
    made: -409,
    dates: [-240, 130],
    history: [[-236, 'ongoing']],
    with: ['northSchool', 'womenAssociation'],
  },
  transport: {
    goal: 'leisure',
    lead: 'parents',
    made: -128,
    dates: [45, 220],
    history: [],
    with: ['sportsClub', 'volunteerCentre'],
  },
  openHall: {
    goal: 'eveningPlaces',
    lead: 'sportsClub',
    made: -143,
    dates: [-110, -34],
    history: [
      [-100, 'ongoing'],
      [-18, 'ongoing'],
    ],
    with: ['municipality', 'youthCouncil', 'outreach'],
  },
  youthClubEvenings: {
    goal: 'eveningPlaces',
    lead: 'youthClub',
    made: -409,
    dates: [-340, 390],
    history: [[-338, 'ongoing']],
    with: ['foundation', 'municipality', 'residentMother'],
  },
  nightWalkers: {
    goal: 'eveningPlaces',
    lead: 'parents',
    made: -408,
    dates: [-360, -100],
    history: [
      [-356, 'ongoing'],
      [-98, 'completed'],
    ],
    with: ['police', 'outreach'],
  },
  squareUpgrade: {
    goal: 'eveningPlaces',
    lead: 'shoppingCentre',
    made: -180,
    dates: [-120, 200],
    history: [
      [-117, 'ongoing'],
      [-21, 'ongoing'],
    ],
    with: ['planning', 'youthCouncil', 'builder'],
  },
  lightTrail: {
    goal: 'eveningPlaces',
    lead: 'planning',
    made: -180,
    dates: [-150, -15],
    history: [
      [-146, 'ongoing'],
      [-12, 'ongoing'],
    ],
    with: ['residentsCouncil', 'housing'],
  },
  summerJobs: {
    goal: 'workAndEducation',
    lead: 'labourOffice',
    made: -408,
    dates: [-300, -100],
    history: [
      [-294, 'ongoing'],
      [-97, 'completed'],
    ],
    with: ['businessAssociation', 'shop', 'municipality'],
  },
  apprentices: {
    goal: 'workAndEducation',
    lead: 'shipyard',
    made: -408,
    dates: [-220, 260],
    history: [[-214, 'ongoing']],
    with: ['upperSchool', 'labourOffice'],
  },
  bikeWorkshop: {
    goal: 'workAndEducation',
    lead: 'socialEnterprise',
    made: -408,
    dates: [-310, 170],
    history: [[-305, 'ongoing']],
    with: ['labourOffice', 'shipyard'],
  },
  openCompany: {
    goal: 'workAndEducation',
    lead: 'businessAssociation',
    made: -125,
    dates: [60, 100],
    history: [],
    with: ['northSchool', 'labourOffice'],
  },
  oneDoor: {
    goal: 'earlyHelp',
    lead: 'childWelfare',
    made: -128,
    dates: [-75, 330],
    history: [[-70, 'ongoing']],
    with: ['healthCentre', 'northSchool', 'labourOffice'],
  },
  parentCourse: {
    goal: 'earlyHelp',
    lead: 'womenAssociation',
    made: -407,
    dates: [-320, -140],
    history: [
      [-316, 'ongoing'],
      [-135, 'completed'],
    ],
    with: ['healthCentre', 'islamicAssociation'],
  },
  familyCafe: {
    goal: 'earlyHelp',
    lead: 'congregation',
    made: -407,
    dates: [-340, -60],
    history: [
      [-335, 'ongoing'],
      [-57, 'completed'],
    ],
    with: ['volunteerCentre', 'kindergarten'],
  },
  newParents: {
    goal: 'earlyHelp',
    lead: 'healthCentre',
    made: -55,
    dates: null,
    history: [],
    with: ['childWelfare'],
  },
  residentPanel: {
    goal: 'participation',
    lead: 'communicator',
    made: -407,
    dates: [-400, -200],
    history: [
      [-399, 'ongoing'],
      [-196, 'completed'],
    ],
    with: ['residentsCouncil', 'womenAssociation'],
  },
  youthBudget: {
    goal: 'participation',
    lead: 'youthCouncil',
    made: -212,
    dates: [-180, 150],
    history: [[-176, 'ongoing']],
    with: ['municipality', 'pupilsCouncil'],
  },
  neighbourTalks: {
    goal: 'participation',
    lead: 'residentsCouncil',
    made: -55,
    dates: [20, 140],
    history: [],
    with: ['housing', 'tenants'],
  },
  wellbeingSurvey: {
    goal: 'sharedMeasurement',
    lead: 'analyst',
    made: -406,
    dates: [-360, 120],
    history: [[-355, 'ongoing']],
    with: ['university', 'northSchool', 'upperSchool'],
  },
  dataAgreement: {
    goal: 'sharedMeasurement',
    lead: 'educationOffice',
    made: -406,
    dates: [-280, -46],
    history: [
      [-274, 'ongoing'],
      [-20, 'ongoing'],
    ],
    with: ['county', 'healthCentre'],
  },
  learningDays: {
    goal: 'sharedMeasurement',
    lead: 'university',
    made: -406,
    dates: [-190, 90],
    history: [
      [-186, 'ongoing'],
      [-65, 'paused'],
    ],
    with: ['foundation'],
  },
  fundingPlan: {
    goal: 'longTerm',
    lead: 'processLead',
    made: -160,
    dates: [-120, 190],
    history: [[-112, 'ongoing']],
    with: ['foundation', 'municipality', 'housing'],
  },
  secretariatAtSchool: {
    goal: 'longTerm',
    lead: 'municipality',
    made: -390,
    dates: [-380, -280],
    history: [
      [-370, 'ongoing'],
      [-279, 'completed'],
    ],
    with: ['northSchool', 'housing'],
  },
} as const satisfies Record<string, ActionStructure>;
export type ActionKey = keyof typeof ACTIONS;
export type ContributorOf<Key extends ActionKey> = (typeof ACTIONS)[Key]['with'][number];

/** Actions whose last change of status came with a note. */
export const ACTION_NOTES = [
  'youthGuides',
  'mentors',
  'homework',
  'tutoringApp',
  'openHall',
  'squareUpgrade',
  'lightTrail',
  'summerJobs',
  'dataAgreement',
  'learningDays',
  'secretariatAtSchool',
  'absenceRoutine',
] as const satisfies readonly ActionKey[];
export type ActionNoteKey = (typeof ACTION_NOTES)[number];

/** Deadlines that were moved: the day of the change, and the end that stood before. */
export const MOVED_DEADLINES: readonly { action: ActionKey; day: number; from: number }[] = [
  { action: 'openHall', day: -79, from: -62 },
  { action: 'apprentices', day: -14, from: 170 },
  { action: 'squareUpgrade', day: -21, from: 110 },
];

/** Contributions agreed after the action had begun. */
export const LATE_CONTRIBUTIONS: readonly { action: ActionKey; actor: ActorKey; day: number }[] = [
  { action: 'wellbeingSurvey', actor: 'university', day: -11 },
  { action: 'transport', actor: 'volunteerCentre', day: -9 },
  { action: 'mentors', actor: 'builder', day: -13 },
];
