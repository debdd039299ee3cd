import { describe, expect, it } from 'vitest';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId, TieId } from '../../../../shared/domain/identifiers.ts';
import type { TrustedTie } from '../../../../shared/domain/stakeholders/network.ts';
import { EVERYONE } from '../actor-filter.ts';
import { clearedChoice, countChosen, isLimiting, shownNetwork, wholeNetwork } from './network-choice.ts';

const actor = (id: string, sector: ActorOverview['sector'] = 'public') =>
  ({
    id,
    name: `${id}${id}x`,
    sector,
    organisationName: null,
    position: '',
    place: '',
    tags: '',
  }) as ActorOverview;
const tie = (from: string, to: string, changes: Partial<TrustedTie> = {}): TrustedTie => ({
  id: `${from}-${to}` as TieId,
  fromActorId: from as ActorId,
  toActorId: to as ActorId,
  kind: 'cooperates',
  isMutual: true,
  strength: 3,
  startsOn: null,
  endsOn: null,
  competence: null,
  benevolence: null,
  integrity: null,
  ...changes,
});
const ACTORS = ['a', 'b', 'c', 'd'].map((id) => actor(id)).concat(actor('e', 'private'));
const TIES = [
  tie('a', 'b'),
  tie('b', 'c', { startsOn: '2026-03-01' }),
  tie('c', 'd', { endsOn: '2026-02-01' }),
  tie('d', 'e', { kind: 'funds', strength: 5 }),
];
const TODAY = '2026-11-22';
const show = (changes: object = {}, nearId: string | null = null) => {
  const shown = shownNetwork(
    ACTORS,
    TIES,
    { ...EVERYONE, ...wholeNetwork(TODAY), ...changes },
    nearId as ActorId,
  );
  return {
    actors: shown.actors.map(({ id }) => id).join(''),
    ties: shown.ties.map(({ id, change }) => (change ? `${id} ${change}` : id)),
  };
};

describe('what is shown', () => {
  it('is everyone, with the ties of the day', () => {
    expect(show()).toEqual({ actors: 'abcde', ties: ['a-b', 'b-c', 'd-e'] });
    expect(show({ asOf: '2026-01-01' }).ties).toEqual(['a-b', 'c-d', 'd-e']);
  });

  it('is fewer by kind, strength, sector and name, and no tie leads to whom is not shown', () => {
    expect(show({ kinds: ['funds'] }).ties).toEqual(['d-e']);
    expect(show({ minimumStrength: 4 }).ties).toEqual(['d-e']);
    expect(show({ sectors: ['public'] })).toEqual({ actors: 'abcd', ties: ['a-b', 'b-c'] });
    expect(show({ text: 'aax' })).toEqual({ actors: 'a', ties: [] });
  });

  it('is what lies around an actor, step by step', () => {
    expect(show({}, 'a')).toEqual({ actors: 'ab', ties: ['a-b'] });
    expect(show({ steps: 2 }, 'a').actors).toBe('abc');
    expect(show({ steps: 2 }, null).actors).toBe('abcde');
  });

  it('is what came and went between two days', () => {
    expect(show({ comparedWith: '2026-01-01' }).ties).toEqual(['a-b', 'b-c came', 'd-e', 'c-d went']);
  });
});

describe('the choice', () => {
  const made = {
    ...wholeNetwork(TODAY),
    minimumStrength: 3,
    comparedWith: '2026-01-01',
    sizeBy: 'betweenness' as const,
  };

  it('is counted where it is not seen at once, and limits what is told', () => {
    expect(countChosen(wholeNetwork(TODAY), TODAY)).toBe(0);
    expect(countChosen(made, TODAY)).toBe(2);
    expect(countChosen(wholeNetwork('2026-01-01'), TODAY)).toBe(1);
    expect(isLimiting(wholeNetwork(TODAY), TODAY)).toBe(false);
    expect(isLimiting(made, TODAY)).toBe(true);
    expect(isLimiting({ ...wholeNetwork(TODAY), comparedWith: '2026-01-01' }, TODAY)).toBe(false);
    expect(isLimiting({ ...wholeNetwork(TODAY), kinds: ['funds'] }, TODAY)).toBe(true);
  });

  it('can be cleared, which keeps how it is drawn', () => {
    expect(clearedChoice(made, TODAY)).toEqual({ ...wholeNetwork(TODAY), sizeBy: 'betweenness' });
  });
});
