import { beforeEach, describe, expect, it, test } from 'vitest';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { effectiveAssessments } from '../../../shared/domain/stakeholders/effective-assessments.ts';
import { judgementOf } from '../../../shared/domain/stakeholders/judged-actor.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import {
  type AssessmentInput,
  assessActor,
  createActor,
  deleteActor,
  getActor,
} from '../stakeholders/stakeholders-service.ts';
import { scaleTable, selectAssessmentDays } from './maps-repository.ts';
import {
  addToMap,
  createMap,
  deleteMap,
  listJudgements,
  listMaps,
  movementOnMap,
  nameScale,
  setMapActors,
  updateMap,
} from './maps-service.ts';

const TODAY = '2026-11-22';
let db: Database;
let school: ActorId;
let club: ActorId;
beforeEach(() => {
  db = emptyDocument();
  [school, club] = step(db, () => [
    createActor(db, makeActor({ name: 'School' })).id,
    createActor(db, makeActor({ name: 'Club' })).id,
  ]) as [ActorId, ActorId];
});
const assess = (input: Partial<AssessmentInput>) =>
  step(db, () =>
    assessActor(db, {
      actorId: school,
      power: 3,
      interest: 3,
      reason: '',
      assessedOn: TODAY,
      assessedBy: 'Ida',
      ...input,
    }),
  );
const newMap = (name: string, actorIds: readonly ActorId[] = []) =>
  step(db, () => createMap(db, { name, purpose: 'Who helps?', ownerId: null, actorIds }));

describe('maps', () => {
  it('stand in the order they were made, with their owner and actors', () => {
    const first = newMap('Housing', [school]);
    const second = step(db, () =>
      createMap(db, { name: 'Work', purpose: '', ownerId: club, actorIds: [club, school, club] }),
    );
    expect(listMaps(db)).toEqual([
      { ...first, ownerName: null, actorIds: [school], assessmentCount: 0 },
      { ...second, ownerName: 'Club', actorIds: [school, club].sort(), assessmentCount: 0 },
    ]);
    step(db, () => updateMap(db, { id: first.id, name: 'Homes', purpose: '', ownerId: school }));
    expect(listMaps(db)[0]).toMatchObject({ name: 'Homes', ownerName: 'School', position: 1 });
  });

  it('have exactly the actors they are given', () => {
    const { id } = newMap('Housing', [school]);
    step(db, () => setMapActors(db, id, [club, club]));
    expect(listMaps(db)[0]?.actorIds).toEqual([club]);
    step(db, () => addToMap(db, id, club));
    expect(db.prepare('SELECT count(*) FROM map_actor').pluck().get()).toBe(1);
    expect(() => step(db, () => addToMap(db, id, 'nobody' as ActorId))).toThrowError('item.not-found');
  });

  it('show the newest assessment made for them, else that of the whole initiative as taken from there', () => {
    const { id } = newMap('Housing', [school, club]);
    assess({ power: 4, assessedOn: '2026-01-10', legitimacy: 5 });
    assess({ actorId: club, power: 2, assessedOn: '2026-01-10' });
    assess({ power: 1.5, mapId: id, assessedOn: '2026-02-10' });
    assess({ power: 5, assessedOn: '2026-03-10' });
    const seen = (mapId: typeof id | null, asOf: string) =>
      Object.fromEntries(
        listJudgements(db, mapId, asOf).map((each) => [
          each.actorId === school ? 'school' : 'club',
          [each.power, each.isTaken],
        ]),
      );
    expect(seen(id, '2026-01-31')).toEqual({ school: [4, true], club: [2, true] });
    expect(seen(id, TODAY)).toEqual({ school: [1.5, false], club: [2, true] });
    expect(seen(null, TODAY)).toEqual({ school: [5, false], club: [2, false] });
    expect(getActor(db, school, TODAY, id)).toMatchObject({
      isAssessmentTaken: false,
      assessment: { power: 1.5 },
    });
    expect(getActor(db, club, TODAY, id)).toMatchObject({
      isAssessmentTaken: true,
      assessment: { power: 2 },
    });
    expect(getActor(db, school, TODAY).assessment?.power).toBe(5);
    expect(selectAssessmentDays(db, id)).toEqual(['2026-01-10', '2026-02-10', '2026-03-10']);
  });

  it('leave out whoever is not on them, and take in whoever is assessed for them', () => {
    const { id } = newMap('Housing');
    assess({ power: 4 });
    expect(listJudgements(db, id, TODAY)).toEqual([]);
    assess({ power: 2, mapId: id });
    expect(listMaps(db)[0]?.actorIds).toEqual([school]);
    expect(listJudgements(db, id, TODAY)).toMatchObject([{ power: 2, isTaken: false }]);
  });

  it('are deleted with the assessments made for them, and no others', () => {
    const { id } = newMap('Housing', [school]);
    assess({ power: 4 });
    assess({ power: 2, mapId: id });
    expect(listMaps(db)[0]?.assessmentCount).toBe(1);
    step(db, () => deleteMap(db, id));
    expect(listMaps(db)).toEqual([]);
    expect(getActor(db, school, TODAY).assessments.map(({ power }) => power)).toEqual([4]);
    expect(() => listJudgements(db, id, TODAY)).toThrowError('item.not-found');
  });

  it('let an actor go that is on them, but not one that owns one', () => {
    const { id } = newMap('Housing', [school]);
    step(db, () => deleteActor(db, school));
    expect(listMaps(db)[0]?.actorIds).toEqual([]);
    step(db, () => updateMap(db, { id, name: 'Housing', purpose: '', ownerId: club }));
    expect(() => step(db, () => deleteActor(db, club))).toThrowError('item.in-use');
  });
});

test('what the database picks is what the rule picks, whatever was assessed when and for which map', () => {
  const { id } = newMap('Housing', [school, club]);
  const other = newMap('Work', [school, club]);
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let number = 0; number < 60; number++)
    assess({
      actorId: next(2) === 0 ? school : club,
      mapId: [null, null, id, other.id][next(4)] ?? null,
      assessedOn: `2026-0${1 + next(8)}-1${next(3)}`,
      assessedBy: `Person ${number}`,
      power: 1 + next(41) / 10,
      ...(next(2) === 0 ? { legitimacy: 1 + next(41) / 10 } : {}),
    });
  const all = [...getActor(db, school, TODAY).assessments, ...getActor(db, club, TODAY).assessments];
  for (const mapId of [null, id, other.id])
    for (const asOf of ['2026-01-09', '2026-02-11', '2026-05-10', TODAY]) {
      const ruled = [...effectiveAssessments(all, asOf, mapId)].map(([actorId, { assessment, isTaken }]) => ({
        actorId,
        isTaken,
        ...judgementOf(assessment),
      }));
      const byActor = (a: { actorId: string }, b: { actorId: string }) => (a.actorId < b.actorId ? -1 : 1);
      expect(listJudgements(db, mapId, asOf).sort(byActor)).toEqual(ruled.sort(byActor));
    }
});

describe('judgements that are not given', () => {
  it('carry over from the assessment that counted until then, and null takes them away', () => {
    assess({ assessedOn: '2026-01-10', legitimacy: 4.2, engagementNow: 'consult', reason: 'Because' });
    assess({ assessedOn: '2026-05-10', power: 5, urgency: 2 });
    const [dragged] = getActor(db, school, TODAY).assessments;
    expect(dragged).toMatchObject({
      power: 5,
      legitimacy: 4.2,
      urgency: 2,
      attitude: null,
      engagementNow: 'consult',
      reason: '',
    });
    assess({ assessedOn: '2026-06-10', legitimacy: null, engagementNow: null });
    expect(getActor(db, school, TODAY).assessment).toMatchObject({
      legitimacy: null,
      engagementNow: null,
      urgency: 2,
    });
  });

  it('come from the whole initiative when an actor is first assessed for a map', () => {
    const { id } = newMap('Housing');
    assess({ assessedOn: '2026-01-10', legitimacy: 4 });
    expect(assess({ mapId: id, power: 2 })).toMatchObject({ mapId: id, legitimacy: 4 });
  });

  it('are not taken from a later day', () => {
    assess({ assessedOn: '2026-05-10', legitimacy: 4 });
    expect(assess({ assessedOn: '2026-01-10' }).legitimacy).toBeNull();
  });
});

test('movement on a map is that of the actors on it', () => {
  const { id } = newMap('Housing', [school]);
  assess({ assessedOn: '2026-01-10', power: 2 });
  assess({ actorId: club, assessedOn: '2026-01-10', power: 2 });
  assess({ assessedOn: '2026-05-10', power: 4, reason: 'Why' });
  assess({ actorId: club, assessedOn: '2026-05-10', power: 4 });
  const period = { from: '2026-02-01', until: TODAY };
  expect(movementOnMap(db, { mapId: id, ...period }).movements).toMatchObject([
    { actorId: school, distance: 2, reasons: [{ reason: 'Why', assessedBy: 'Ida' }] },
  ]);
  expect(movementOnMap(db, { mapId: null, ...period }).movements).toHaveLength(2);
});

test('a scale is renamed, renamed again, and has its own words back when all are emptied', () => {
  const words = { name: 'Reach', low: 'none', high: 'all' };
  step(db, () => nameScale(db, { scale: 'power', ...words }));
  step(db, () => nameScale(db, { scale: 'power', ...words, name: 'Weight' }));
  expect(scaleTable.all(db)).toMatchObject([{ scale: 'power', name: 'Weight', low: 'none' }]);
  step(db, () => nameScale(db, { scale: 'power', name: '', low: '', high: '' }));
  expect(scaleTable.all(db)).toEqual([]);
});
