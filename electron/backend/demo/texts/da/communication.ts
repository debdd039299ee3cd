/** Danish words of the demo: contact, mandates and target groups. */
import type { CommunicationTexts } from '../demo-texts.ts';

export const communicationTexts: CommunicationTexts = {
  contacts: {
    countyVideo: {
      about: 'Statistik over frafald, og hvem der skal følge op på skoleplanen',
      followUp: 'Bede om tal pr. bydel',
    },
    paperInterview: { about: 'Interview om de unges eget budget', followUp: '' },
    tenantsVisit: {
      about: 'Besøg i opgangene for at høre, hvad familierne har brug for',
      followUp: 'Finde tolk til næste besøg',
    },
    tenantsStairs: { about: 'Samtaler med otte familier, med tolk', followUp: '' },
    businessMentors: {
      about: 'Flere mentorer fra medlemsvirksomhederne',
      followUp: 'Sende omtale til nyhedsbrevet',
    },
    businessBreakfast: { about: 'Fortalte om lærlingeordningen på erhvervsmorgenmaden', followUp: '' },
    universityData: { about: 'Hvad følgeforskningen kan sige om fremmøde', followUp: 'Dele de nye tal' },
    educationFigures: { about: 'Hvilke skoletal der kan deles, og hvornår', followUp: '' },
    planningLights: { about: 'Hvornår lysene langs stien kommer på plads', followUp: '' },
    childWelfareTeam: { about: 'Hvordan familieteamet tager imod nye familier', followUp: '' },
    centreSquare: {
      about: 'Bænke og lys, når torvet renoveres',
      followUp: 'Invitere driftslederen til Ungerådet',
    },
    labourPlaces: { about: 'Pladser til virksomhedspraktik efter nytår', followUp: '' },
    housingRooms: {
      about: 'Lokaler i nabohuset fra foråret',
      followUp: 'Sende udkast til aftale om lokaler',
    },
    residentsEvening: {
      about: 'Beboeraften om tryghed, 34 fremmødte',
      followUp: 'Sende opsamling til alle opgange',
    },
    womenCourse: { about: 'Næste forældrekursus, og hvem der kan lede det', followUp: '' },
    shipyardApprentices: {
      about: 'Fire nye lærlinge og en dag på værftet',
      followUp: 'Aftale dato for dagen på værftet',
    },
    sportsHall: { about: 'Aflastning af de frivillige i åben hal', followUp: '' },
    schoolAbsence: { about: 'Fremmødetallene for efteråret, årgang for årgang', followUp: '' },
    foundationReport: {
      about: 'Hvad fondens bestyrelse vil se i halvårsrapporten',
      followUp: 'Sende udkast til rapport',
    },
    upperSchoolHead: { about: 'Fast kontakt med den nye leder', followUp: 'Sende forslag til mødedatoer' },
    volunteersAutumn: { about: 'Hvem der kan åbne centeret om lørdagen', followUp: '' },
    municipalityBudget: { about: 'Sekretariatets plads i næste års budget', followUp: '' },
    youthHearing: {
      about: 'Ungerådets syn på at fortsætte ungeguiden',
      followUp: 'Sende sagen i god tid før mødet',
    },
  },
  targetGroups: {
    smallChildren: { name: 'Børn under skolealderen og deres forældre', note: '' },
    pupils: { name: 'Elever i udskolingen', note: '' },
    leavers: {
      name: 'Unge, der er ved at droppe ud af skolen',
      note: 'Ofte i kontakt med ingen andre end Gadeteamet.',
    },
    youngWithoutWork: { name: 'Unge voksne uden arbejde', note: '' },
    newcomers: { name: 'Familier, der lige er kommet til landet', note: '' },
    tenantFamilies: {
      name: 'Familier i kommunale lejligheder',
      note: 'Flytter ofte, og børnene skifter skole.',
    },
    youngCarers: {
      name: 'Børn, der tager sig af syge forældre',
      note: 'Kom frem på beboeraftenen. Vi ved kun lidt om, hvor mange de er.',
    },
  },
  mandateReferences: {
    none: '',
    oral: 'Sagt på styregruppens møde',
    written: 'Brev til sekretariatet',
    adopted: 'Referat fra mødet, hvor det blev vedtaget',
  },
  audiences: {
    board: 'bestyrelsen',
    management: 'ledelsen',
    members: 'medlemsmødet',
    council: 'kommunalbestyrelsen',
  },
};
