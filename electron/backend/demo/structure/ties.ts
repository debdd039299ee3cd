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

export interface TieStructure {
  readonly from: OrganisationKey;
  readonly to: OrganisationKey;
  readonly kind: TieKind;
  readonly note: TieNoteKey | null;
}

const tie = (
  from: OrganisationKey,
  kind: TieKind,
  to: OrganisationKey,
  note: TieNoteKey | null = null,
): TieStructure => ({ from, to, kind, note });

export const TIES: readonly TieStructure[] = [
  tie('municipality', 'governs', 'educationOffice'),
  tie('educationOffice', 'governs', 'northSchool'),
  tie('educationOffice', 'governs', 'kindergarten'),
  tie('educationOffice', 'governs', 'cultureSchool'),
  tie('county', 'governs', 'upperSchool'),
  tie('municipality', 'governs', 'planning'),
  tie('municipality', 'governs', 'childWelfare'),
  tie('municipality', 'governs', 'library'),
  tie('foundation', 'funds', 'municipality', 'foundationMunicipality'),
  tie('foundation', 'funds', 'university'),
  tie('foundation', 'funds', 'youthClub'),
  tie('foundation', 'funds', 'socialEnterprise'),
  tie('municipality', 'funds', 'volunteerCentre'),
  tie('municipality', 'funds', 'sportsClub'),
  tie('municipality', 'funds', 'youthClub'),
  tie('shipyard', 'funds', 'sportsClub'),
  tie('housing', 'funds', 'residentsCouncil'),
  tie('labourOffice', 'funds', 'socialEnterprise', 'labourEnterprise'),
  tie('northSchool', 'refers', 'healthCentre'),
  tie('northSchool', 'refers', 'childWelfare'),
  tie('northSchool', 'refers', 'homeworkHelp'),
  tie('kindergarten', 'refers', 'healthCentre'),
  tie('healthCentre', 'refers', 'childWelfare'),
  tie('healthCentre', 'refers', 'womenAssociation', 'womenHealth'),
  tie('outreach', 'refers', 'labourOffice'),
  tie('outreach', 'refers', 'youthClub'),
  tie('upperSchool', 'refers', 'labourOffice'),
  tie('upperSchool', 'refers', 'outreach'),
  tie('labourOffice', 'refers', 'shipyard'),
  tie('police', 'refers', 'outreach', 'outreachPolice'),
  tie('childWelfare', 'refers', 'volunteerCentre'),
  tie('northSchool', 'cooperates', 'kindergarten'),
  tie('northSchool', 'cooperates', 'library'),
  tie('northSchool', 'cooperates', 'parents'),
  tie('northSchool', 'cooperates', 'sportsClub'),
  tie('upperSchool', 'cooperates', 'shipyard', 'upperSchoolShipyard'),
  tie('upperSchool', 'cooperates', 'youthCouncil', 'upperSchoolYouthCouncil'),
  tie('businessAssociation', 'cooperates', 'shipyard'),
  tie('businessAssociation', 'cooperates', 'builder'),
  tie('businessAssociation', 'cooperates', 'shoppingCentre'),
  tie('businessAssociation', 'cooperates', 'labourOffice'),
  tie('shoppingCentre', 'cooperates', 'shop'),
  tie('shoppingCentre', 'in-conflict', 'youthClub', 'centreYouthClub'),
  tie('sportsClub', 'in-conflict', 'cultureSchool'),
  tie('sportsClub', 'cooperates', 'youthClub', 'sportsYouthClub'),
  tie('volunteerCentre', 'cooperates', 'congregation'),
  tie('volunteerCentre', 'cooperates', 'islamicAssociation'),
  tie('volunteerCentre', 'cooperates', 'homeworkHelp'),
  tie('volunteerCentre', 'cooperates', 'womenAssociation'),
  tie('library', 'cooperates', 'homeworkHelp'),
  tie('library', 'cooperates', 'kindergarten'),
  tie('parents', 'cooperates', 'outreach'),
  tie('residentsCouncil', 'cooperates', 'womenAssociation'),
  tie('residentsCouncil', 'cooperates', 'tenants'),
  tie('planning', 'in-conflict', 'residentsCouncil', 'planningResidents'),
  tie('university', 'cooperates', 'educationOffice', 'universityEducation'),
  tie('university', 'cooperates', 'youthCouncil'),
  tie('youthCouncil', 'informs', 'municipality'),
  tie('pupilsCouncil', 'informs', 'youthCouncil'),
  tie('localPaper', 'informs', 'residentsCouncil'),
  tie('socialEnterprise', 'cooperates', 'shipyard'),
  tie('housing', 'cooperates', 'planning'),
];
