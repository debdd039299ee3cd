/** One thing in which two actors differ: both ways of saying it, one of them chosen. */
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useText } from '../../../components/text/use-text.ts';

export interface MergeRowProps {
  readonly label: string;
  readonly values: readonly [MergeValue, MergeValue];
  readonly side: 0 | 1;
  readonly onChoose: (side: 0 | 1) => void;
}

interface MergeValue {
  readonly title: string;
  readonly detail: string;
}

export function MergeRow({ label, values, side, onChoose }: MergeRowProps) {
  const id = useId();
  return (
    <div>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={String(side)}
        onChange={(event) => onChoose(event.target.value === '1' ? 1 : 0)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}
      >
        {values.map((value, index) => (
          <FormControlLabel
            // biome-ignore lint/suspicious/noArrayIndexKey: there are always two, and they never change places
            key={index}
            value={String(index)}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', minWidth: 0 }}
            label={<Value {...value} />}
          />
        ))}
      </RadioGroup>
    </div>
  );
}

function Value({ title, detail }: MergeValue) {
  const { t } = useText();
  return (
    <Box sx={{ paddingTop: '5px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {title === '' ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('register.merge.nothing')}
        </Box>
      ) : (
        title
      )}
      {detail !== '' && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.78125rem' }}>
          {detail}
        </Box>
      )}
    </Box>
  );
}
