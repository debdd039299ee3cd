/** A day and a time of day, as one value. */
import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useState } from 'react';
import { isLocalDateTime } from '../../../shared/domain/dates.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import { useText } from '../text/use-text.ts';
import { DateInput, type DateInputProps } from './DateInput.tsx';
import { parseTypedTime } from './typed-date.ts';

/** The value is `YYYY-MM-DDTHH:MM` once both parts are there; half a value is passed on as it is and refused by the schema. */
export function DateTimeInput(props: DateInputProps) {
  const { t, formats } = useText();
  const [day = '', time = ''] = (props.value ?? '').split('T');
  const [typed, setTyped] = useState(() => written(formats, time));
  useEffect(() => {
    setTyped((text) => ((parseTypedTime(text) ?? text) === time ? text : written(formats, time)));
  }, [time, formats]);
  const put = (nextDay: string | null, nextTime: string) => {
    if (nextDay !== null && isLocalDateTime(nextDay)) return props.onChange(nextDay);
    const isEmpty = (nextDay ?? '') === '' && nextTime === '';
    props.onChange(isEmpty ? null : `${nextDay ?? ''}T${nextTime}`);
  };
  return (
    <Box sx={{ display: 'flex', gap: 2 }}>
      <Box sx={{ flex: 1 }}>
        <DateInput {...props} value={day === '' ? null : day} onChange={(next) => put(next, time)} />
      </Box>
      <OutlinedInput
        value={typed}
        sx={{ width: 96 }}
        autoComplete="off"
        placeholder={t('common.timePlaceholder')}
        onChange={(event) => {
          setTyped(event.target.value);
          put(day, parseTypedTime(event.target.value) ?? event.target.value);
        }}
        onBlur={() => {
          setTyped(written(formats, time));
          props.onBlur?.();
        }}
        inputProps={{
          'aria-label': t('common.timeOfDay'),
          'aria-describedby': props.describedBy,
          inputMode: 'numeric',
        }}
      />
    </Box>
  );
}

/** The time as the reader writes it; what is no time stays as it was typed. */
function written(formats: Formats, clock: string): string {
  const time = parseTypedTime(clock);
  return time === null ? clock : formats.time(`2000-01-01T${time}`);
}
