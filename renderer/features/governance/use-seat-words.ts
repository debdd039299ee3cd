/** How a seat and a term are written: the same words in the chart, the table and the panel. */
import { useMemo } from 'react';
import type { SeatOverview } from '../../../shared/contract/governance.ts';
import type { Seat, Term } from '../../../shared/domain/governance/body.ts';
import { useText } from '../../components/text/use-text.ts';

export interface SeatWords {
  /** "Chair", or "Member: analysis and data". */
  readonly seat: (seat: Pick<Seat, 'role' | 'title'>) => string;
  /** "01.01.2026–31.12.2026", or "since 01.01.2026". */
  readonly period: (term: Pick<Term, 'startsOn' | 'endsOn'>) => string;
  /** "Kari Nordmann, Nordby kommune". */
  readonly holder: (term: SeatOverview['terms'][number]) => string;
}

export function useSeatWords(): SeatWords {
  const { t, formats } = useText();
  return useMemo(
    () => ({
      seat: ({ role, title }) => {
        const words = t(`terms.seatRole.${role}`);
        return title === '' ? words : t('governance.seat.named', { role: words, title });
      },
      period: ({ startsOn, endsOn }) =>
        endsOn === null
          ? t('governance.term.since', { from: formats.date(startsOn) })
          : t('governance.term.fromTo', { from: formats.date(startsOn), to: formats.date(endsOn) }),
      holder: (term) => [term.actorName, term.organisationName].filter(Boolean).join(', '),
    }),
    [t, formats],
  );
}
