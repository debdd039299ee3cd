/** Shared measurement: every indicator with its chart, its sentence, where its numbers come from, and the numbers. */
import {
  type Indicator,
  type IndicatorValue,
  inOrderOfTime,
  PROGRESSES,
  type Progress,
  progressOf,
} from '../measurement/indicator.ts';
import type { ReportContext } from './report-context.ts';
import type { IndicatorModel, IndicatorsModel, LabelledFact } from './status-report-model.ts';

/** Rows of values per indicator: ten years of monthly values are not read on paper. */
const ROWS = 36;
/** Indicators in one report: thirty are ten pages already. */
const LISTED = 30;

/** The newest value of every indicator up to the day of the report. */
export function latestValues({ snapshot, asOf }: ReportContext): Map<Indicator['id'], IndicatorValue> {
  const known = inOrderOfTime(snapshot.indicatorValues).filter((value) => value.measuredOn <= asOf);
  return new Map(known.map((value) => [value.indicatorId, value]));
}

export function indicatorsModel(context: ReportContext): IndicatorsModel {
  const { t, snapshot } = context;
  const indicators = [...snapshot.indicators].sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
  );
  const label = 'reports.status.indicators';
  const known = snapshot.indicatorValues.filter((value) => value.measuredOn <= context.asOf);
  const valuesOf = Map.groupBy(inOrderOfTime(known), (value) => value.indicatorId);
  const rest = indicators.length - LISTED;
  return {
    heading: t(`${label}.heading`),
    lead: leadOf(indicators, context),
    columns: [t(`${label}.date`), t(`${label}.value`), t(`${label}.note`)],
    items: indicators
      .slice(0, LISTED)
      .map((indicator) => indicatorModel(indicator, valuesOf.get(indicator.id) ?? [], context)),
    rest: rest > 0 ? t(`${label}.rest`, { count: rest }) : null,
  };
}

function leadOf(indicators: readonly Indicator[], context: ReportContext): string {
  const { t, formats } = context;
  if (indicators.length === 0) return t('reports.status.indicators.none');
  const latest = latestValues(context);
  const counts = new Map<Progress, number>();
  for (const indicator of indicators) {
    const progress = progressOf(indicator, latest.get(indicator.id));
    counts.set(progress, (counts.get(progress) ?? 0) + 1);
  }
  const parts = PROGRESSES.flatMap((progress) => {
    const count = counts.get(progress);
    const word = t(`terms.progress.${progress}`).toLowerCase();
    return count ? [t('reports.status.indicators.part', { count, progress: word })] : [];
  });
  return t('reports.status.indicators.lead', { count: indicators.length, parts: formats.list(parts) });
}

function indicatorModel(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  context: ReportContext,
): IndicatorModel {
  const { t, formats } = context;
  const latest = values.at(-1);
  const progress = progressOf(indicator, latest);
  const write = (value: number) => writeValue(value, indicator, context);
  const sentence = sentenceOf(indicator, latest, progress, context);
  const newestFirst = values.toReversed();
  const shown = newestFirst.slice(0, ROWS);
  const told = shown.slice(0, 12).map((value) => `${formats.date(value.measuredOn)}: ${write(value.value)}`);
  const dated = (value: number | null, date: string | null) =>
    value === null || date === null ? null : { value, date };
  return {
    name: indicator.name,
    sentence,
    progress,
    progressLabel: t(`terms.progress.${progress}`),
    figure: {
      alt: t('reports.status.indicators.alt', { name: indicator.name, sentence, values: told.join('; ') }),
      values: values.map((value) => ({ date: value.measuredOn, value: value.value })),
      baseline: dated(indicator.baselineValue, indicator.baselineOn),
      target: dated(indicator.targetValue, indicator.targetOn),
      baselineLabel: t('reports.status.indicators.baseline', { value: write(indicator.baselineValue ?? 0) }),
      targetLabel: t('reports.status.indicators.target', { value: write(indicator.targetValue ?? 0) }),
      unit: indicator.unit,
      decimals: indicator.decimals,
    },
    definitionLabel: t('reports.status.indicators.definition'),
    definition: indicator.definition,
    facts: factsOf(indicator, latest, context),
    values: shown.map((value) => ({
      date: formats.date(value.measuredOn),
      value: write(value.value),
      note: value.note,
    })),
    earlier:
      shown.length < values.length
        ? t('reports.status.indicators.earlier', { count: values.length - shown.length })
        : null,
  };
}

/** A value with its unit, which never begins a line of its own. */
function writeValue(value: number, { unit, decimals }: Indicator, { formats }: ReportContext): string {
  return unit === '' ? formats.number(value, decimals) : `${formats.number(value, decimals)}\u00a0${unit}`;
}

function sentenceOf(
  indicator: Indicator,
  latest: IndicatorValue | undefined,
  progress: Progress,
  context: ReportContext,
): string {
  const { t } = context;
  if (!latest) return t('reports.status.indicators.sentence.empty');
  const keys = {
    reached: 'reports.status.indicators.sentence.reached',
    'on-track': 'reports.status.indicators.sentence.onTrack',
    behind: 'reports.status.indicators.sentence.behind',
    worse: 'reports.status.indicators.sentence.worse',
    unknown: 'reports.status.indicators.sentence.unknown',
  } as const;
  return t(keys[progress], {
    value: writeValue(latest.value, indicator, context),
    year: latest.measuredOn.slice(0, 4),
    target: writeValue(indicator.targetValue ?? 0, indicator, context),
    targetYear: indicator.targetOn?.slice(0, 4) ?? '',
    baseline: writeValue(indicator.baselineValue ?? 0, indicator, context),
  });
}

function factsOf(
  indicator: Indicator,
  latest: IndicatorValue | undefined,
  { t, formats, nameOf }: ReportContext,
): LabelledFact[] {
  const label = 'reports.status.indicators';
  const facts = [
    { label: t(`${label}.source`), value: indicator.source },
    { label: t(`${label}.frequency`), value: t(`terms.frequency.${indicator.frequency}`).toLowerCase() },
    {
      label: t(`${label}.responsible`),
      value: indicator.responsibleId ? nameOf('actor', indicator.responsibleId) : '',
    },
    { label: t(`${label}.dataAsOf`), value: latest ? formats.date(latest.measuredOn) : '' },
  ];
  return facts.filter((fact) => fact.value !== '');
}
