/** A field that narrows down what is shown as one types; Escape and the cross empty it. */
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import { Icon } from './Icon.tsx';

export function SearchField(props: {
  text: string;
  onChange: (text: string) => void;
  label: string;
  clearLabel: string;
}) {
  const { text, onChange, label } = props;
  return (
    <OutlinedInput
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') onChange('');
      }}
      placeholder={label}
      inputProps={{ 'aria-label': label, autoComplete: 'off' }}
      startAdornment={
        <InputAdornment position="start" sx={{ marginRight: 0 }}>
          <Icon of={Search} />
        </InputAdornment>
      }
      endAdornment={
        text !== '' && (
          <IconButton size="small" edge="end" aria-label={props.clearLabel} onClick={() => onChange('')}>
            <Icon of={X} size={16} />
          </IconButton>
        )
      }
      sx={{ width: 'min(100%, 230px)' }}
    />
  );
}
