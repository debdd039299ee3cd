import { beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor, makeBody } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm } from '../governance/governance-service.ts';
import { getInitiative, updateInitiative } from '../initiative/initiative-service.ts';
import {
  assessActor,
  createActor,
  createTie,
  deleteActor,
  getActor,
  listActors,
  updateActor,
} from './stakeholders-service.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const assess = (
  actorId: ReturnType<typeof createActor>['id'],
  assessedOn: string,
  power: number,
  assessedBy = 'Ida',
  reason = '',
) => step(db, () => assessActor(db, { actorId, power, interest: 2, reason, assessedOn, assessedBy }));

describe('assessments', () => {
  it('of another day never overwrite an earlier one, and the list shows the newest up to the day asked for', () => {
    const { id } = step(db, () => createActor(db, makeActor()));
    assess(id, '2026-02-03', 4.1);
    assess(id, '2026-11-12', 4.4);
    expect(getActor(db, id, '2026-11-22').assessments.map((a) => a.power)).toEqual([4.4, 4.1]);
    expect(listActors(db, '2026-11-22')[0]?.assessment?.power).toBe(4.4);
    expect(listActors(db, '2026-06-30')[0]?.assessment?.power).toBe(4.1);
    expect(listActors(db, '2026-01-01')[0]?.assessment).toBeNull();
  });

  it('of the same day by the same author stand beside each other, each with its own reason; the last one counts', () => {
    const { id } = step(db, () => createActor(db, makeActor()));
    assess(id, '2026-11-12', 4, 'Ida', 'New head');
    assess(id, '2026-11-12', 3.04);
    assess(id, '2026-11-12', 2, 'Ola');
    const { assessments, assessment } = getActor(db, id, '2026-11-22');
    expect(assessments).toMatchObject([
      { assessedBy: 'Ola', power: 2, reason: '' },
      { assessedBy: 'Ida', power: 3, reason: '' },
      { assessedBy: 'Ida', power: 4, reason: 'New head' },
    ]);
    expect(assessment?.power).toBe(2);
  });

  it('without a name of who made them do not overwrite each other either', () => {
    const { id } = step(db, () => createActor(db, makeActor()));
    assess(id, '2026-11-12', 4, '');
    assess(id, '2026-11-12', 2, '');
    expect(getActor(db, id, '2026-11-22').assessments.map((each) => each.power)).toEqual([2, 4]);
  });

  it('said once more the same day are one; with another reason, or another day, they are two', () => {
    const { id } = step(db, () => createActor(db, makeActor()));
    const first = assess(id, '2026-11-12', 4, 'Ida', 'New head');
    expect(assess(id, '2026-11-12', 4).id).toBe(first.id);
    assess(id, '2026-11-12', 4, 'Ida', 'Asked again');
    assess(id, '2026-11-13', 4);
    expect(getActor(db, id, '2026-11-22').assessments.map((each) => each.reason)).toEqual([
      '',
      'Asked again',
      'New head',
    ]);
  });
});

describe('contact details', () => {
  it('are refused at their fields until the initiative keeps them', () => {
    expect(() => step(db, () => createActor(db, makeActor({ email: 'a@b.no', phone: '1' })))).toThrowError(
      expect.objectContaining<Partial<Refusal>>({
        code: 'stakeholders.contact-details-off',
        fields: [
          { path: 'email', reason: 'invalid' },
          { path: 'phone', reason: 'invalid' },
        ],
      }),
    );
    step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails: true }));
    const actor = step(db, () => createActor(db, makeActor({ email: 'a@b.no' })));
    step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails: false }));
    // What is there is not shown, stays when something else is changed, and is not replaced by another address.
    const shown = getActor(db, actor.id, '2026-11-22');
    expect(shown.email).toBe('');
    const changed = { ...actor, email: shown.email, place: 'Nordby' };
    expect(step(db, () => updateActor(db, changed)).email).toBe('a@b.no');
    expect(() => step(db, () => updateActor(db, { ...actor, email: 'c@d.no' }))).toThrowError(
      'stakeholders.contact-details-off',
    );
  });
});

describe('an actor', () => {
  it('has a seat when it, or one of its people, holds one on the day', () => {
    const office = step(db, () => createActor(db, makeActor({ name: 'Office' })));
    const school = step(db, () =>
      createActor(db, makeActor({ kind: 'unit', name: 'School', organisationId: office.id })),
    );
    const head = step(db, () =>
      createActor(db, makeActor({ kind: 'person', name: 'Head', organisationId: school.id })),
    );
    step(db, () => createActor(db, makeActor({ name: 'Other' })));
    step(db, () => {
      const seat = createSeat(db, { bodyId: makeBody(db).id, role: 'member', title: '', sector: null });
      createTerm(db, { seatId: seat.id, actorId: head.id, startsOn: '2026-01-01', endsOn: '2026-06-30' });
    });
    const seated = (day: string) =>
      listActors(db, day)
        .filter((actor) => actor.hasSeat)
        .map((actor) => actor.name);
    expect(seated('2026-06-30').sort()).toEqual(['Head', 'Office', 'School']);
    expect(seated('2026-07-01')).toEqual([]);
  });

  it('is deleted with its assessments and ties, but not while something refers to it', () => {
    const [a, b] = step(
      db,
      () => [createActor(db, makeActor()), createActor(db, makeActor({ name: 'B' }))] as const,
    );
    assess(a.id, '2026-11-12', 4);
    step(db, () =>
      createTie(db, { fromActorId: a.id, toActorId: b.id, kind: 'funds', isMutual: false, note: '' }),
    );
    const person = step(db, () => createActor(db, makeActor({ kind: 'person', organisationId: a.id })));
    expect(() => step(db, () => deleteActor(db, a.id))).toThrowError('item.in-use');
    step(db, () => deleteActor(db, person.id));
    step(db, () => deleteActor(db, a.id));
    expect(listActors(db, '2026-11-22').map((actor) => actor.name)).toEqual(['B']);
    expect(getActor(db, b.id, '2026-11-22').ties).toEqual([]);
  });

  it('cannot become what its people or units could not belong to', () => {
    const school = step(db, () => createActor(db, makeActor({ name: 'School' })));
    const unit = step(db, () => createActor(db, makeActor({ kind: 'unit', organisationId: school.id })));
    const become = (actor: typeof unit, kind: typeof unit.kind) =>
      step(db, () => updateActor(db, { ...actor, kind, organisationId: null }));
    expect(() => become(school, 'unit')).toThrowError(
      expect.objectContaining<Partial<Refusal>>({ fields: [{ path: 'kind', reason: 'invalid' }] }),
    );
    step(db, () => createActor(db, makeActor({ kind: 'person', organisationId: unit.id })));
    expect(() => become(unit, 'person')).toThrowError('input.invalid');
    expect(become(unit, 'organisation').kind).toBe('organisation');
    expect(become(school, 'person').kind).toBe('person');
  });

  it('cannot belong to a person, to itself, or be tied to itself', () => {
    const person = step(db, () => createActor(db, makeActor({ kind: 'person' })));
    expect(() =>
      step(db, () => createActor(db, makeActor({ kind: 'person', organisationId: person.id }))),
    ).toThrowError('input.invalid');
    expect(() => step(db, () => updateActor(db, { ...person, organisationId: person.id }))).toThrowError(
      'input.invalid',
    );
    const tie = {
      fromActorId: person.id,
      toActorId: person.id,
      kind: 'informs' as const,
      isMutual: false,
      note: '',
    };
    expect(() => step(db, () => createTie(db, tie))).toThrowError('stakeholders.tie-to-self');
  });
});
