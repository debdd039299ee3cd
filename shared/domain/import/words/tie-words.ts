/** What files say of a tie, beside our own texts. */
import type { TieKind } from '../../stakeholders/tie.ts';
import type { Words } from './words.ts';

export const TIE_WORDS: Words<TieKind> = {
  cooperates:
    'cooperates, cooperation, collaborates, collaborates with, collaboration, works with, partner, ' +
    'partnership, samarbeid, samarbeider, samarbejde, samarbejder, samarbete, samarbetar, knows',
  funds:
    'funding, funder, finances, finance, money, finansiering, tilskudd, støtter økonomisk, ' +
    'gir penger til, pays, grants',
  governs: 'governance, owns, eier, ejer, äger, controls, manages, reports to, styring, supervises',
  refers: 'refers, referral, referrals, henviser, henvisning, hänvisar, hänvisning',
  informs:
    'information, communicates, communication, advises, informasjon, shares information, ' +
    'information sharing, data, informerer',
  'in-conflict': 'conflict, conflicts, konflikt, opposes, in conflict, competes, competition',
};

export type TieDirection = 'mutual' | 'directed';

/** Kumu tells an undirected connection from a mutual one; neither has a beginning. */
export const DIRECTION_WORDS: Words<TieDirection> = {
  mutual:
    'undirected, false, both, bidirectional, two-way, gjensidig, gensidig, ömsesidig, begge, ' +
    'begge retninger, båda',
  directed: 'true, one-way, unidirectional, rettet, riktad, ensrettet, enkelrettet',
};
