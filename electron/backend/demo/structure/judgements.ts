/**
 * How the demo's actors are judged beside power and interest, in the second round of assessment and what has changed in
 * the third, and the further map with its own assessments. Without words.
 */
import type {
  EngagementLevel,
  FurtherJudgements,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import type { OrganisationKey, PersonKey } from './actors.ts';

type Judged = Omit<FurtherJudgements, 'mapId'>;

const judged = (
  [legitimacy, urgency, attitude]: readonly [number, number, number],
  [affects, affected]: readonly [number, number],
  [engagementNow, engagementWanted]: readonly [EngagementLevel, EngagementLevel],
  certainty = 4,
): Judged => ({
  legitimacy,
  urgency,
  attitude,
  affects,
  affected,
  engagementNow,
  engagementWanted,
  certainty,
});

/** The second round: the whole network is judged by all scales for the first time. */
export const SECOND_ROUND: Partial<Record<OrganisationKey | PersonKey, Judged>> = {
  municipality: judged([4.8, 3.4, 4.2], [4.8, 3.2], ['empower', 'empower'], 5),
  educationOffice: judged([4.7, 4.2, 4.5], [4.6, 3.6], ['empower', 'empower'], 5),
  northSchool: judged([4.4, 4.4, 4.3], [4, 4.4], ['collaborate', 'collaborate'], 5),
  upperSchool: judged([4.1, 2.4, 2.6], [4.2, 2.6], ['inform', 'collaborate'], 3),
  kindergarten: judged([4, 2.8, 4.1], [2.8, 3.2], ['consult', 'involve']),
  healthCentre: judged([4.6, 3.8, 4.6], [3.4, 3], ['collaborate', 'collaborate']),
  childWelfare: judged([4.3, 3.6, 3.4], [3.6, 3], ['consult', 'collaborate'], 3.5),
  labourOffice: judged([4.2, 3.2, 3.8], [3.8, 2.2], ['involve', 'collaborate']),
  police: judged([3.9, 2.6, 3.6], [2.6, 1.8], ['consult', 'consult'], 3),
  county: judged([3.8, 2, 2.8], [4.1, 1.6], ['inform', 'involve'], 2.5),
  library: judged([3.9, 2.4, 4.4], [2.2, 2.4], ['involve', 'involve']),
  cultureSchool: judged([3.4, 2, 3.6], [1.8, 1.8], ['inform', 'consult']),
  outreach: judged([4.1, 4.4, 4.6], [2.4, 3], ['involve', 'collaborate'], 4.5),
  planning: judged([3.6, 2, 3], [3.4, 1.6], ['inform', 'involve'], 3),
  housing: judged([3.3, 2.6, 3.4], [3.6, 3.4], ['consult', 'collaborate']),
  businessAssociation: judged([2.8, 1.8, 3], [3, 2], ['inform', 'involve'], 3),
  shipyard: judged([2.9, 2.4, 3.4], [2.8, 2.2], ['none', 'involve'], 2.5),
  builder: judged([2.6, 2.2, 3.4], [2, 2], ['none', 'inform'], 2),
  shop: judged([2.4, 3.2, 2.6], [1.6, 2.6], ['inform', 'inform'], 2.5),
  shoppingCentre: judged([2.4, 3.6, 2.2], [2.8, 3], ['none', 'consult'], 3),
  localPaper: judged([2.6, 2, 3], [2.9, 1.2], ['inform', 'inform'], 3),
  sportsClub: judged([3.6, 3, 4.2], [3, 2.6], ['collaborate', 'collaborate']),
  volunteerCentre: judged([3.8, 3.4, 4.7], [2.6, 2.4], ['collaborate', 'collaborate'], 4.5),
  youthClub: judged([3.4, 3.6, 4], [2.4, 3.6], ['consult', 'collaborate']),
  parents: judged([3.7, 4.1, 4], [1.8, 4.4], ['consult', 'involve']),
  congregation: judged([3.1, 2, 3.6], [1.6, 1.8], ['inform', 'consult'], 3),
  islamicAssociation: judged([3.3, 2.8, 3.4], [1.6, 2.6], ['none', 'involve'], 2),
  womenAssociation: judged([3.5, 3.2, 4], [1.6, 3.2], ['consult', 'involve'], 3.5),
  homeworkHelp: judged([3.6, 3, 4.4], [1.8, 2], ['involve', 'involve']),
  foundation: judged([4.2, 3.2, 4.2], [4.4, 1.8], ['empower', 'empower'], 5),
  university: judged([3.9, 2.2, 4], [2.4, 1.6], ['collaborate', 'collaborate'], 4.5),
  socialEnterprise: judged([3, 3.4, 4.2], [2, 2.6], ['consult', 'collaborate'], 3.5),
  youthCouncil: judged([4.5, 4.2, 4], [2, 4.8], ['consult', 'collaborate']),
  residentsCouncil: judged([4.3, 4, 3.8], [1.6, 4.6], ['involve', 'collaborate']),
  pupilsCouncil: judged([4.1, 2.8, 3.4], [1.4, 4.7], ['none', 'involve'], 3),
  tenants: judged([3.2, 3.4, 2.4], [1.4, 3.6], ['none', 'consult'], 2),
  residentMother: judged([3.8, 3.8, 4], [1.4, 4.4], ['involve', 'involve']),
};

/** The third round: only what had changed. The rest carries over. */
export const THIRD_ROUND: Partial<Record<OrganisationKey | PersonKey, Judged>> = {
  upperSchool: { urgency: 3.4, attitude: 3.4, engagementNow: 'consult', certainty: 4 },
  childWelfare: { urgency: 4.2, attitude: 4, engagementNow: 'involve' },
  labourOffice: { attitude: 4.2, affected: 2.8 },
  library: { attitude: 4.7, affects: 2.8, engagementNow: 'collaborate' },
  planning: { attitude: 3.8, engagementNow: 'consult' },
  housing: { attitude: 4.2, legitimacy: 3.6, engagementNow: 'involve' },
  businessAssociation: { attitude: 3.8, legitimacy: 3.2, engagementNow: 'consult' },
  shipyard: { urgency: 3.4, attitude: 4.2, affects: 3.4, engagementNow: 'inform', certainty: 3.5 },
  shoppingCentre: { attitude: 3.4, legitimacy: 2.8, engagementNow: 'inform' },
  sportsClub: { urgency: 4, attitude: 3.6, affected: 3.4 },
  youthClub: { legitimacy: 3.8, engagementNow: 'involve' },
  womenAssociation: { attitude: 4.5, affects: 2.2, engagementNow: 'involve' },
  socialEnterprise: { attitude: 4.6, affects: 2.6, engagementNow: 'involve' },
  youthCouncil: { affects: 2.6, engagementNow: 'involve' },
};

/** The further map: who gets young people from school to work. Days are counted from the anchor. */
export const APPRENTICESHIP_MAP = {
  day: -120,
  owner: 'labourManager',
  members: [
    'upperSchool',
    'county',
    'labourOffice',
    'businessAssociation',
    'shipyard',
    'builder',
    'shop',
    'shoppingCentre',
    'socialEnterprise',
    'outreach',
    'youthClub',
    'youthCouncil',
    'pupilsCouncil',
    'foundation',
  ],
} as const satisfies { day: number; owner: PersonKey; members: readonly OrganisationKey[] };

/** Two rounds made for that map: who counts there and not in the whole, and the other way round. */
export const MAP_ROUNDS = [
  {
    day: -118,
    judged: [
      ['upperSchool', 4.4, 2.4],
      ['county', 4.6, 2.2],
      ['labourOffice', 4.1, 4.3],
      ['businessAssociation', 3.8, 2],
      ['shipyard', 3.6, 3.2],
      ['builder', 2.8, 2.2],
      ['youthCouncil', 1.8, 4.4],
    ],
  },
  {
    day: -38,
    judged: [
      ['upperSchool', 4.4, 3.8],
      ['county', 4.6, 3.1],
      ['shipyard', 4.2, 4.4],
      ['builder', 3.2, 3.6],
    ],
  },
] as const satisfies readonly {
  day: number;
  judged: readonly (readonly [actor: OrganisationKey, power: number, interest: number])[];
}[];

/** Assessments of the map that carry a reason, as actor and number of the round. */
export const MAP_REASONS = [
  'county1',
  'shipyard1',
  'upperSchool2',
  'county2',
  'shipyard2',
  'builder2',
] as const;
export type MapReasonKey = (typeof MAP_REASONS)[number];
