/** One seat: what it stands for, who holds it, who comes and who has been. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SeatOverview } from '../../../../shared/contract/governance.ts';
import { useChangeRequest } from '../../../components/creation-request.ts';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { historyOf, type NamedTerm } from '../seats.ts';
import { today } from '../today.ts';
import { useSeatWords } from '../use-seat-words.ts';
import { SeatMenu } from './SeatMenu.tsx';
import { TermDialog } from './TermDialog.tsx';

export function SeatItem({ seat, canEdit }: { seat: SeatOverview; canEdit: boolean }) {
  const { t } = useText();
  const words = useSeatWords();
  const [isSeating, setIsSeating] = useState(false);
  useChangeRequest('seat', () => setIsSeating(canEdit), seat.id);
  const { current, coming, former } = historyOf(seat, today());
  return (
    <Box
      component="li"
      aria-label={words.seat(seat)}
      sx={{ display: 'flex', gap: 2.5, paddingY: 2, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ paddingTop: '2px', width: 14 }}>
        {seat.sector && <SectorMark sector={seat.sector} isFilled={current !== null} isNamed />}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <Box sx={{ color: 'text.secondary' }}>{words.seat(seat)}</Box>
        {current ? (
          <TermLine term={current} isCurrent />
        ) : (
          <StatusChip tone="bad" label={t('governance.seat.empty')} />
        )}
        {coming.map((term) => (
          <TermLine key={term.id} term={term} note={t('governance.term.coming')} />
        ))}
        {canEdit && current === null && (
          <Button size="small" sx={{ display: 'flex', marginTop: 2 }} onClick={() => setIsSeating(true)}>
            {t('governance.term.seatSomebody')}
          </Button>
        )}
        <FormerHolders terms={former} />
      </Box>
      {canEdit && <SeatMenu seat={seat} current={current} others={[...coming, ...former]} />}
      {isSeating && <TermDialog seat={seat} term={null} onClose={() => setIsSeating(false)} />}
    </Box>
  );
}

function TermLine({
  term,
  isCurrent = false,
  note,
}: {
  term: NamedTerm;
  isCurrent?: boolean;
  note?: string;
}) {
  const words = useSeatWords();
  return (
    <Box>
      <MuiLink
        component={Link}
        to={`/stakeholders/${term.actorId}`}
        sx={{ fontWeight: isCurrent ? 500 : 400 }}
      >
        {term.actorName}
      </MuiLink>
      {term.organisationName && <Box component="span">, {term.organisationName}</Box>}
      <Box sx={{ color: 'text.secondary' }}>{[note, words.period(term)].filter(Boolean).join(' · ')}</Box>
    </Box>
  );
}

function FormerHolders({ terms }: { terms: readonly NamedTerm[] }) {
  const { t } = useText();
  if (terms.length === 0) return null;
  return (
    <Box
      component="details"
      sx={{ marginTop: 1, color: 'text.secondary', '& summary': { cursor: 'pointer' } }}
    >
      <summary>{t('governance.term.former', { count: terms.length })}</summary>
      {terms.map((term) => (
        <Box key={term.id} sx={{ marginTop: 1 }}>
          <TermLine term={term} />
        </Box>
      ))}
    </Box>
  );
}
