/** Danish words of the demo: meetings and agenda items. */
import type { MeetingTexts } from '../demo-texts.ts';

const minutes = (background: string) => ({
  title: 'Godkendelse af referat',
  background,
  proposal: 'Referatet fra forrige møde godkendes.',
});
const noRemarks = minutes('Referatet er sendt ud. Der er ikke kommet bemærkninger.');

export const meetingTexts: MeetingTexts = {
  places: {
    cityHall: 'Rådhuset, byrådssalen',
    school: 'Nordbyskolen, biblioteket',
    neighbourhoodHouse: 'Kvarterhuset på Fjeldvej',
    foundationOffice: 'Almelund Fonden',
    university: 'Professionshøjskolen Sundmark, lokale 214',
  },
  items: {
    mandate: {
      title: 'Kommissorium for styregruppen',
      background: 'Udkastet er drøftet med hver partner for sig. De frivillige bad om, at habilitet nævnes.',
      proposal: 'Styregruppen vedtager kommissoriet og beslutter i enighed.',
    },
    problem: {
      title: 'Hvad er problemet, set fra hver stol?',
      background: 'Hver deltager har fem minutter. Professionshøjskolen samler op.',
      minute: 'Styregruppen drøftede problemet. Fælles fund: overgangene svigter, og hjælpen kommer sent.',
    },
    baseline: {
      title: 'Baselinemåling',
      background: 'Uden en fælles måling nu kan vi ikke vide, om noget ændrer sig.',
      proposal: 'Professionshøjskolen gennemfører baselinemålingen. Skolerne og sundhedsplejen leverer data.',
    },
    partnerAgreement: {
      title: 'Samarbejdsaftale mellem kommunen og fonden',
      background: 'Aftalen gælder i fem år og kan opsiges med et års varsel.',
      proposal: 'Partnergruppen indgår samarbejdsaftalen, som den foreligger.',
    },
    secretariatFunding: {
      title: 'Finansiering af sekretariatet',
      background: 'Tre stillinger koster 2,9 mio. kr. om året.',
      proposal: 'Kommunen og fonden betaler halvdelen hver i tre år.',
      minute: 'Kommunen og fonden betaler halvdelen hver i fem år med et fælles eftersyn efter tre.',
    },
    growingUp: {
      title: 'Hvordan er det at vokse op her?',
      background: 'Samtale i tre grupper med tolk.',
      minute: 'Panelet pegede på mørke stier, for få steder at være om aftenen og et godt naboskab.',
    },
    panelTerms: {
      title: 'Panelets arbejdsform',
      background: 'Sekretariatet foreslår diæter, børnepasning og aftensmad.',
      proposal: 'Panelet tiltræder arbejdsformen og mødes fire gange om året.',
    },
    commonAgenda: {
      title: 'Fælles dagsorden',
      background: 'Dagsordenen bygger på baselinemålingen og 140 samtaler i bydelen. Panelet har givet råd.',
      proposal: 'Styregruppen vedtager den fælles dagsorden med elleve mål.',
    },
    phaseThree: {
      title: 'Overgang til fase 3',
      background: 'Partnerne er samlet om problem og retning. Der er vilje til at forpligte sig.',
      proposal: 'Styregruppen går over i fase 3 og beder sekretariatet fremlægge en handleplan.',
    },
    baselineResults: {
      title: 'Resultater af baselinemålingen',
      background: '71 procent gennemfører en ungdomsuddannelse. 18,4 procent af eleverne har højt fravær.',
      minute: 'Styregruppen tog resultaterne til orientering.',
    },
    actionPlan: {
      title: 'Handleplan',
      background: 'Hver indsats har én ansvarlig og skriftlige bidrag.',
      proposal: 'Styregruppen vedtager handleplanen med 23 indsatser.',
      minute:
        'Styregruppen vedtager handleplanen med 25 indsatser. Ungdomsklubben og udstyrscentralen kommer med.',
    },
    clusters: {
      title: 'Klynger og arbejdsgrupper',
      background: 'Små grupper med en klar opgave skal forhindre, at alle er med til alt.',
      proposal: 'Styregruppen nedsætter to klynger og en arbejdsgruppe for job og uddannelse.',
    },
    summerJobsItem: {
      title: 'Sommerjob til alle på 16 år',
      background: 'Jobcentret og erhvervsforeningen har sikret 40 pladser.',
      proposal: 'Styregruppen tilslutter sig forløbet.',
    },
    strategy: {
      title: 'Strategi for fem år',
      background: 'Styregruppen anbefaler enstemmigt strategien.',
      proposal: 'Partnergruppen godkender strategien.',
    },
    firstBudget: {
      title: 'Budget for det første hele år',
      background: 'Rammen er 4,1 mio. kr. Indsatser i drift betales af partnerne selv.',
      proposal: 'Partnergruppen vedtager budgettet på 4,1 mio. kr.',
    },
    minutesThree: noRemarks,
    absenceItem: {
      title: 'Fælles rutine ved fravær',
      background: 'Rutinen er afprøvet på tre årgange. Fraværet faldt på to af dem.',
      proposal: 'Styregruppen tilslutter sig, at rutinen indføres på alle årgange.',
    },
    dataSharing: {
      title: 'Aftale om deling af data',
      background: 'Udkastet omfatter ikke sundhedsdata. Databeskyttelsesrådgiveren har spørgsmål.',
      proposal: 'Styregruppen vedtager aftalen.',
      minute: 'Sagen udsættes. Sundhedsplejen og databeskyttelsesrådgiveren gennemgår udkastet.',
    },
    leisureStatus: {
      title: 'Status på fritid',
      background: '66 procent har en fast aktivitet, op fra 58. Transport er den største hindring.',
      minute: 'Styregruppen tog sagen til orientering.',
    },
    indicatorSet: {
      title: 'Måler vi det rigtige?',
      background: 'Udkast til tolv indikatorer.',
      minute:
        'Referencegruppen savnede mål for relationer og anbefalede korte fortællinger ved siden af tallene.',
    },
    followResearch: {
      title: 'Plan for følgeforskning',
      background: 'Den ph.d.-studerende sidder i sekretariatet og rapporterer til professionshøjskolen.',
      proposal: 'Referencegruppen tilslutter sig planen.',
    },
    minutesFour: noRemarks,
    indicators: {
      title: 'Tolv fælles indikatorer',
      background: 'Arbejdsgruppen har hentet det meste fra data, der findes. To kræver ny indsamling.',
      proposal: 'Styregruppen vedtager indikatorerne med baseline og mål.',
    },
    dataSharingAgain: {
      title: 'Aftale om deling af data, ny behandling',
      background: 'Databeskyttelsesrådgiverens bemærkninger er indarbejdet.',
      proposal: 'Styregruppen vedtager aftalen og beder alle partnere underskrive.',
      minute: 'Styregruppen vedtager aftalen. Tal for grupper på under fem personer deles ikke.',
    },
    youthBudgetItem: {
      title: 'De unges budget',
      background: 'Ungerådet vil selv fordele midler og stå til ansvar for valgene.',
      proposal: 'Ungerådet fordeler 200.000 kr. om året og fremlægger resultatet.',
    },
    eveningTalk: {
      title: 'Hvor skal vi være om aftenen?',
      background: 'Gåtur fra skolen til torvet.',
      minute: 'Panelet vil først have hallen åben i weekenden og lys på stien.',
    },
    lighting: {
      title: 'Lys på stien',
      background: 'By og Plan har fremlagt to linjeføringer.',
      proposal: 'Panelet tilslutter sig linjeføringen langs Fjeldvej.',
    },
    midway: {
      title: 'Midtvejs: hvad har vi lært?',
      background:
        'En af tolv indikatorer går den forkerte vej: ensomhed blandt elever. Tilliden mellem partnerne er vokset.',
      minute: 'Partnergruppen tog sagen til orientering og bad om mere om ensomhed.',
    },
    secondBudget: {
      title: 'Budget',
      background: 'Uændret ramme. Midler flyttes fra kommunikation til ungeguider.',
      proposal: 'Partnergruppen vedtager budgettet på 4,1 mio. kr.',
    },
    longView: {
      title: 'Efter den første periode',
      background: 'Fondens bevilling udløber om to år.',
      minute: 'Partnerne ønsker en trappemodel, hvor kommunen overtager mere hvert år.',
    },
    minutesFive: noRemarks,
    openHallItem: {
      title: 'Åben hal i weekenden',
      background: 'Panelet har bedt om det. Idrætsforeningen stiller med nøgle og en ansvarlig.',
      proposal: 'Hallen holdes åben lørdag og søndag aften. Kommunen betaler rengøring.',
    },
    tutoring: {
      title: 'Digital lektiehjælp',
      background: 'Licensen koster 180.000 kr. om året. Elevrådet har prøvet to løsninger og er lunkent.',
      proposal: 'Styregruppen indfører digital lektiehjælp i udskolingen.',
      minute: 'Forslaget blev ikke vedtaget. Midlerne går til lektiehjælpen på torvet.',
    },
    absenceStatus: {
      title: 'Status på fravær',
      background: 'Fraværet falder, men langsommere end planlagt.',
      minute: 'Styregruppen tog sagen til orientering.',
    },
    minutesSix: noRemarks,
    emptySeat: {
      title: 'Beboerpladsen står tom',
      background: 'Ruth Eskildsen er flyttet. Styregruppen har ingen voksne fra målgruppen.',
      minute: 'Styregruppen beder beboerrådet foreslå et fast medlem og en suppleant.',
    },
    oneDoorItem: {
      title: 'Én dør ind: familieteam',
      background: 'Fire tilbud er klar. Familierne har fortalt, hvad de har brug for.',
      proposal: 'Familieteamet går i gang og rapporterer ventetid hvert kvartal.',
    },
    safeHomesItem: {
      title: 'Nyt mål om trygge boliger',
      background: 'Hver tredje elev i Havnegade er flyttet to gange på tre år.',
      proposal: 'Styregruppen tilslutter sig målet og beder om ejer og indsatser inden for et halvt år.',
    },
    minutesSeven: noRemarks,
    guidesTalk: {
      title: 'Ungeguider: erfaringer indtil nu',
      background: '31 af 36 unge går stadig i skole. Guiderne fortalte.',
      minute: 'Styregruppen drøftede sagen og beder om et forslag til videreførelse.',
    },
    fundingOutline: {
      title: 'Skitse til langsigtet finansiering',
      background: 'Tre modeller er regnet igennem.',
      proposal: 'Styregruppen tilslutter sig trappemodellen og sender den til partnergruppen.',
    },
    lateActions: {
      title: 'Indsatser over fristen',
      background: 'Åben hal og deling af data er over fristen. Årsagerne er kendt.',
      minute: 'Styregruppen tog sagen til orientering og beder om ny status på næste møde.',
    },
    minutesEight: minutes('Referatet er sendt ud. Idrætsforeningen har rettet et navn.'),
    guides: {
      title: 'Videreførelse af ungeguiderne',
      background:
        'Prøveperioden udløber den {date+39}. 31 af 36 unge går stadig i skole. Ordningen koster 1,8 mio. kr. om året, og fonden kan betale halvdelen i et år til. Fremlægges af direktøren for Børn og Unge.',
    },
    residentSeat: {
      title: 'Beboerplads i styregruppen',
      background:
        'Pladsen har stået tom, siden Ruth Eskildsen flyttede. Beboerrådet har holdt åbent møde og ønsker et fast medlem og en suppleant.',
      proposal:
        'Fjeldvejs Beboerråd udpeger et fast medlem og en suppleant fra {first+2}. Begge får diæter som panelet.',
    },
    phaseFour: {
      title: 'Overgang til fase 4',
      background:
        'Dagsorden, plan, indikatorer og sekretariat er på plads. Regionen har ikke underskrevet aftalen om deling af data, og tre indsatser er forsinket. Referencegruppen mener, at organiseringen bærer.',
      proposal:
        'Styregruppen går over i fase 4 fra {first+2}. Sekretariatet fremlægger forslag til en enklere organisering inden for et halvt år.',
    },
    commonSurvey: {
      title: 'Fælles trivselsmåling',
      background:
        'Den seneste måling er over et halvt år gammel, og den næste blev ikke gennemført. Professionshøjskolen tilbyder at stå for analysen.',
      proposal:
        'Partnerne gennemfører målingen to gange om året med de samme spørgsmål, første gang i {month+3}. Resultaterne drøftes med eleverne inden for fire uger.',
    },
    lateActionsNext: {
      title: 'Indsatser over fristen',
      background: 'Tre indsatser er over fristen: åben hal, deling af data og lys på stien.',
    },
    thirdBudget: {
      title: 'Budget for {year+1}',
      background: 'Rammen hæves til 4,4 mio. kr., hvis ungeguiderne videreføres.',
      proposal: 'Partnergruppen vedtager et budget på 4,4 mio. kr. for {year+1}.',
    },
    secretariatExtension: {
      title: 'Sekretariatet de næste to år',
      background:
        'Sekretariatet er finansieret til og med {year+1}. Trappemodellen indebærer, at kommunen betaler 60 procent i {year+2}.',
      proposal: 'Partnergruppen viderefører sekretariatet til og med {year+2} efter trappemodellen.',
    },
    annualReport: {
      title: 'Årsberetning',
      background: 'Udkastet viser mål, indsatser og målinger i det forgangne år.',
    },
  },
};
