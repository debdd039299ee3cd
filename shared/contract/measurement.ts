/** Operations on indicators and their values. */
import { z } from 'zod';
import {
  DIRECTIONS,
  FREQUENCIES,
  type Indicator,
  type IndicatorValue,
  type Progress,
} from '../domain/measurement/indicator.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export interface IndicatorOverview extends Indicator {
  readonly goalTitle: string | null;
  readonly responsibleName: string | null;
  /** Newest value, null before the first. */
  readonly latest: IndicatorValue | null;
  readonly valueCount: number;
  /** The newest values, at most 24, oldest first: enough for a small line beside the name. */
  readonly recentValues: readonly Pick<IndicatorValue, 'measuredOn' | 'value'>[];
  readonly progress: Progress;
}

export interface IndicatorDetails extends IndicatorOverview {
  /** Oldest first. */
  readonly values: readonly IndicatorValue[];
}

const indicatorFields = z.object({
  goalId: field.id<'goal'>().nullable(),
  name: field.name,
  definition: field.text,
  unit: field.line,
  decimals: z.number().int().min(0).max(6),
  direction: z.enum(DIRECTIONS),
  source: field.line,
  frequency: z.enum(FREQUENCIES),
  responsibleId: field.id<'actor'>().nullable(),
  baselineValue: field.measure.nullable(),
  baselineOn: field.date.nullable(),
  targetValue: field.measure.nullable(),
  targetOn: field.date.nullable(),
});

export const measurementContract = {
  'measurement.listIndicators': read<readonly IndicatorOverview[]>()(field.empty),
  'measurement.getIndicator': read<IndicatorDetails>()(z.object({ id: field.id<'indicator'>() })),
  'measurement.createIndicator': write<Indicator>()(indicatorFields),
  'measurement.updateIndicator': write<Indicator>()(indicatorFields.extend({ id: field.id<'indicator'>() })),
  /** Deletes the indicator with all its values. */
  'measurement.deleteIndicator': write<null>()(z.object({ id: field.id<'indicator'>() })),
  'measurement.createValue': write<IndicatorValue>()(
    z.object({
      indicatorId: field.id<'indicator'>(),
      measuredOn: field.date,
      value: field.measure,
      note: field.line.default(''),
    }),
  ),
  'measurement.updateValue': write<IndicatorValue>()(
    z.object({
      id: field.id<'indicator-value'>(),
      measuredOn: field.date,
      value: field.measure,
      note: field.line,
    }),
  ),
  'measurement.deleteValue': write<null>()(z.object({ id: field.id<'indicator-value'>() })),
};
