/** Two days of the network: what came and went between them, in a sentence. The picture and the table mark the ties. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useText } from '../../../components/text/use-text.ts';
import type { ShownTie, TieChoice } from './network-choice.ts';

export interface ComparedDaysProps {
  readonly choice: TieChoice;
  readonly onChange: (choice: TieChoice) => void;
  readonly ties: readonly ShownTie[];
}

export function ComparedDays({ choice, onChange, ties }: ComparedDaysProps) {
  const { t } = useText();
  if (choice.comparedWith === null) return null;
  const count = (change: ShownTie['change']) => ties.filter((tie) => tie.change === change).length;
  const [came, went] = [count('came'), count('went')];
  return (
    <Box
      role="status"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, marginBottom: 3 }}
    >
      <span>
        {came + went === 0 ? t('network.changes.none') : t('network.changes.sentence', { came, went })}
      </span>
      <Button size="small" onClick={() => onChange({ ...choice, comparedWith: null })}>
        {t('network.changes.clear')}
      </Button>
    </Box>
  );
}
