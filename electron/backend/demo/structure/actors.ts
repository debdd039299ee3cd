/** The actors of the demo without their words: sector, type, when they joined, and how they were assessed. */
import type { ActorType, Sector } from '../../../../shared/domain/stakeholders/actor.ts';

/** Power and interest in one round of assessment; null when the actor was not assessed in it. */
type Placed = readonly [power: number, interest: number] | null;

export interface ActorStructure {
  readonly sector: Sector;
  readonly type: ActorType;
  /** Days from the anchor to the day the actor was registered. */
  readonly joined: number;
  readonly rounds: readonly [Placed, Placed, Placed];
}

/** Days from the anchor to the three rounds of assessment: at the start, midway, and a few days ago. */
export const ASSESSMENT_ROUNDS = [-850, -292, -10] as const;

const actor = (
  sector: Sector,
  type: ActorType,
  joined: number,
  first: Placed,
  second: Placed,
  third: Placed = null,
): ActorStructure => ({ sector, type, joined, rounds: [first, second, third] });

export const ORGANISATIONS = {
  municipality: actor('public', 'municipality', -903, [4.9, 3.6], [4.9, 4]),
  educationOffice: actor('public', 'municipality', -903, [4.5, 4.2], [4.7, 4.6], [4.7, 4.6]),
  northSchool: actor('public', 'school', -903, [3.6, 4.4], [3.8, 4.6]),
  upperSchool: actor('public', 'school', -880, [4.1, 1.5], [4.1, 1.7], [4.4, 2.6]),
  kindergarten: actor('public', 'school', -880, [2.4, 3.8], [2.6, 4]),
  healthCentre: actor('public', 'health-service', -880, [2.9, 3.8], [3.1, 4.4], [3.1, 4.4]),
  childWelfare: actor('public', 'municipality', -880, [3.4, 3], [3.4, 3.6], [3.4, 4]),
  labourOffice: actor('public', 'state', -870, [3.9, 2.9], [3.9, 3.5], [3.9, 3.8]),
  police: actor('public', 'police', -870, [2.7, 3], [2.7, 2.6]),
  county: actor('public', 'county', -870, [4, 2.4], [4, 2], [4, 2]),
  library: actor('public', 'municipality', -868, [1.9, 3.6], [2.2, 4.2], [2.5, 4.6]),
  cultureSchool: actor('public', 'school', -868, [2.1, 2.6], [2.3, 3.1]),
  outreach: actor('public', 'municipality', -868, [2.2, 4.3], [2.4, 4.5]),
  planning: actor('public', 'municipality', -700, null, [3.6, 2.2], [3.6, 2.9]),
  housing: actor('private', 'housing', -860, [3.2, 2.1], [3.6, 2.8], [3.6, 3.1]),
  businessAssociation: actor('private', 'business', -860, [3.3, 1.5], [3.3, 1.8], [3.3, 2.3]),
  shipyard: actor('private', 'business', -600, null, [3.1, 2.4], [3.2, 3.2]),
  builder: actor('private', 'business', -600, null, [2.4, 2.3]),
  shop: actor('private', 'business', -860, [1.6, 1.5], [1.6, 1.7]),
  shoppingCentre: actor('private', 'business', -860, [2.8, 1.9], [2.9, 2.6], [2.9, 3.4]),
  localPaper: actor('private', 'media', -860, [2.8, 1.6], [2.8, 2.2]),
  sportsClub: actor('voluntary', 'sports-club', -890, [2.7, 3.5], [2.9, 4.1], [2.9, 3.8]),
  volunteerCentre: actor('voluntary', 'association', -890, [2, 4.3], [2.2, 4.7], [2.2, 4.7]),
  youthClub: actor('voluntary', 'association', -865, [1.7, 3.4], [1.9, 3.6], [2.2, 4.2]),
  parents: actor('voluntary', 'association', -865, [1.5, 3.4], [1.7, 4.3]),
  congregation: actor('voluntary', 'faith-community', -865, [1.9, 2.8], [1.9, 3.2]),
  islamicAssociation: actor('voluntary', 'faith-community', -610, null, [1.7, 3.5]),
  womenAssociation: actor('voluntary', 'association', -865, [1.4, 3.2], [1.6, 3.9], [2, 4.3]),
  homeworkHelp: actor('voluntary', 'association', -640, null, [1.5, 4]),
  foundation: actor('hybrid', 'foundation', -903, [4.4, 4.3], [4.5, 4.1], [4.5, 4.1]),
  university: actor('hybrid', 'research', -890, [2.6, 3], [2.8, 3.5], [2.8, 3.5]),
  socialEnterprise: actor('hybrid', 'social-enterprise', -560, null, [1.7, 3.7], [2.1, 3.9]),
  youthCouncil: actor('residents', 'residents-group', -885, [1.9, 4.2], [2, 4.9], [2.4, 4.9]),
  residentsCouncil: actor('residents', 'residents-group', -885, [1.2, 3.9], [1.4, 4.8], [1.4, 4.8]),
  pupilsCouncil: actor('residents', 'residents-group', -862, [1.3, 2.6], [1.5, 2.9], [1.5, 2.9]),
  tenants: actor('residents', 'residents-group', -580, null, [1.2, 2.7]),
} as const satisfies Record<string, ActorStructure>;

export type OrganisationKey = keyof typeof ORGANISATIONS;

/** Parts of an organisation that are dealt with by themselves; written after it. */
export const PART_OF: Readonly<Partial<Record<OrganisationKey, OrganisationKey>>> = {
  educationOffice: 'municipality',
  childWelfare: 'municipality',
  outreach: 'municipality',
  planning: 'municipality',
};

interface PersonStructure {
  readonly organisation: OrganisationKey | null;
  /** Only for people without an organisation, who speak for themselves. */
  readonly joined: number;
  readonly rounds?: ActorStructure['rounds'];
}

export const PEOPLE = {
  processLead: { organisation: 'municipality', joined: -903 },
  analyst: { organisation: 'educationOffice', joined: -640 },
  communicator: { organisation: 'municipality', joined: -640 },
  researcher: { organisation: 'university', joined: -600 },
  chiefExecutive: { organisation: 'municipality', joined: -902 },
  educationDirector: { organisation: 'educationOffice', joined: -902 },
  foundationDirector: { organisation: 'foundation', joined: -902 },
  programmeLead: { organisation: 'foundation', joined: -902 },
  schoolHead: { organisation: 'northSchool', joined: -880 },
  labourManager: { organisation: 'labourOffice', joined: -860 },
  nurse: { organisation: 'healthCentre', joined: -860 },
  sportsChair: { organisation: 'sportsClub', joined: -860 },
  volunteerLead: { organisation: 'volunteerCentre', joined: -860 },
  housingDirector: { organisation: 'housing', joined: -720 },
  businessLead: { organisation: 'businessAssociation', joined: -420 },
  formerBusinessLead: { organisation: 'businessAssociation', joined: -720 },
  professor: { organisation: 'university', joined: -560 },
  youthLeader: { organisation: 'youthCouncil', joined: -345 },
  formerYouthLeader: { organisation: 'youthCouncil', joined: -720 },
  residentMother: { organisation: null, joined: -585, rounds: [null, [1.3, 4.6], null] },
  formerResident: { organisation: null, joined: -720 },
} as const satisfies Record<string, PersonStructure>;

export type PersonKey = keyof typeof PEOPLE;
export type ActorKey = OrganisationKey | PersonKey;

/** Assessments that carry a reason, as actor and number of the round. */
export const REASONS = [
  'municipality2',
  'foundation2',
  'healthCentre2',
  'labourOffice2',
  'housing2',
  'county2',
  'police2',
  'parents2',
  'youthCouncil2',
  'residentsCouncil2',
  'upperSchool3',
  'childWelfare3',
  'library3',
  'planning3',
  'housing3',
  'businessAssociation3',
  'shipyard3',
  'shoppingCentre3',
  'sportsClub3',
  'youthClub3',
  'womenAssociation3',
  'socialEnterprise3',
  'youthCouncil3',
] as const;
export type ReasonKey = (typeof REASONS)[number];
