/** Indicators as a list: name, small line, newest value, and where it stands as a sign and a word. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IndicatorOverview } from '../../../shared/contract/measurement.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { overdueSince } from '../../../shared/domain/measurement/needs.ts';
import { useThresholds } from '../../api/use-thresholds.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { toneOfProgress, valueInWords } from './indicator-words.ts';
import { SmallLine } from './SmallLine.tsx';

export interface IndicatorListProps {
  readonly indicators: readonly IndicatorOverview[];
  readonly today: IsoDate;
  readonly canEdit: boolean;
  readonly onAddValue: (indicator: IndicatorOverview) => void;
}

/** More than these are folded away until asked for. */
const FIRST_ROWS = 60;

export function IndicatorList({ indicators, today, canEdit, onAddValue }: IndicatorListProps) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? indicators : indicators.slice(0, FIRST_ROWS);
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <Box component="ul" aria-label={t('measurement.list.label')} sx={listStyle}>
        {shown.map((indicator) => (
          <li key={indicator.id}>
            <IndicatorName indicator={indicator} />
            <SmallLine indicator={indicator} />
            <NewestValue indicator={indicator} today={today} />
            <span>
              <StatusChip
                tone={toneOfProgress(indicator.progress)}
                label={t(`terms.progress.${indicator.progress}`)}
              />
            </span>
            {canEdit && (
              <Button
                size="small"
                aria-label={t('measurement.list.addValueTo', { name: indicator.name })}
                onClick={() => onAddValue(indicator)}
              >
                {t('measurement.list.addValue')}
              </Button>
            )}
          </li>
        ))}
      </Box>
      {shown.length < indicators.length && (
        <Box sx={{ padding: '10px 18px', borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('measurement.values.showAll', { count: indicators.length })}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function IndicatorName({ indicator }: { indicator: IndicatorOverview }) {
  const { t } = useText();
  return (
    <div className="name">
      <Link to={`/measurement/${indicator.id}`}>{indicator.name}</Link>
      <div className="second">{indicator.goalTitle ?? t('measurement.list.noGoal')}</div>
    </div>
  );
}

function NewestValue({ indicator, today }: { indicator: IndicatorOverview; today: IsoDate }) {
  const { t, formats } = useText();
  const { latest, targetValue } = indicator;
  const due = overdueSince(indicator, today, useThresholds().measurementMarginDays);
  const target =
    targetValue === null
      ? t('measurement.list.noTarget')
      : t('measurement.list.target', { value: valueInWords(formats, indicator, targetValue) });
  return (
    <div className="value">
      <strong>
        {latest ? valueInWords(formats, indicator, latest.value) : t('measurement.list.noValue')}
      </strong>
      <div className="second">
        {latest
          ? t('measurement.list.measured', { value: target, date: formats.monthAndYear(latest.measuredOn) })
          : target}
      </div>
      {due && <div className="overdue">{t('measurement.list.overdue', { date: formats.date(due) })}</div>}
    </div>
  );
}

const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px minmax(0, 230px) 200px auto',
    columnGap: 5,
    rowGap: 2,
    alignItems: 'center',
    padding: '11px 18px',
  },
  '& li + li': { borderTop: '1px solid', borderColor: 'divider' },
  '& .name a': { fontWeight: 500, textDecoration: 'none', color: 'text.primary', overflowWrap: 'anywhere' },
  '& .name a:hover': { textDecoration: 'underline' },
  '& .second, & .overdue': { color: 'text.secondary', fontSize: '0.78125rem', overflowWrap: 'anywhere' },
  '& .overdue': { color: 'warning.main' },
  '& strong': { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '@container (max-width: 860px)': {
    '& li': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    '& .name': { gridColumn: '1 / -1' },
    '& .value': { gridColumn: 1, gridRow: 2 },
    '& svg': { gridColumn: 2, gridRow: 2 },
    '& li > span': { gridColumn: 1, gridRow: 3 },
    '& li > button': { gridColumn: 2, gridRow: 3, justifySelf: 'end' },
  },
};
