/** Norwegian words of the demo: contact, mandates and target groups. */
import type { CommunicationTexts } from '../demo-texts.ts';

export const communicationTexts: CommunicationTexts = {
  contacts: {
    countyVideo: {
      about: 'Statistikk om frafall, og hvem som skal følge opp skolebruksplanen',
      followUp: 'Be om tall per bydel',
    },
    paperInterview: { about: 'Intervju om ungdommenes eget budsjett', followUp: '' },
    tenantsVisit: {
      about: 'Besøk i oppgangene for å høre hva familiene trenger',
      followUp: 'Finne tolk til neste besøk',
    },
    tenantsStairs: { about: 'Samtaler med åtte familier, med tolk', followUp: '' },
    businessMentors: {
      about: 'Flere mentorer fra medlemsbedriftene',
      followUp: 'Sende omtale til nyhetsbrevet',
    },
    businessBreakfast: { about: 'Fortalte om lærlingordningen på næringslivsfrokosten', followUp: '' },
    universityData: { about: 'Hva følgeforskningen kan si om nærvær', followUp: 'Dele de nye tallene' },
    educationFigures: { about: 'Hvilke skoletall som kan deles, og når', followUp: '' },
    planningLights: { about: 'Når lysene langs gangveien kommer på plass', followUp: '' },
    childWelfareTeam: { about: 'Hvordan familieteamet tar imot nye familier', followUp: '' },
    centreSquare: {
      about: 'Benker og lys når torget pusses opp',
      followUp: 'Invitere driftslederen til ungdomsrådet',
    },
    labourPlaces: { about: 'Plasser til arbeidstrening etter nyttår', followUp: '' },
    housingRooms: {
      about: 'Lokaler i nabolagshuset fra våren',
      followUp: 'Sende utkast til avtale om lokaler',
    },
    residentsEvening: {
      about: 'Beboerkveld om trygghet, 34 som møtte',
      followUp: 'Sende oppsummering til alle oppganger',
    },
    womenCourse: { about: 'Neste foreldrekurs, og hvem som kan være kursleder', followUp: '' },
    shipyardApprentices: {
      about: 'Fire nye lærlinger og en dag på verftet',
      followUp: 'Avtale dato for verftsdagen',
    },
    sportsHall: { about: 'Avlastning for de frivillige i åpen hall', followUp: '' },
    schoolAbsence: { about: 'Nærværstallene for høsten, trinn for trinn', followUp: '' },
    foundationReport: {
      about: 'Hva stiftelsens styre vil se i halvårsrapporten',
      followUp: 'Sende utkast til rapport',
    },
    upperSchoolHead: { about: 'Fast kontakt med den nye rektoren', followUp: 'Sende forslag til møtedatoer' },
    volunteersAutumn: { about: 'Hvem som kan åpne sentralen på lørdager', followUp: '' },
    municipalityBudget: { about: 'Sekretariatets plass i neste års budsjett', followUp: '' },
    youthHearing: {
      about: 'Ungdomsrådets syn på videreføring av ungdomslos',
      followUp: 'Sende saken i god tid før møtet',
    },
  },
  targetGroups: {
    smallChildren: { name: 'Barn under skolealder og foreldrene deres', note: '' },
    pupils: { name: 'Elever på ungdomstrinnet', note: '' },
    leavers: {
      name: 'Ungdom som er i ferd med å slutte på skolen',
      note: 'Ofte i kontakt med ingen andre enn Utekontakten.',
    },
    youngWithoutWork: { name: 'Unge voksne uten arbeid', note: '' },
    newcomers: { name: 'Familier som nettopp har kommet til landet', note: '' },
    tenantFamilies: {
      name: 'Familier i kommunale leiligheter',
      note: 'Flytter ofte, og barna bytter skole.',
    },
    youngCarers: {
      name: 'Barn som tar seg av syke foreldre',
      note: 'Kom fram på beboerkvelden. Vi vet lite om hvor mange de er.',
    },
  },
  mandateReferences: {
    none: '',
    oral: 'Sagt på styringsgruppens møte',
    written: 'Brev til sekretariatet',
    adopted: 'Protokoll fra møtet der det ble vedtatt',
  },
  audiences: {
    board: 'styret',
    management: 'ledergruppen',
    members: 'medlemsmøtet',
    council: 'kommunestyret',
  },
};
