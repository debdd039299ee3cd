import { beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor, makeBody } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm } from '../governance/governance-service.ts';
import { restoreField } from '../history/restore-field.ts';
import { isRestorable } from '../history/restore-rules.ts';
import { findItems } from '../search/search-service.ts';
import { createActor, deleteActor, updateActor } from '../stakeholders/stakeholders-service.ts';
import { contactTable, mandateTable, selectLastChannel } from './communication-repository.ts';
import {
  completeFollowUp,
  createMandate,
  getActorCommunication,
  getPlan,
  listContacts,
  logContact,
  updateContact,
  updateMandate,
  updatePlan,
} from './communication-service.ts';

const TODAY = '2026-11-22';
let db: Database;
let school: ActorId;
let head: ActorId;
beforeEach(() => {
  db = emptyDocument();
  school = step(db, () => createActor(db, makeActor({ name: 'Skolen' }))).id;
  head = step(db, () =>
    createActor(db, makeActor({ kind: 'person', name: 'Kari Rektor', organisationId: school })),
  ).id;
});

const contact = (
  actorId: ActorId,
  happenedOn: string,
  changes: Partial<Parameters<typeof logContact>[1]> = {},
) =>
  step(db, () =>
    logContact(
      db,
      {
        actorId,
        happenedOn,
        channel: 'phone',
        madeBy: 'Ida',
        about: 'Ungdomslos',
        followUp: '',
        followUpOn: null,
        ...changes,
      },
      TODAY,
    ),
  );
const lineOf = (id: ActorId) => getPlan(db, TODAY).lines.find((line) => line.id === id);

describe('a contact', () => {
  it('with a person counts for the organisation, and the newest is the last', () => {
    contact(head, '2026-11-01');
    contact(school, '2026-09-01', { channel: 'video' });
    expect(lineOf(school)?.lastContactOn).toBe('2026-11-01');
    expect(lineOf(head)?.lastContactOn).toBe('2026-11-01');
    const { contacts, contactCount } = getActorCommunication(db, school, TODAY);
    expect(contacts.map(({ actorName }) => actorName)).toEqual(['Kari Rektor', 'Skolen']);
    expect(contactCount).toBe(2);
    expect(getActorCommunication(db, head, TODAY).contactCount).toBe(1);
    expect(selectLastChannel(db)).toBe('video');
  });

  it('is refused on a day to come, with a follow-up before it, and with somebody who is not there', () => {
    expect(() => contact(school, '2026-11-23')).toThrowError('communication.not-yet');
    expect(() => contact(school, TODAY, { followUpOn: '2026-11-21' })).toThrowError('dates.end-before-start');
    expect(() => contact('0199' as ActorId, TODAY)).toThrowError('item.not-found');
    expect(contactTable.all(db)).toEqual([]);
  });

  it('can be corrected, and is followed up on a day', () => {
    const logged = contact(school, '2026-11-01', { followUp: 'Sende utkast', followUpOn: '2026-11-10' });
    expect(getPlan(db, TODAY).followUps.map(({ id }) => id)).toEqual([logged.id]);
    step(db, () => completeFollowUp(db, logged.id, TODAY));
    expect(getPlan(db, TODAY).followUps).toEqual([]);
    const corrected = { ...logged, about: 'Lærling', followedUpOn: '2026-10-01' };
    expect(() => step(db, () => updateContact(db, corrected, TODAY))).toThrowError('dates.end-before-start');
    step(db, () => updateContact(db, { ...corrected, followedUpOn: null }, TODAY));
    expect(contactTable.get(db, logged.id)).toMatchObject({ about: 'Lærling', followedUpOn: null });
  });

  it('stays in the panel while something agreed is open, however many came after', () => {
    const open = contact(school, '2026-01-01', { followUp: 'Sende utkast' });
    for (const day of ['01', '02', '03', '04', '05', '06']) contact(school, `2026-11-${day}`);
    const shown = () => getActorCommunication(db, school, TODAY).contacts.map(({ id }) => id);
    expect(shown()).toHaveLength(6);
    expect(shown().at(-1)).toBe(open.id);
    step(db, () => completeFollowUp(db, open.id, TODAY));
    expect(shown()).not.toContain(open.id);
  });

  it('is found in the log by every word, and by the search under what it was about', () => {
    contact(school, '2026-11-01', { about: 'Zebra på besøk', followUp: 'Ring Ærlig' });
    contact(head, '2026-11-02', { about: '' });
    expect(listContacts(db, { text: 'ærlig SKOLEN', limit: 10 }).contacts).toHaveLength(1);
    expect(listContacts(db, { text: 'aerlig', limit: 10 }).contacts).toHaveLength(1);
    expect(listContacts(db, { text: 'zebra rektor', limit: 10 }).count).toBe(0);
    expect(listContacts(db, { text: '', limit: 1 })).toMatchObject({ count: 2, contacts: [{ about: '' }] });
    const [group] = findItems(db, 'zebra');
    expect(group).toMatchObject({ kind: 'contact', hits: [{ parentId: school, day: '2026-11-01' }] });
    step(db, () => updateActor(db, { ...makeActor({ name: 'Giraffskolen' }), id: school }));
    expect(findItems(db, 'giraffskolen').map(({ kind }) => kind)).toContain('contact');
  });

  it('goes with its actor, as mandates do', () => {
    contact(head, '2026-11-01');
    step(db, () => createMandate(db, mandateFields(head)));
    step(db, () => deleteActor(db, head));
    expect([...contactTable.all(db), ...mandateTable.all(db)]).toEqual([]);
  });
});

describe('the plan', () => {
  it('names who is responsible, and nobody is for themselves', () => {
    step(db, () =>
      updatePlan(db, { id: school, responsibleId: head, contactRhythmDays: 30, contactChannel: 'phone' }),
    );
    expect(lineOf(school)).toMatchObject({
      responsibleName: 'Kari Rektor',
      contactRhythmDays: 30,
      contactChannel: 'phone',
    });
    expect(getActorCommunication(db, head, TODAY).responsibleFor).toEqual([{ id: school, name: 'Skolen' }]);
    const plan = { contactRhythmDays: null, contactChannel: null };
    expect(() => step(db, () => updatePlan(db, { id: head, responsibleId: head, ...plan }))).toThrowError(
      'input.invalid',
    );
    expect(() => step(db, () => deleteActor(db, head))).toThrowError('item.in-use');
  });

  it('is left as it is by somebody who changes the name of the actor', () => {
    step(db, () =>
      updatePlan(db, { id: school, responsibleId: null, contactRhythmDays: 7, contactChannel: null }),
    );
    step(db, () => updateActor(db, { ...makeActor({ name: 'Nytt navn' }), id: school }));
    expect(lineOf(school)).toMatchObject({ name: 'Nytt navn', contactRhythmDays: 7 });
  });

  it('can be set back to an earlier rhythm from the history', () => {
    const set = (contactRhythmDays: number) =>
      step(db, () =>
        updatePlan(db, { id: school, responsibleId: null, contactRhythmDays, contactChannel: null }),
      );
    set(7);
    set(30);
    const last = db.prepare('SELECT max(number) FROM change_transaction').pluck().get() as number;
    const input = {
      table: 'actor',
      rowId: school,
      field: 'contact_rhythm_days',
      transactionNumber: last,
    } as const;
    step(db, () => restoreField({ db, today: TODAY, author: 'Ida' }, input));
    expect(lineOf(school)?.contactRhythmDays).toBe(7);
    expect(isRestorable('contact', 'about')).toBe(true);
    expect(isRestorable('mandate', 'formality')).toBe(true);
    expect(isRestorable('target_group', 'name')).toBe(true);
  });
});

const mandateFields = (actorId: ActorId) =>
  ({
    actorId,
    formality: 'written',
    givenOn: '2025-01-01',
    validUntil: '2026-12-31',
    reference: 'Sak 4/25',
    informedOn: null,
    informedWho: '',
  }) as const;

describe('a mandate', () => {
  it('is shown with the bodies the actor sits in, the one in force first', () => {
    step(db, () => {
      createMandate(db, { ...mandateFields(school), validUntil: '2025-12-31', formality: 'adopted' });
      createMandate(db, mandateFields(school));
      const seat = createSeat(db, { bodyId: makeBody(db).id, role: 'member', title: '', sector: null });
      createTerm(db, { seatId: seat.id, actorId: head, startsOn: '2026-01-01', endsOn: null });
    });
    const { mandates, bodyNames } = getActorCommunication(db, school, TODAY);
    expect(mandates.map(({ formality }) => formality)).toEqual(['written', 'adopted']);
    expect(bodyNames).toEqual(['Styringsgruppe']);
    const ofHead = getActorCommunication(db, head, TODAY);
    expect(ofHead.organisationMandate).toEqual({ organisationName: 'Skolen', formality: 'written' });
    // Its day is over: nothing covers the head any more.
    expect(getActorCommunication(db, head, '2027-01-01').organisationMandate).toBeNull();
  });

  it('does not end before it is given', () => {
    const given = step(db, () => createMandate(db, mandateFields(school)));
    const { actorId: _, ...fields } = given;
    expect(() => step(db, () => updateMandate(db, { ...fields, validUntil: '2024-12-31' }))).toThrowError(
      'dates.end-before-start',
    );
  });
});
