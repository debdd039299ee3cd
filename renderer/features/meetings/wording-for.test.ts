import { describe, expect, it } from 'vitest';
import { wordingFor } from './wording-for.ts';

describe('the wording of an outcome', () => {
  it('is the proposal when it is adopted as proposed', () => {
    expect(wordingFor('adopted', 'Planen vedtas.', '')).toBe('Planen vedtas.');
    expect(wordingFor('adopted', 'Planen vedtas.', 'Planen vedtas med 26 tiltak.')).toBe('Planen vedtas.');
    expect(wordingFor('adopted', '', 'Skrevet i møtet.')).toBe('Skrevet i møtet.');
  });

  it('starts from the proposal when it is amended', () => {
    expect(wordingFor('adopted-amended', 'Planen vedtas.', '')).toBe('Planen vedtas.');
    expect(wordingFor('adopted-amended', 'Planen vedtas.', 'Planen vedtas, men ...')).toBe(
      'Planen vedtas, men ...',
    );
  });

  it('is not the proposal when it was not adopted', () => {
    expect(wordingFor('rejected', 'Planen vedtas.', 'Planen vedtas.')).toBe('');
    expect(wordingFor('postponed', 'Planen vedtas.', 'Tas opp i januar.')).toBe('Tas opp i januar.');
  });
});
