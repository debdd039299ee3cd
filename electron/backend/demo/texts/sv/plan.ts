/** Swedish words of the demo: goals and actions. */
import type { PlanTexts } from '../demo-texts.ts';

export const planTexts: PlanTexts = {
  goals: {
    earlyLanguage: {
      title: 'Fler barn har ett gott språk när de börjar skolan',
      description: 'Minst åtta av tio barn når förväntad språknivå vid femårskontrollen.',
    },
    schoolWellbeing: {
      title: 'Fler elever trivs i skolan',
      description: 'Trivseln är minst lika hög som i resten av kommunen, och färre känner sig ensamma.',
    },
    attendance: {
      title: 'Färre elever har hög frånvaro',
      description: 'Andelen med mer än tio procents frånvaro har halverats.',
    },
    completion: {
      title: 'Fler går ut gymnasiet',
      description: 'Skillnaden mot resten av kommunen är borta.',
    },
    leisure: {
      title: 'Alla barn har minst en fast fritidsaktivitet',
      description: 'Varken pris, resor eller utrustning ska stå i vägen.',
    },
    eveningPlaces: {
      title: 'Unga har trygga platser att vara på om kvällarna',
      description: 'Minst ett öppet ställe varje kväll, utan krav på medlemskap.',
    },
    workAndEducation: {
      title: 'Fler unga är i jobb eller utbildning',
      description: 'Färre än 40 unga mellan 16 och 24 år står utanför.',
    },
    earlyHelp: {
      title: 'Familjer får tidigt och samlat stöd',
      description: 'En väg in, svar inom två veckor och en plan per familj.',
    },
    participation: {
      title: 'Barn, unga och boende är med och bestämmer',
      description: 'De som berörs har hörts före alla större beslut och har plats i grupperna.',
    },
    sharedMeasurement: {
      title: 'Partnerna mäter tillsammans och lär av det',
      description: 'Alla delar data enligt samma avtal och diskuterar resultaten två gånger om året.',
    },
    longTerm: {
      title: 'Samarbetet står stadigt efter den första perioden',
      description:
        'Finansieringen är säkrad i fem nya år, och arbetet är förankrat i partnernas egna planer.',
    },
    safeHomes: {
      title: 'Färre barn behöver flytta ofta',
      description:
        'Barn i kommunala lägenheter bor minst tre år på samma ställe. Målet är nytt och saknar ännu ägare och insatser.',
    },
  },
  actions: {
    languageGroups: {
      title: 'Språkgrupper i förskolan',
      description: 'Små grupper tre gånger i veckan för barn som behöver mer svenska.',
    },
    bookGift: {
      title: 'Bokpaket från familjecentralen',
      description: 'Alla tvååringar får tre böcker på svenska och modersmålet.',
    },
    readingHour: {
      title: 'Sagostund varje lördag',
      description: 'Högläsning på sex språk för barn mellan två och sex år.',
    },
    schoolStart: {
      title: 'Trygg övergång till skolan',
      description: 'De blivande förskoleklasseleverna besöker skolan varje månad det sista halvåret.',
    },
    breakHosts: {
      title: 'Rastvärdar bland eleverna',
      description: 'Elever på mellanstadiet sätter i gång lekar för de yngre.',
    },
    breakfast: {
      title: 'Frukost på skolan',
      description: 'Gratis frukost från halv åtta, ordnad av föräldrar.',
    },
    schoolNurse: { title: 'Skolsköterska på plats varje dag', description: 'Öppen dörr utan tidsbokning.' },
    absenceRoutine: {
      title: 'Gemensam rutin vid frånvaro',
      description: 'Samma besked och uppföljning i alla årskurser, från första dagen.',
    },
    homeVisits: {
      title: 'Hembesök inom en vecka',
      description: 'Två vuxna besöker familjen när en elev har varit borta i fem dagar.',
    },
    youthGuides: {
      title: 'Ungdomslotsar',
      description: 'Tre lotsar följer 36 ungdomar från årskurs 9 och genom gymnasiet.',
    },
    mentors: {
      title: 'Mentor från arbetslivet',
      description: 'Elever på yrkesprogram får en mentor i ett lokalt företag.',
    },
    homework: { title: 'Läxhjälp på torget', description: 'Gratis läxhjälp tre dagar i veckan.' },
    summerSchool: {
      title: 'Sommarskola före gymnasiet',
      description: 'Två veckor med svenska, matematik och tid att lära känna varandra.',
    },
    alumni: {
      title: 'Tidigare elever berättar',
      description: 'Unga vuxna från stadsdelen besöker årskurs 9.',
    },
    tutoringApp: { title: 'Digital läxhjälp', description: 'Läxhjälp i mobilen för högstadiet.' },
    equipmentLibrary: {
      title: 'Fritidsbank',
      description: 'Gratis lån av cyklar, skridskor och fotbollsskor.',
    },
    leisureCard: {
      title: 'Fritidskort',
      description: '2 000 kronor om året till aktiviteter för barn i familjer med låg inkomst.',
    },
    tryOut: {
      title: 'Prova en idrott',
      description: 'Fyra veckors gratis provperiod i föreningens alla idrotter.',
    },
    transport: {
      title: 'Samåkning till träningen',
      description: 'Föräldrar kör varandras barn enligt en fast lista.',
    },
    openHall: {
      title: 'Öppen hall på helgerna',
      description: 'Hallen är öppen utan ledare och medlemskap på lördags- och söndagskvällar.',
    },
    youthClubEvenings: {
      title: 'Ungdomshus fyra kvällar i veckan',
      description: 'Från två till fyra öppna kvällar med anställd ledare.',
    },
    nightWalkers: {
      title: 'Vuxna på gatorna',
      description: 'Föräldrar vandrar på fredags- och lördagskvällar.',
    },
    squareUpgrade: {
      title: 'Mötesplats på torget',
      description: 'Tak, bänkar och scen, ritade tillsammans med unga.',
    },
    lightTrail: {
      title: 'Belysning på gångvägen',
      description: 'Belysning på 900 meter mellan Fjällvägen och skolan.',
    },
    summerJobs: {
      title: 'Sommarjobb till alla 16-åringar',
      description: 'Tre veckors jobb med intyg till alla som söker.',
    },
    apprentices: {
      title: 'Lärlingsplatser på varvet',
      description: 'Fyra nya platser om året för elever från Älvsunda gymnasium.',
    },
    bikeWorkshop: {
      title: 'Arbetsträning på cykelverkstaden',
      description: 'Åtta platser för unga utanför skola och jobb.',
    },
    openCompany: {
      title: 'Öppet företag',
      description: 'Tjugo företag öppnar dörrarna för årskurs 8 en dag.',
    },
    oneDoor: {
      title: 'En väg in: familjeteam',
      description: 'Fyra verksamheter möter familjen tillsammans och gör en plan.',
    },
    parentCourse: {
      title: 'Föräldrakurs på flera språk',
      description: 'Åtta kvällar på arabiska, somaliska och tigrinska.',
    },
    familyCafe: { title: 'Familjekafé', description: 'Billig middag en gång i veckan.' },
    newParents: {
      title: 'Hembesök hos nyblivna föräldrar',
      description: 'Sex besök under första året. Datum bestäms när tjänsten är utlyst.',
    },
    residentPanel: {
      title: 'Starta en invånarpanel',
      description: 'Fast panel med arvode, barnpassning och tolk.',
    },
    youthBudget: {
      title: 'De ungas budget',
      description: 'Unga fördelar 200 000 kronor om året till insatser i stadsdelen.',
    },
    neighbourTalks: {
      title: 'Grannsamtal på Hamngatan',
      description: 'Samtal dörr för dörr om vad som krävs för att bo kvar.',
    },
    wellbeingSurvey: {
      title: 'Gemensam trivselmätning',
      description: 'Samma tio frågor på alla skolor två gånger om året. Svaren diskuteras med eleverna.',
    },
    dataAgreement: {
      title: 'Avtal om att dela data',
      description: 'Ett avtal om vad partnerna delar, med rättslig grund och skydd för små tal.',
    },
    learningDays: {
      title: 'Lärandedagar för partnerna',
      description: 'Två dagar om året då resultaten diskuteras öppet.',
    },
    fundingPlan: {
      title: 'Plan för långsiktig finansiering',
      description: 'Vem betalar vad från {year+2}, också när stiftelsens anslag är slut.',
    },
    secretariatAtSchool: {
      title: 'Sekretariatet flyttar till Norrbyskolan',
      description: 'Kontor där folk är, med egen ingång.',
    },
  },
  actionNotes: {
    youthGuides: 'Försöksperioden går ut den {date+39}. Fortsättningen står på dagordningen.',
    mentors: 'Tolv av tjugo mentorer är klara.',
    homework: 'Avslutat som projekt. Biblioteket har tagit över driften.',
    tutoringApp: 'Styrgruppen sa nej till insatsen. Eleverna vill hellre ha vuxna att fråga.',
    openHall: 'Tillsyn saknas på söndagar. Idrottsföreningen och fältgruppen ser på ett schema.',
    squareUpgrade: 'Ritningarna är godkända. Bygget ska börja i {month+4}.',
    lightTrail: 'Kabeln är lagd. Stolparna är tre veckor försenade från leverantören.',
    summerJobs: '63 unga fick jobb. Insatsen går över i ordinarie drift.',
    dataAgreement: 'Gymnasieförbundet har inte svarat på utkastet. En ny förfrågan är skickad.',
    learningDays: 'Pausat tills avtalet om att dela data är undertecknat.',
    secretariatAtSchool: 'Inflyttat. Besöken från föräldrar har mer än fördubblats.',
    absenceRoutine: 'Infört i alla årskurser.',
  },
};
