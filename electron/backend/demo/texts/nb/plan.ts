/** Norwegian words of the demo: goals and actions. */
import type { PlanTexts } from '../demo-texts.ts';

export const planTexts: PlanTexts = {
  goals: {
    earlyLanguage: {
      title: 'Flere barn har et godt språk når de begynner på skolen',
      description: 'Minst åtte av ti barn når forventet språknivå ved femårskontrollen.',
    },
    schoolWellbeing: {
      title: 'Flere elever trives på skolen',
      description: 'Trivselen er minst like høy som i resten av kommunen, og færre føler seg ensomme.',
    },
    attendance: {
      title: 'Færre elever har høyt fravær',
      description: 'Andelen med mer enn ti prosent fravær er halvert.',
    },
    completion: {
      title: 'Flere fullfører videregående',
      description: 'Forskjellen til resten av kommunen er borte.',
    },
    leisure: {
      title: 'Alle barn har minst én fast fritidsaktivitet',
      description: 'Verken pris, transport eller utstyr skal stå i veien.',
    },
    eveningPlaces: {
      title: 'Ungdom har trygge steder å være om kvelden',
      description: 'Minst ett åpent sted alle kvelder, uten krav om medlemskap.',
    },
    workAndEducation: {
      title: 'Flere unge er i jobb eller utdanning',
      description: 'Færre enn 40 unge mellom 16 og 24 år står utenfor.',
    },
    earlyHelp: {
      title: 'Familier får hjelp tidlig og samlet',
      description: 'Én dør inn, svar innen to uker og én plan per familie.',
    },
    participation: {
      title: 'Barn, unge og beboere er med og bestemmer',
      description: 'De det gjelder, er hørt før alle større vedtak og sitter i organene.',
    },
    sharedMeasurement: {
      title: 'Partnerne måler sammen og lærer av det',
      description: 'Alle deler data etter samme avtale og drøfter resultatene to ganger i året.',
    },
    longTerm: {
      title: 'Samarbeidet står støtt etter første periode',
      description:
        'Finansieringen er sikret i fem nye år, og arbeidet er forankret i partnernes egne planer.',
    },
    safeHomes: {
      title: 'Færre barn må flytte ofte',
      description:
        'Barn i kommunale boliger bor minst tre år på samme sted. Målet er nytt og mangler ennå eier og tiltak.',
    },
  },
  actions: {
    languageGroups: {
      title: 'Språkgrupper i barnehagen',
      description: 'Små grupper tre ganger i uken for barn som trenger mer norsk.',
    },
    bookGift: {
      title: 'Bokpakke fra helsestasjonen',
      description: 'Alle toåringer får tre bøker på norsk og morsmålet.',
    },
    readingHour: {
      title: 'Lesestund hver lørdag',
      description: 'Høytlesing på seks språk for barn mellom to og seks år.',
    },
    schoolStart: {
      title: 'Trygg overgang til skolen',
      description: 'Førskolebarna besøker skolen hver måned siste halvår i barnehagen.',
    },
    breakHosts: {
      title: 'Trivselsledere i friminuttene',
      description: 'Elever på mellomtrinnet setter i gang lek for de yngre.',
    },
    breakfast: {
      title: 'Frokost på skolen',
      description: 'Gratis frokost fra halv åtte, drevet av foreldre.',
    },
    schoolNurse: {
      title: 'Helsesykepleier på skolen hver dag',
      description: 'Åpen dør uten timebestilling.',
    },
    absenceRoutine: {
      title: 'Felles rutine ved fravær',
      description: 'Samme varsling og oppfølging på alle trinn, fra første dag.',
    },
    homeVisits: {
      title: 'Hjemmebesøk innen en uke',
      description: 'To voksne besøker familien når en elev har vært borte i fem dager.',
    },
    youthGuides: {
      title: 'Ungdomslos',
      description: 'Tre loser følger 36 ungdommer fra tiende trinn og gjennom videregående.',
    },
    mentors: {
      title: 'Mentor fra arbeidslivet',
      description: 'Elever på yrkesfag får en mentor i en lokal bedrift.',
    },
    homework: { title: 'Leksehjelp på torget', description: 'Gratis leksehjelp tre dager i uken.' },
    summerSchool: {
      title: 'Sommerskole før videregående',
      description: 'To uker med norsk, matematikk og bli kjent-dager.',
    },
    alumni: {
      title: 'Tidligere elever forteller',
      description: 'Unge voksne fra bydelen besøker tiende trinn.',
    },
    tutoringApp: { title: 'Digital leksehjelp', description: 'Leksehjelp på mobil for ungdomstrinnet.' },
    equipmentLibrary: { title: 'Utstyrssentral', description: 'Gratis lån av sykler, ski og fotballsko.' },
    leisureCard: {
      title: 'Fritidskort',
      description: '2 000 kroner i året til aktivitet for barn i familier med lav inntekt.',
    },
    tryOut: { title: 'Prøv en idrett', description: 'Fire ukers gratis prøvetid i alle lagets idretter.' },
    transport: {
      title: 'Felles kjøring til trening',
      description: 'Foreldre kjører hverandres barn etter en fast liste.',
    },
    openHall: {
      title: 'Åpen hall i helgene',
      description: 'Hallen er åpen uten trener og medlemskap lørdag og søndag kveld.',
    },
    youthClubEvenings: {
      title: 'Ungdomsklubb fire kvelder i uken',
      description: 'Fra to til fire åpne kvelder, med lønnet leder.',
    },
    nightWalkers: { title: 'Voksne i gatene', description: 'Foreldre går runder fredag og lørdag kveld.' },
    squareUpgrade: {
      title: 'Møteplass på torget',
      description: 'Tak, benker og scene tegnet sammen med ungdom.',
    },
    lightTrail: {
      title: 'Lys på turveien',
      description: 'Belysning på 900 meter mellom Fjellveien og skolen.',
    },
    summerJobs: {
      title: 'Sommerjobb til alle på 16 år',
      description: 'Tre ukers jobb med attest til alle som søker.',
    },
    apprentices: {
      title: 'Lærlingplasser på verftet',
      description: 'Fire nye plasser i året, forbeholdt elever fra Elvesund videregående.',
    },
    bikeWorkshop: {
      title: 'Arbeidstrening på sykkelverkstedet',
      description: 'Åtte plasser for unge utenfor skole og jobb.',
    },
    openCompany: {
      title: 'Åpen bedrift',
      description: 'Tjue bedrifter åpner dørene for niende trinn én dag.',
    },
    oneDoor: {
      title: 'Én dør inn: familieteam',
      description: 'Fire tjenester møter familien sammen og lager én plan.',
    },
    parentCourse: {
      title: 'Foreldrekurs på flere språk',
      description: 'Åtte kvelder på arabisk, somali og tigrinja.',
    },
    familyCafe: { title: 'Familiekafé', description: 'Middag for små penger én gang i uken.' },
    newParents: {
      title: 'Hjemmebesøk til nye foreldre',
      description: 'Seks besøk det første året. Datoer settes når stillingen er lyst ut.',
    },
    residentPanel: {
      title: 'Etablere innbyggerpanel',
      description: 'Fast panel med godtgjørelse, barnepass og tolk.',
    },
    youthBudget: {
      title: 'Ungdommens budsjett',
      description: 'Ungdom fordeler 200 000 kroner i året til tiltak i bydelen.',
    },
    neighbourTalks: {
      title: 'Nabosamtaler i Havnegata',
      description: 'Samtaler dør til dør om hva som skal til for å bli boende.',
    },
    wellbeingSurvey: {
      title: 'Felles trivselsmåling',
      description: 'Samme ti spørsmål på alle skoler to ganger i året. Svarene drøftes med elevene.',
    },
    dataAgreement: {
      title: 'Avtale om deling av data',
      description: 'Én avtale om hva partnerne deler, med hjemmel og vern av små tall.',
    },
    learningDays: {
      title: 'Læringsdager for partnerne',
      description: 'To dager i året der resultatene drøftes åpent.',
    },
    fundingPlan: {
      title: 'Plan for langsiktig finansiering',
      description: 'Hvem betaler for hva fra {year+2}, også når stiftelsens bevilgning er brukt.',
    },
    secretariatAtSchool: {
      title: 'Sekretariatet flytter til Nordbyen skole',
      description: 'Kontor der folk er, med egen inngang.',
    },
  },
  actionNotes: {
    youthGuides: 'Prøveperioden går ut {date+39}. Videreføring er på sakslisten.',
    mentors: 'Tolv av tjue mentorer er på plass.',
    homework: 'Avsluttet som prosjekt. Biblioteket har overtatt driften.',
    tutoringApp: 'Styringsgruppen gikk ikke inn for tiltaket. Elevene ville heller ha voksne å spørre.',
    openHall: 'Mangler tilsyn på søndager. Idrettslaget og utekontakten ser på en vaktliste.',
    squareUpgrade: 'Tegningene er godkjent. Byggestart er avtalt til {month+4}.',
    lightTrail: 'Kabelen er lagt. Stolpene er tre uker forsinket fra leverandøren.',
    summerJobs: '63 unge fikk jobb. Ordningen går inn i ordinær drift.',
    dataAgreement: 'Fylkeskommunen har ikke svart på utkastet. Ny henvendelse er sendt.',
    learningDays: 'På vent til avtalen om deling av data er undertegnet.',
    secretariatAtSchool: 'Flyttet inn. Besøket fra foreldre er mer enn doblet.',
    absenceRoutine: 'Innført på alle trinn.',
  },
};
