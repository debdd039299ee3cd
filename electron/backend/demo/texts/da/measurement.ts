/** Danish words of the demo: indicators. */
import type { MeasurementTexts } from '../demo-texts.ts';

export const measurementTexts: MeasurementTexts = {
  indicators: {
    completion: {
      name: 'Gennemført ungdomsuddannelse',
      definition:
        'Andel unge fra Nordbyen, der har gennemført en ungdomsuddannelse fem år efter grundskolen.',
      unit: '%',
      source: 'Regionens uddannelsesstatistik',
    },
    absence: {
      name: 'Elever med højt fravær',
      definition: 'Andel elever i 0.–9. klasse med mere end ti procent fravær i det seneste halvår.',
      unit: '%',
      source: 'Skolens fraværsregister',
    },
    wellbeing: {
      name: 'Trivsel i skolen',
      definition: 'Andel elever, der svarer, at de trives godt eller meget godt.',
      unit: '%',
      source: 'Fælles trivselsmåling',
    },
    leisure: {
      name: 'Børn med en fast fritidsaktivitet',
      definition:
        'Andel børn mellem 6 og 15 år, der deltager i en organiseret aktivitet mindst hver anden uge.',
      unit: '%',
      source: 'Medlemslister og spørgeskema i skolen',
    },
    language: {
      name: 'Alderssvarende sprog ved fem år',
      definition: 'Andel børn med alderssvarende sprog i vurderingen det sidste år før skolestart.',
      unit: '%',
      source: 'Daginstitutionens sprogvurdering',
    },
    outsideWork: {
      name: 'Unge uden job og uddannelse',
      definition: 'Antal beboere mellem 16 og 24 år, der hverken er i job, uddannelse eller tilbud.',
      unit: 'unge',
      source: 'Jobcentrets ungeteam',
    },
    summerJobs: {
      name: 'Unge med sommerjob',
      definition: 'Antal 16- og 17-årige fra Nordbyen, der fik mindst tre ugers sommerjob.',
      unit: 'unge',
      source: 'Jobcentrets ungeteam',
    },
    clubVisits: {
      name: 'Besøg i ungdomsklubben',
      definition: 'Antal besøg om måneden, gennemsnit for kvartalet.',
      unit: 'besøg',
      source: 'Klubbens besøgstælling',
    },
    loneliness: {
      name: 'Elever, der føler sig ensomme',
      definition: 'Andel elever i 4.–9. klasse, der ofte eller altid føler sig ensomme.',
      unit: '%',
      source: 'Sundhedsplejens undersøgelse',
    },
    earlyHelp: {
      name: 'Svar til familier inden for to uger',
      definition: 'Andel familier, der har fået en plan inden for to uger efter første henvendelse.',
      unit: '%',
      source: 'Forvaltningens sagssystem',
    },
    influence: {
      name: 'Beboere, der oplever indflydelse',
      definition: 'Gennemsnit på en skala fra 1 til 5 på spørgsmålet, om man bliver hørt.',
      unit: 'af 5',
      source: 'Borgerpanelets spørgeskema',
    },
    sharedData: {
      name: 'Partnere, der deler data',
      definition: 'Antal partnere, der har leveret data efter fælles skabelon i det seneste halvår.',
      unit: 'partnere',
      source: 'Sekretariatets oversigt',
    },
  },
  valueNotes: {
    completion3: 'Foreløbige tal. De endelige kommer senere på året.',
    absence5: 'En lang influenzaperiode trak op.',
    wellbeing5: '412 svar. Den næste måling blev ikke gennemført.',
    clubVisits6: 'Lukket i tre uger for maling.',
    loneliness3: 'Stiger mest blandt piger i udskolingen. Drøftes i klyngen.',
    summerJobs3: 'Alle, der søgte, fik et tilbud.',
    sharedData6: 'Regionen har ikke leveret.',
  },
};
