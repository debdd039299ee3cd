/** The way from an item to its history. */
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { History } from 'lucide-react';
import { Link } from 'react-router';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { historyPageOf } from './addresses.ts';

export interface HistoryButtonProps {
  readonly table: TrackedTable;
  readonly id: string;
  /** What the item is called; said where several such buttons stand on a page. */
  readonly name?: string;
  readonly size?: 'small' | 'medium';
}

export function HistoryButton({ table, id, name, size = 'medium' }: HistoryButtonProps) {
  const { t } = useText();
  return (
    <Button
      component={Link}
      to={historyPageOf(table, id)}
      size={size}
      {...(name === undefined ? {} : { 'aria-label': t('changes.buttonOf', { name }) })}
    >
      {t('changes.button')}
    </Button>
  );
}

/** The same as a sign, where signs stand side by side. */
export function HistoryIconButton({ table, id, name }: { table: TrackedTable; id: string; name: string }) {
  const { t } = useText();
  return (
    <IconButton
      component={Link}
      to={historyPageOf(table, id)}
      aria-label={t('changes.buttonOf', { name })}
      title={t('changes.button')}
    >
      <Icon of={History} />
    </IconButton>
  );
}
