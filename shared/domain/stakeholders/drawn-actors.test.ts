import { describe, expect, it } from 'vitest';
import { UNJUDGED } from './assessment.ts';
import { actorsInRainbow, classedActors, gridWeight, salienceCounts, weightiestOf } from './drawn-actors.ts';
import { judgementOf } from './judged-actor.ts';

const actor = (id: string, scores: object) => ({
  id,
  judgement: judgementOf({ assessedOn: '2026-01-01', power: 1, interest: 1, ...UNJUDGED, ...scores }),
});

describe('who is drawn', () => {
  const rows = [actor('a', { power: 2 }), actor('b', { power: 5 }), actor('c', { power: 4 })];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('are the weightiest, in the order given', () => {
    expect(ids(weightiestOf(rows, null, 2, gridWeight))).toEqual(['b', 'c']);
    expect(ids(weightiestOf(rows, null, 3, gridWeight))).toEqual(['a', 'b', 'c']);
  });

  it('and always the selected one', () => {
    expect(ids(weightiestOf(rows, 'a', 2, gridWeight))).toEqual(['a', 'b']);
  });
});

describe('who lies where', () => {
  it('is sorted by class and power; equals stay as given, those not judged are left out', () => {
    const all = { legitimacy: 4, urgency: 4 };
    const classed = classedActors([
      actor('dependent', { power: 2, ...all }),
      actor('second', { power: 4, ...all }),
      actor('third', { power: 4, ...all }),
      actor('first', { power: 5, ...all }),
      actor('unjudged', { power: 5 }),
      { id: 'nobody', judgement: null },
    ]);
    expect(classed.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'dependent']);
    expect(salienceCounts(classed)).toMatchObject({ definitive: 3, dependent: 1, dormant: 0 });
  });

  it('is sorted by strength in the rainbow; equals stay as given', () => {
    const placed = actorsInRainbow([
      actor('weak', { affects: 2, affected: 1 }),
      actor('strong', { affects: 5, affected: 1 }),
      actor('alike', { affects: 1, affected: 5 }),
      actor('unjudged', { affects: 5 }),
    ]);
    expect(placed.map(({ id }) => id)).toEqual(['strong', 'alike', 'weak']);
  });
});
