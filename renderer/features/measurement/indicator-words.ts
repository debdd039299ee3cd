/** An indicator in words: its values with their unit, and where it stands as a sentence. */
import type { Indicator, IndicatorValue, Progress } from '../../../shared/domain/measurement/indicator.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Tone } from '../../components/StatusChip.tsx';

const TONES: Record<Progress, Tone> = {
  reached: 'good',
  'on-track': 'good',
  behind: 'warning',
  worse: 'bad',
  unknown: 'neutral',
};

/** The tone whose sign stands beside the word for the progress. */
export function toneOfProgress(progress: Progress): Tone {
  return TONES[progress];
}

/** "79 %" or "1 234,5 young people": as many decimals as the indicator has, more only when the value needs them. */
export function valueInWords(
  formats: Formats,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  value: number,
): string {
  const isExact = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
  const number = formats.number(value, isExact ? decimals : undefined);
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

export type MeasuredIndicator = Indicator & {
  readonly latest: Pick<IndicatorValue, 'value' | 'measuredOn'> | null;
  readonly progress: Progress;
};

/** "79 % in June 2025. On the way to 85 % in June 2028." */
export function indicatorSentence(t: Translate, formats: Formats, indicator: MeasuredIndicator): string {
  const { latest } = indicator;
  const first =
    latest === null
      ? t('measurement.sentence.none')
      : t('measurement.sentence.latest', {
          value: valueInWords(formats, indicator, latest.value),
          when: formats.monthAndYear(latest.measuredOn),
        });
  return `${first} ${standing(t, formats, indicator)}`;
}

function standing(t: Translate, formats: Formats, indicator: MeasuredIndicator): string {
  const { progress, targetValue, targetOn, baselineValue } = indicator;
  if (targetValue === null) return t('measurement.sentence.noTarget');
  const target = valueInWords(formats, indicator, targetValue);
  if (progress === 'reached') return t('measurement.sentence.reached', { target });
  if (progress === 'worse' && baselineValue !== null) {
    return t('measurement.sentence.worse', {
      target,
      baseline: valueInWords(formats, indicator, baselineValue),
    });
  }
  const isOnTheWay = progress === 'on-track' || progress === 'behind';
  if (targetOn === null) {
    return t(isOnTheWay ? 'measurement.sentence.on-trackUndated' : 'measurement.sentence.targetUndated', {
      target,
    });
  }
  const values = { target, when: formats.monthAndYear(targetOn) };
  return isOnTheWay
    ? t(`measurement.sentence.${progress}`, values)
    : t('measurement.sentence.target', values);
}
