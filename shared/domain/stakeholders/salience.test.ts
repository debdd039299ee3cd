/** Against the definitions of Mitchell, Agle and Wood (1997), figure 2 and pages 874 to 879. */
import { describe, expect, it, test } from 'vitest';
import { groupBySalience, SALIENCE_CLASSES, salienceOf } from './salience.ts';

/** Attribute by attribute as the article defines each class: power, legitimacy, urgency. */
const PUBLISHED = [
  [true, false, false, 'dormant'],
  [false, true, false, 'discretionary'],
  [false, false, true, 'demanding'],
  [true, true, false, 'dominant'],
  [true, false, true, 'dangerous'],
  [false, true, true, 'dependent'],
  [true, true, true, 'definitive'],
  [false, false, false, 'non-stakeholder'],
] as const;
const score = (has: boolean) => (has ? 4 : 2);

describe('the class of an actor', () => {
  it.each(PUBLISHED)(
    'with power %s, legitimacy %s and urgency %s is %s',
    (power, legitimacy, urgency, name) => {
      const scores = { power: score(power), legitimacy: score(legitimacy), urgency: score(urgency) };
      expect(salienceOf(scores)).toBe(name);
    },
  );

  it('has an attribute from the middle of the scale on, as on the grid', () => {
    expect(salienceOf({ power: 3, legitimacy: 3, urgency: 3 })).toBe('definitive');
    expect(salienceOf({ power: 2.9, legitimacy: 2.9, urgency: 2.9 })).toBe('non-stakeholder');
  });

  it('is not known while an attribute is not judged, however the others are', () => {
    expect(salienceOf({ power: 5, legitimacy: null, urgency: 5 })).toBeNull();
    expect(salienceOf({ power: 5, legitimacy: 5, urgency: null })).toBeNull();
  });
});

test('every actor is in exactly one group, in the order given', () => {
  const actors = PUBLISHED.flatMap(([power, legitimacy, urgency], index) =>
    [1, 2].map((each) => ({
      id: `${index}-${each}`,
      judgement: { power: score(power), legitimacy: score(legitimacy), urgency: score(urgency) },
    })),
  );
  const nobody = { id: 'x', judgement: null };
  const { classes, unclassed } = groupBySalience([...actors, nobody]);
  expect(unclassed).toEqual([nobody]);
  for (const [index, [, , , name]] of PUBLISHED.entries())
    expect(classes[name].map(({ id }) => id)).toEqual([`${index}-1`, `${index}-2`]);
  expect(Object.keys(classes)).toEqual([...SALIENCE_CLASSES]);
});
