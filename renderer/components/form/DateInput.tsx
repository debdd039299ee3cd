/** A day typed as the reader writes days, with the browser's calendar one button away. */
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { CalendarDays } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isIsoDate } from '../../../shared/domain/dates.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import { Icon } from '../Icon.tsx';
import { today } from '../text/local-time.ts';
import { useText } from '../text/use-text.ts';
import { parseTypedDate } from './typed-date.ts';

export interface DateInputProps {
  readonly id?: string;
  readonly name?: string;
  /** A day; while it is being typed the text itself; null when empty. */
  readonly value: string | null;
  /** Gets a day, null for an empty field, and the typed text for what is no day yet. */
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly isRequired?: boolean | undefined;
  /** Bounds of the calendar. What is typed is judged by the schema. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

export function DateInput(props: DateInputProps) {
  const { t, formats } = useText();
  const { value } = props;
  const [typed, setTyped] = useState(() => written(formats, value));
  // A day set from outside replaces what was typed, but not while it means the same day.
  useEffect(() => {
    setTyped((text) => (dayOf(text) === value ? text : written(formats, value)));
  }, [value, formats]);
  const change = (text: string) => {
    setTyped(text);
    props.onChange(dayOf(text));
  };
  return (
    <OutlinedInput
      {...(props.id ? { id: props.id } : {})}
      name={props.name ?? ''}
      value={typed}
      onChange={(event) => change(event.target.value)}
      onBlur={() => {
        setTyped(written(formats, dayOf(typed)));
        props.onBlur?.();
      }}
      inputRef={props.inputRef}
      placeholder={t(formats.style === 'iso' ? 'settings.formats.isoPlaceholder' : 'common.datePlaceholder')}
      autoComplete="off"
      endAdornment={<CalendarButton {...props} onChange={(day) => change(written(formats, day))} />}
      inputProps={{
        inputMode: 'numeric',
        'aria-describedby': props.describedBy,
        'aria-required': props.isRequired,
        'aria-label': props.label,
      }}
    />
  );
}

/** The day as the reader writes it; what is no day stays as it was typed. */
function written(formats: Formats, day: string | null): string {
  return day !== null && isIsoDate(day) ? formats.date(day) : (day ?? '');
}

function dayOf(text: string): string | null {
  return text.trim() === '' ? null : (parseTypedDate(text, today()) ?? text);
}

/** Opens the calendar that the browser has; its own field is only there to carry it. */
function CalendarButton({ value, onChange, min, max }: DateInputProps) {
  const { t } = useText();
  const carrier = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end">
      <input
        ref={carrier}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value !== null && isIsoDate(value) ? value : ''}
        min={min}
        max={max ?? '9999-12-31'}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        style={{
          position: 'absolute',
          right: 0,
          bottom: 0,
          width: 1,
          height: 1,
          opacity: 0,
          border: 0,
          padding: 0,
        }}
      />
      <IconButton
        aria-label={t('common.openCalendar')}
        onClick={() => carrier.current?.showPicker()}
        edge="end"
        sx={{ padding: '4px', marginRight: '-6px' }}
      >
        <Icon of={CalendarDays} size={17} />
      </IconButton>
    </InputAdornment>
  );
}
