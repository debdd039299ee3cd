/** Swedish words of the demo: what each contributor adds to an action. */
import type { ContributionTexts } from '../demo-texts.ts';

export const contributionTexts: ContributionTexts = {
  contributions: {
    languageGroups: { healthCentre: 'Hittar barnen vid fyraårskontrollen', library: 'Böcker och läslådor' },
    bookGift: {
      library: 'Väljer böckerna',
      womenAssociation: 'Berättar om paketet för familjerna på modersmålet',
    },
    readingHour: {
      kindergarten: 'Påminner föräldrarna varje fredag',
      islamicAssociation: 'Högläsare på arabiska och somaliska',
      volunteerCentre: 'Värdskap och kaffe',
    },
    schoolStart: { kindergarten: 'Följer med barnen på besök', parents: 'Fadderfamiljer till nya föräldrar' },
    breakHosts: { pupilsCouncil: 'Utser rastvärdarna', sportsClub: 'Kurs i lekar för alla' },
    breakfast: {
      northSchool: 'Kök och el',
      shop: 'Bröd och frukt till inköpspris',
      congregation: 'Volontärer de dagar föräldrarna inte kan',
    },
    schoolNurse: { northSchool: 'Eget rum nära huvudentrén' },
    absenceRoutine: {
      northSchool: 'Prövar i tre årskurser',
      outreach: 'Tar det första samtalet med ungdomen',
      childWelfare: 'Handleder när frånvaron blir långvarig',
    },
    homeVisits: { northSchool: 'Larmar efter fem dagar', parents: 'Förklarar insatsen för andra föräldrar' },
    youthGuides: {
      foundation: 'Betalar två av tre tjänster under försöksperioden',
      outreach: 'Hittar unga som inte själva hör av sig',
      upperSchool: 'Kontor och kontaktlärare',
    },
    mentors: {
      shipyard: 'Sex mentorer och utbildning av dem',
      builder: 'Två mentorer',
      youthCouncil: 'Berättar vad en bra mentor gör',
    },
    homework: { library: 'Lokal och lån av datorer', university: 'Studenter som läxhjälpare' },
    summerSchool: { northSchool: 'Överlämning från lärarna i årskurs 9', county: 'Betalar lön i två veckor' },
    alumni: { upperSchool: 'Hittar tidigare elever', localPaper: 'Gör porträtt av dem' },
    tutoringApp: { pupilsCouncil: 'Provade två lösningar och sa ifrån' },
    equipmentLibrary: { sportsClub: 'Samlar in begagnad utrustning', shipyard: 'Bygger ställ och hyllor' },
    leisureCard: {
      sportsClub: 'Tar emot kortet utan frågor',
      cultureSchool: 'Tar emot kortet och håller platser',
    },
    tryOut: {
      northSchool: 'Följer årskurs 3 till första träningen',
      womenAssociation: 'Tjejgrupp med kvinnlig ledare',
    },
    transport: {
      sportsClub: 'Samordnar träningstiderna',
      volunteerCentre: 'Förare när föräldrar saknar bil',
    },
    openHall: {
      municipality: 'Hall och städning utan hyra',
      youthCouncil: 'Unga värdar',
      outreach: 'Tittar in varje lördag',
    },
    youthClubEvenings: {
      foundation: 'Lön till en ledare i tre år',
      municipality: 'Lokalhyra',
      residentMother: 'Samlar föräldravärdar',
    },
    nightWalkers: { police: 'Kort lägesbild före varje runda', outreach: 'Utbildar nya vuxna' },
    squareUpgrade: {
      planning: 'Bygglov och grön plan',
      youthCouncil: 'Ritar scenen',
      builder: 'Bygger taket till självkostnadspris',
    },
    lightTrail: { residentsCouncil: 'Pekar ut de mörkaste platserna', housing: 'Betalar elen på egen mark' },
    summerJobs: {
      businessAssociation: 'Ordnar 40 platser',
      shop: 'Åtta platser',
      municipality: 'Femton platser i parker och äldreomsorg',
    },
    apprentices: {
      upperSchool: 'Förbereder eleverna under ett halvår',
      labourOffice: 'Stöd till handledning',
    },
    bikeWorkshop: { labourOffice: 'Platser med ersättning', shipyard: 'Praktik för dem som vill vidare' },
    openCompany: {
      northSchool: 'Lägger in dagen i schemat',
      labourOffice: 'Följer upp elever som vill ha prao',
    },
    oneDoor: {
      healthCentre: 'Två dagar i veckan i teamet',
      northSchool: 'En kontakt i varje klass',
      labourOffice: 'Råd om jobb och ekonomi',
    },
    parentCourse: { healthCentre: 'Kursens innehåll', islamicAssociation: 'Lokal och deltagare' },
    familyCafe: { volunteerCentre: 'Kockar', kindergarten: 'Bjuder in nya familjer' },
    newParents: { childWelfare: 'Handledning av besökarna' },
    residentPanel: {
      residentsCouncil: 'Rekryterar dörr för dörr',
      womenAssociation: 'Tolkar och barnpassning',
    },
    youthBudget: { municipality: '200 000 kronor om året', pupilsCouncil: 'Ordnar vallokal på skolan' },
    neighbourTalks: { housing: 'Mötesrum på Hamngatan', tenants: 'Fem grannar som knackar på' },
    wellbeingSurvey: {
      university: 'Frågor, analys och jämförelse med länet',
      northSchool: 'Genomför i alla årskurser',
      upperSchool: 'Genomför i årskurs 1',
    },
    dataAgreement: { county: 'Data om gymnasiet', healthCentre: 'Bedömning av dataskydd för hälsodata' },
    learningDays: { foundation: 'Samtalsledare och erfarenheter från andra platser' },
    fundingPlan: {
      foundation: 'Villkor för en ny period',
      municipality: 'Plats i budgeten',
      housing: 'Lokaler utan hyra',
    },
    secretariatAtSchool: { northSchool: 'Två rum med egen ingång', housing: 'Flytthjälp och möbler' },
  },
};
