/** Who cooperates with, funds, governs, refers to or informs whom in the demo. */
import type { TieKind } from '../../../../shared/domain/stakeholders/tie.ts';
import type { OrganisationKey } from './actors.ts';

/** Ties whose note is worth a sentence. */
export const TIE_NOTES = [
  'upperSchoolShipyard',
  'upperSchoolYouthCouncil',
  'sportsYouthClub',
  'labourEnterprise',
  'foundationMunicipality',
  'womenHealth',
  'planningResidents',
  'outreachPolice',
  'universityEducation',
  'centreYouthClub',
] as const;
export type TieNoteKey = (typeof TIE_NOTES)[number];

/** What is known of a tie beyond its kind. Days are counted from the day of the demo. */
interface TieDetails {
  /** 1 to 5; by default what is usual for the kind. */
  readonly strength?: number;
  readonly since?: number;
  readonly until?: number;
  /** Trust of the first in the second: competence, benevolence, integrity; null where nobody has asked. */
  readonly trust?: readonly [competence: number | null, benevolence: number | null, integrity: number | null];
}

export interface TieStructure extends TieDetails {
  readonly from: OrganisationKey;
  readonly to: OrganisationKey;
  readonly kind: TieKind;
  readonly note: TieNoteKey | null;
  readonly strength: number;
}

const USUAL_STRENGTH: Record<TieKind, number> = {
  cooperates: 3,
  funds: 4,
  governs: 5,
  refers: 3,
  informs: 2,
  'in-conflict': 3,
};

const tie = (
  from: OrganisationKey,
  kind: TieKind,
  to: OrganisationKey,
  note: TieNoteKey | null = null,
  details: TieDetails = {},
): TieStructure => ({ from, to, kind, note, strength: USUAL_STRENGTH[kind], ...details });

export const TIES: readonly TieStructure[] = [
  tie('municipality', 'governs', 'educationOffice'),
  tie('educationOffice', 'governs', 'northSchool'),
  tie('educationOffice', 'governs', 'kindergarten'),
  tie('educationOffice', 'governs', 'cultureSchool'),
  tie('county', 'governs', 'upperSchool'),
  tie('municipality', 'governs', 'planning'),
  tie('municipality', 'governs', 'childWelfare'),
  tie('municipality', 'governs', 'library'),
  tie('foundation', 'funds', 'municipality', 'foundationMunicipality', { since: -860, trust: [4, 4, 4] }),
  tie('foundation', 'funds', 'university', null, { since: -560 }),
  tie('foundation', 'funds', 'youthClub', null, { strength: 3, since: -410 }),
  tie('foundation', 'funds', 'socialEnterprise', null, { since: -250 }),
  tie('municipality', 'funds', 'volunteerCentre'),
  tie('municipality', 'funds', 'sportsClub'),
  tie('municipality', 'funds', 'youthClub'),
  tie('shipyard', 'funds', 'sportsClub', null, { strength: 2, since: -700 }),
  tie('housing', 'funds', 'residentsCouncil'),
  tie('labourOffice', 'funds', 'socialEnterprise', 'labourEnterprise', { strength: 4, since: -250 }),
  tie('northSchool', 'refers', 'healthCentre'),
  tie('northSchool', 'refers', 'childWelfare', null, { trust: [4, 4, 3] }),
  tie('northSchool', 'refers', 'homeworkHelp', null, { since: -330 }),
  tie('kindergarten', 'refers', 'healthCentre'),
  tie('healthCentre', 'refers', 'childWelfare'),
  tie('healthCentre', 'refers', 'womenAssociation', 'womenHealth', {
    strength: 2,
    since: -180,
    trust: [4, 5, 4],
  }),
  tie('outreach', 'refers', 'labourOffice', null, { strength: 4, trust: [3, 3, 4] }),
  tie('outreach', 'refers', 'youthClub'),
  tie('upperSchool', 'refers', 'labourOffice'),
  tie('upperSchool', 'refers', 'outreach', null, { since: -290 }),
  tie('labourOffice', 'refers', 'shipyard', null, { strength: 2, since: -240 }),
  tie('police', 'refers', 'outreach', 'outreachPolice', { strength: 4, trust: [5, 4, 5] }),
  tie('childWelfare', 'refers', 'volunteerCentre'),
  tie('northSchool', 'cooperates', 'kindergarten', null, { strength: 5 }),
  tie('northSchool', 'cooperates', 'library'),
  tie('northSchool', 'cooperates', 'parents', null, { strength: 4 }),
  tie('northSchool', 'cooperates', 'sportsClub'),
  tie('upperSchool', 'cooperates', 'shipyard', 'upperSchoolShipyard', {
    strength: 5,
    since: -420,
    trust: [5, 4, 4],
  }),
  tie('upperSchool', 'cooperates', 'youthCouncil', 'upperSchoolYouthCouncil', { strength: 2, since: -150 }),
  tie('businessAssociation', 'cooperates', 'shipyard', null, { strength: 4 }),
  tie('businessAssociation', 'cooperates', 'builder'),
  tie('businessAssociation', 'cooperates', 'shoppingCentre'),
  tie('businessAssociation', 'cooperates', 'labourOffice', null, { strength: 2, since: -200 }),
  tie('shoppingCentre', 'cooperates', 'shop'),
  tie('shoppingCentre', 'in-conflict', 'youthClub', 'centreYouthClub', { strength: 4, since: -320 }),
  tie('sportsClub', 'in-conflict', 'cultureSchool'),
  tie('sportsClub', 'cooperates', 'youthClub', 'sportsYouthClub', {
    strength: 4,
    since: -130,
    trust: [4, 5, null],
  }),
  tie('volunteerCentre', 'cooperates', 'congregation'),
  tie('volunteerCentre', 'cooperates', 'islamicAssociation'),
  tie('volunteerCentre', 'cooperates', 'homeworkHelp', null, { strength: 5 }),
  tie('volunteerCentre', 'cooperates', 'womenAssociation', null, { strength: 4, trust: [null, 5, 5] }),
  tie('library', 'cooperates', 'homeworkHelp'),
  tie('library', 'cooperates', 'kindergarten'),
  tie('parents', 'cooperates', 'outreach'),
  tie('residentsCouncil', 'cooperates', 'womenAssociation', null, { strength: 2, since: -120 }),
  tie('residentsCouncil', 'cooperates', 'tenants'),
  tie('planning', 'in-conflict', 'residentsCouncil', 'planningResidents', {
    strength: 5,
    since: -500,
    trust: [3, 2, 1],
  }),
  tie('university', 'cooperates', 'educationOffice', 'universityEducation', {
    since: -560,
    trust: [5, 4, 4],
  }),
  tie('university', 'cooperates', 'youthCouncil'),
  tie('youthCouncil', 'informs', 'municipality', null, { since: -230, trust: [3, 2, 2] }),
  tie('pupilsCouncil', 'informs', 'youthCouncil'),
  tie('localPaper', 'informs', 'residentsCouncil'),
  tie('socialEnterprise', 'cooperates', 'shipyard', null, { strength: 2, since: -90 }),
  // What has ended: the network of a year ago was another.
  tie('library', 'cooperates', 'youthClub', null, { strength: 2, since: -760, until: -280 }),
  tie('housing', 'funds', 'youthClub', null, { strength: 2, since: -800, until: -300 }),
  tie('outreach', 'cooperates', 'sportsClub', null, { since: -640, until: -140 }),
  tie('housing', 'cooperates', 'planning', null, { strength: 2 }),
];
