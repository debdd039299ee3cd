/** Danish words of the demo: goals and actions. */
import type { PlanTexts } from '../demo-texts.ts';

export const planTexts: PlanTexts = {
  goals: {
    earlyLanguage: {
      title: 'Flere børn har et godt sprog, når de begynder i skole',
      description: 'Mindst otte ud af ti børn har et alderssvarende sprog ved skolestart.',
    },
    schoolWellbeing: {
      title: 'Flere elever trives i skolen',
      description: 'Trivslen er mindst lige så høj som i resten af kommunen, og færre føler sig ensomme.',
    },
    attendance: {
      title: 'Færre elever har højt fravær',
      description: 'Andelen med mere end ti procent fravær er halveret.',
    },
    completion: {
      title: 'Flere gennemfører en ungdomsuddannelse',
      description: 'Forskellen til resten af kommunen er væk.',
    },
    leisure: {
      title: 'Alle børn går til noget fast i fritiden',
      description: 'Hverken pris, transport eller udstyr må stå i vejen.',
    },
    eveningPlaces: {
      title: 'Unge har trygge steder at være om aftenen',
      description: 'Mindst ét åbent sted hver aften uden krav om medlemskab.',
    },
    workAndEducation: {
      title: 'Flere unge er i job eller uddannelse',
      description: 'Færre end 40 unge mellem 16 og 24 år står udenfor.',
    },
    earlyHelp: {
      title: 'Familier får tidlig og samlet hjælp',
      description: 'Én dør ind, svar inden for to uger og én plan for hver familie.',
    },
    participation: {
      title: 'Børn, unge og beboere er med til at bestemme',
      description: 'De, det handler om, er hørt før alle større beslutninger og har plads i grupperne.',
    },
    sharedMeasurement: {
      title: 'Partnerne måler sammen og lærer af det',
      description: 'Alle deler data efter samme aftale og drøfter resultaterne to gange om året.',
    },
    longTerm: {
      title: 'Samarbejdet står stærkt efter den første periode',
      description:
        'Finansieringen er sikret i fem nye år, og arbejdet er forankret i partnernes egne planer.',
    },
    safeHomes: {
      title: 'Færre børn må flytte tit',
      description:
        'Børn i kommunale boliger bor mindst tre år samme sted. Målet er nyt og mangler endnu ejer og indsatser.',
    },
  },
  actions: {
    languageGroups: {
      title: 'Sproggrupper i daginstitutionen',
      description: 'Små grupper tre gange om ugen for børn, der har brug for mere dansk.',
    },
    bookGift: {
      title: 'Bogpakke fra sundhedsplejen',
      description: 'Alle toårige får tre bøger på dansk og deres modersmål.',
    },
    readingHour: {
      title: 'Læsestund hver lørdag',
      description: 'Højtlæsning på seks sprog for børn mellem to og seks år.',
    },
    schoolStart: {
      title: 'Tryg overgang til skolen',
      description: 'De kommende skolebørn besøger skolen hver måned det sidste halve år.',
    },
    breakHosts: {
      title: 'Legepatruljer i frikvartererne',
      description: 'Elever på mellemtrinnet sætter lege i gang for de yngre.',
    },
    breakfast: {
      title: 'Morgenmad på skolen',
      description: 'Gratis morgenmad fra halv otte, drevet af forældre.',
    },
    schoolNurse: {
      title: 'Sundhedsplejerske på skolen hver dag',
      description: 'Åben dør uden tidsbestilling.',
    },
    absenceRoutine: {
      title: 'Fælles rutine ved fravær',
      description: 'Samme besked og opfølgning på alle årgange fra første dag.',
    },
    homeVisits: {
      title: 'Hjemmebesøg inden for en uge',
      description: 'To voksne besøger familien, når en elev har været væk i fem dage.',
    },
    youthGuides: {
      title: 'Ungeguider',
      description: 'Tre guider følger 36 unge fra 9. klasse og gennem ungdomsuddannelsen.',
    },
    mentors: {
      title: 'Mentor fra arbejdslivet',
      description: 'Elever på erhvervsuddannelser får en mentor i en lokal virksomhed.',
    },
    homework: { title: 'Lektiehjælp på torvet', description: 'Gratis lektiehjælp tre dage om ugen.' },
    summerSchool: {
      title: 'Sommerskole før ungdomsuddannelsen',
      description: 'To uger med dansk, matematik og tid til at lære hinanden at kende.',
    },
    alumni: {
      title: 'Tidligere elever fortæller',
      description: 'Unge voksne fra bydelen besøger 9. klasse.',
    },
    tutoringApp: { title: 'Digital lektiehjælp', description: 'Lektiehjælp på mobilen til udskolingen.' },
    equipmentLibrary: {
      title: 'Udstyrscentral',
      description: 'Gratis lån af cykler, rulleskøjter og fodboldstøvler.',
    },
    leisureCard: {
      title: 'Fritidspas',
      description: '2.000 kr. om året til fritidsaktiviteter for børn i familier med lav indkomst.',
    },
    tryOut: {
      title: 'Prøv en sport',
      description: 'Fire ugers gratis prøvetid i alle foreningens idrætter.',
    },
    transport: {
      title: 'Fælles kørsel til træning',
      description: 'Forældre kører hinandens børn efter en fast liste.',
    },
    openHall: {
      title: 'Åben hal i weekenden',
      description: 'Hallen er åben uden træner og medlemskab lørdag og søndag aften.',
    },
    youthClubEvenings: {
      title: 'Ungdomsklub fire aftener om ugen',
      description: 'Fra to til fire åbne aftener med lønnet leder.',
    },
    nightWalkers: { title: 'Voksne på gaden', description: 'Forældre går runder fredag og lørdag aften.' },
    squareUpgrade: {
      title: 'Mødested på torvet',
      description: 'Tag, bænke og scene, tegnet sammen med de unge.',
    },
    lightTrail: { title: 'Lys på stien', description: 'Belysning på 900 meter mellem Fjeldvej og skolen.' },
    summerJobs: {
      title: 'Sommerjob til alle på 16 år',
      description: 'Tre ugers job med udtalelse til alle, der søger.',
    },
    apprentices: {
      title: 'Lærepladser på værftet',
      description: 'Fire nye pladser om året til elever fra Elvsund Ungdomsuddannelser.',
    },
    bikeWorkshop: {
      title: 'Arbejdstræning på cykelværkstedet',
      description: 'Otte pladser til unge uden skole og job.',
    },
    openCompany: {
      title: 'Åben virksomhed',
      description: 'Tyve virksomheder åbner dørene for 8. klasse en dag.',
    },
    oneDoor: {
      title: 'Én dør ind: familieteam',
      description: 'Fire tilbud møder familien sammen og laver én plan.',
    },
    parentCourse: {
      title: 'Forældrekursus på flere sprog',
      description: 'Otte aftener på arabisk, somali og tigrinya.',
    },
    familyCafe: { title: 'Familiecafé', description: 'Billig aftensmad en gang om ugen.' },
    newParents: {
      title: 'Hjemmebesøg hos nye forældre',
      description: 'Seks besøg det første år. Datoer fastsættes, når stillingen er slået op.',
    },
    residentPanel: {
      title: 'Etablering af borgerpanel',
      description: 'Fast panel med diæter, børnepasning og tolk.',
    },
    youthBudget: {
      title: 'De unges budget',
      description: 'De unge fordeler 200.000 kr. om året til indsatser i bydelen.',
    },
    neighbourTalks: {
      title: 'Nabosamtaler i Havnegade',
      description: 'Samtaler fra dør til dør om, hvad der skal til for at blive boende.',
    },
    wellbeingSurvey: {
      title: 'Fælles trivselsmåling',
      description: 'De samme ti spørgsmål på alle skoler to gange om året. Svarene drøftes med eleverne.',
    },
    dataAgreement: {
      title: 'Aftale om deling af data',
      description: 'Én aftale om, hvad partnerne deler, med hjemmel og beskyttelse af små tal.',
    },
    learningDays: {
      title: 'Læringsdage for partnerne',
      description: 'To dage om året, hvor resultaterne drøftes åbent.',
    },
    fundingPlan: {
      title: 'Plan for langsigtet finansiering',
      description: 'Hvem betaler hvad fra {year+2}, også når fondens bevilling er brugt.',
    },
    secretariatAtSchool: {
      title: 'Sekretariatet flytter til Nordbyskolen',
      description: 'Kontor, hvor folk er, med egen indgang.',
    },
  },
  actionNotes: {
    youthGuides: 'Prøveperioden udløber den {date+39}. Videreførelsen er på dagsordenen.',
    mentors: 'Tolv af tyve mentorer er fundet.',
    homework: 'Afsluttet som projekt. Biblioteket har overtaget driften.',
    tutoringApp: 'Styregruppen sagde nej til indsatsen. Eleverne vil hellere have voksne at spørge.',
    openHall: 'Der mangler opsyn om søndagen. Idrætsforeningen og gadeteamet ser på en vagtplan.',
    squareUpgrade: 'Tegningerne er godkendt. Byggeriet er aftalt til at begynde i {month+4}.',
    lightTrail: 'Kablet er lagt. Masterne er tre uger forsinket fra leverandøren.',
    summerJobs: '63 unge fik job. Ordningen går over i almindelig drift.',
    dataAgreement: 'Regionen har ikke svaret på udkastet. En ny henvendelse er sendt.',
    learningDays: 'Sat på pause, til aftalen om deling af data er underskrevet.',
    secretariatAtSchool: 'Flyttet ind. Besøget fra forældre er mere end fordoblet.',
    absenceRoutine: 'Indført på alle årgange.',
  },
};
