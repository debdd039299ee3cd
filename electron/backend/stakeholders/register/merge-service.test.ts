import { beforeEach, describe, expect, it } from 'vitest';
import { type ActorId, newIdentifier } from '../../../../shared/domain/identifiers.ts';
import type { ActorFacts } from '../../../../shared/domain/stakeholders/actor.ts';
import { AUTHOR, emptyDocument, step } from '../../../../test/helpers/database.ts';
import {
  makeAction,
  makeActor,
  makeBody,
  makeGoal,
  makeIndicator,
} from '../../../../test/helpers/entities.ts';
import { undo } from '../../db/change-log/change-log.ts';
import type { Database } from '../../db/open-database.ts';
import { createSeat, createTerm } from '../../governance/governance-service.ts';
import { itemHistory } from '../../history/history-service.ts';
import { getInitiative, updateInitiative } from '../../initiative/initiative-service.ts';
import { createIndicator } from '../../measurement/measurement-service.ts';
import { createAction, createContribution, createGoal } from '../../plan/plan-service.ts';
import { actorTable, assessmentTable, tieTable } from '../stakeholders-repository.ts';
import { assessActor, createActor, createTie, getActor } from '../stakeholders-service.ts';
import { actorReferences } from './actor-references.ts';
import { createAffiliation } from './affiliations-service.ts';
import { markDistinct } from './duplicates-service.ts';
import { mergeActors } from './merge-service.ts';
import { createField, setOwnValue } from './own-fields-service.ts';
import { distinctPairTable, mergedActorTable, ownValueTable } from './register-repository.ts';
import { registerDetails } from './register-service.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const make = (changes: Partial<ActorFacts> = {}) => step(db, () => createActor(db, makeActor(changes)));
const merge = (keptId: ActorId, otherId: ActorId, choices: Partial<Parameters<typeof mergeActors>[1]> = {}) =>
  step(db, () => mergeActors(db, { keptId, otherId, fromOther: [], ownFromOther: [], ...choices }));
const tie = (fromActorId: ActorId, toActorId: ActorId, changes: object = {}) =>
  step(db, () =>
    createTie(db, { fromActorId, toActorId, kind: 'funds', isMutual: false, note: '', ...changes }),
  );

/** A row in every table that refers to actors, each referring to this one. */
function refer(to: ActorId): void {
  const [organisation, person] = [make({ name: 'Organisasjon' }), make({ kind: 'person', name: 'Person' })];
  const raw = (table: string, values: Record<string, string | null>) =>
    db
      .prepare(
        `INSERT INTO ${table} (id, ${Object.keys(values).join(', ')}) VALUES (?, ${Object.keys(values).map(() => '?')})`,
      )
      .run(newIdentifier(), ...Object.values(values));
  tie(to, organisation.id);
  tie(organisation.id, to);
  step(db, () => {
    const seat = createSeat(db, { bodyId: makeBody(db).id, role: 'member', title: '', sector: null });
    createTerm(db, { seatId: seat.id, actorId: to, startsOn: '2026-01-01', endsOn: null });
    createGoal(db, makeGoal({ ownerId: to }));
    const action = createAction(db, makeAction({ leadId: to }));
    createContribution(db, { actionId: action.id, actorId: to, contribution: 'Rom' });
    createIndicator(db, makeIndicator({ responsibleId: to }));
    assessActor(db, {
      actorId: to,
      power: 4,
      interest: 3,
      reason: '',
      assessedOn: '2026-02-01',
      assessedBy: 'Ida',
    });
    actorTable.update(db, person.id, { organisationId: to, responsibleId: to });
    raw('affiliation', { actor_id: to, organisation_id: organisation.id, position: '' });
    raw('affiliation', { actor_id: person.id, organisation_id: to, position: '' });
    markDistinct(db, [to, organisation.id]);
    markDistinct(db, [organisation.id, person.id]);
    markDistinct(db, [person.id, to]);
    raw('merged_actor', { actor_id: to, former_id: newIdentifier(), name: 'Enda en' });
    const field = createField(db, { name: 'Felt', kind: 'text', choices: '' });
    setOwnValue(db, field.id, to, 'Verdi');
    raw('map_actor', { actor_id: to, map_id: null });
    db.prepare(
      "INSERT INTO stakeholder_map (id, position, name, purpose, owner_id) VALUES (?, 1, 'K', '', ?)",
    ).run(newIdentifier(), to);
    const group = newIdentifier();
    db.prepare("INSERT INTO target_group (id, position, name, note) VALUES (?, 1, 'Unge', '')").run(group);
    raw('voice', { target_group_id: group, actor_id: to });
    const contact = { happened_on: '2026-03-01', channel: 'email', made_by: '', about: '', follow_up: '' };
    raw('contact', { actor_id: to, ...contact });
    raw('mandate', { actor_id: to, formality: 'none', reference: '', informed_who: '' });
  });
}

const countReferences = (id: ActorId) =>
  actorReferences(db).map(({ table, column }) => [
    `${table}.${column}`,
    db.prepare(`SELECT count(*) FROM ${table} WHERE ${column} = ?`).pluck().get(id),
  ]);

describe('merging two actors', () => {
  it('moves every reference there is in the schema, and one undo brings both back as they were', () => {
    const [kept, other] = [make({ name: 'Biblioteket' }), make({ name: 'Bibliotek' })];
    refer(other.id);
    const before = countReferences(other.id);
    // A reference added to the schema one day has to be added to `refer`, and is then moved without further ado.
    expect(before.filter(([, count]) => count === 0)).toEqual([]);
    const whole = () =>
      actorReferences(db).map(({ table }) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
    const rows = whole();
    merge(kept.id, other.id);
    expect(countReferences(other.id).filter(([, count]) => count !== 0)).toEqual([]);
    const mergedRow = (place: unknown) => (place === 'merged_actor.actor_id' ? 1 : 0);
    expect(countReferences(kept.id)).toEqual(
      before.map(([place, count]) => [place, Number(count) + mergedRow(place)]),
    );
    expect(actorTable.find(db, other.id)).toBeUndefined();
    expect(db.pragma('foreign_key_check')).toEqual([]);
    undo(db, { ...AUTHOR, since: 0 });
    expect(whole()).toEqual(rows);
  });

  it('takes what was chosen from the other one, the tags of both, and what only the other one had in own fields', () => {
    const kept = make({ name: 'Kari N', place: 'Nord', brings: 'Penger', tags: 'a', kind: 'person' });
    const other = make({ name: 'Kari Nordmann', place: 'Sør', brings: 'Lokaler', tags: 'b', kind: 'person' });
    const fields = step(db, () =>
      ['A', 'B', 'C'].map((name) => createField(db, { name, kind: 'text', choices: '' }).id),
    );
    step(db, () => {
      for (const id of fields.slice(0, 2)) setOwnValue(db, id, kept.id, 'kept');
      for (const id of fields) setOwnValue(db, id, other.id, 'other');
    });
    merge(kept.id, other.id, { fromOther: ['name', 'place'], ownFromOther: fields.slice(0, 1) });
    expect(actorTable.get(db, kept.id)).toMatchObject({
      name: 'Kari Nordmann',
      place: 'Sør',
      brings: 'Penger',
      tags: 'a\nb',
    });
    expect(fields.map((id) => registerDetails(db, kept.id).own[id])).toEqual(['other', 'kept', 'other']);
    expect(ownValueTable.all(db)).toHaveLength(3);
  });

  it('keeps contact details that nobody sees any more', () => {
    const keep = (keepsContactDetails: boolean) =>
      step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails }));
    keep(true);
    const kept = make({ name: 'Kari N', kind: 'person', phone: '1' });
    const other = make({ name: 'Kari Nordmann', kind: 'person', email: 'kari@nordby.no', phone: '2' });
    keep(false);
    merge(kept.id, other.id);
    expect(actorTable.get(db, kept.id)).toMatchObject({ email: 'kari@nordby.no', phone: '1' });
  });

  it('leaves no tie of an actor to itself and no tie twice, but every tie that says something of its own', () => {
    const [kept, other, third] = [make({ name: 'A' }), make({ name: 'B' }), make({ name: 'C' })];
    tie(kept.id, other.id);
    tie(kept.id, third.id);
    tie(other.id, third.id);
    tie(third.id, other.id);
    tie(kept.id, third.id, { kind: 'cooperates', isMutual: true });
    tie(third.id, other.id, { kind: 'cooperates', isMutual: true });
    tie(other.id, third.id, { note: 'Leie' });
    merge(kept.id, other.id);
    const left = tieTable.all(db).map(({ kind, fromActorId, note }) => [kind, fromActorId === kept.id, note]);
    expect(left).toEqual([
      ['funds', true, ''],
      ['funds', false, ''],
      ['cooperates', true, ''],
      ['funds', true, 'Leie'],
    ]);
  });

  it('leaves neither place nor person in itself, and nothing that says the same twice', () => {
    const [kept, other] = [make({ name: 'A' }), make({ name: 'B' })];
    const person = make({ kind: 'person', organisationId: other.id });
    const places = { position: '', startsOn: null, endsOn: '2026-01-01' };
    step(db, () => {
      createAffiliation(db, { actorId: person.id, organisationId: kept.id, ...places });
      createAffiliation(db, { actorId: person.id, organisationId: other.id, ...places });
      actorTable.update(db, kept.id, { responsibleId: other.id });
    });
    merge(kept.id, other.id);
    expect(actorTable.get(db, kept.id).responsibleId).toBeNull();
    expect(actorTable.get(db, person.id).organisationId).toBe(kept.id);
    expect(registerDetails(db, kept.id).formerMembers).toHaveLength(1);
  });

  it('keeps what both were told apart from once, whichever stood first, and nothing that told the two apart', () => {
    const [kept, other, third] = [make({ name: 'A' }), make({ name: 'B' }), make({ name: 'C' })];
    step(db, () => {
      markDistinct(db, [kept.id, other.id]);
      markDistinct(db, [kept.id, third.id]);
      markDistinct(db, [third.id, other.id]);
    });
    const before = distinctPairTable.all(db);
    merge(kept.id, other.id);
    expect(distinctPairTable.all(db)).toMatchObject([{ firstId: kept.id, secondId: third.id }]);
    undo(db, { ...AUTHOR, since: 0 });
    expect(distinctPairTable.all(db)).toEqual(before);
  });

  it('keeps every assessment, and tells the history of both', () => {
    const [kept, other] = [make({ name: 'Biblioteket' }), make({ name: 'Bibliotek' })];
    const assess = (actorId: ActorId, power: number) =>
      step(db, () =>
        assessActor(db, {
          actorId,
          power,
          interest: 2,
          reason: '',
          assessedOn: '2026-02-03',
          assessedBy: 'Ida',
        }),
      );
    assess(kept.id, 4);
    assess(other.id, 2);
    step(db, () => actorTable.update(db, other.id, { place: 'Nordby' }));
    merge(kept.id, other.id);
    expect(getActor(db, kept.id, '2026-11-22').assessments).toHaveLength(2);
    expect(assessmentTable.all(db)).toHaveLength(2);
    expect(registerDetails(db, kept.id).mergedNames).toEqual(['Bibliotek']);
    const lines = itemHistory(db, {
      table: 'actor',
      rowId: kept.id,
      language: 'en',
      limit: 50,
    }).steps.flatMap((each) => each.lines.map(({ text }) => text));
    expect(lines).toEqual(expect.arrayContaining([expect.stringContaining('Nordby')]));
    expect(lines.filter((line) => line.includes('Bibliotek')).join('\n')).toContain('New actor: Bibliotek');
  });

  it('is refused for two kinds, for one and the same, and for what is gone', () => {
    const [a, person] = [make(), make({ kind: 'person' })];
    expect(() => merge(a.id, person.id)).toThrowError('stakeholders.merge-different-kinds');
    expect(() => merge(a.id, a.id)).toThrowError('input.invalid');
    expect(() => merge(a.id, newIdentifier())).toThrowError('item.not-found');
    expect(mergedActorTable.all(db)).toEqual([]);
  });
});
