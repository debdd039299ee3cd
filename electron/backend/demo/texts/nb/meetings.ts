/** Norwegian words of the demo: meetings and agenda items. */
import type { MeetingTexts } from '../demo-texts.ts';

const minutes = (background: string) => ({
  title: 'Godkjenning av protokoll',
  background,
  proposal: 'Protokollen fra forrige møte godkjennes.',
});
const noRemarks = minutes('Protokollen er sendt ut. Ingen merknader er kommet inn.');

export const meetingTexts: MeetingTexts = {
  places: {
    cityHall: 'Rådhuset, formannskapssalen',
    school: 'Nordbyen skole, biblioteket',
    neighbourhoodHouse: 'Nabolagshuset i Fjellveien',
    foundationOffice: 'Stiftelsen Almelund',
    university: 'Høgskolen i Sundmark, rom 214',
  },
  items: {
    mandate: {
      title: 'Mandat for styringsgruppen',
      background:
        'Utkastet er drøftet med alle partnere hver for seg. Frivilligheten ba om at habilitet omtales.',
      proposal: 'Styringsgruppen vedtar mandatet og beslutter ved enighet.',
    },
    problem: {
      title: 'Hva er problemet, sett fra hver stol?',
      background: 'Hver deltaker har fem minutter. Høgskolen oppsummerer.',
      minute: 'Styringsgruppen drøftet problemet. Felles funn: overgangene svikter, og hjelpen kommer sent.',
    },
    baseline: {
      title: 'Nullpunktmåling',
      background: 'Uten en felles måling nå kan vi ikke vite om noe endrer seg.',
      proposal: 'Høgskolen gjennomfører nullpunktmålingen. Skolene og helsestasjonen leverer data.',
    },
    partnerAgreement: {
      title: 'Samarbeidsavtale mellom kommunen og stiftelsen',
      background: 'Avtalen gjelder i fem år og kan sies opp med ett års varsel.',
      proposal: 'Partnergruppen inngår samarbeidsavtalen slik den foreligger.',
    },
    secretariatFunding: {
      title: 'Finansiering av sekretariatet',
      background: 'Tre stillinger koster 2,9 mill. kroner i året.',
      proposal: 'Kommunen og stiftelsen dekker halvparten hver i tre år.',
      minute: 'Kommunen og stiftelsen dekker halvparten hver i fem år, med en felles gjennomgang etter tre.',
    },
    growingUp: {
      title: 'Hvordan er det å vokse opp her?',
      background: 'Samtale i tre grupper med tolk.',
      minute: 'Panelet trakk fram mørke turveier, for få steder å være om kvelden og godt naboskap.',
    },
    panelTerms: {
      title: 'Panelets arbeidsform',
      background: 'Sekretariatet foreslår godtgjørelse, barnepass og middag.',
      proposal: 'Panelet slutter seg til arbeidsformen og møtes fire ganger i året.',
    },
    commonAgenda: {
      title: 'Felles agenda',
      background: 'Agendaen bygger på nullpunktmålingen og 140 samtaler i bydelen. Panelet har gitt råd.',
      proposal: 'Styringsgruppen vedtar felles agenda med elleve mål.',
    },
    phaseThree: {
      title: 'Overgang til fase 3',
      background: 'Partnerne er samlet om problem og retning. Det er vilje til å binde seg.',
      proposal: 'Styringsgruppen går over i fase 3 og ber sekretariatet legge fram en handlingsplan.',
    },
    baselineResults: {
      title: 'Resultater av nullpunktmålingen',
      background: '71 prosent fullfører videregående. 18,4 prosent av elevene har høyt fravær.',
      minute: 'Styringsgruppen tok resultatene til orientering.',
    },
    actionPlan: {
      title: 'Handlingsplan',
      background: 'Planen har ett ansvarlig ledd og skriftlige bidrag for hvert tiltak.',
      proposal: 'Styringsgruppen vedtar handlingsplanen med 23 tiltak.',
      minute:
        'Styringsgruppen vedtar handlingsplanen med 25 tiltak. Ungdomsklubben og utstyrssentralen tas inn.',
    },
    clusters: {
      title: 'Klynger og arbeidsgrupper',
      background: 'Små grupper med tydelig oppgave skal hindre at alle er med på alt.',
      proposal: 'Styringsgruppen oppretter to klynger og en arbeidsgruppe for jobb og utdanning.',
    },
    summerJobsItem: {
      title: 'Sommerjobb til alle på 16 år',
      background: 'NAV og næringsforeningen har sikret 40 plasser.',
      proposal: 'Styringsgruppen slutter seg til opplegget.',
    },
    strategy: {
      title: 'Strategi for fem år',
      background: 'Styringsgruppen anbefaler strategien enstemmig.',
      proposal: 'Partnergruppen godkjenner strategien.',
    },
    firstBudget: {
      title: 'Budsjett for første hele år',
      background: 'Rammen er 4,1 mill. kroner. Tiltak i drift dekkes av partnerne selv.',
      proposal: 'Partnergruppen vedtar budsjettet på 4,1 mill. kroner.',
    },
    minutesThree: noRemarks,
    absenceItem: {
      title: 'Felles rutine ved fravær',
      background: 'Rutinen er prøvd på tre trinn. Fraværet gikk ned på to av dem.',
      proposal: 'Styringsgruppen slutter seg til at rutinen innføres på alle trinn.',
    },
    dataSharing: {
      title: 'Avtale om deling av data',
      background: 'Utkastet dekker ikke helsedata. Personvernombudet har spørsmål.',
      proposal: 'Styringsgruppen vedtar avtalen.',
      minute: 'Saken utsettes. Helsestasjonen og personvernombudet går gjennom utkastet.',
    },
    leisureStatus: {
      title: 'Status for fritid',
      background: '66 prosent har fast aktivitet, opp fra 58. Transport er største hinder.',
      minute: 'Styringsgruppen tok saken til orientering.',
    },
    indicatorSet: {
      title: 'Måler vi det riktige?',
      background: 'Utkast til tolv indikatorer.',
      minute:
        'Referansegruppen savnet mål for relasjoner og rådet til korte fortellinger ved siden av tallene.',
    },
    followResearch: {
      title: 'Plan for følgeforskning',
      background: 'Stipendiaten sitter i sekretariatet og rapporterer til høgskolen.',
      proposal: 'Referansegruppen slutter seg til planen.',
    },
    minutesFour: noRemarks,
    indicators: {
      title: 'Tolv felles indikatorer',
      background: 'Arbeidsgruppen har hentet det meste fra data som finnes. To krever ny innsamling.',
      proposal: 'Styringsgruppen vedtar indikatorene med grunnlinje og mål.',
    },
    dataSharingAgain: {
      title: 'Avtale om deling av data, ny behandling',
      background: 'Personvernombudets merknader er tatt inn.',
      proposal: 'Styringsgruppen vedtar avtalen og ber alle partnere undertegne.',
      minute: 'Styringsgruppen vedtar avtalen. Tall for grupper under fem personer deles ikke.',
    },
    youthBudgetItem: {
      title: 'Ungdommens budsjett',
      background: 'Ungdomsrådet vil fordele midler selv og svare for valgene.',
      proposal: 'Ungdomsrådet fordeler 200 000 kroner i året og legger fram resultatet.',
    },
    eveningTalk: {
      title: 'Hvor skal vi være om kvelden?',
      background: 'Befaring fra skolen til torget.',
      minute: 'Panelet vil ha hallen åpen i helgene og lys på turveien først.',
    },
    lighting: {
      title: 'Lys på turveien',
      background: 'Byutvikling har lagt fram to traseer.',
      proposal: 'Panelet slutter seg til traseen om Fjellveien.',
    },
    midway: {
      title: 'Midtveis: hva har vi lært?',
      background:
        'Én av tolv indikatorer går i feil retning: ensomhet blant elever. Tilliten mellom partnerne har økt.',
      minute: 'Partnergruppen tok saken til orientering og ba om mer om ensomhet.',
    },
    secondBudget: {
      title: 'Budsjett',
      background: 'Uendret ramme. Midler flyttes fra kommunikasjon til ungdomslos.',
      proposal: 'Partnergruppen vedtar budsjettet på 4,1 mill. kroner.',
    },
    longView: {
      title: 'Etter første periode',
      background: 'Stiftelsens bevilgning løper ut om to år.',
      minute: 'Partnerne ønsker en trappetrinnsmodell der kommunen overtar mer hvert år.',
    },
    minutesFive: noRemarks,
    openHallItem: {
      title: 'Åpen hall i helgene',
      background: 'Panelet har bedt om det. Idrettslaget stiller med nøkkel og ansvarlig.',
      proposal: 'Hallen holdes åpen lørdag og søndag kveld. Kommunen dekker renhold.',
    },
    tutoring: {
      title: 'Digital leksehjelp',
      background: 'Lisens koster 180 000 kroner i året. Elevrådet har prøvd to løsninger og er lunkent.',
      proposal: 'Styringsgruppen innfører digital leksehjelp på ungdomstrinnet.',
      minute: 'Forslaget ble ikke vedtatt. Midlene går til leksehjelpen på torget.',
    },
    absenceStatus: {
      title: 'Status for fravær',
      background: 'Fraværet går ned, men saktere enn planlagt.',
      minute: 'Styringsgruppen tok saken til orientering.',
    },
    minutesSix: noRemarks,
    emptySeat: {
      title: 'Beboerplassen står tom',
      background: 'Ruth Eide har flyttet. Styringsgruppen har ingen voksne fra målgruppen.',
      minute: 'Styringsgruppen ber beboerrådet foreslå et fast medlem og en vara.',
    },
    oneDoorItem: {
      title: 'Én dør inn: familieteam',
      background: 'Fire tjenester er klare. Familiene har fått si hva de trenger.',
      proposal: 'Familieteamet starter opp og rapporterer ventetid hvert kvartal.',
    },
    safeHomesItem: {
      title: 'Nytt mål om trygge bomiljø',
      background: 'Hver tredje elev i Havnegata har flyttet to ganger på tre år.',
      proposal: 'Styringsgruppen slutter seg til målet og ber om eier og tiltak innen et halvår.',
    },
    minutesSeven: noRemarks,
    guidesTalk: {
      title: 'Ungdomslos: erfaringer så langt',
      background: '31 av 36 ungdommer er fortsatt i skole. Losene fortalte.',
      minute: 'Styringsgruppen drøftet saken og ber om forslag til videreføring.',
    },
    fundingOutline: {
      title: 'Skisse til langsiktig finansiering',
      background: 'Tre modeller er regnet på.',
      proposal: 'Styringsgruppen slutter seg til trappetrinnsmodellen og sender den til partnergruppen.',
    },
    lateActions: {
      title: 'Tiltak over fristen',
      background: 'Åpen hall og deling av data er over fristen. Årsakene er kjent.',
      minute: 'Styringsgruppen tok saken til orientering og ber om ny status på neste møte.',
    },
    minutesEight: minutes('Protokollen er sendt ut. Idrettslaget har rettet ett navn.'),
    guides: {
      title: 'Videreføring av ungdomslos',
      background:
        'Prøveperioden går ut {date+39}. 31 av 36 ungdommer er fortsatt i skole. Ordningen koster 1,8 mill. kroner i året, og stiftelsen kan dekke halvparten i ett år til. Legges fram av oppvekstsjefen.',
    },
    residentSeat: {
      title: 'Beboerplass i styringsgruppen',
      background:
        'Plassen har stått tom siden Ruth Eide flyttet. Beboerrådet har hatt åpent møte og ønsker fast medlem og vara.',
      proposal:
        'Fjellveien beboerråd utpeker ett fast medlem og en vara fra {first+2}. Begge får møtegodtgjørelse som panelet.',
    },
    phaseFour: {
      title: 'Overgang til fase 4',
      background:
        'Agenda, plan, indikatorer og sekretariat er på plass. Avtalen om deling av data er ikke undertegnet av fylkeskommunen, og tre tiltak er forsinket. Referansegruppen mener at organiseringen bærer.',
      proposal:
        'Styringsgruppen går over i fase 4 fra {first+2}. Sekretariatet legger fram forslag til enklere organisering innen et halvår.',
    },
    commonSurvey: {
      title: 'Felles trivselsmåling',
      background:
        'Siste måling er over et halvt år gammel, og den neste ble ikke gjennomført. Høgskolen tilbyr å stå for analysen.',
      proposal:
        'Partnerne gjennomfører målingen to ganger i året med samme spørsmål, første gang i {month+3}. Resultatene drøftes med elevene innen fire uker.',
    },
    lateActionsNext: {
      title: 'Tiltak over fristen',
      background: 'Tre tiltak er over fristen: åpen hall, deling av data og lys på turveien.',
    },
    thirdBudget: {
      title: 'Budsjett for {year+1}',
      background: 'Rammen økes til 4,4 mill. kroner dersom ungdomslos videreføres.',
      proposal: 'Partnergruppen vedtar et budsjett på 4,4 mill. kroner for {year+1}.',
    },
    secretariatExtension: {
      title: 'Sekretariatet de neste to årene',
      background:
        'Sekretariatet er finansiert ut {year+1}. Trappetrinnsmodellen innebærer at kommunen dekker 60 prosent i {year+2}.',
      proposal: 'Partnergruppen viderefører sekretariatet ut {year+2} etter trappetrinnsmodellen.',
    },
    annualReport: {
      title: 'Årsmelding',
      background: 'Utkastet viser mål, tiltak og målinger i året som har gått.',
    },
  },
};
