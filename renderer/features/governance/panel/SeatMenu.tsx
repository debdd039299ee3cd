/** What can be done with a seat: seat somebody, end or change a term, change or delete the seat. */
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SeatOverview } from '../../../../shared/contract/governance.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { historyPageOf } from '../../history/addresses.ts';
import type { NamedTerm } from '../seats.ts';
import { useSeatWords } from '../use-seat-words.ts';
import { EndTermDialog } from './EndTermDialog.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { TermDialog } from './TermDialog.tsx';

export interface SeatMenuProps {
  readonly seat: SeatOverview;
  readonly current: NamedTerm | null;
  readonly others: readonly NamedTerm[];
}

export function SeatMenu({ seat, current, others }: SeatMenuProps) {
  const { t } = useText();
  const words = useSeatWords();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<ReactNode>(null);
  const remove = useRemoval('governance.deleteSeat');
  const closeDialog = () => setDialog(null);
  const label = t('governance.seat.menu', { seat: words.seat(seat) });
  const choose = (action: () => void) => () => {
    setAnchor(null);
    action();
  };
  const editTerm = (term: NamedTerm | null) => () =>
    setDialog(<TermDialog seat={seat} term={term} onClose={closeDialog} />);
  const changeable = current ? [current, ...others] : others;
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ alignSelf: 'flex-start', margin: '-6px -8px 0 0' }}
      >
        <Icon of={Ellipsis} />
      </IconButton>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {current && (
          <MenuItem onClick={choose(() => setDialog(<EndTermDialog term={current} onClose={closeDialog} />))}>
            {t('governance.term.end', { name: current.actorName })}
          </MenuItem>
        )}
        <MenuItem onClick={choose(editTerm(null))}>{t('governance.term.seatSomebody')}</MenuItem>
        {changeable.map((term) => (
          <MenuItem key={term.id} onClick={choose(editTerm(term))}>
            {t('governance.term.edit', { name: term.actorName, period: words.period(term) })}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={choose(() =>
            setDialog(<SeatDialog bodyId={seat.bodyId} seat={seat} onClose={closeDialog} />),
          )}
        >
          {t('governance.seat.edit')}
        </MenuItem>
        <MenuItem
          onClick={choose(
            () => void remove({ id: seat.id }, t('governance.seat.deleted', { seat: words.seat(seat) })),
          )}
        >
          {t('governance.seat.delete')}
        </MenuItem>
        <MenuItem onClick={choose(() => void navigate(historyPageOf('seat', seat.id)))}>
          {t('changes.button')}
        </MenuItem>
      </Menu>
      {dialog}
    </>
  );
}
