import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchKind } from '../../../shared/domain/search/search.ts';
import { AUTHOR, emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeGoal, makeIndicator } from '../../../test/helpers/entities.ts';
import { lastTransaction, redo, undo } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative, updateInitiative } from '../initiative/initiative-service.ts';
import { createIndicator, createValue } from '../measurement/measurement-service.ts';
import { createItem, createMeeting, deleteMeeting } from '../meetings/meetings-service.ts';
import { contributionTable } from '../plan/plan-repository.ts';
import { createAction, createContribution, createGoal } from '../plan/plan-service.ts';
import { mergeActors } from '../stakeholders/register/merge-service.ts';
import { createField, setOwnValue } from '../stakeholders/register/own-fields-service.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import { createActor, deleteActor } from '../stakeholders/stakeholders-service.ts';
import { searchIndexOf } from './search-index.ts';
import { findItems, prepareSearch, recallItems } from './search-service.ts';

let db: Database;
let since: number;
beforeEach(() => {
  db = emptyDocument();
  since = lastTransaction(db)?.number ?? 0;
});

const plain = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');
/** "kind: title" of everything found, best first. */
const found = (query: string) =>
  findItems(db, query).flatMap(({ kind, hits }) => hits.map((hit) => `${kind}: ${plain(hit.title)}`));
const addActor = (name: string, changes = {}) =>
  step(db, () => createActor(db, makeActor({ name, ...changes })));

describe('what is found', () => {
  it.each(['Østbyen', 'ostbyen', 'OESTBYEN', 'øst', 'Ostbyne', 'østybyen'])('"%s" finds Østbyen', (query) => {
    addActor('Østbyen velforening');
    addActor('Sandnes bibliotek');
    expect(found(query)).toEqual(['actor: Østbyen velforening']);
  });

  it('finds actors by number, tag, own fields and the name of what was merged into them', () => {
    const kept = addActor('Biblioteket', { organisationNumber: '974760673', tags: 'leseglede' });
    const other = addActor('Bokbussen');
    addActor('Kirken');
    const field = step(db, () => createField(db, { name: 'Avtale', kind: 'text', choices: '' }));
    step(db, () => setOwnValue(db, field.id, kept.id, 'Signert i rådhuset'));
    step(db, () => mergeActors(db, { keptId: kept.id, otherId: other.id, fromOther: [], ownFromOther: [] }));
    for (const query of ['974 760 673', '974760673', 'leseglede', 'rådhuset', 'bokbussen'])
      expect(found(query), query).toEqual(['actor: Biblioteket']);
    undo(db, { ...AUTHOR, since });
    expect(found('bokbussen')).toEqual(['actor: Bokbussen']);
    step(db, () => setOwnValue(db, field.id, kept.id, ''));
    expect(found('rådhuset')).toEqual([]);
  });

  it('finds every kind by what is written in it, and says where', () => {
    step(db, () => {
      const actor = createActor(db, makeActor({ name: 'Biblioteket', brings: 'Kvelder med zebra' }));
      const body = makeBody(db, { name: 'Rådet', mandate: 'Om zebra.' });
      const meeting = createMeeting(db, {
        bodyId: body.id,
        startsAt: '2026-12-03T09:00',
        place: 'Zebrasalen',
        status: 'planned',
      });
      const item = {
        title: 'Sak',
        kind: 'decide',
        background: '',
        proposedWording: 'Zebra vedtas.',
      } as const;
      createItem(db, { meetingId: meeting.id, ...item });
      createGoal(db, makeGoal({ title: 'Mål', description: 'Flere zebra' }));
      const action = createAction(db, makeAction({ title: 'Tiltak' }));
      createContribution(db, { actionId: action.id, actorId: actor.id, contribution: 'En zebra' });
      const indicator = createIndicator(db, makeIndicator({ name: 'Tall' }));
      createValue(db, {
        indicatorId: indicator.id,
        measuredOn: '2026-01-01',
        value: 1,
        note: 'Målt på zebra',
      });
      updateInitiative(db, { ...getInitiative(db), vision: 'En zebra i hver gate' });
    });
    const groups = findItems(db, 'zebra');
    expect(groups.map(({ kind }) => kind)).toEqual<SearchKind[]>([
      ...(['actor', 'body', 'meeting', 'case', 'goal', 'action', 'indicator', 'initiative'] as const),
    ]);
    for (const { kind, hits } of groups) {
      if (kind !== 'meeting') expect(hits[0]?.snippet.some((part) => part.isHit)).toBe(true);
    }
    const [meeting, item] = (['meeting', 'case'] as const).map(
      (kind) => groups.find((group) => group.kind === kind)?.hits[0],
    );
    expect(item).toMatchObject({ parentId: meeting?.id, day: '2026-12-03', detail: '1/26, Rådet' });
  });

  it('puts the title before its beginning, that before words of it, and those before texts', () => {
    addActor('Skole for alle i Nordby');
    addActor('Nordby skole og park');
    addActor('Parken', { description: 'Ved Nordby skole' });
    addActor('Nordby skole');
    expect(found('nordby skole')).toEqual([
      'actor: Nordby skole',
      'actor: Nordby skole og park',
      'actor: Skole for alle i Nordby',
      'actor: Parken',
    ]);
  });

  it('shows eight of a kind and counts the rest', () => {
    for (let number = 1; number <= 11; number += 1) addActor(`Nordby ${number}`);
    const [group] = findItems(db, 'nordby');
    expect(group).toMatchObject({ kind: 'actor', count: 11 });
    expect(group?.hits).toHaveLength(8);
  });

  it('looks inside of compounds when little else is found', () => {
    addActor('Nordby ungdomsskole');
    expect(found('skole')).toEqual(['actor: Nordby ungdomsskole']);
  });

  it('keeps contact details to itself once they are kept no longer', () => {
    step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails: true }));
    addActor('Ida', { kind: 'person', email: 'ida@zebra.example' });
    expect(found('zebra')).toEqual(['actor: Ida']);
    step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails: false }));
    expect(found('zebra')).toEqual([]);
  });

  it('takes any text for a query', () => {
    addActor('Østbyen');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(Array.isArray(findItems(db, query))).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const query of ['', '   ', '"', '* - NEAR(', 'x'.repeat(100_000)])
      expect(findItems(db, query)).toEqual([]);
  });
});

describe('freshness', () => {
  const undoStep = () => undo(db, { ...AUTHOR, since });
  const redoStep = () => redo(db, { ...AUTHOR, since });

  it('follows writing, renaming, deleting, undo and redo', () => {
    expect(found('zebra')).toEqual([]);
    const { id } = addActor('Zebra');
    expect(found('zebra')).toEqual(['actor: Zebra']);
    step(db, () => actorTable.update(db, id, { name: 'Giraff' }));
    expect([found('zebra'), found('giraff')]).toEqual([[], ['actor: Giraff']]);
    undoStep();
    expect([found('zebra'), found('giraff')]).toEqual([['actor: Zebra'], []]);
    step(db, () => deleteActor(db, id));
    expect(found('zebra')).toEqual([]);
    undoStep();
    expect(found('zebra')).toEqual(['actor: Zebra']);
    redoStep();
    expect(found('zebra')).toEqual([]);
  });

  it('follows what is written in rows that belong to an item, also when they are deleted', () => {
    const [actor, action] = step(
      db,
      () =>
        [
          createActor(db, makeActor({ name: 'Biblioteket' })),
          createAction(db, makeAction({ title: 'Åpen hall' })),
        ] as const,
    );
    expect(found('zebra')).toEqual([]);
    const contribution = step(db, () =>
      createContribution(db, { actionId: action.id, actorId: actor.id, contribution: 'zebra' }),
    );
    expect(found('zebra')).toEqual(['action: Åpen hall']);
    step(db, () => contributionTable.remove(db, contribution.id));
    expect(found('zebra')).toEqual([]);
    undoStep();
    expect(found('zebra')).toEqual(['action: Åpen hall']);
  });

  it('follows the names of those an item refers to', () => {
    const { id } = addActor('Biblioteket');
    step(db, () => createAction(db, makeAction({ title: 'Åpen hall', leadId: id })));
    expect(found('biblioteket')).toContain('action: Åpen hall');
    step(db, () => actorTable.update(db, id, { name: 'Zebra' }));
    expect(found('zebra')).toEqual(['actor: Zebra', 'action: Åpen hall']);
    expect(found('biblioteket')).toEqual([]);
  });

  it('lets a case go with its meeting', () => {
    const meeting = step(db, () => {
      const body = makeBody(db);
      const made = createMeeting(db, {
        bodyId: body.id,
        startsAt: '2026-12-03T09:00',
        place: '',
        status: 'planned',
      });
      createItem(db, {
        meetingId: made.id,
        title: 'Zebra',
        kind: 'note',
        background: '',
        proposedWording: '',
      });
      return made;
    });
    expect(found('zebra')).toEqual(['case: Zebra']);
    step(db, () => deleteMeeting(db, meeting.id));
    expect(found('zebra')).toEqual([]);
  });

  it('takes in what changes while the index is built in slices', () => {
    for (let number = 0; number < 120; number += 1) addActor(`Nordby ${number}`);
    // One slice of no time at all, so that most is left to be read.
    expect(searchIndexOf(db).prepare(0)).toBe(false);
    addActor('Zebra');
    while (!prepareSearch(db));
    expect(found('zebra')).toEqual(['actor: Zebra']);
    expect(findItems(db, 'nordby')[0]?.count).toBe(120);
  });

  it('keeps two documents apart and adds nothing to either', () => {
    const schema = () => db.prepare('SELECT name FROM sqlite_schema ORDER BY name').all();
    const before = schema();
    addActor('Zebra');
    expect(found('zebra')).toHaveLength(1);
    expect(schema()).toEqual(before);
    expect(findItems(emptyDocument(), 'zebra')).toEqual([]);
  });
});

describe('recall', () => {
  it('gives items as they are now, in the order asked for, without those that are gone', () => {
    const [a, b, gone] = [addActor('A'), addActor('B'), addActor('C')];
    step(db, () => actorTable.update(db, a.id, { name: 'Zebra' }));
    step(db, () => deleteActor(db, gone.id));
    const hits = recallItems(
      db,
      [b, gone, a].map(({ id }) => ({ kind: 'actor', id })),
    );
    expect(hits.map((hit) => plain(hit.title))).toEqual(['B', 'Zebra']);
  });
});
