import { beforeEach, describe, expect, it } from 'vitest';
import type { Body, Seat } from '../../../shared/domain/governance/body.ts';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor, makeBody } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { createMeeting } from '../meetings/meetings-service.ts';
import { createActor } from '../stakeholders/stakeholders-service.ts';
import {
  createSeat,
  createTerm,
  deleteBody,
  listBodies,
  updateBody,
  updateTerm,
} from './governance-service.ts';

let db: Database;
let body: Body;
let seat: Seat;
let actor: Actor;
beforeEach(() => {
  db = emptyDocument();
  step(db, () => {
    body = makeBody(db);
    seat = createSeat(db, { bodyId: body.id, role: 'member', title: '', sector: 'voluntary' });
    actor = createActor(db, makeActor());
  });
});
const seatActor = (startsOn: string, endsOn: string | null) =>
  step(db, () => createTerm(db, { seatId: seat.id, actorId: actor.id, startsOn, endsOn }));

describe('a seat', () => {
  it('shows who holds it on the day, first and last day included', () => {
    const term = seatActor('2026-01-01', '2026-06-30');
    const holderOn = (day: string) => listBodies(db, day)[0]?.seats[0]?.currentTermId;
    expect([
      holderOn('2025-12-31'),
      holderOn('2026-01-01'),
      holderOn('2026-06-30'),
      holderOn('2026-07-01'),
    ]).toEqual([null, term.id, term.id, null]);
  });

  it('is held by one at a time', () => {
    const first = seatActor('2026-01-01', '2026-06-30');
    expect(() => seatActor('2026-06-30', null)).toThrowError('governance.term-overlap');
    const second = seatActor('2026-07-01', null);
    expect(() => seatActor('2030-01-01', null)).toThrowError('governance.term-overlap');
    expect(() => step(db, () => updateTerm(db, { ...first, endsOn: '2026-07-01' }))).toThrowError(
      'governance.term-overlap',
    );
    expect(step(db, () => updateTerm(db, { ...second, startsOn: '2026-08-01' })).startsOn).toBe('2026-08-01');
  });

  it('refuses a term that ends before it starts', () => {
    expect(() => seatActor('2026-02-01', '2026-01-01')).toThrowError('dates.end-before-start');
  });
});

describe('a body', () => {
  it('never answers to itself, not even through others', () => {
    const below = step(db, () =>
      makeBody(db, { name: 'Secretariat', kind: 'secretariat', parentId: body.id }),
    );
    expect(() => step(db, () => updateBody(db, { ...body, parentId: below.id }))).toThrowError(
      'governance.parent-loop',
    );
    expect(() => step(db, () => updateBody(db, { ...body, parentId: body.id }))).toThrowError(
      'governance.parent-loop',
    );
  });

  it('goes with its seats and terms, but not while it has meetings', () => {
    seatActor('2026-01-01', null);
    const group = step(db, () => makeBody(db, { name: 'Cluster', kind: 'cluster' }));
    step(db, () =>
      createMeeting(db, { bodyId: group.id, startsAt: '2026-12-03T09:00', place: '', status: 'planned' }),
    );
    expect(() => step(db, () => deleteBody(db, group.id))).toThrowError('item.in-use');
    step(db, () => deleteBody(db, body.id));
    expect(listBodies(db, '2026-11-22').map((other) => other.name)).toEqual(['Cluster']);
    expect(db.prepare('SELECT (SELECT count(*) FROM seat) + (SELECT count(*) FROM term) AS n').get()).toEqual(
      { n: 0 },
    );
  });
});
