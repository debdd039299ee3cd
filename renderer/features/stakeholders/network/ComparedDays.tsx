/** Two days of the network: what came and went between them, in a sentence. The picture and the table mark the ties. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { NetworkTieLine } from '../../../../shared/figures/NetworkTieLine.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import type { ShownTie, TieChange, TieChoice } from './network-choice.ts';

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
      {came + went > 0 && (['came', 'went'] as const).map((change) => <Key key={change} change={change} />)}
      <Button size="small" onClick={() => onChange({ ...choice, comparedWith: null })}>
        {t('network.changes.clear')}
      </Button>
    </Box>
  );
}

/** How a tie that came or went is drawn. */
function Key({ change }: { change: TieChange }) {
  const { t } = useText();
  const line = {
    id: change,
    from: 'a',
    to: 'b',
    kind: 'cooperates',
    isMutual: true,
    strength: 3,
    change,
  } as const;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, fontSize: '0.8125rem' }}
    >
      <svg width={32} height={12} viewBox="0 -6 32 12" aria-hidden style={{ flex: 'none' }}>
        <NetworkTieLine
          placed={{ line, from: { x: 2, y: 0 }, to: { x: 30, y: 0 } }}
          palette={useTokens()}
          opacity={1}
        />
      </svg>
      {t(`network.changes.${change}`)}
    </Box>
  );
}
