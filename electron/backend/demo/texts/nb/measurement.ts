/** Norwegian words of the demo: indicators. */
import type { MeasurementTexts } from '../demo-texts.ts';

export const measurementTexts: MeasurementTexts = {
  indicators: {
    completion: {
      name: 'Fullført videregående',
      definition:
        'Andel elever bosatt i Nordbyen som har fullført videregående innen fem år etter grunnskolen.',
      unit: '%',
      source: 'Fylkeskommunens skolestatistikk',
    },
    absence: {
      name: 'Elever med høyt fravær',
      definition: 'Andel elever på 1.–10. trinn med mer enn ti prosent fravær siste halvår.',
      unit: '%',
      source: 'Skolens fraværsregister',
    },
    wellbeing: {
      name: 'Trivsel på skolen',
      definition: 'Andel elever som svarer at de trives godt eller svært godt.',
      unit: '%',
      source: 'Felles trivselsmåling',
    },
    leisure: {
      name: 'Barn med fast fritidsaktivitet',
      definition: 'Andel barn mellom 6 og 15 år som deltar i en organisert aktivitet minst annenhver uke.',
      unit: '%',
      source: 'Medlemslister og spørreskjema i skolen',
    },
    language: {
      name: 'Forventet språknivå ved fem år',
      definition: 'Andel barn som når forventet nivå i kartleggingen siste år i barnehagen.',
      unit: '%',
      source: 'Barnehagens språkkartlegging',
    },
    outsideWork: {
      name: 'Unge utenfor jobb og utdanning',
      definition: 'Antall bosatte mellom 16 og 24 år som verken er i arbeid, utdanning eller tiltak.',
      unit: 'unge',
      source: 'NAV, ungdomsteamet',
    },
    summerJobs: {
      name: 'Unge med sommerjobb',
      definition: 'Antall 16- og 17-åringer fra Nordbyen som fikk minst tre ukers sommerjobb.',
      unit: 'unge',
      source: 'NAV, ungdomsteamet',
    },
    clubVisits: {
      name: 'Besøk på ungdomsklubben',
      definition: 'Antall besøk per måned, gjennomsnitt for kvartalet.',
      unit: 'besøk',
      source: 'Klubbens besøkstelling',
    },
    loneliness: {
      name: 'Elever som føler seg ensomme',
      definition: 'Andel elever på 5.–10. trinn som ofte eller alltid føler seg ensomme.',
      unit: '%',
      source: 'Skolehelsetjenestens undersøkelse',
    },
    earlyHelp: {
      name: 'Svar til familier innen to uker',
      definition: 'Andel familier som har fått en plan innen to uker etter første henvendelse.',
      unit: '%',
      source: 'Tjenestenes saksregister',
    },
    influence: {
      name: 'Beboere som opplever innflytelse',
      definition: 'Gjennomsnitt på en skala fra 1 til 5 på spørsmålet om man blir hørt.',
      unit: 'av 5',
      source: 'Innbyggerpanelets spørreskjema',
    },
    sharedData: {
      name: 'Partnere som deler data',
      definition: 'Antall partnere som har levert data etter felles mal siste halvår.',
      unit: 'partnere',
      source: 'Sekretariatets oversikt',
    },
  },
  valueNotes: {
    completion3: 'Foreløpige tall. Endelige tall kommer senere i år.',
    absence5: 'En lang influensaperiode trakk opp.',
    wellbeing5: '412 svar. Neste måling ble ikke gjennomført.',
    clubVisits6: 'Stengt i tre uker for maling.',
    loneliness3: 'Øker mest blant jenter på ungdomstrinnet. Drøftes i klyngen.',
    summerJobs3: 'Alle som søkte, fikk tilbud.',
    sharedData6: 'Fylkeskommunen har ikke levert.',
  },
};
