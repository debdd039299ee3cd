import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { TRACKED_TABLES } from '../../../../shared/domain/history/change.ts';
import type { ActorFacts } from '../../../../shared/domain/stakeholders/actor.ts';
import { AUTHOR, emptyDocument, step } from '../../../../test/helpers/database.ts';
import { actorTable } from '../../stakeholders/stakeholders-repository.ts';
import { assessActor, createActor, createTie, deleteActor } from '../../stakeholders/stakeholders-service.ts';
import type { Database } from '../open-database.ts';
import {
  changesOf,
  lastTransaction,
  recordTransaction,
  redo,
  transactionCount,
  undo,
  undoRedoState,
} from './change-log.ts';

const fields: ActorFacts = {
  kind: 'organisation',
  name: 'Nordby videregående',
  sector: 'public',
  type: 'school',
  organisationId: null,
  position: '',
  place: '',
  description: '',
  brings: '',
  email: '',
  phone: '',
};

let db: Database;
let since: number;
beforeEach(() => {
  db = emptyDocument();
  since = lastTransaction(db)?.number ?? 0;
});
const undoStep = () => undo(db, { ...AUTHOR, since });
const redoStep = () => redo(db, { ...AUTHOR, since });
const everything = (database: Database) =>
  TRACKED_TABLES.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY id`).all());

describe('the change log', () => {
  it('writes one row per changed field, with the value before and after and the operation it builds on', () => {
    const { id } = step(db, () => createActor(db, fields));
    const created = changesOf(db, lastTransaction(db)?.number ?? 0);
    expect(created.find((change) => change.field === 'name')).toMatchObject({
      oldValue: null,
      newValue: fields.name,
      baseOp: null,
    });
    expect(created.find((change) => change.field === '*')).toMatchObject({
      table: 'actor',
      rowId: id,
      newValue: 1,
    });

    step(db, () => actorTable.update(db, id, { name: 'Nordby vgs', place: '' }));
    const changed = changesOf(db, lastTransaction(db)?.number ?? 0);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({
      field: 'name',
      oldValue: 'Nordby videregående',
      newValue: 'Nordby vgs',
    });
    expect(changed[0]?.baseOp).toBe(created.find((change) => change.field === 'name')?.op);
  });

  it('refuses a change made outside a transaction of the log', () => {
    expect(() => createActor(db, fields)).toThrow(/outside a transaction/);
  });

  it('refuses to change an identifier', () => {
    const { id } = step(db, () => createActor(db, fields));
    expect(() => step(db, () => db.prepare('UPDATE actor SET id = ? WHERE id = ?').run('other', id))).toThrow(
      /identifier/,
    );
  });

  it('records nothing when nothing changes, and nothing of work that fails', () => {
    const before = transactionCount(db);
    expect(recordTransaction(db, { ...AUTHOR, operation: 'x' }, () => 1).transactionNumber).toBeNull();
    expect(() =>
      step(db, () => {
        createActor(db, fields);
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(transactionCount(db)).toBe(before);
    expect(actorTable.all(db)).toEqual([]);
    step(db, () => createActor(db, fields));
    expect(actorTable.all(db)).toHaveLength(1);
  });

  it('keeps a clock that never runs backwards when the laptop was set back', () => {
    step(db, () => createActor(db, fields));
    recordTransaction(db, { ...AUTHOR, now: new Date('2020-01-01T00:00:00Z'), operation: 'x' }, () =>
      createActor(db, fields),
    );
    const clocks = db
      .prepare<[], { clock: string }>('SELECT clock FROM change_transaction ORDER BY number')
      .all();
    expect(clocks.map((row) => row.clock)).toEqual(clocks.map((row) => row.clock).sort());
    expect(new Set(clocks.map((row) => row.clock)).size).toBe(clocks.length);
  });
});

describe('undo and redo', () => {
  it('name the operation they would act on and stop at the start of the session', () => {
    expect(undoRedoState(db, since)).toEqual({ undoOperation: null, redoOperation: null });
    expect(undoStep).toThrowError('history.nothing-to-undo');
    step(db, () => createActor(db, fields), 'stakeholders.createActor');
    expect(undoRedoState(db, since).undoOperation).toBe('stakeholders.createActor');
    undoStep();
    expect(undoRedoState(db, since)).toEqual({
      undoOperation: null,
      redoOperation: 'stakeholders.createActor',
    });
    expect(actorTable.all(db)).toEqual([]);
    expect(redoStep).not.toThrow();
    expect(redoStep).toThrowError('history.nothing-to-redo');
  });

  it('bring back a deleted actor with everything that went with it', () => {
    const [a, b] = step(
      db,
      () => [createActor(db, fields), createActor(db, { ...fields, name: 'Elevrådet' })] as const,
    );
    step(db, () => {
      assessActor(db, {
        actorId: a.id,
        power: 4,
        interest: 2,
        reason: 'x',
        assessedOn: '2026-11-22',
        assessedBy: 'Ida',
      });
      createTie(db, { fromActorId: a.id, toActorId: b.id, kind: 'informs', isMutual: true, note: '' });
    });
    const before = everything(db);
    step(db, () => deleteActor(db, a.id));
    undoStep();
    expect(everything(db)).toEqual(before);
  });

  it('refuse to overwrite what has changed since', () => {
    const { id } = step(db, () => createActor(db, fields));
    step(db, () => actorTable.update(db, id, { name: 'B' }));
    // Behind the log's back, as a merge or a damaged file might:
    db.exec('DROP TRIGGER log_actor_update');
    db.prepare("UPDATE actor SET name = 'C'").run();
    expect(undoStep).toThrowError('history.changed-since');
    expect(actorTable.get(db, id).name).toBe('C');
  });

  it('get past a step whose changes cancel each other out', () => {
    const { id } = step(db, () => createActor(db, fields));
    step(db, () => {
      actorTable.update(db, id, { name: 'B' });
      actorTable.update(db, id, { name: fields.name });
    });
    undoStep();
    expect(actorTable.get(db, id).name).toBe(fields.name);
    undoStep();
    expect(actorTable.all(db)).toEqual([]);
  });

  it('forget what was undone once something new is done', () => {
    step(db, () => createActor(db, fields));
    undoStep();
    step(db, () => createActor(db, { ...fields, name: 'New' }));
    expect(redoStep).toThrowError('history.nothing-to-redo');
  });

  it('walk back and forth over any sequence of changes without losing a value', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('create' as const), name: fc.string({ minLength: 1 }) }),
      fc.record({
        kind: fc.constant('rename' as const),
        index: fc.nat(5),
        name: fc.string({ minLength: 1 }),
      }),
      fc.record({
        kind: fc.constant('assess' as const),
        index: fc.nat(5),
        power: fc.integer({ min: 10, max: 50 }),
      }),
      fc.record({ kind: fc.constant('delete' as const), index: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        db = emptyDocument();
        since = lastTransaction(db)?.number ?? 0;
        const states = [everything(db)];
        for (const next of changes) {
          step(db, () => apply(next));
          const state = everything(db);
          if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
        }
        for (const expected of states.slice(0, -1).reverse()) {
          undoStep();
          expect(everything(db)).toEqual(expected);
        }
        expect(undoStep).toThrowError('history.nothing-to-undo');
        for (const expected of states.slice(1)) {
          redoStep();
          expect(everything(db)).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );

    function apply(next: { kind: string; index?: number; name?: string; power?: number }): void {
      const actors = actorTable.all(db);
      const actor = actors[(next.index ?? 0) % Math.max(1, actors.length)];
      if (next.kind === 'create') createActor(db, { ...fields, name: next.name ?? '' });
      else if (!actor) return;
      else if (next.kind === 'rename') actorTable.update(db, actor.id, { name: next.name ?? '' });
      else if (next.kind === 'delete') deleteActor(db, actor.id);
      else {
        const power = (next.power ?? 10) / 10;
        assessActor(db, {
          actorId: actor.id,
          power,
          interest: 3,
          reason: '',
          assessedOn: '2026-11-22',
          assessedBy: 'Ida',
        });
      }
    }
  }, 60_000);
});
