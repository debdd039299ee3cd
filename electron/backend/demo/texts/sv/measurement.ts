/** Swedish words of the demo: indicators. */
import type { MeasurementTexts } from '../demo-texts.ts';

export const measurementTexts: MeasurementTexts = {
  indicators: {
    completion: {
      name: 'Gymnasieexamen',
      definition: 'Andel unga i Norrbyn som har gått ut gymnasiet inom fem år efter grundskolan.',
      unit: '%',
      source: 'Gymnasieförbundets statistik',
    },
    absence: {
      name: 'Elever med hög frånvaro',
      definition: 'Andel elever i årskurs F–9 med mer än tio procents frånvaro det senaste halvåret.',
      unit: '%',
      source: 'Skolans frånvaroregister',
    },
    wellbeing: {
      name: 'Trivsel i skolan',
      definition: 'Andel elever som svarar att de trivs bra eller mycket bra.',
      unit: '%',
      source: 'Gemensam trivselmätning',
    },
    leisure: {
      name: 'Barn med en fast fritidsaktivitet',
      definition: 'Andel barn mellan 6 och 15 år som deltar i en ledarledd aktivitet minst varannan vecka.',
      unit: '%',
      source: 'Medlemslistor och enkät i skolan',
    },
    language: {
      name: 'Förväntad språknivå vid fem år',
      definition: 'Andel barn som når förväntad nivå i kartläggningen det sista året i förskolan.',
      unit: '%',
      source: 'Förskolans språkkartläggning',
    },
    outsideWork: {
      name: 'Unga utan jobb och utbildning',
      definition: 'Antal boende mellan 16 och 24 år som varken arbetar, studerar eller deltar i en insats.',
      unit: 'unga',
      source: 'Arbetsförmedlingens ungdomsteam',
    },
    summerJobs: {
      name: 'Unga med sommarjobb',
      definition: 'Antal 16- och 17-åringar från Norrbyn som fick minst tre veckors sommarjobb.',
      unit: 'unga',
      source: 'Arbetsförmedlingens ungdomsteam',
    },
    clubVisits: {
      name: 'Besök i ungdomshuset',
      definition: 'Antal besök per månad, genomsnitt för kvartalet.',
      unit: 'besök',
      source: 'Föreningens besöksräkning',
    },
    loneliness: {
      name: 'Elever som känner sig ensamma',
      definition: 'Andel elever i årskurs 4–9 som ofta eller alltid känner sig ensamma.',
      unit: '%',
      source: 'Elevhälsans enkät',
    },
    earlyHelp: {
      name: 'Svar till familjer inom två veckor',
      definition: 'Andel familjer som har fått en plan inom två veckor efter första kontakten.',
      unit: '%',
      source: 'Verksamheternas ärendesystem',
    },
    influence: {
      name: 'Boende som upplever inflytande',
      definition: 'Genomsnitt på en skala från 1 till 5 på frågan om man blir lyssnad på.',
      unit: 'av 5',
      source: 'Invånarpanelens enkät',
    },
    sharedData: {
      name: 'Partner som delar data',
      definition: 'Antal partner som har lämnat data enligt gemensam mall det senaste halvåret.',
      unit: 'partner',
      source: 'Sekretariatets översikt',
    },
  },
  valueNotes: {
    completion3: 'Preliminära siffror. De slutliga kommer senare i år.',
    absence5: 'En lång influensaperiod drog upp.',
    wellbeing5: '412 svar. Nästa mätning genomfördes inte.',
    clubVisits6: 'Stängt tre veckor för målning.',
    loneliness3: 'Ökar mest bland flickor på högstadiet. Diskuteras i klustret.',
    summerJobs3: 'Alla som sökte fick ett erbjudande.',
    sharedData6: 'Gymnasieförbundet har inte lämnat data.',
  },
};
