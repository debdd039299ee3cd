/** Swedish words of the demo: contact, mandates and target groups. */
import type { CommunicationTexts } from '../demo-texts.ts';

export const communicationTexts: CommunicationTexts = {
  contacts: {
    countyVideo: {
      about: 'Statistik om avhopp, och vem som ska följa upp skolplanen',
      followUp: 'Be om siffror per stadsdel',
    },
    paperInterview: { about: 'Intervju om de ungas egen budget', followUp: '' },
    tenantsVisit: {
      about: 'Besök i trapphusen för att höra vad familjerna behöver',
      followUp: 'Hitta tolk till nästa besök',
    },
    tenantsStairs: { about: 'Samtal med åtta familjer, med tolk', followUp: '' },
    businessMentors: {
      about: 'Fler mentorer från medlemsföretagen',
      followUp: 'Skicka text till nyhetsbrevet',
    },
    businessBreakfast: { about: 'Berättade om lärlingsplatserna på näringslivsfrukosten', followUp: '' },
    universityData: { about: 'Vad följeforskningen kan säga om närvaro', followUp: 'Dela de nya siffrorna' },
    educationFigures: { about: 'Vilka skolsiffror som kan delas, och när', followUp: '' },
    planningLights: { about: 'När belysningen längs gångvägen kommer på plats', followUp: '' },
    childWelfareTeam: { about: 'Hur familjeteamet tar emot nya familjer', followUp: '' },
    centreSquare: {
      about: 'Bänkar och belysning när torget rustas upp',
      followUp: 'Bjuda in driftschefen till Ungdomsrådet',
    },
    labourPlaces: { about: 'Platser för arbetsträning efter nyår', followUp: '' },
    housingRooms: {
      about: 'Lokaler i grannskapshuset från våren',
      followUp: 'Skicka utkast till avtal om lokaler',
    },
    residentsEvening: {
      about: 'Boendekväll om trygghet, 34 kom',
      followUp: 'Skicka sammanfattning till alla trapphus',
    },
    womenCourse: { about: 'Nästa föräldrakurs, och vem som kan leda den', followUp: '' },
    shipyardApprentices: {
      about: 'Fyra nya lärlingar och en dag på varvet',
      followUp: 'Bestämma datum för dagen på varvet',
    },
    sportsHall: { about: 'Avlastning för de ideella i öppen hall', followUp: '' },
    schoolAbsence: { about: 'Närvarosiffrorna för hösten, årskurs för årskurs', followUp: '' },
    foundationReport: {
      about: 'Vad stiftelsens styrelse vill se i halvårsrapporten',
      followUp: 'Skicka utkast till rapport',
    },
    upperSchoolHead: { about: 'Fast kontakt med den nya rektorn', followUp: 'Skicka förslag på mötesdatum' },
    volunteersAutumn: { about: 'Vem som kan öppna centralen på lördagar', followUp: '' },
    municipalityBudget: { about: 'Sekretariatets plats i nästa års budget', followUp: '' },
    youthHearing: {
      about: 'Ungdomsrådets syn på att fortsätta med ungdomslotsen',
      followUp: 'Skicka ärendet i god tid före mötet',
    },
  },
  targetGroups: {
    smallChildren: { name: 'Barn under skolåldern och deras föräldrar', note: '' },
    pupils: { name: 'Elever på högstadiet', note: '' },
    leavers: {
      name: 'Ungdomar som är på väg att lämna skolan',
      note: 'Ofta i kontakt med ingen annan än Fältgruppen.',
    },
    youngWithoutWork: { name: 'Unga vuxna utan arbete', note: '' },
    newcomers: { name: 'Familjer som nyligen har kommit till landet', note: '' },
    tenantFamilies: {
      name: 'Familjer i kommunala lägenheter',
      note: 'Flyttar ofta, och barnen byter skola.',
    },
    youngCarers: {
      name: 'Barn som tar hand om sjuka föräldrar',
      note: 'Kom fram på boendekvällen. Vi vet lite om hur många de är.',
    },
  },
  mandateReferences: {
    none: '',
    oral: 'Sagt på styrgruppens möte',
    written: 'Brev till sekretariatet',
    adopted: 'Protokoll från mötet där det beslutades',
  },
  audiences: {
    board: 'styrelsen',
    management: 'ledningsgruppen',
    members: 'medlemsmötet',
    council: 'kommunfullmäktige',
  },
};
