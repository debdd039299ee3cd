/** The demo's indicators: registered with the values there were, given targets later, and measured ever since. */
import { daysBetween, type IsoDate } from '../../../shared/domain/dates.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import type { Indicator } from '../../../shared/domain/measurement/indicator.ts';
import { createIndicator, createValue, updateIndicator } from '../measurement/measurement-service.ts';
import { measuringDays, REPORTING_LAG_DAYS } from './calendar.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import { INDICATORS, type IndicatorKey, type IndicatorStructure } from './structure/measurement.ts';

/** The day after the baseline was presented, and the day after the targets were adopted. */
const REGISTERED = -518;
const TARGETS_ADOPTED = -214;

export function tellMeasurement(context: DemoContext): void {
  for (const key of keysOf(INDICATORS)) tellIndicator(context, key);
}

function tellIndicator(context: DemoContext, key: IndicatorKey): void {
  const indicator: IndicatorStructure = INDICATORS[key];
  const { values, isStale = false } = indicator;
  const { due, after } = measuringDays(
    context.anchor,
    indicator.frequency,
    indicator.measuredOn,
    values.length + Number(isStale),
  );
  const [baselineOn] = due;
  if (baselineOn === undefined) throw new Error(`${key} has no values`);
  const targetOn = after(indicator.periodsToTarget);
  let id: IndicatorId | undefined;
  const { db, addStep } = context;
  const by = { by: 'analyst' } as const;
  addStep(
    REGISTERED,
    'measurement.createIndicator',
    () => {
      id = createIndicator(db, {
        ...fieldsOf(context, key, baselineOn),
        targetValue: null,
        targetOn: null,
      }).id;
    },
    by,
  );
  addStep(
    TARGETS_ADOPTED,
    'measurement.updateIndicator',
    () => {
      if (id === undefined) return;
      updateIndicator(db, {
        ...fieldsOf(context, key, baselineOn),
        id,
        targetValue: indicator.target,
        targetOn,
      });
    },
    by,
  );
  tellValues(context, key, due, () => id);
}

function fieldsOf(
  { actors, goals, texts }: DemoContext,
  key: IndicatorKey,
  baselineOn: IsoDate,
): Omit<Indicator, 'id' | 'position' | 'targetValue' | 'targetOn'> {
  const { goal, decimals, direction, frequency, responsible, values }: IndicatorStructure = INDICATORS[key];
  return {
    ...texts.indicators[key],
    goalId: goals.get(goal),
    decimals,
    direction,
    frequency,
    responsibleId: responsible === null ? null : actors.get(responsible),
    baselineValue: values[0] ?? null,
    baselineOn,
  };
}

/** Values from before the register were typed in at once; later ones when they became known. */
function tellValues(
  { db, anchor, texts, addStep }: DemoContext,
  key: IndicatorKey,
  due: readonly IsoDate[],
  idOf: () => IndicatorId | undefined,
): void {
  const { values }: IndicatorStructure = INDICATORS[key];
  const notes: Partial<Record<string, string>> = texts.valueNotes;
  values.forEach((value, index) => {
    const measuredOn = due[index];
    if (measuredOn === undefined) return;
    const known = daysBetween(anchor, measuredOn) + REPORTING_LAG_DAYS;
    addStep(
      Math.max(known, REGISTERED + 1),
      'measurement.createValue',
      () => {
        const indicatorId = idOf();
        if (indicatorId !== undefined)
          createValue(db, { indicatorId, measuredOn, value, note: notes[`${key}${index}`] ?? '' });
      },
      { by: 'analyst' },
    );
  });
}
