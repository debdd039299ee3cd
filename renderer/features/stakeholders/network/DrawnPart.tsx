/** Says that only the weightiest of many are drawn, and leads to all of them and back. */
import Button from '@mui/material/Button';
import { useText } from '../../../components/text/use-text.ts';
import { type DrawnNetwork, ENOUGH, WEIGHTIEST } from './drawn-network.ts';
import type { TieChoice } from './network-choice.ts';

export function DrawnPart(props: {
  drawn: DrawnNetwork;
  /** How many could be drawn. */
  total: number;
  choice: TieChoice;
  onChange: (choice: TieChoice) => void;
}) {
  const { t } = useText();
  const { drawn, total, choice, onChange } = props;
  if (total <= ENOUGH) return null;
  return (
    <>
      {drawn.isPart && (
        <span role="status">
          {t(`network.filter.weightiest.${choice.sizeBy}`, { count: WEIGHTIEST, total })}
        </span>
      )}
      <Button size="small" onClick={() => onChange({ ...choice, drawsAll: drawn.isPart })}>
        {drawn.isPart ? t('network.filter.showAll') : t('network.filter.showFew', { count: WEIGHTIEST })}
      </Button>
    </>
  );
}
