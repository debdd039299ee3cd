import { describe, expect, it } from 'vitest';
import type { IndicatorOverview } from '../../../shared/contract/measurement.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { measurementPoint } from './measurement-point.ts';

const TODAY = '2026-11-22';
const indicator = (progress: string, measuredOn: string | null, frequency = 'yearly') =>
  ({ progress, frequency, latest: measuredOn === null ? null : { measuredOn } }) as IndicatorOverview;

describe('the point of the measurements', () => {
  it('counts what is on the way and names the rest', () => {
    const point = measurementPoint(
      createTranslator('en'),
      [
        indicator('on-track', '2026-06-30'),
        indicator('reached', '2026-06-30'),
        indicator('behind', '2026-04-12', 'half-yearly'),
        indicator('unknown', null),
      ],
      TODAY,
      30,
    );
    expect(point.heading).toBe('2 of 4 indicators are on track or have reached their target');
    expect(point.subheading).toBe(
      '1 is behind. 1 has not been measured as often as agreed. 1 has no value yet.',
    );
  });

  it('says what comes first', () => {
    const t = createTranslator('nb');
    expect(measurementPoint(t, [], TODAY, 30).heading).toBe('Ingenting måles ennå');
    expect(measurementPoint(t, [indicator('unknown', null)], TODAY, 30).heading).toBe(
      'Én indikator venter på sin første verdi',
    );
  });
});
