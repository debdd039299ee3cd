/** Danish words of the demo: what each contributor adds to an action. */
import type { ContributionTexts } from '../demo-texts.ts';

export const contributionTexts: ContributionTexts = {
  contributions: {
    languageGroups: {
      healthCentre: 'Finder børnene ved besøget hos fireårige',
      library: 'Bøger og læsekasser',
    },
    bookGift: {
      library: 'Vælger bøgerne',
      womenAssociation: 'Fortæller familierne om pakken på deres modersmål',
    },
    readingHour: {
      kindergarten: 'Minder forældrene om det hver fredag',
      islamicAssociation: 'Oplæsere på arabisk og somali',
      volunteerCentre: 'Værter og kaffe',
    },
    schoolStart: { kindergarten: 'Følger børnene på besøg', parents: 'Venskabsfamilier til nye forældre' },
    breakHosts: { pupilsCouncil: 'Udpeger lederne', sportsClub: 'Kursus i lege for alle' },
    breakfast: {
      northSchool: 'Køkken og strøm',
      shop: 'Brød og frugt til indkøbspris',
      congregation: 'Frivillige de dage, forældrene ikke kan',
    },
    schoolNurse: { northSchool: 'Eget rum tæt på hovedindgangen' },
    absenceRoutine: {
      northSchool: 'Afprøver på tre årgange',
      outreach: 'Tager den første samtale med de unge',
      childWelfare: 'Vejleder, når fraværet varer ved',
    },
    homeVisits: {
      northSchool: 'Giver besked efter fem dage',
      parents: 'Forklarer ordningen for andre forældre',
    },
    youthGuides: {
      foundation: 'Betaler to af tre stillinger i prøveperioden',
      outreach: 'Finder de unge, der ikke selv melder sig',
      upperSchool: 'Kontor og kontaktlærer',
    },
    mentors: {
      shipyard: 'Seks mentorer og oplæring af dem',
      builder: 'To mentorer',
      youthCouncil: 'Fortæller, hvad en god mentor gør',
    },
    homework: { library: 'Lokale og lån af computere', university: 'Studerende som lektiehjælpere' },
    summerSchool: { northSchool: 'Overlevering fra lærerne i 9. klasse', county: 'Dækker løn i to uger' },
    alumni: { upperSchool: 'Finder tidligere elever', localPaper: 'Portrætterer dem' },
    tutoringApp: { pupilsCouncil: 'Prøvede to løsninger og sagde fra' },
    equipmentLibrary: { sportsClub: 'Samler brugt udstyr ind', shipyard: 'Bygger stativer og hylder' },
    leisureCard: {
      sportsClub: 'Tager imod passet uden spørgsmål',
      cultureSchool: 'Tager imod passet og holder pladser fri',
    },
    tryOut: {
      northSchool: 'Følger 3. klasse til den første træning',
      womenAssociation: 'Pigehold med kvindelig træner',
    },
    transport: {
      sportsClub: 'Samordner træningstiderne',
      volunteerCentre: 'Chauffører, når forældre ikke har bil',
    },
    openHall: {
      municipality: 'Hal og rengøring uden leje',
      youthCouncil: 'Unge værter',
      outreach: 'Kigger forbi hver lørdag',
    },
    youthClubEvenings: {
      foundation: 'Løn til en leder i tre år',
      municipality: 'Husleje',
      residentMother: 'Samler forældrevagter',
    },
    nightWalkers: { police: 'Kort opdatering før hver runde', outreach: 'Oplæring af nye voksne' },
    squareUpgrade: {
      planning: 'Byggesag og grøn plan',
      youthCouncil: 'Tegner scenen',
      builder: 'Bygger taget til kostpris',
    },
    lightTrail: { residentsCouncil: 'Udpeger de mørkeste steder', housing: 'Betaler strøm på egen grund' },
    summerJobs: {
      businessAssociation: 'Skaffer 40 pladser',
      shop: 'Otte pladser',
      municipality: 'Femten pladser i parker og på plejehjem',
    },
    apprentices: { upperSchool: 'Forbereder eleverne i et halvt år', labourOffice: 'Tilskud til opfølgning' },
    bikeWorkshop: { labourOffice: 'Tilbudspladser', shipyard: 'Praktik til dem, der vil videre' },
    openCompany: {
      northSchool: 'Lægger dagen ind i skemaet',
      labourOffice: 'Følger op på elever, der vil i praktik',
    },
    oneDoor: {
      healthCentre: 'To dage om ugen i teamet',
      northSchool: 'En kontakt i hver klasse',
      labourOffice: 'Vejleder om job og økonomi',
    },
    parentCourse: { healthCentre: 'Fagligt indhold', islamicAssociation: 'Lokale og deltagere' },
    familyCafe: { volunteerCentre: 'Kokke', kindergarten: 'Inviterer nye familier' },
    newParents: { childWelfare: 'Vejledning af dem, der går på besøg' },
    residentPanel: {
      residentsCouncil: 'Rekrutterer fra dør til dør',
      womenAssociation: 'Tolke og børnepasning',
    },
    youthBudget: { municipality: '200.000 kr. om året', pupilsCouncil: 'Sørger for valgsted på skolen' },
    neighbourTalks: { housing: 'Mødelokale i Havnegade', tenants: 'Fem naboer, der banker på' },
    wellbeingSurvey: {
      university: 'Spørgsmål, analyse og sammenligning med regionen',
      northSchool: 'Gennemfører på alle årgange',
      upperSchool: 'Gennemfører på første år',
    },
    dataAgreement: {
      county: 'Data om ungdomsuddannelserne',
      healthCentre: 'Vurdering af databeskyttelse for sundhedsdata',
    },
    learningDays: { foundation: 'Ordstyrer og erfaringer fra andre steder' },
    fundingPlan: {
      foundation: 'Vilkår for en ny periode',
      municipality: 'Plads i budgettet',
      housing: 'Lokaler uden leje',
    },
    secretariatAtSchool: { northSchool: 'To rum med egen indgang', housing: 'Flyttehjælp og møbler' },
  },
};
