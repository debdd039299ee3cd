/** Whose meetings are shown. */
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import { useText } from '../../components/text/use-text.ts';

export interface BodyFilterProps {
  readonly bodies: readonly BodyOverview[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

export function BodyFilter({ bodies, value, onChange }: BodyFilterProps) {
  const { t } = useText();
  const id = useId();
  return (
    <FormControl sx={{ minWidth: 190, maxWidth: '100%' }}>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {t('meetings.filter.body')}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={value ?? ''}
        displayEmpty
        onChange={(event) => onChange(event.target.value || null)}
      >
        <MenuItem value="">{t('meetings.filter.all')}</MenuItem>
        {bodies.map((body) => (
          <MenuItem key={body.id} value={body.id}>
            {body.name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
