/** How files judge an actor in words, beside our own texts. Figures from 1 to 5 are read as they are. */
import type { EngagementLevel } from '../../stakeholders/assessment.ts';
import type { Words } from './words.ts';

type Grade = '1' | '2' | '3' | '4' | '5';

export const SCALE_WORDS: Words<Grade> = {
  1:
    'low, very low, lav, låg, liten, lille, svært lav, svært liten, meget lav, mycket låg, none, ' +
    'ingen, l, weak, svak, svag',
  2: 'medium low, middels lav, ganske lav, ganska låg, rather low',
  3: 'medium, moderate, middels, middel, mellem, medel, mellan, average, m, moderat, noe',
  4: 'medium high, middels høy, ganske høy, nokså høy, ganska hög, rather high',
  5:
    'high, very high, critical, høy, høj, hög, stor, svært høy, svært stor, meget høj, meget stor, ' +
    'mycket hög, mycket stor, h, strong, sterk, stærk, stark',
};

/** Support for the matter: 1 is against, 3 neutral, 5 a champion. */
export const ATTITUDE_WORDS: Words<Grade> = {
  1:
    'resistant, resister, opponent, opposed, against, blocker, motstander, mot, modstander, imod, ' +
    'motståndare, emot, hostile',
  2: 'skeptical, sceptical, skeptic, sceptic, skeptisk, critic, critical, kritisk, negativ, negative',
  3: 'neutral, nøytral, unaware, undecided, avventende, afventende, avvaktande, ukjent',
  4:
    'supporter, supportive, supports, støttespiller, støtter, positiv, positive, tilhenger, stödjer, ' +
    'stöttar, for, tilhænger, anhängare',
  5:
    'champion, leading, advocate, forkjemper, pådriver, forkæmper, förkämpe, strong support, ' + 'pådrivande',
};

export const ENGAGEMENT_WORDS: Words<EngagementLevel> = {
  none: 'unaware, ingen, not engaged',
  inform: 'informed, informeres, informeras, informert',
  consult: 'consulted, konsultere, konsulteres, høres, konsultera, konsulteras',
  involve: 'involved, involveres, involveras, medvirke',
  collaborate: 'collaborating, partner, samarbeider, samarbejder, samarbetar',
  empower: 'empowered, beslutte, besluta, decide',
};
