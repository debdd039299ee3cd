/** One indicator: where it stands in a sentence, and its line. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import { indicatorChart } from '../../../shared/figures/indicator-chart.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { ChartCanvas } from '../../components/ChartCanvas.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';

export function IndicatorCard({ id }: { id: IndicatorId }) {
  const { data } = useQueryOf('measurement.getIndicator', { id });
  return data?.latest ? <Shown indicator={data} latest={data.latest} /> : null;
}

function Shown(props: { indicator: IndicatorDetails; latest: NonNullable<IndicatorDetails['latest']> }) {
  const texts = useText();
  const palette = useTokens();
  const { t, formats } = texts;
  const { indicator, latest } = props;
  const value = amount(indicator, latest.value, texts);
  const config = useMemo(
    () => indicatorChart(chartData(indicator, texts), palette, { fontSize: 11, isAnimated: false }),
    [indicator, texts, palette],
  );
  return (
    <Card title={indicator.name}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t('overview.indicator.sentence', {
          value,
          date: formats.longDate(latest.measuredOn),
          progress: t(`terms.progress.${indicator.progress}`),
        })}
      </Box>
      <ChartCanvas
        config={config}
        height={150}
        label={t('overview.indicator.label', {
          name: indicator.name,
          count: indicator.valueCount,
          value,
          date: formats.longDate(latest.measuredOn),
        })}
      />
      <MuiLink
        component={Link}
        to={`/measurement/${indicator.id}`}
        sx={{ display: 'inline-block', marginTop: 2 }}
      >
        {t('overview.indicator.open')}
      </MuiLink>
    </Card>
  );
}

/** A value with its unit: "79 %". The space is one that does not break. */
function amount(indicator: IndicatorDetails, value: number, { formats }: Texts): string {
  return `${formats.number(value, indicator.decimals)}${indicator.unit ? `\u00A0${indicator.unit}` : ''}`;
}

function chartData(indicator: IndicatorDetails, texts: Texts) {
  const { t } = texts;
  const { baselineValue, baselineOn, targetValue, targetOn } = indicator;
  const point = (value: number | null, date: string | null) =>
    value !== null && date !== null ? { value, date } : null;
  const written = (value: number | null) => (value === null ? '' : amount(indicator, value, texts));
  return {
    values: indicator.values.map(({ measuredOn, value }) => ({ date: measuredOn, value })),
    baseline: point(baselineValue, baselineOn),
    target: point(targetValue, targetOn),
    targetLabel: t('overview.indicator.target', { value: written(targetValue) }),
    baselineLabel: t('overview.indicator.baseline', { value: written(baselineValue) }),
    formatValue: (value: number) => amount(indicator, value, texts),
  };
}
