/** Moves a case up or down the agenda, says where it came to lie, and keeps the focus on the button that moved it. */
import { useEffect, useRef, useState } from 'react';
import { type AgendaItem, formatCaseNumber } from '../../../shared/domain/meetings/meeting.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useText } from '../../components/text/use-text.ts';

export type MoveDirection = 'up' | 'down';

/** The name by which the button of a case is found again after its row has moved. */
export function moveButtonName(item: Pick<AgendaItem, 'id'>, direction: MoveDirection): string {
  return `${direction} ${item.id}`;
}

export function useMove(items: readonly AgendaItem[]) {
  const { t } = useText();
  const { run } = useOperation('meetings.moveItem');
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ item: AgendaItem; direction: MoveDirection } | null>(null);
  const place = moved ? items.findIndex((item) => item.id === moved.item.id) + 1 : 0;
  // A row that changes place in the document loses its focus: give it back once the new order is drawn.
  useEffect(() => {
    if (!moved || place === 0 || document.activeElement !== document.body) return;
    const name = CSS.escape(moveButtonName(moved.item, moved.direction));
    list.current?.querySelector<HTMLElement>(`[data-move="${name}"]`)?.focus();
  }, [moved, place]);
  const move = (item: AgendaItem, direction: MoveDirection) => {
    setMoved({ item, direction });
    void run({ id: item.id, direction });
  };
  const announcement =
    moved && place > 0
      ? t('meetings.item.moved', { number: formatCaseNumber(moved.item), place, count: items.length })
      : '';
  return { list, move, announcement };
}
