import { beforeEach, describe, expect, it } from 'vitest';
import { newIdentifier } from '../../../../shared/domain/identifiers.ts';
import type { ActorFacts } from '../../../../shared/domain/stakeholders/actor.ts';
import { AUTHOR, emptyDocument, step } from '../../../../test/helpers/database.ts';
import { makeActor } from '../../../../test/helpers/entities.ts';
import { undo } from '../../db/change-log/change-log.ts';
import type { Database } from '../../db/open-database.ts';
import { fillLarge } from '../../demo/fill-large.ts';
import { bringBack } from '../../history/bring-back.ts';
import { changesSince, itemHistory } from '../../history/history-service.ts';
import { getInitiative, updateInitiative } from '../../initiative/initiative-service.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { createActor, deleteActor } from '../stakeholders-service.ts';
import { listDuplicates, markDistinct, unmarkDistinct } from './duplicates-service.ts';
import { distinctPairTable } from './register-repository.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const make = (changes: Partial<ActorFacts> = {}) => step(db, () => createActor(db, makeActor(changes)));
const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
const pairsOf = () => listDuplicates(db).suggestions.map(({ actors }) => actors.map(({ name }) => name));

it('actors that may be one are suggested by name', () => {
  const [a, b] = [make({ name: 'Nordby idrettslag' }), make({ name: 'Idrettslag Nordby' })];
  make({ name: 'Biblioteket' });
  expect(listDuplicates(db)).toEqual({
    count: 1,
    suggestions: [{ actors: [named(a), named(b)], reason: 'same-name' }],
    distinct: [],
  });
});

it('an address that is not kept any more tells nothing', () => {
  const keep = (keepsContactDetails: boolean) =>
    step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails }));
  keep(true);
  make({ name: 'Biblioteket', email: 'post@nordby.no' });
  make({ name: 'Kulturhuset', email: 'Post@nordby.no' });
  expect(listDuplicates(db)).toMatchObject({ count: 1, suggestions: [{ reason: 'email' }] });
  keep(false);
  expect(listDuplicates(db).count).toBe(0);
});

/** The number of the latest step that took something away, as the window is told it. */
function latestDeletion(): number {
  const { days } = changesSince(db, { since: '2020-01-01', language: 'en', limit: 100 });
  return days.flatMap(({ lines }) => lines).find((line) => line.deletion !== null)?.deletion ?? 0;
}

describe('two that are not the same', () => {
  it('are not suggested any more, whichever is named first, until that is taken back or undone', () => {
    const [a, b] = [make({ name: 'Nordby skole' }), make({ name: 'Norby skole' })];
    const pair = step(db, () => markDistinct(db, [b.id, a.id]));
    const told = { count: 0, suggestions: [], distinct: [{ id: pair.id, actors: [named(b), named(a)] }] };
    expect(listDuplicates(db)).toEqual(told);
    expect(step(db, () => markDistinct(db, [a.id, b.id]))).toEqual(pair);
    expect(distinctPairTable.all(db)).toEqual([pair]);
    step(db, () => unmarkDistinct(db, pair.id));
    expect(listDuplicates(db)).toMatchObject({ count: 1, distinct: [] });
    undo(db, { ...AUTHOR, since: 0 });
    expect(listDuplicates(db)).toEqual(told);
  });

  it('leave the others alike to be looked at', () => {
    const [a, b] = [make({ name: 'Velforeningen', place: 'Nord' }), make({ name: 'Velforeningen' })];
    make({ name: 'Velforeningen AS' });
    step(db, () => markDistinct(db, [a.id, b.id]));
    expect(pairsOf()).toEqual([['Velforeningen', 'Velforeningen AS']]);
  });

  it('are two actors that are there', () => {
    const { id } = make();
    expect(() => step(db, () => markDistinct(db, [id, id]))).toThrowError('input.invalid');
    expect(() => step(db, () => markDistinct(db, [id, newIdentifier()]))).toThrowError('item.not-found');
    expect(() => step(db, () => unmarkDistinct(db, newIdentifier()))).toThrowError('item.not-found');
  });

  it('are said once: what was taken back is not brought back beside what was said anew', () => {
    const [a, b] = [make({ name: 'Nordby skole' }), make({ name: 'Norby skole' })];
    const first = step(db, () => markDistinct(db, [a.id, b.id]), 'register.markDistinct');
    step(db, () => unmarkDistinct(db, first.id), 'register.unmarkDistinct');
    const transactionNumber = latestDeletion();
    const back = () =>
      step(db, () =>
        bringBack(db, { table: 'distinct_pair', rowId: first.id, transactionNumber, language: 'en' }),
      );
    const anew = step(db, () => markDistinct(db, [b.id, a.id]), 'register.markDistinct');
    expect(back).toThrowError('history.no-longer-fits');
    expect(distinctPairTable.all(db)).toEqual([anew]);
    undo(db, { ...AUTHOR, since: 0 });
    back();
    expect(distinctPairTable.all(db)).toEqual([first]);
  });

  it('stand in the history of both, go with either, and come back with it', () => {
    const [a, b] = [make({ name: 'Nordby skole' }), make({ name: 'Norby skole' })];
    const pair = step(db, () => markDistinct(db, [a.id, b.id]), 'register.markDistinct');
    for (const { id } of [a, b]) {
      const { steps } = itemHistory(db, { table: 'actor', rowId: id, language: 'en', limit: 1 });
      const [line] = steps[0]?.lines ?? [];
      expect(line?.text).toBe('Nordby skole and Norby skole are not the same actor');
    }
    step(db, () => deleteActor(db, b.id), 'stakeholders.deleteActor');
    expect(distinctPairTable.all(db)).toEqual([]);
    const transactionNumber = latestDeletion();
    step(db, () => bringBack(db, { table: 'actor', rowId: b.id, transactionNumber, language: 'en' }));
    expect(actorTable.get(db, b.id).name).toBe('Norby skole');
    expect(distinctPairTable.all(db)).toEqual([pair]);
  });
});

it('in a large register exactly those are suggested that were written twice', () => {
  fillLarge(db, { anchor: '2026-11-22', scale: 0.1 });
  const before = new Set(
    listDuplicates(db).suggestions.map(({ actors }) => actors.map(({ id }) => id).join()),
  );
  const [first, second] = actorTable.all(db).filter(({ kind }) => kind === 'organisation');
  if (!first || !second) throw new Error('no organisations');
  const wrong = make({ name: `${first.name.slice(0, 4)}${first.name.slice(5)}`, place: 'Et annet sted' });
  const numbered = make({
    name: 'Noe helt annet',
    organisationNumber: '974760673',
    organisationCountry: 'NO',
  });
  step(db, () =>
    actorTable.update(db, second.id, { organisationNumber: '974760673', organisationCountry: 'NO' }),
  );
  const added = listDuplicates(db).suggestions.filter(
    ({ actors }) => !before.has(actors.map(({ id }) => id).join()),
  );
  expect(added).toEqual([
    { actors: [named(second), named(numbered)], reason: 'number' },
    { actors: [named(first), named(wrong)], reason: 'similar-name' },
  ]);
}, 60_000);
