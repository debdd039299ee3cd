/** Norwegian words of the demo: what each contributor adds to an action. */
import type { ContributionTexts } from '../demo-texts.ts';

export const contributionTexts: ContributionTexts = {
  contributions: {
    languageGroups: { healthCentre: 'Finner barna ved fireårskontrollen', library: 'Bøker og lesekasser' },
    bookGift: { library: 'Velger bøkene', womenAssociation: 'Forteller familiene om pakken på morsmålet' },
    readingHour: {
      kindergarten: 'Minner foreldrene på det hver fredag',
      islamicAssociation: 'Høytlesere på arabisk og somali',
      volunteerCentre: 'Vertskap og kaffe',
    },
    schoolStart: { kindergarten: 'Følger barna på besøk', parents: 'Fadderfamilier til nye foreldre' },
    breakHosts: { pupilsCouncil: 'Velger ut lederne', sportsClub: 'Kurs i lek for alle' },
    breakfast: {
      northSchool: 'Kjøkken og strøm',
      shop: 'Brød og frukt til innkjøpspris',
      congregation: 'Frivillige på dager foreldrene ikke kan',
    },
    schoolNurse: { northSchool: 'Eget rom nær hovedinngangen' },
    absenceRoutine: {
      northSchool: 'Prøver ut på tre trinn',
      outreach: 'Tar den første samtalen med ungdom',
      childWelfare: 'Veileder når fraværet varer',
    },
    homeVisits: { northSchool: 'Varsler etter fem dager', parents: 'Forklarer ordningen for andre foreldre' },
    youthGuides: {
      foundation: 'Dekker to av tre stillinger i prøveperioden',
      outreach: 'Finner ungdom som ikke melder seg selv',
      upperSchool: 'Kontor og kontaktlærer',
    },
    mentors: {
      shipyard: 'Seks mentorer og opplæring av dem',
      builder: 'To mentorer',
      youthCouncil: 'Forteller hva en god mentor gjør',
    },
    homework: { library: 'Lokale og utlån av pc', university: 'Studenter som leksehjelpere' },
    summerSchool: { northSchool: 'Overlapper med lærere fra tiende trinn', county: 'Dekker lønn i to uker' },
    alumni: { upperSchool: 'Finner tidligere elever', localPaper: 'Lager portretter av dem' },
    tutoringApp: { pupilsCouncil: 'Prøvde to løsninger og sa fra' },
    equipmentLibrary: { sportsClub: 'Samler inn brukt utstyr', shipyard: 'Lager stativer og hyller' },
    leisureCard: {
      sportsClub: 'Tar imot kortet uten spørsmål',
      cultureSchool: 'Tar imot kortet og holder av plasser',
    },
    tryOut: {
      northSchool: 'Følger tredje trinn til første trening',
      womenAssociation: 'Egen jentegruppe med kvinnelig trener',
    },
    transport: {
      sportsClub: 'Samordner treningstidene',
      volunteerCentre: 'Sjåfører når foreldre ikke har bil',
    },
    openHall: {
      municipality: 'Hall og renhold uten leie',
      youthCouncil: 'Ungdomsverter',
      outreach: 'Er innom hver lørdag',
    },
    youthClubEvenings: {
      foundation: 'Lønn til leder i tre år',
      municipality: 'Husleie',
      residentMother: 'Samler foreldrevakter',
    },
    nightWalkers: { police: 'Kort oppdatering før hver runde', outreach: 'Opplæring av nye voksne' },
    squareUpgrade: {
      planning: 'Byggesak og blågrønn plan',
      youthCouncil: 'Tegner scenen',
      builder: 'Bygger taket til kostpris',
    },
    lightTrail: { residentsCouncil: 'Peker ut de mørkeste punktene', housing: 'Dekker strøm på egen tomt' },
    summerJobs: {
      businessAssociation: 'Skaffer 40 plasser',
      shop: 'Åtte plasser',
      municipality: 'Femten plasser i park og sykehjem',
    },
    apprentices: { upperSchool: 'Forbereder elevene i et halvår', labourOffice: 'Tilskudd til oppfølging' },
    bikeWorkshop: { labourOffice: 'Tiltaksplasser', shipyard: 'Praksis til dem som vil videre' },
    openCompany: {
      northSchool: 'Legger dagen inn i timeplanen',
      labourOffice: 'Følger opp elever som vil ha utplassering',
    },
    oneDoor: {
      healthCentre: 'To dager i uken i teamet',
      northSchool: 'Kontakt i hver klasse',
      labourOffice: 'Veileder om jobb og økonomi',
    },
    parentCourse: { healthCentre: 'Faglig innhold', islamicAssociation: 'Lokale og oppslutning' },
    familyCafe: { volunteerCentre: 'Kokker', kindergarten: 'Inviterer nye familier' },
    newParents: { childWelfare: 'Veiledning av besøkerne' },
    residentPanel: { residentsCouncil: 'Rekrutterer dør til dør', womenAssociation: 'Tolker og barnepass' },
    youthBudget: { municipality: '200 000 kroner i året', pupilsCouncil: 'Stiller med valglokale på skolen' },
    neighbourTalks: { housing: 'Møterom i Havnegata', tenants: 'Fem naboer som banker på' },
    wellbeingSurvey: {
      university: 'Spørsmål, analyse og sammenlikning med resten av fylket',
      northSchool: 'Gjennomfører på alle trinn',
      upperSchool: 'Gjennomfører på første trinn',
    },
    dataAgreement: { county: 'Data om videregående', healthCentre: 'Vurdering av personvern for helsedata' },
    learningDays: { foundation: 'Ordstyrer og erfaringer fra andre steder' },
    fundingPlan: {
      foundation: 'Vilkår for en ny periode',
      municipality: 'Plass i økonomiplanen',
      housing: 'Lokaler uten leie',
    },
    secretariatAtSchool: { northSchool: 'To rom med egen inngang', housing: 'Flyttehjelp og møbler' },
  },
};
