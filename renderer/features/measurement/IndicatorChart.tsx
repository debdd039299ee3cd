/** The line of an indicator, drawn as in the reports. Its numbers are in the table of values below it. */
import { useMemo } from 'react';
import type { PictureSource } from '../../../shared/contract/figures.ts';
import type { IndicatorDetails } from '../../../shared/contract/measurement.ts';
import { type DatedValue, indicatorChart } from '../../../shared/figures/indicator-chart.ts';
import { Card } from '../../components/Card.tsx';
import { ChartCanvas } from '../../components/ChartCanvas.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { useTokens } from '../../components/theme/ThemeShell.tsx';
import { SavePicture } from '../figures/SavePicture.tsx';
import { valueInWords } from './indicator-words.ts';

/** Units longer than this would crowd the axis: then the numbers stand alone and the title names the unit. */
const SHORT_UNIT = 3;

export function IndicatorChart({ indicator, sentence }: { indicator: IndicatorDetails; sentence: string }) {
  const { t } = useText();
  const config = useIndicatorChart(indicator);
  const { name, unit } = indicator;
  const source = useIndicatorSource(indicator, sentence);
  return (
    <Card
      title={t('measurement.chart.title')}
      {...(unit.length > SHORT_UNIT ? { aside: t('measurement.chart.unit', { unit }) } : {})}
      actions={<SavePicture name={name} source={source} />}
    >
      <ChartCanvas config={config} height={260} label={t('measurement.chart.label', { name, sentence })} />
    </Card>
  );
}

/** The same line as the backend draws it, with its words. */
export function useIndicatorSource(indicator: IndicatorDetails, sentence: string): () => PictureSource {
  const { t, formats, language } = useText();
  return () => {
    const { name, unit, decimals } = indicator;
    const words = wordsAtTheLine({ t, formats }, indicator);
    const values = indicator.values.map(({ measuredOn: date, value }) => ({ date, value }));
    const title = t('measurement.chart.label', { name, sentence });
    return { kind: 'indicator', ...words, values, unit, decimals, language, title: name, description: title };
  };
}

/** Baseline and target, each with what is written at it. */
function wordsAtTheLine({ t, formats }: Pick<Texts, 't' | 'formats'>, indicator: IndicatorDetails) {
  const formatValue = (value: number) => valueInWords(formats, indicator, value);
  const { baselineValue, baselineOn, targetValue, targetOn } = indicator;
  const baseline = dated(baselineOn, baselineValue);
  const target = dated(targetOn, targetValue);
  return {
    baseline,
    target,
    baselineLabel: baseline ? t('measurement.chart.baseline', { value: formatValue(baseline.value) }) : '',
    targetLabel: target ? t('measurement.chart.target', { value: formatValue(target.value) }) : '',
  };
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
    return indicatorChart(
      {
        values: indicator.values.map(({ measuredOn: date, value }) => ({ date, value })),
        ...wordsAtTheLine({ t, formats }, indicator),
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
