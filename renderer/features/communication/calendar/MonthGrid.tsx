/** A month as a grid of days, gone through with the arrow keys. */
import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import {
  addToMonth,
  type CalendarEntry,
  type Month,
  monthOf,
  weeksOf,
} from '../../../../shared/domain/communication/calendar.ts';
import { addDays, type IsoDate } from '../../../../shared/domain/dates.ts';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { DayCell } from './DayCell.tsx';
import { dayId } from './entry-words.ts';

export interface MonthGridProps {
  readonly month: Month;
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  readonly onMonth: (month: Month) => void;
}

export function MonthGrid({ month, name, entries, onMonth }: MonthGridProps) {
  const { formats } = useText();
  const weeks = weeksOf(month);
  const byDay = Map.groupBy(entries, ({ day }) => day);
  const { active, grid, onKeyDown } = useDayKeys(month, onMonth);
  return (
    <Box
      component="table"
      role="grid"
      ref={grid}
      aria-label={name}
      onKeyDown={onKeyDown}
      sx={{ width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' }}
    >
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <Box
              component="th"
              scope="col"
              key={day}
              sx={{
                fontWeight: 500,
                fontSize: '0.75rem',
                color: 'text.secondary',
                textAlign: 'left',
                padding: '4px',
              }}
            >
              {formats.shortWeekday(day)}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                entries={byDay.get(day) ?? []}
                isInMonth={monthOf(day) === month}
                isActive={day === active}
                onOpen={() => focusDay(day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

/** The day in the list, where what it holds can be worked on. */
function focusDay(day: IsoDate): void {
  const heading = document.getElementById(dayId(day));
  heading?.scrollIntoView({ block: 'nearest' });
  heading?.focus();
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day that takes the focus, and the keys that move it; a step out of the month shows the neighbour. */
function useDayKeys(month: Month, onMonth: (month: Month) => void) {
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<IsoDate>(today());
  const [wanted, setWanted] = useState<IsoDate | null>(null);
  const active = monthOf(chosen) === month ? chosen : `${month}-01`;
  useEffect(() => {
    // The address changes before the month is drawn: the focus waits for its day.
    if (wanted === null || wanted !== active) return;
    grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
    setWanted(null);
  }, [wanted, active]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = nextDay(active, event.key);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    setWanted(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };
  return { active, grid, onKeyDown };
}

/** Where a key leads from a day; null for a key that leads nowhere. */
function nextDay(day: IsoDate, key: string): IsoDate | null {
  const step = STEPS[key];
  if (step !== undefined) return addDays(day, step);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (key === 'Home') return addDays(day, -weekday);
  if (key === 'End') return addDays(day, 6 - weekday);
  if (key === 'PageUp') return `${addToMonth(monthOf(day), -1)}-01`;
  if (key === 'PageDown') return `${addToMonth(monthOf(day), 1)}-01`;
  return null;
}
