/** Swedish words of the demo: meetings and agenda items. */
import type { MeetingTexts } from '../demo-texts.ts';

const minutes = (background: string) => ({
  title: 'Godkännande av protokoll',
  background,
  proposal: 'Protokollet från föregående möte godkänns.',
});
const noRemarks = minutes('Protokollet är utskickat. Inga synpunkter har kommit in.');

export const meetingTexts: MeetingTexts = {
  places: {
    cityHall: 'Stadshuset, sessionssalen',
    school: 'Norrbyskolan, biblioteket',
    neighbourhoodHouse: 'Grannskapshuset på Fjällvägen',
    foundationOffice: 'Stiftelsen Almlunda',
    university: 'Högskolan i Sundmark, sal 214',
  },
  items: {
    mandate: {
      title: 'Mandat för styrgruppen',
      background: 'Utkastet har diskuterats med varje partner för sig. De ideella bad om att jäv nämns.',
      proposal: 'Styrgruppen antar mandatet och beslutar i konsensus.',
    },
    problem: {
      title: 'Vad är problemet, sett från varje stol?',
      background: 'Varje deltagare har fem minuter. Högskolan sammanfattar.',
      minute:
        'Styrgruppen diskuterade problemet. Gemensam slutsats: övergångarna brister, och stödet kommer sent.',
    },
    baseline: {
      title: 'Nollmätning',
      background: 'Utan en gemensam mätning nu kan vi inte veta om något förändras.',
      proposal: 'Högskolan genomför nollmätningen. Skolorna och familjecentralen lämnar data.',
    },
    partnerAgreement: {
      title: 'Samarbetsavtal mellan kommunen och stiftelsen',
      background: 'Avtalet gäller i fem år och kan sägas upp med ett års varsel.',
      proposal: 'Partnergruppen ingår samarbetsavtalet i föreliggande form.',
    },
    secretariatFunding: {
      title: 'Finansiering av sekretariatet',
      background: 'Tre tjänster kostar 2,9 miljoner kronor om året.',
      proposal: 'Kommunen och stiftelsen betalar hälften var i tre år.',
      minute: 'Kommunen och stiftelsen betalar hälften var i fem år, med en gemensam översyn efter tre.',
    },
    growingUp: {
      title: 'Hur är det att växa upp här?',
      background: 'Samtal i tre grupper med tolk.',
      minute:
        'Panelen lyfte fram mörka gångvägar, för få ställen att vara på om kvällarna och gott grannskap.',
    },
    panelTerms: {
      title: 'Panelens arbetsformer',
      background: 'Sekretariatet föreslår arvode, barnpassning och middag.',
      proposal: 'Panelen ställer sig bakom arbetsformerna och träffas fyra gånger om året.',
    },
    commonAgenda: {
      title: 'Gemensam agenda',
      background: 'Agendan bygger på nollmätningen och 140 samtal i stadsdelen. Panelen har gett råd.',
      proposal: 'Styrgruppen antar den gemensamma agendan med elva mål.',
    },
    phaseThree: {
      title: 'Övergång till fas 3',
      background: 'Partnerna är eniga om problem och riktning. Det finns vilja att binda sig.',
      proposal: 'Styrgruppen går över till fas 3 och ber sekretariatet lägga fram en handlingsplan.',
    },
    baselineResults: {
      title: 'Resultat av nollmätningen',
      background: '71 procent går ut gymnasiet. 18,4 procent av eleverna har hög frånvaro.',
      minute: 'Styrgruppen tog del av resultaten.',
    },
    actionPlan: {
      title: 'Handlingsplan',
      background: 'Varje insats har en ansvarig och skriftliga bidrag.',
      proposal: 'Styrgruppen antar handlingsplanen med 23 insatser.',
      minute: 'Styrgruppen antar handlingsplanen med 25 insatser. Ungdomshuset och fritidsbanken läggs till.',
    },
    clusters: {
      title: 'Kluster och arbetsgrupper',
      background: 'Små grupper med en tydlig uppgift ska hindra att alla är med på allt.',
      proposal: 'Styrgruppen inrättar två kluster och en arbetsgrupp för jobb och utbildning.',
    },
    summerJobsItem: {
      title: 'Sommarjobb till alla 16-åringar',
      background: 'Arbetsförmedlingen och företagsföreningen har ordnat 40 platser.',
      proposal: 'Styrgruppen ställer sig bakom upplägget.',
    },
    strategy: {
      title: 'Strategi för fem år',
      background: 'Styrgruppen rekommenderar enhälligt strategin.',
      proposal: 'Partnergruppen godkänner strategin.',
    },
    firstBudget: {
      title: 'Budget för det första hela året',
      background: 'Ramen är 4,1 miljoner kronor. Insatser i drift betalas av partnerna själva.',
      proposal: 'Partnergruppen antar budgeten på 4,1 miljoner kronor.',
    },
    minutesThree: noRemarks,
    absenceItem: {
      title: 'Gemensam rutin vid frånvaro',
      background: 'Rutinen har prövats i tre årskurser. Frånvaron minskade i två av dem.',
      proposal: 'Styrgruppen ställer sig bakom att rutinen införs i alla årskurser.',
    },
    dataSharing: {
      title: 'Avtal om att dela data',
      background: 'Utkastet omfattar inte hälsodata. Dataskyddsombudet har frågor.',
      proposal: 'Styrgruppen antar avtalet.',
      minute: 'Ärendet skjuts upp. Familjecentralen och dataskyddsombudet går igenom utkastet.',
    },
    leisureStatus: {
      title: 'Läget för fritiden',
      background: '66 procent har en fast aktivitet, upp från 58. Resorna är det största hindret.',
      minute: 'Styrgruppen tog del av informationen.',
    },
    indicatorSet: {
      title: 'Mäter vi rätt saker?',
      background: 'Utkast till tolv indikatorer.',
      minute:
        'Referensgruppen saknade mått på relationer och rådde till korta berättelser vid sidan av siffrorna.',
    },
    followResearch: {
      title: 'Plan för följeforskning',
      background: 'Doktoranden sitter i sekretariatet och rapporterar till högskolan.',
      proposal: 'Referensgruppen ställer sig bakom planen.',
    },
    minutesFour: noRemarks,
    indicators: {
      title: 'Tolv gemensamma indikatorer',
      background: 'Arbetsgruppen har hämtat det mesta från data som finns. Två kräver ny insamling.',
      proposal: 'Styrgruppen antar indikatorerna med utgångsvärde och mål.',
    },
    dataSharingAgain: {
      title: 'Avtal om att dela data, ny behandling',
      background: 'Dataskyddsombudets synpunkter är inarbetade.',
      proposal: 'Styrgruppen antar avtalet och ber alla partner att underteckna.',
      minute: 'Styrgruppen antar avtalet. Siffror för grupper med färre än fem personer delas inte.',
    },
    youthBudgetItem: {
      title: 'De ungas budget',
      background: 'Ungdomsrådet vill själv fördela pengar och svara för valen.',
      proposal: 'Ungdomsrådet fördelar 200 000 kronor om året och redovisar resultatet.',
    },
    eveningTalk: {
      title: 'Var ska vi vara på kvällarna?',
      background: 'Promenad från skolan till torget.',
      minute: 'Panelen vill först ha hallen öppen på helgerna och belysning på gångvägen.',
    },
    lighting: {
      title: 'Belysning på gångvägen',
      background: 'Stadsbyggnad har lagt fram två sträckningar.',
      proposal: 'Panelen ställer sig bakom sträckningen längs Fjällvägen.',
    },
    midway: {
      title: 'Halvvägs: vad har vi lärt oss?',
      background:
        'En av tolv indikatorer går åt fel håll: ensamhet bland elever. Tilliten mellan partnerna har ökat.',
      minute: 'Partnergruppen tog del av informationen och bad om mer om ensamhet.',
    },
    secondBudget: {
      title: 'Budget',
      background: 'Oförändrad ram. Pengar flyttas från kommunikation till ungdomslotsar.',
      proposal: 'Partnergruppen antar budgeten på 4,1 miljoner kronor.',
    },
    longView: {
      title: 'Efter den första perioden',
      background: 'Stiftelsens anslag löper ut om två år.',
      minute: 'Partnerna vill se en trappa där kommunen tar över mer för varje år.',
    },
    minutesFive: noRemarks,
    openHallItem: {
      title: 'Öppen hall på helgerna',
      background: 'Panelen har bett om det. Idrottsföreningen ställer upp med nyckel och ansvarig.',
      proposal: 'Hallen hålls öppen på lördags- och söndagskvällar. Kommunen betalar städningen.',
    },
    tutoring: {
      title: 'Digital läxhjälp',
      background: 'Licensen kostar 180 000 kronor om året. Elevrådet har provat två lösningar och är ljumt.',
      proposal: 'Styrgruppen inför digital läxhjälp på högstadiet.',
      minute: 'Förslaget avslogs. Pengarna går till läxhjälpen på torget.',
    },
    absenceStatus: {
      title: 'Läget för frånvaron',
      background: 'Frånvaron minskar, men långsammare än planerat.',
      minute: 'Styrgruppen tog del av informationen.',
    },
    minutesSix: noRemarks,
    emptySeat: {
      title: 'De boendes plats står tom',
      background: 'Rut Ekman har flyttat. Styrgruppen har ingen vuxen från målgruppen.',
      minute: 'Styrgruppen ber boenderådet föreslå en ledamot och en ersättare.',
    },
    oneDoorItem: {
      title: 'En väg in: familjeteam',
      background: 'Fyra verksamheter är redo. Familjerna har fått säga vad de behöver.',
      proposal: 'Familjeteamet startar och rapporterar väntetiden varje kvartal.',
    },
    safeHomesItem: {
      title: 'Nytt mål om trygga hem',
      background: 'Var tredje elev på Hamngatan har flyttat två gånger på tre år.',
      proposal: 'Styrgruppen ställer sig bakom målet och ber om ägare och insatser inom ett halvår.',
    },
    minutesSeven: noRemarks,
    guidesTalk: {
      title: 'Ungdomslotsar: erfarenheter hittills',
      background: '31 av 36 ungdomar går kvar i skolan. Lotsarna berättade.',
      minute: 'Styrgruppen diskuterade frågan och ber om ett förslag till fortsättning.',
    },
    fundingOutline: {
      title: 'Skiss till långsiktig finansiering',
      background: 'Tre modeller har räknats igenom.',
      proposal: 'Styrgruppen ställer sig bakom trappmodellen och skickar den till partnergruppen.',
    },
    lateActions: {
      title: 'Insatser som är försenade',
      background: 'Öppen hall och avtalet om data är försenade. Orsakerna är kända.',
      minute: 'Styrgruppen tog del av informationen och ber om en ny rapport till nästa möte.',
    },
    minutesEight: minutes('Protokollet är utskickat. Idrottsföreningen har rättat ett namn.'),
    guides: {
      title: 'Ungdomslotsarnas fortsättning',
      background:
        'Försöksperioden går ut den {date+39}. 31 av 36 ungdomar går kvar i skolan. Insatsen kostar 1,8 miljoner kronor om året, och stiftelsen kan betala hälften i ett år till. Föredras av förvaltningschefen för barn och utbildning.',
    },
    residentSeat: {
      title: 'De boendes plats i styrgruppen',
      background:
        'Platsen har stått tom sedan Rut Ekman flyttade. Boenderådet har haft öppet möte och vill ha en ledamot och en ersättare.',
      proposal:
        'Fjällvägens boenderåd utser en ledamot och en ersättare från och med den {first+2}. Båda får arvode som panelen.',
    },
    phaseFour: {
      title: 'Övergång till fas 4',
      background:
        'Agenda, plan, indikatorer och sekretariat är på plats. Gymnasieförbundet har inte undertecknat avtalet om att dela data, och tre insatser är försenade. Referensgruppen anser att organisationen håller.',
      proposal:
        'Styrgruppen går över till fas 4 från och med den {first+2}. Sekretariatet lägger fram ett förslag till enklare organisation inom ett halvår.',
    },
    commonSurvey: {
      title: 'Gemensam trivselmätning',
      background:
        'Den senaste mätningen är mer än ett halvår gammal, och nästa genomfördes inte. Högskolan erbjuder sig att svara för analysen.',
      proposal:
        'Partnerna genomför mätningen två gånger om året med samma frågor, första gången i {month+3}. Resultaten diskuteras med eleverna inom fyra veckor.',
    },
    lateActionsNext: {
      title: 'Insatser som är försenade',
      background: 'Tre insatser är försenade: öppen hall, avtalet om data och belysningen på gångvägen.',
    },
    thirdBudget: {
      title: 'Budget för {year+1}',
      background: 'Ramen höjs till 4,4 miljoner kronor om ungdomslotsarna får fortsätta.',
      proposal: 'Partnergruppen antar en budget på 4,4 miljoner kronor för {year+1}.',
    },
    secretariatExtension: {
      title: 'Sekretariatet de närmaste två åren',
      background:
        'Sekretariatet är finansierat till och med {year+1}. Trappmodellen innebär att kommunen betalar 60 procent under {year+2}.',
      proposal: 'Partnergruppen förlänger sekretariatet till och med {year+2} enligt trappmodellen.',
    },
    annualReport: {
      title: 'Årsberättelse',
      background: 'Utkastet visar mål, insatser och mätningar under det gångna året.',
    },
  },
};
