/** Bodies, seats and terms of the demo. Days are counted from the anchor. */
import type { BodyKind, DecisionRule, SeatRole } from '../../../../shared/domain/governance/body.ts';
import type { Sector } from '../../../../shared/domain/stakeholders/actor.ts';
import type { ActorKey } from './actors.ts';

interface BodyStructure {
  readonly kind: BodyKind;
  readonly parent: string | null;
  readonly made: number;
  readonly mandateAdopted: number | null;
  readonly decisionRule: DecisionRule;
}

export const BODIES = {
  partner: {
    kind: 'partner-group',
    parent: null,
    made: -715,
    mandateAdopted: -640,
    decisionRule: 'consensus',
  },
  steering: {
    kind: 'steering-group',
    parent: 'partner',
    made: -714,
    mandateAdopted: -690,
    decisionRule: 'consensus',
  },
  secretariat: {
    kind: 'secretariat',
    parent: 'steering',
    made: -638,
    mandateAdopted: -640,
    decisionRule: 'leader-decides',
  },
  measurement: {
    kind: 'working-group',
    parent: 'steering',
    made: -520,
    mandateAdopted: -530,
    decisionRule: 'consent',
  },
  work: {
    kind: 'working-group',
    parent: 'steering',
    made: -418,
    mandateAdopted: -420,
    decisionRule: 'consent',
  },
  learning: {
    kind: 'cluster',
    parent: 'steering',
    made: -417,
    mandateAdopted: -420,
    decisionRule: 'consent',
  },
  leisure: { kind: 'cluster', parent: 'steering', made: -417, mandateAdopted: -420, decisionRule: 'consent' },
  panel: {
    kind: 'resident-panel',
    parent: 'steering',
    made: -575,
    mandateAdopted: -530,
    decisionRule: 'advisory',
  },
  reference: {
    kind: 'reference-group',
    parent: 'steering',
    made: -270,
    mandateAdopted: null,
    decisionRule: 'advisory',
  },
} as const satisfies Record<string, BodyStructure>;
export type BodyKey = keyof typeof BODIES;

/** Who sat from when to when; null while the term has no end. */
type TermStructure = readonly [actor: ActorKey, startsOn: number, endsOn: number | null];

interface SeatStructure {
  readonly body: BodyKey;
  readonly role: SeatRole;
  readonly sector: Sector | null;
  readonly terms: readonly TermStructure[];
}

const seat = (
  body: BodyKey,
  role: SeatRole,
  sector: Sector | null,
  ...terms: TermStructure[]
): SeatStructure => ({ body, role, sector, terms });

export const SEATS = {
  partnerChair: seat('partner', 'chair', 'public', ['chiefExecutive', -715, null]),
  partnerDeputy: seat('partner', 'deputy-chair', 'hybrid', ['foundationDirector', -715, null]),
  partnerEducation: seat('partner', 'member', 'public', ['educationDirector', -715, null]),
  partnerFoundation: seat('partner', 'member', 'hybrid', ['programmeLead', -715, null]),
  partnerSecretary: seat('partner', 'secretary', null, ['processLead', -715, null]),
  steeringChair: seat('steering', 'chair', 'public', ['educationDirector', -714, 376]),
  steeringDeputy: seat('steering', 'deputy-chair', 'hybrid', ['programmeLead', -714, 376]),
  steeringSchool: seat('steering', 'member', 'public', ['schoolHead', -714, 376]),
  steeringLabour: seat('steering', 'member', 'public', ['labourManager', -714, 376]),
  steeringHealth: seat('steering', 'member', 'public', ['nurse', -714, 376]),
  steeringSports: seat('steering', 'member', 'voluntary', ['sportsChair', -714, 376]),
  steeringVolunteers: seat('steering', 'member', 'voluntary', ['volunteerLead', -714, 23]),
  steeringHousing: seat('steering', 'member', 'private', ['housingDirector', -714, 376]),
  steeringBusiness: seat(
    'steering',
    'member',
    'private',
    ['formerBusinessLead', -714, -416],
    ['businessLead', -415, 376],
  ),
  steeringYouth: seat(
    'steering',
    'member',
    'residents',
    ['formerYouthLeader', -714, -341],
    ['youthLeader', -340, 376],
  ),
  steeringResidents: seat('steering', 'member', 'residents', ['formerResident', -714, -83]),
  steeringSubstitute: seat('steering', 'substitute', 'voluntary', ['parents', -400, null]),
  steeringSecretary: seat('steering', 'secretary', null, ['processLead', -714, null]),
  secretariatLead: seat('secretariat', 'chair', null, ['processLead', -638, null]),
  secretariatAnalysis: seat('secretariat', 'member', null, ['analyst', -638, null]),
  secretariatCommunication: seat('secretariat', 'member', null, ['communicator', -638, null]),
  secretariatResearch: seat('secretariat', 'member', 'hybrid', ['researcher', -596, 499]),
  measurementLead: seat('measurement', 'chair', null, ['analyst', -520, null]),
  measurementEducation: seat('measurement', 'member', 'public', ['educationOffice', -520, null]),
  measurementHealth: seat('measurement', 'member', 'public', ['healthCentre', -520, null]),
  measurementResearch: seat('measurement', 'member', 'hybrid', ['university', -520, null]),
  workLead: seat('work', 'chair', 'public', ['labourManager', -418, null]),
  workBusiness: seat('work', 'member', 'private', ['businessAssociation', -418, null]),
  workShipyard: seat('work', 'member', 'private', ['shipyard', -418, null]),
  workEnterprise: seat('work', 'member', 'hybrid', ['socialEnterprise', -418, null]),
  workYouth: seat('work', 'member', 'residents', ['youthCouncil', -418, null]),
  learningLead: seat('learning', 'chair', 'public', ['schoolHead', -417, null]),
  learningKindergarten: seat('learning', 'member', 'public', ['kindergarten', -417, null]),
  learningHomework: seat('learning', 'member', 'voluntary', ['homeworkHelp', -417, null]),
  learningLibrary: seat('learning', 'member', 'public', ['library', -417, null]),
  learningPupils: seat('learning', 'member', 'residents', ['pupilsCouncil', -250, null]),
  learningParents: seat('learning', 'member', 'voluntary', ['parents', -417, null]),
  leisureLead: seat(
    'leisure',
    'chair',
    'voluntary',
    ['sportsChair', -417, -201],
    ['volunteerLead', -200, null],
  ),
  leisureClub: seat('leisure', 'member', 'voluntary', ['youthClub', -417, null]),
  leisureOutreach: seat('leisure', 'member', 'public', ['outreach', -417, null]),
  leisureWomen: seat('leisure', 'member', 'voluntary', ['womenAssociation', -417, null]),
  leisureCulture: seat('leisure', 'member', 'public', ['cultureSchool', -417, null]),
  panelLead: seat('panel', 'chair', 'residents', ['residentMother', -575, null]),
  panelYouth: seat(
    'panel',
    'member',
    'residents',
    ['formerYouthLeader', -575, -341],
    ['youthLeader', -340, null],
  ),
  panelResidents: seat('panel', 'member', 'residents', ['residentsCouncil', -575, null]),
  panelPupils: seat('panel', 'member', 'residents', ['pupilsCouncil', -575, null]),
  panelWomen: seat('panel', 'member', 'voluntary', ['womenAssociation', -575, null]),
  panelSecretary: seat('panel', 'secretary', null, ['communicator', -575, null]),
  referenceLead: seat('reference', 'chair', 'hybrid', ['professor', -270, null]),
  referenceCounty: seat('reference', 'member', 'public', ['county', -270, null]),
  referenceFoundation: seat('reference', 'member', 'hybrid', ['foundation', -270, null]),
  referencePolice: seat('reference', 'member', 'public', ['police', -270, null]),
} as const satisfies Record<string, SeatStructure>;
export type SeatKey = keyof typeof SEATS;
