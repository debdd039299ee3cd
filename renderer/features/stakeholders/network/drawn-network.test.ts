import { describe, expect, it } from 'vitest';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { drawnNetwork, ENOUGH, WEIGHTIEST, weightsOf } from './drawn-network.ts';
import type { ShownNetwork, ShownTie } from './network-choice.ts';

const id = (number: number) => `a${String(number).padStart(4, '0')}` as ActorId;
const tie = (from: number, to: number) =>
  ({ id: `${from}-${to}`, fromActorId: id(from), toActorId: id(to) }) as unknown as ShownTie;
/** Actor 0 weighs the least. The last two are tied to it and to each other. */
const network = (count: number): ShownNetwork => ({
  actors: Array.from({ length: count }, (_, number) => ({ id: id(number) }) as ActorOverview),
  ties: [tie(0, count - 1), tie(0, 1), tie(count - 2, count - 1)],
});
const draw = (shown: ShownNetwork, changes: Partial<Parameters<typeof drawnNetwork>[1]> = {}) => {
  const weightOf = (actorId: ActorId) => Number(actorId.slice(1));
  const drawn = drawnNetwork(shown, {
    drawsAll: false,
    weightOf,
    kept: new Set(),
    selectedId: null,
    ...changes,
  });
  return { ...drawn, ids: drawn.actors.map((actor) => actor.id), tieIds: drawn.ties.map((each) => each.id) };
};

describe('what is drawn of a network', () => {
  it('is everyone, as long as they can be told apart or are asked for', () => {
    expect(draw(network(ENOUGH))).toMatchObject({ isPart: false });
    expect(draw(network(ENOUGH)).actors).toHaveLength(ENOUGH);
    expect(draw(network(ENOUGH + 1), { drawsAll: true }).actors).toHaveLength(ENOUGH + 1);
  });

  it('is else the weightiest, in the order they came, with the ties between them', () => {
    const drawn = draw(network(1000));
    expect(drawn.isPart).toBe(true);
    expect(drawn.ids).toEqual(
      Array.from({ length: WEIGHTIEST }, (_, index) => id(1000 - WEIGHTIEST + index)),
    );
    expect(drawn.tieIds).toEqual(['998-999']);
  });

  it('has whoever is asked for, and the chosen one with all its neighbours', () => {
    expect(draw(network(1000), { kept: new Set([id(5)]) }).ids[0]).toBe(id(5));
    const chosen = draw(network(1000), { selectedId: id(0) });
    expect(chosen.ids.slice(0, 2)).toEqual([id(0), id(1)]);
    expect(chosen.tieIds).toEqual(['0-999', '0-1', '998-999']);
  });

  it('is weighed by ties until it is measured', () => {
    const weightOf = weightsOf(network(10), new Map(), 'betweenness');
    expect([0, 9, 5].map((number) => weightOf(id(number)))).toEqual([2, 2, 0]);
  });
});
