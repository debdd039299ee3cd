/** The plan month by month: a grid to see it in, and the same as a list to work from. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { CommunicationPlan } from '../../../../shared/contract/communication.ts';
import {
  addToMonth,
  type CalendarEntry,
  calendarEntries,
  monthOf,
} from '../../../../shared/domain/communication/calendar.ts';
import { Card } from '../../../components/Card.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useContactAddress } from '../use-contact-address.ts';
import { EntryList } from './EntryList.tsx';
import { MonthGrid } from './MonthGrid.tsx';

export function PlanCalendar({ plan }: { plan: CommunicationPlan }) {
  const { t, formats } = useText();
  const { month, setMonth } = useContactAddress();
  const entries = useMemo(() => calendarEntries(plan.lines, plan.followUps), [plan]);
  const inMonth = useMemo(() => entries.filter(({ day }) => monthOf(day) === month), [entries, month]);
  const name = formats.monthAndYear(`${month}-01`);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        gap: 5,
        alignItems: 'start',
      }}
    >
      <Card>
        <MonthBar
          name={name}
          onMove={(step) => setMonth(step === 0 ? monthOf(today()) : addToMonth(month, step))}
        />
        <MonthGrid month={month} name={name} entries={inMonth} onMonth={setMonth} />
        <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 2 }}>
          {t('communication.calendar.help')}
        </Typography>
      </Card>
      <Card title={t('communication.calendar.listTitle', { month: name })} isFlush>
        <EntryList overdue={overdueBefore(entries, month)} entries={inMonth} />
      </Card>
    </Box>
  );
}

/** What is late from earlier months stands with the month that is now. */
function overdueBefore(entries: readonly CalendarEntry[], month: string): readonly CalendarEntry[] {
  return month === monthOf(today()) ? entries.filter(({ day }) => monthOf(day) < month) : [];
}

function MonthBar({ name, onMove }: { name: string; onMove: (step: -1 | 0 | 1) => void }) {
  const { t } = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginBottom: 3 }}>
      <Typography
        variant="h3"
        component="h2"
        aria-live="polite"
        sx={{ '&::first-letter': { textTransform: 'uppercase' } }}
      >
        {name}
      </Typography>
      <Box sx={{ marginLeft: 'auto', display: 'flex', gap: 1 }}>
        <IconButton aria-label={t('communication.calendar.previous')} onClick={() => onMove(-1)}>
          <Icon of={ChevronLeft} />
        </IconButton>
        <Button size="small" onClick={() => onMove(0)}>
          {t('communication.calendar.today')}
        </Button>
        <IconButton aria-label={t('communication.calendar.next')} onClick={() => onMove(1)}>
          <Icon of={ChevronRight} />
        </IconButton>
      </Box>
    </Box>
  );
}
