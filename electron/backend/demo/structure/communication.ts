/** Contact in the demo: who hears from the secretariat and how often, what was logged, mandates, and target groups. */
import type { ContactChannel, MandateFormality } from '../../../../shared/domain/communication/contact.ts';
import { RHYTHM_DAYS, type Rhythm } from '../../../../shared/domain/communication/plan.ts';
import type { ActorKey, OrganisationKey, PersonKey } from './actors.ts';

interface PlanStructure {
  readonly responsible: PersonKey;
  readonly rhythmDays: number;
  readonly channel: ContactChannel | null;
}

const plan = (
  responsible: PersonKey,
  rhythm: Rhythm,
  channel: ContactChannel | null = null,
): PlanStructure => ({ responsible, rhythmDays: RHYTHM_DAYS[rhythm], channel });

/** Wanted rhythms. Four have been silent for longer: the county, the business association, the tenants, the paper. */
export const PLANS = {
  municipality: plan('processLead', 'monthly', 'meeting'),
  foundation: plan('processLead', 'monthly', 'video'),
  labourOffice: plan('processLead', 'monthly', 'phone'),
  housing: plan('processLead', 'monthly'),
  upperSchool: plan('processLead', 'monthly', 'meeting'),
  county: plan('processLead', 'quarterly', 'video'),
  shipyard: plan('processLead', 'quarterly', 'meeting'),
  childWelfare: plan('processLead', 'quarterly'),
  university: plan('analyst', 'quarterly', 'video'),
  businessAssociation: plan('communicator', 'monthly', 'phone'),
  youthCouncil: plan('communicator', 'monthly', 'meeting'),
  residentsCouncil: plan('communicator', 'monthly', 'meeting'),
  tenants: plan('communicator', 'monthly', 'meeting'),
  volunteerCentre: plan('communicator', 'monthly', 'phone'),
  sportsClub: plan('communicator', 'monthly', 'phone'),
  shoppingCentre: plan('communicator', 'quarterly', 'meeting'),
  planning: plan('communicator', 'quarterly', 'email'),
  womenAssociation: plan('communicator', 'quarterly', 'meeting'),
  islamicAssociation: plan('communicator', 'quarterly', 'meeting'),
  localPaper: plan('communicator', 'half-yearly', 'phone'),
} as const satisfies Partial<Record<OrganisationKey, PlanStructure>>;

/** The day on which the rhythms were agreed. */
export const PLANNED_ON = -285;

interface ContactStructure {
  readonly actor: ActorKey;
  readonly day: number;
  readonly channel: ContactChannel;
  readonly by: PersonKey;
  /** The day by which something agreed was to be done, and the day on which it was. */
  readonly followUpOn: number | null;
  readonly followedUpOn: number | null;
}

const contact = (
  actor: ActorKey,
  day: number,
  channel: ContactChannel,
  by: PersonKey,
  followUpOn: number | null = null,
  followedUpOn: number | null = null,
): ContactStructure => ({ actor, day, channel, by, followUpOn, followedUpOn });

export const CONTACTS = {
  countyVideo: contact('county', -152, 'video', 'processLead', -130, -128),
  paperInterview: contact('localPaper', -262, 'phone', 'communicator'),
  tenantsVisit: contact('tenants', -118, 'meeting', 'communicator', -100, -96),
  tenantsStairs: contact('tenants', -76, 'meeting', 'communicator'),
  businessMentors: contact('businessLead', -110, 'phone', 'communicator', -90, -88),
  businessBreakfast: contact('businessAssociation', -53, 'event', 'communicator'),
  universityData: contact('university', -46, 'video', 'analyst', -30, -31),
  educationFigures: contact('educationDirector', -44, 'meeting', 'analyst'),
  planningLights: contact('planning', -41, 'email', 'communicator'),
  childWelfareTeam: contact('childWelfare', -60, 'meeting', 'processLead'),
  centreSquare: contact('shoppingCentre', -33, 'meeting', 'communicator', 12),
  labourPlaces: contact('labourManager', -27, 'phone', 'processLead'),
  housingRooms: contact('housingDirector', -26, 'meeting', 'processLead', -6),
  residentsEvening: contact('residentsCouncil', -24, 'event', 'communicator', -12, -13),
  womenCourse: contact('womenAssociation', -21, 'meeting', 'communicator'),
  shipyardApprentices: contact('shipyard', -20, 'meeting', 'processLead', 18),
  sportsHall: contact('sportsChair', -18, 'phone', 'communicator'),
  schoolAbsence: contact('schoolHead', -17, 'meeting', 'analyst'),
  foundationReport: contact('programmeLead', -14, 'video', 'processLead', -4, -5),
  upperSchoolHead: contact('upperSchool', -12, 'meeting', 'processLead', 9),
  volunteersAutumn: contact('volunteerLead', -11, 'phone', 'communicator'),
  municipalityBudget: contact('chiefExecutive', -9, 'meeting', 'processLead'),
  youthHearing: contact('youthLeader', -6, 'meeting', 'communicator', 4),
} as const satisfies Record<string, ContactStructure>;
export type ContactKey = keyof typeof CONTACTS;

/** Who in an organisation was told of the work. */
export const AUDIENCES = ['board', 'management', 'members', 'council'] as const;
export type Audience = (typeof AUDIENCES)[number];

interface MandateStructure {
  readonly formality: MandateFormality;
  readonly given: number;
  readonly until: number | null;
  readonly informed: number | null;
  readonly audience: Audience | null;
}

const mandate = (
  formality: MandateFormality,
  given: number,
  until: number | null,
  informed: number | null = null,
  audience: Audience | null = null,
): MandateStructure => ({ formality, given, until, informed, audience });

/** Four organisations at the table have none on paper; one has run out, one soon will, one has not been told for long. */
export const MANDATES = {
  municipality: mandate('adopted', -705, null, -60, 'council'),
  foundation: mandate('adopted', -705, 380, -75, 'board'),
  educationOffice: mandate('adopted', -690, null, -33, 'management'),
  northSchool: mandate('written', -680, null, -48, 'management'),
  labourOffice: mandate('written', -660, 400, -90, 'management'),
  healthCentre: mandate('written', -655, null, -110, 'management'),
  sportsClub: mandate('adopted', -650, null, -100, 'board'),
  volunteerCentre: mandate('adopted', -650, 41, -45, 'board'),
  housing: mandate('adopted', -640, -24, -120, 'board'),
  businessAssociation: mandate('oral', -400, null, -53, 'members'),
  youthCouncil: mandate('adopted', -330, 400, -22, 'members'),
  university: mandate('written', -515, 420, -80, 'management'),
  shipyard: mandate('written', -410, null, -260, 'management'),
  socialEnterprise: mandate('adopted', -410, null, -70, 'board'),
  kindergarten: mandate('written', -410, null, -95, 'management'),
  library: mandate('written', -410, null, -64, 'management'),
  pupilsCouncil: mandate('adopted', -245, null, -40, 'members'),
  parents: mandate('adopted', -405, null, -55, 'members'),
  youthClub: mandate('adopted', -405, null, -85, 'board'),
  outreach: mandate('written', -405, null, -50, 'management'),
  womenAssociation: mandate('adopted', -400, null, -21, 'members'),
  residentsCouncil: mandate('adopted', -560, null, -24, 'members'),
  county: mandate('written', -265, null, -150, 'management'),
  cultureSchool: mandate('none', -200, null),
} as const satisfies Partial<Record<OrganisationKey, MandateStructure>>;

interface TargetGroupStructure {
  readonly made: number;
  readonly voices: readonly OrganisationKey[];
}

/** Whom the work is for. Nobody speaks for the last; the tenants speak for theirs, but have no seat. */
export const TARGET_GROUPS = {
  smallChildren: { made: -240, voices: ['kindergarten', 'parents'] },
  pupils: { made: -240, voices: ['pupilsCouncil'] },
  leavers: { made: -240, voices: ['youthCouncil', 'outreach'] },
  youngWithoutWork: { made: -240, voices: ['socialEnterprise', 'youthClub'] },
  newcomers: { made: -238, voices: ['womenAssociation', 'islamicAssociation'] },
  tenantFamilies: { made: -238, voices: ['tenants'] },
  youngCarers: { made: -15, voices: [] },
} as const satisfies Record<string, TargetGroupStructure>;
export type TargetGroupKey = keyof typeof TARGET_GROUPS;
