/** English words of the demo: indicators. */
import type { MeasurementTexts } from '../demo-texts.ts';

export const measurementTexts: MeasurementTexts = {
  indicators: {
    completion: {
      name: 'Completed upper secondary education',
      definition:
        'Share of young people in Northby who complete upper secondary within five years of leaving compulsory school.',
      unit: '%',
      source: 'County school statistics',
    },
    absence: {
      name: 'Pupils with high absence',
      definition: 'Share of pupils in years 1–10 with more than ten per cent absence in the last half-year.',
      unit: '%',
      source: 'The school’s absence register',
    },
    wellbeing: {
      name: 'Well-being at school',
      definition: 'Share of pupils who answer that they are happy or very happy at school.',
      unit: '%',
      source: 'Shared well-being survey',
    },
    leisure: {
      name: 'Children with a regular leisure activity',
      definition:
        'Share of children aged 6 to 15 who take part in an organised activity at least every second week.',
      unit: '%',
      source: 'Membership lists and school questionnaire',
    },
    language: {
      name: 'Expected language level at five',
      definition: 'Share of children who reach the expected level in the last year of kindergarten.',
      unit: '%',
      source: 'Kindergarten language assessment',
    },
    outsideWork: {
      name: 'Young people outside work and education',
      definition: 'Number of residents aged 16 to 24 who are neither in work, education nor training.',
      unit: 'people',
      source: 'Youth team of the employment office',
    },
    summerJobs: {
      name: 'Young people with a summer job',
      definition: 'Number of 16- and 17-year-olds from Northby with at least three weeks of summer work.',
      unit: 'people',
      source: 'Youth team of the employment office',
    },
    clubVisits: {
      name: 'Visits to the youth club',
      definition: 'Visits a month, average of the quarter.',
      unit: 'visits',
      source: 'The club’s count',
    },
    loneliness: {
      name: 'Pupils who feel lonely',
      definition: 'Share of pupils in years 5–10 who often or always feel lonely.',
      unit: '%',
      source: 'School health survey',
    },
    earlyHelp: {
      name: 'Answer to families within two weeks',
      definition: 'Share of families with a plan within two weeks of first contact.',
      unit: '%',
      source: 'Case registers of the services',
    },
    influence: {
      name: 'Residents who feel they have a say',
      definition: 'Average on a scale from 1 to 5 for the question whether one is heard.',
      unit: 'of 5',
      source: 'Questionnaire of the resident panel',
    },
    sharedData: {
      name: 'Partners who share data',
      definition: 'Number of partners who delivered data in the common format in the last half-year.',
      unit: 'partners',
      source: 'The secretariat’s records',
    },
  },
  valueNotes: {
    completion3: 'Provisional. Final figures come later this year.',
    absence5: 'A long influenza season pulled it up.',
    wellbeing5: '412 answers. The next survey was not carried out.',
    clubVisits6: 'Closed for three weeks for painting.',
    loneliness3: 'Rises most among girls in years 8 to 10. To be discussed in the cluster.',
    summerJobs3: 'Everyone who applied got an offer.',
    sharedData6: 'The county has not delivered.',
  },
};
