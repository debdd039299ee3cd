import { beforeEach, describe, expect, it } from 'vitest';
import { isTieOn } from '../../../shared/domain/stakeholders/tie.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { itemHistory } from '../history/history-service.ts';
import { restoreField } from '../history/restore-field.ts';
import { createActor, createTie, getActor, updateTie } from './stakeholders-service.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});

function twoActors() {
  return step(
    db,
    () =>
      [
        createActor(db, makeActor({ name: 'School' })),
        createActor(db, makeActor({ name: 'Shipyard' })),
      ] as const,
  );
}
const FACTS = { kind: 'cooperates' as const, isMutual: true, note: '' };

describe('a tie', () => {
  it('is of middling strength, undated and without trust until somebody knows better', () => {
    const [a, b] = twoActors();
    const tie = step(db, () => createTie(db, { ...FACTS, fromActorId: a.id, toActorId: b.id }));
    expect(tie).toMatchObject({
      strength: 3,
      startsOn: null,
      endsOn: null,
      competence: null,
      integrity: null,
    });
    const changed = {
      fromActorId: b.id,
      toActorId: a.id,
      kind: 'funds' as const,
      isMutual: false,
      note: 'Apprentices',
      strength: 5,
      startsOn: '2025-01-12',
      endsOn: '2026-06-30',
      competence: 4,
      benevolence: null,
      integrity: 2,
    };
    step(db, () => updateTie(db, { ...changed, id: tie.id }));
    expect(getActor(db, a.id, '2026-11-22').ties).toEqual([{ ...tie, ...changed }]);
  });

  it('keeps what a change leaves out', () => {
    const [a, b] = twoActors();
    const ends = { fromActorId: a.id, toActorId: b.id };
    const tie = step(db, () => createTie(db, { ...FACTS, ...ends, strength: 5, competence: 4 }));
    step(db, () => updateTie(db, { ...FACTS, ...ends, id: tie.id, note: 'Later' }));
    expect(getActor(db, b.id, '2026-11-22').ties[0]).toMatchObject({
      strength: 5,
      competence: 4,
      note: 'Later',
    });
  });

  it('never ends before it begins, nor leads back to the same actor', () => {
    const [a, b] = twoActors();
    const ends = { fromActorId: a.id, toActorId: b.id };
    const dates = { startsOn: '2026-02-01', endsOn: '2026-01-31' };
    expect(() => step(db, () => createTie(db, { ...FACTS, ...ends, ...dates }))).toThrowError(
      'dates.end-before-start',
    );
    const tie = step(db, () => createTie(db, { ...FACTS, ...ends, startsOn: '2026-02-01' }));
    // What stays and what is new are judged together.
    expect(() =>
      step(db, () => updateTie(db, { ...FACTS, ...ends, id: tie.id, endsOn: '2026-01-31' })),
    ).toThrowError('dates.end-before-start');
    expect(() =>
      step(db, () => updateTie(db, { ...FACTS, id: tie.id, fromActorId: a.id, toActorId: a.id })),
    ).toThrowError('stakeholders.tie-to-self');
  });

  it('gets an earlier strength back from its history', () => {
    const [a, b] = twoActors();
    const ends = { fromActorId: a.id, toActorId: b.id };
    const tie = step(db, () => createTie(db, { ...FACTS, ...ends, strength: 2 }));
    step(db, () => updateTie(db, { ...FACTS, ...ends, id: tie.id, strength: 5 }));
    const [line] = itemHistory(db, { table: 'tie', rowId: tie.id, language: 'en', limit: 20 }).steps;
    step(db, () =>
      restoreField(
        { db, today: '2026-11-22', author: 'Ida' },
        { table: 'tie', rowId: tie.id, field: 'strength', transactionNumber: line?.number ?? 0 },
      ),
    );
    expect(getActor(db, a.id, '2026-11-22').ties[0]?.strength).toBe(2);
  });

  it('is there from its first to its last day; without days, always', () => {
    const on = (day: string) => isTieOn({ startsOn: '2026-02-01', endsOn: '2026-06-30' }, day);
    expect(['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isTieOn({ startsOn: null, endsOn: null }, '1814-05-17')).toBe(true);
    expect(isTieOn({ startsOn: '2026-02-01', endsOn: null }, '2099-01-01')).toBe(true);
  });
});
