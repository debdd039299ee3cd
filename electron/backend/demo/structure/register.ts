/** What the demo keeps in its register beside the actors: tags, levels, own fields, earlier places, a duplicate. No words. */
import type { ActorLevel } from '../../../../shared/domain/stakeholders/actor.ts';
import type { ActorKey, OrganisationKey, PersonKey } from './actors.ts';

/** Days from the anchor on which the register was put in order. */
export const REGISTER_DAY = -312;

export type TagKey = 'youth' | 'school' | 'work' | 'neighbourhood' | 'culture';

export const TAGS: Readonly<Record<TagKey, readonly OrganisationKey[]>> = {
  youth: [
    'upperSchool',
    'outreach',
    'youthClub',
    'youthCouncil',
    'pupilsCouncil',
    'sportsClub',
    'cultureSchool',
  ],
  school: [
    'educationOffice',
    'northSchool',
    'upperSchool',
    'kindergarten',
    'pupilsCouncil',
    'parents',
    'homeworkHelp',
  ],
  work: [
    'labourOffice',
    'businessAssociation',
    'shipyard',
    'builder',
    'shop',
    'shoppingCentre',
    'socialEnterprise',
  ],
  neighbourhood: [
    'housing',
    'residentsCouncil',
    'tenants',
    'volunteerCentre',
    'congregation',
    'womenAssociation',
  ],
  culture: ['library', 'cultureSchool', 'youthClub', 'congregation', 'islamicAssociation'],
};

export const LEVELS = {
  national: ['foundation', 'labourOffice'],
  regional: ['county', 'university', 'upperSchool', 'police'],
  municipal: [
    'municipality',
    'educationOffice',
    'childWelfare',
    'planning',
    'businessAssociation',
    'localPaper',
  ],
  local: [
    'northSchool',
    'kindergarten',
    'volunteerCentre',
    'youthClub',
    'parents',
    'residentsCouncil',
    'tenants',
  ],
} as const satisfies Partial<Record<ActorLevel, readonly OrganisationKey[]>>;

/** Days from the anchor on which a partner signed the agreement. */
export const AGREEMENTS = {
  municipality: -700,
  foundation: -700,
  educationOffice: -698,
  labourOffice: -690,
  healthCentre: -690,
  housing: -640,
  volunteerCentre: -688,
  sportsClub: -688,
  university: -610,
  youthCouncil: -600,
} as const satisfies Partial<Record<OrganisationKey, number>>;

export type PremisesKey = 'own' | 'shared' | 'none';
/** Whether an actor has rooms that others may use. */
export const PREMISES: Readonly<Record<PremisesKey, readonly OrganisationKey[]>> = {
  own: ['northSchool', 'library', 'youthClub', 'congregation', 'sportsClub'],
  shared: ['volunteerCentre', 'shoppingCentre', 'cultureSchool'],
  none: ['residentsCouncil', 'parents', 'homeworkHelp', 'tenants'],
};

/** Where people were before. Days from the anchor; null where nobody knows. */
export const EARLIER_PLACES = {
  businessLead: { organisation: 'shipyard', from: null, until: -425 },
  nurse: { organisation: 'childWelfare', from: -2900, until: -1300 },
  youthLeader: { organisation: 'pupilsCouncil', from: -900, until: -350 },
} as const satisfies Partial<
  Record<PersonKey, { organisation: OrganisationKey; from: number | null; until: number }>
>;
export type MovedPersonKey = keyof typeof EARLIER_PLACES;

/** The actor that was written up twice, and when. */
export const TWICE = {
  actor: 'volunteerCentre',
  writtenOn: -430,
  mergedOn: REGISTER_DAY,
} as const satisfies {
  actor: ActorKey;
  writtenOn: number;
  mergedOn: number;
};
