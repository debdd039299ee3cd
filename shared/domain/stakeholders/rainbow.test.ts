import { describe, expect, it } from 'vitest';
import { rainbowPlaceOf } from './rainbow.ts';

describe('the place in the rainbow', () => {
  it.each([
    [5, 5, 'most', 'both'],
    [5, 1, 'most', 'affecting'],
    [1, 5, 'most', 'affected'],
    [3, 2.9, 'moderate', 'both'],
    [3, 1.5, 'moderate', 'affecting'],
    [1.2, 3.4, 'moderate', 'affected'],
    [1, 1, 'least', 'both'],
    [2, 1, 'least', 'affecting'],
    [1.5, 2.3, 'least', 'affected'],
  ] as const)('of one that affects %s and is affected %s is %s, %s', (affects, affected, band, side) => {
    expect(rainbowPlaceOf({ affects, affected })).toMatchObject({ band, side });
  });

  it('has its borders at thirds of the scale and of the larger judgement', () => {
    // 1 + 4 / 3 = 2.33 and 1 + 8 / 3 = 3.67; judgements are tenths.
    expect(rainbowPlaceOf({ affects: 2.3, affected: 1 })?.band).toBe('least');
    expect(rainbowPlaceOf({ affects: 2.4, affected: 1 })?.band).toBe('moderate');
    expect(rainbowPlaceOf({ affects: 3.6, affected: 1 })?.band).toBe('moderate');
    expect(rainbowPlaceOf({ affects: 3.7, affected: 1 })?.band).toBe('most');
    // Two thirds of 3 steps are 2 steps: 4 and 3 are still both.
    expect(rainbowPlaceOf({ affects: 4, affected: 3 })?.side).toBe('both');
    expect(rainbowPlaceOf({ affects: 4, affected: 2.9 })?.side).toBe('affecting');
    expect(rainbowPlaceOf({ affects: 3, affected: 4 })?.side).toBe('both');
    expect(rainbowPlaceOf({ affects: 2.9, affected: 4 })?.side).toBe('affected');
  });

  it('tells strength from 0 to 1 and balance from -1 to 1', () => {
    expect(rainbowPlaceOf({ affects: 5, affected: 1 })).toMatchObject({ strength: 1, balance: 1 });
    expect(rainbowPlaceOf({ affects: 2, affected: 3 })).toMatchObject({ strength: 0.5, balance: -0.5 });
    expect(rainbowPlaceOf({ affects: 1, affected: 1 })).toMatchObject({ strength: 0, balance: 0 });
  });

  it('is not known while one of the two is not judged', () => {
    expect(rainbowPlaceOf({ affects: 5, affected: null })).toBeNull();
    expect(rainbowPlaceOf({ affects: null, affected: 5 })).toBeNull();
  });
});
