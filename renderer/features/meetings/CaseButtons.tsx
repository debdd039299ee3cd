/** Move, edit and delete a case. */
import IconButton from '@mui/material/IconButton';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { formatCaseNumber } from '../../../shared/domain/meetings/meeting.ts';
import { Icon } from '../../components/Icon.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import type { AgendaCaseProps } from './AgendaCase.tsx';
import { type MoveDirection, moveButtonName } from './use-move.ts';

export function CaseButtons(props: AgendaCaseProps) {
  const { t } = useText();
  const remove = useRemoval('meetings.deleteItem');
  const number = formatCaseNumber(props.item);
  return (
    <>
      <MoveButton {...props} direction="up" isOff={props.isFirst} />
      <MoveButton {...props} direction="down" isOff={props.isLast} />
      <IconButton
        aria-label={t('meetings.item.edit', { number })}
        title={t('common.edit')}
        onClick={props.onEdit}
      >
        <Icon of={Pencil} />
      </IconButton>
      <IconButton
        aria-label={t('meetings.item.delete', { number })}
        title={t('common.delete')}
        onClick={() => void remove({ id: props.item.id }, t('meetings.item.deleted', { number }))}
      >
        <Icon of={Trash2} />
      </IconButton>
    </>
  );
}

/** Stays focusable at the end of the agenda: a button that vanishes under the finger takes the focus with it. */
function MoveButton(props: AgendaCaseProps & { direction: MoveDirection; isOff: boolean }) {
  const { t } = useText();
  const { direction, item, isOff } = props;
  const label = t(direction === 'up' ? 'meetings.item.moveUp' : 'meetings.item.moveDown', {
    number: formatCaseNumber(item),
  });
  return (
    <IconButton
      aria-label={label}
      aria-disabled={isOff}
      data-move={moveButtonName(item, direction)}
      onClick={() => !isOff && props.onMove(direction)}
      sx={isOff ? { opacity: 0.35, cursor: 'default' } : {}}
    >
      <Icon of={direction === 'up' ? ArrowUp : ArrowDown} />
    </IconButton>
  );
}
