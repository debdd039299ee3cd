/** Brings back what is deleted: at once, told with what could not come back as it was, and with an undo. */
import Button from '@mui/material/Button';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

export interface BringBackButtonProps {
  readonly table: TrackedTable;
  readonly rowId: string;
  /** The step that deleted it. */
  readonly transactionNumber: number;
  /** The sentence of the deletion: several such buttons stand on a page. */
  readonly name: string;
}

export function BringBackButton({ name, ...item }: BringBackButtonProps) {
  const { t, language } = useText();
  const bringBack = useRemoval('history.bringBack');
  return (
    <Button
      size="small"
      aria-label={t('bringBack.buttonOf', { name })}
      sx={{ flexShrink: 0 }}
      onClick={() =>
        void bringBack({ ...item, language }, ({ done, notes }) => ({
          sentence: [done, ...notes].join(' '),
          waits: notes.length > 0,
        }))
      }
    >
      {t('bringBack.button')}
    </Button>
  );
}
