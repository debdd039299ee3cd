/** The line of an indicator, drawn as in the reports. Its numbers are in the table of values below it. */
import { useMemo } from 'react';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import { type DatedValue, indicatorChart } from '../../../shared/figures/indicator-chart.ts';
import { Card } from '../../components/Card.tsx';
import { ChartCanvas } from '../../components/ChartCanvas.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';
import { valueInWords } from './indicator-words.ts';

/** Units longer than this would crowd the axis: then the numbers stand alone and the title names the unit. */
const SHORT_UNIT = 3;

export function IndicatorChart({ indicator, sentence }: { indicator: IndicatorDetails; sentence: string }) {
  const { t } = useText();
  const config = useIndicatorChart(indicator);
  const { name, unit } = indicator;
  return (
    <Card
      title={t('measurement.chart.title')}
      {...(unit.length > SHORT_UNIT ? { aside: t('measurement.chart.unit', { unit }) } : {})}
    >
      <ChartCanvas config={config} height={260} label={t('measurement.chart.label', { name, sentence })} />
    </Card>
  );
}

/** The configuration of an indicator's line, in the window's language and colours. */
export function useIndicatorChart(indicator: IndicatorDetails, fontSize = 12.5) {
  const { t, formats } = useText();
  const tokens = useTokens();
  return useMemo(() => {
    const formatValue = (value: number) => valueInWords(formats, indicator, value);
    const { unit } = indicator;
    const formatTick = (value: number) =>
      unit === '' || unit.length > SHORT_UNIT
        ? formats.number(value)
        : `${formats.number(value)}\u00A0${unit}`;
    const { baselineValue, baselineOn, targetValue, targetOn } = indicator;
    const baseline = dated(baselineOn, baselineValue);
    const target = dated(targetOn, targetValue);
    return indicatorChart(
      {
        values: indicator.values.map(({ measuredOn: date, value }) => ({ date, value })),
        baseline,
        target,
        baselineLabel: baseline
          ? t('measurement.chart.baseline', { value: formatValue(baseline.value) })
          : '',
        targetLabel: target ? t('measurement.chart.target', { value: formatValue(target.value) }) : '',
        formatTick,
        formatValue,
      },
      tokens,
      { fontSize, isAnimated: false },
    );
  }, [indicator, t, formats, tokens, fontSize]);
}

function dated(date: string | null, value: number | null): DatedValue | null {
  return date === null || value === null ? null : { date, value };
}
