/** What an indicator is: definition, source, who measures how often, from where to where. */
import Box from '@mui/material/Box';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import { Card } from '../../components/Card.tsx';
import { useText } from '../../components/text/use-text.ts';
import { valueInWords } from './indicator-words.ts';

export function IndicatorFacts({ indicator }: { indicator: IndicatorDetails }) {
  const { t, formats } = useText();
  const measured = (value: number | null, date: string | null) => {
    if (value === null) return '';
    const words = valueInWords(formats, indicator, value);
    return date ? t('measurement.facts.onDate', { value: words, date: formats.longDate(date) }) : words;
  };
  const facts = [
    [t('measurement.field.definition'), indicator.definition],
    [t('measurement.field.baseline'), measured(indicator.baselineValue, indicator.baselineOn)],
    [t('measurement.field.target'), measured(indicator.targetValue, indicator.targetOn)],
    [t('measurement.field.direction'), t(`terms.direction.${indicator.direction}`)],
    [t('measurement.field.frequency'), t(`terms.frequency.${indicator.frequency}`)],
    [t('measurement.field.source'), indicator.source],
    [t('measurement.field.responsible'), indicator.responsibleName],
    [t('measurement.field.goal'), indicator.goalTitle ?? t('measurement.field.noGoal')],
  ] as const;
  return (
    <Card title={t('measurement.facts.title')}>
      <Box component="dl" sx={factStyle}>
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value || <em>{t('measurement.facts.notSet')}</em>}</dd>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

const factStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(96px, auto) minmax(0, 1fr)',
  columnGap: 3,
  rowGap: 2,
  margin: 0,
  fontSize: '0.84375rem',
  '& dt': { color: 'text.secondary' },
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  '& em': { color: 'text.secondary' },
};
