import { describe, expect, it } from 'vitest';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor, makeGoal } from '../../../test/helpers/entities.ts';
import { createGoal } from '../plan/plan-service.ts';
import { createActor, createTie } from '../stakeholders/stakeholders-service.ts';
import { analysisJobOf, pinActor } from './network-service.ts';
import { prepareWork } from './prepared-work.ts';

const FILTER = { asOf: '2026-11-22', kinds: [], minimumStrength: 1 };

describe('the work on a network', () => {
  const db = emptyDocument();
  let read = 0;
  const prepared = () =>
    prepareWork(db, 'analyse', () => {
      read += 1;
      return { kind: 'analyse' as const, job: analysisJobOf(db, FILTER) };
    });

  it('is read once, again when an actor, a tie or a pin changes, and not for anything else', () => {
    expect(prepared().work.job.actors).toEqual([]);
    const [a, b] = step(db, () => [createActor(db, makeActor()), createActor(db, makeActor())]);
    if (!a || !b) throw new Error('no actors');
    const untied = prepared();
    expect(untied.work.job.actors).toHaveLength(2);
    step(db, () => createGoal(db, makeGoal()));
    expect(prepared()).toBe(untied);
    expect(read).toBe(2);
    step(db, () =>
      createTie(db, { kind: 'funds', isMutual: false, note: '', fromActorId: a.id, toActorId: b.id }),
    );
    expect(prepared().work.job.ties).toHaveLength(1);
    expect(prepared().key).not.toBe(untied.key);
    step(db, () => pinActor(db, { actorId: a.id, mapId: null, pinnedX: 0.5, pinnedY: 0.5 }));
    prepared();
    expect(read).toBe(4);
  });

  it('is kept apart from that of another document', () => {
    const other = emptyDocument();
    const work = prepareWork(other, 'analyse', () => ({
      kind: 'analyse' as const,
      job: analysisJobOf(other, FILTER),
    }));
    expect(work.work.job.actors).toEqual([]);
    expect(prepared().work.job.actors).toHaveLength(2);
  });
});
