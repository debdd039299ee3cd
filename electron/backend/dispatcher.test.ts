import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/domain/refusal.ts';
import { createDispatcher, type Handlers, validate } from './dispatcher.ts';
import type { ApplicationContext } from './handlers.ts';

/** A dispatcher whose handler of one operation is the given function. */
function dispatcherWith(name: string, handler: (input: unknown, given: unknown) => unknown) {
  const documents = {
    read: (_operation: string, work: (scope: unknown) => unknown) => work('read scope'),
    write: (_operation: string, work: (scope: unknown) => unknown) => work('write scope'),
  };
  const context = { documents } as unknown as ApplicationContext;
  return createDispatcher({ [name]: handler } as unknown as Handlers, context);
}

describe('the dispatcher', () => {
  it('refuses an operation that is not in the contract, also one that every object inherits', async () => {
    const dispatch = dispatcherWith('x', () => 1);
    for (const name of ['nothing.such', 'toString', '__proto__', 'constructor']) {
      expect(await dispatch(name, {})).toMatchObject({ ok: false, refusal: { code: 'operation.unknown' } });
    }
  });

  it('gives reads and writes the document, and the validated input', async () => {
    const seen: unknown[] = [];
    const remember = (input: unknown, given: unknown) => seen.push([input, given]);
    await dispatcherWith('plan.listGoals', remember)('plan.listGoals', { extra: 1 });
    const goal = { title: '  Flere\n fullfører ', description: 'a\r\nb', dueOn: null, ownerId: null };
    await dispatcherWith('plan.createGoal', remember)('plan.createGoal', goal);
    expect(seen).toEqual([
      [{}, 'read scope'],
      [{ title: 'Flere fullfører', description: 'a\nb', dueOn: null, ownerId: null }, 'write scope'],
    ]);
  });

  it('answers bad input field by field and never calls the handler', async () => {
    const handler = vi.fn();
    const dispatch = dispatcherWith('plan.createGoal', handler);
    const answer = await dispatch('plan.createGoal', {
      title: ' ',
      description: 'x'.repeat(20_001),
      dueOn: '2026-02-30',
      ownerId: 'x',
    });
    expect(answer).toMatchObject({
      ok: false,
      refusal: {
        code: 'input.invalid',
        fields: [
          { path: 'title', reason: 'required' },
          { path: 'description', reason: 'too-long', limit: 20_000 },
          { path: 'dueOn', reason: 'not-a-date' },
          { path: 'ownerId', reason: 'invalid' },
        ],
      },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('passes refusals on as data and tells nothing of the inside of other errors', async () => {
    const refusing = dispatcherWith('plan.deleteGoal', () => {
      throw new Refusal('item.in-use', { name: 'Goal', count: 2 });
    });
    const id = '0193b1c0-0000-7000-8000-000000000000';
    expect(await refusing('plan.deleteGoal', { id })).toEqual({
      ok: false,
      refusal: { code: 'item.in-use', values: { name: 'Goal', count: 2 }, fields: [] },
    });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = dispatcherWith('plan.deleteGoal', () => {
      throw new Error('SQLITE: secret');
    });
    const answer = await failing('plan.deleteGoal', { id });
    expect(answer).toEqual({ ok: false, refusal: { code: 'operation.failed', values: {}, fields: [] } });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('says of a number what is wrong with it', () => {
    const schema = z.object({ power: z.number().min(1).max(5) });
    const reasonFor = (power: unknown) => {
      try {
        validate(schema, { power });
      } catch (error) {
        return (error as Refusal).fields[0];
      }
      return undefined;
    };
    expect(reasonFor(6)).toEqual({ path: 'power', reason: 'too-large', limit: 5 });
    expect(reasonFor(0)).toEqual({ path: 'power', reason: 'too-small', limit: 1 });
    expect(reasonFor('high')).toEqual({ path: 'power', reason: 'not-a-number' });
    expect(reasonFor(undefined)).toEqual({ path: 'power', reason: 'required' });
  });

  it('has an input schema for every operation that refuses what is not an object', () => {
    for (const operation of Object.values(contract))
      expect(operation.input.safeParse('x').success).toBe(false);
  });
});
