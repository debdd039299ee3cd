import { beforeEach, describe, expect, it } from 'vitest';
import type { TrackedTable } from '../../../../shared/domain/history/change.ts';
import { newIdentifier, type OwnFieldId } from '../../../../shared/domain/identifiers.ts';
import type { ActorFacts } from '../../../../shared/domain/stakeholders/actor.ts';
import { unpackRegister } from '../../../../shared/domain/stakeholders/packed-register.ts';
import { columnOf, FIRST_VIEW } from '../../../../shared/domain/stakeholders/register-view.ts';
import { AUTHOR, emptyDocument, step } from '../../../../test/helpers/database.ts';
import { makeActor } from '../../../../test/helpers/entities.ts';
import { undo } from '../../db/change-log/change-log.ts';
import type { Database } from '../../db/open-database.ts';
import { openInMemory } from '../../db/open-database.ts';
import { createSchema } from '../../db/schema.ts';
import { fillLarge } from '../../demo/fill-large.ts';
import { itemHistory } from '../../history/history-service.ts';
import { restoreField } from '../../history/restore-field.ts';
import { getInitiative, updateInitiative } from '../../initiative/initiative-service.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { createActor, updateActor } from '../stakeholders-service.ts';
import { changeOrganisation, createAffiliation, updateAffiliation } from './affiliations-service.ts';
import {
  createField,
  deleteField,
  listFields,
  moveField,
  setOwnValue,
  updateField,
} from './own-fields-service.ts';
import { affiliationTable, savedViewTable } from './register-repository.ts';
import {
  createView,
  listRegister,
  listTags,
  listViews,
  registerDetails,
  renameView,
  updateMany,
  updateView,
} from './register-service.ts';

const TODAY = '2026-11-22';
let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const make = (changes: Partial<ActorFacts> = {}) => step(db, () => createActor(db, makeActor(changes)));
const undoLast = () => undo(db, { ...AUTHOR, since: 0 });

describe('the organisation number of an actor', () => {
  it('is stored as its register writes it, with its country', () => {
    expect(make({ organisationNumber: '974 760 673' })).toMatchObject({
      organisationNumber: '974760673',
      organisationCountry: 'NO',
    });
    const swedish = make({ organisationNumber: '2021005448', organisationCountry: 'SE' });
    expect(swedish.organisationNumber).toBe('202100-5448');
    expect(step(db, () => updateActor(db, { ...swedish, organisationNumber: '' }))).toMatchObject({
      organisationNumber: '',
      organisationCountry: null,
    });
  });

  it('is refused at its field when its check digit is wrong, but one already there may stay', () => {
    const wrong = expect.objectContaining({
      code: 'stakeholders.organisation-number-wrong',
      values: { number: '974760674', country: 'NO' },
      fields: [{ path: 'organisationNumber', reason: 'invalid' }],
    });
    const number = { organisationNumber: '974760674', organisationCountry: 'NO' as const };
    expect(() => make(number)).toThrowError(wrong);
    expect(() => make({ organisationNumber: '12345' })).toThrowError(
      expect.objectContaining({ values: { number: '12345', country: 'none' } }),
    );
    const actor = make();
    step(db, () => actorTable.update(db, actor.id, number));
    expect(step(db, () => updateActor(db, { ...actor, ...number, place: 'Nordby' })).place).toBe('Nordby');
  });
});

describe('the register', () => {
  it('lists actors with names, tags and own values', () => {
    const school = make({ name: 'Skole', tags: 'ungdom\nbolig', level: 'local' });
    const head = make({ kind: 'person', name: 'Rektor', organisationId: school.id });
    const field = step(db, () => createField(db, { name: 'Avtale', kind: 'choice', choices: 'Ja\nNei' }));
    step(db, () => {
      setOwnValue(db, field.id, school.id, 'Ja');
      actorTable.update(db, school.id, { responsibleId: head.id });
    });
    const register = listRegister(db, TODAY);
    const [rows, { fields }] = [unpackRegister(register), register];
    expect(fields).toEqual([field]);
    expect(rows).toMatchObject([
      {
        name: 'Skole',
        tags: ['bolig', 'ungdom'],
        level: 'local',
        responsibleName: 'Rektor',
        own: { [field.id]: 'Ja' },
        hasSeat: false,
      },
      { name: 'Rektor', organisationName: 'Skole', organisationId: school.id, tags: [], own: {} },
    ]);
    expect(listTags(db)).toEqual(['bolig', 'ungdom']);
  });

  it('changes many at once, and one undo takes all of it back', () => {
    const a = make({ tags: 'gammel\nungdom', place: 'Nord' });
    const b = make({ place: 'Sør' });
    const before = actorTable.all(db);
    const changes = {
      sector: 'voluntary' as const,
      level: null,
      addTags: ['Skole'],
      removeTags: ['GAMMEL'],
      ownValues: {},
    };
    expect(step(db, () => updateMany(db, [a.id, b.id, a.id], changes))).toEqual({ count: 2 });
    expect(actorTable.all(db)).toMatchObject([
      { sector: 'voluntary', tags: 'Skole\nungdom', place: 'Nord' },
      { sector: 'voluntary', tags: 'Skole', place: 'Sør' },
    ]);
    undoLast();
    expect(actorTable.all(db)).toEqual(before);
    const unknown = newIdentifier<'actor'>();
    expect(() =>
      step(db, () => updateMany(db, [unknown], { ...changes, addTags: [], removeTags: [] })),
    ).toThrowError('item.not-found');
  });

  it('changes own values of many at once: set, taken away, left alone, refused at their field', () => {
    const [a, b] = [make({ name: 'A' }), make({ name: 'B' })];
    const fields = step(db, () =>
      (['number', 'choice', 'text'] as const).map((kind) =>
        createField(db, { name: kind, kind, choices: 'Ja' }),
      ),
    );
    const [number, choice, text] = fields.map(({ id }) => id) as [OwnFieldId, OwnFieldId, OwnFieldId];
    step(db, () => {
      setOwnValue(db, choice, a.id, 'Ja');
      setOwnValue(db, text, b.id, 'Står');
    });
    const many = (ownValues: Record<string, string>) =>
      step(db, () => updateMany(db, [a.id, b.id], { addTags: [], removeTags: [], ownValues }));
    many({ [number]: '12.5', [choice]: '' });
    const own = () => [a, b].map(({ id }) => registerDetails(db, id).own);
    const changed = [{ [number]: '12.5' }, { [number]: '12.5', [text]: 'Står' }];
    expect(own()).toEqual(changed);
    expect(() => many({ [choice]: 'Ja', [number]: 'mye' })).toThrowError(
      expect.objectContaining({ fields: [{ path: `ownValues.${number}`, reason: 'not-a-number' }] }),
    );
    expect(own()).toEqual(changed);
    undoLast();
    expect(own()).toEqual([{ [choice]: 'Ja' }, { [text]: 'Står' }]);
  });

  it('gives many a rhythm, a channel and somebody responsible, who does not get to look after themselves', () => {
    const [a, head] = [make({ name: 'A' }), make({ kind: 'person', name: 'Kari' })];
    const many = (changes: object) =>
      step(db, () =>
        updateMany(db, [a.id, head.id], { addTags: [], removeTags: [], ownValues: {}, ...changes }),
      );
    const planned = () =>
      [a, head].map(({ id }) => {
        const { contactRhythmDays, contactChannel, responsibleId } = actorTable.get(db, id);
        return [contactRhythmDays, contactChannel, responsibleId];
      });
    many({ contactRhythmDays: 30, contactChannel: 'phone', responsibleId: head.id });
    const both = [
      [30, 'phone', head.id],
      [30, 'phone', null],
    ];
    expect(planned()).toEqual(both);
    many({ contactRhythmDays: null });
    expect(planned()).toEqual(both.map(([, ...rest]) => [null, ...rest]));
  });

  it('has contact details only while they are kept', () => {
    const keep = (keepsContactDetails: boolean) =>
      step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails }));
    keep(true);
    make({ email: 'post@nordby.no', phone: '1' });
    make();
    const told = () => {
      const register = listRegister(db, TODAY);
      return [
        register.keepsContactDetails,
        ...unpackRegister(register).map(({ email, phone }) => email + phone),
      ];
    };
    expect(told()).toEqual([true, 'post@nordby.no1', '']);
    keep(false);
    expect(told()).toEqual([false, '', '']);
  });

  it('keeps views under their names, and leaves out what it cannot read', () => {
    const view = { ...FIRST_VIEW, grouping: columnOf(newIdentifier<'own-field'>()) };
    const saved = step(db, () => createView(db, 'Etter sektor', view));
    expect(listViews(db)).toEqual([saved]);
    step(db, () => {
      renameView(db, saved.id, 'Sektorer');
      updateView(db, saved.id, FIRST_VIEW);
      for (const settings of ['{', '{"columns":1}'])
        savedViewTable.insert(db, { id: newIdentifier(), place: 'register', name: 'Ny', settings });
      savedViewTable.insert(db, { id: newIdentifier(), place: 'elsewhere', name: 'Annet', settings: '{}' });
    });
    expect(listViews(db)).toEqual([{ id: saved.id, name: 'Sektorer', view: FIRST_VIEW }]);
  });
});

describe('own fields', () => {
  const field = (kind: 'text' | 'number' | 'date' | 'choice', name: string = kind) =>
    step(db, () => createField(db, { name, kind, choices: kind === 'choice' ? ' Ja\n\nNei\nJa' : 'x' }));

  it('are ordered, renamed, and deleted with their values until that is undone', () => {
    const [a, b, c] = [field('text', 'A'), field('number', 'B'), field('choice', 'C')];
    const names = () => listFields(db).map(({ name }) => name);
    expect([a.choices, c.choices]).toEqual(['', 'Ja\nNei']);
    step(db, () => moveField(db, c.id, 0));
    step(db, () => updateField(db, { id: b.id, name: 'Beløp', choices: '' }));
    expect(names()).toEqual(['C', 'A', 'Beløp']);
    step(db, () => moveField(db, c.id, 99));
    expect(names()).toEqual(['A', 'Beløp', 'C']);
    const { id } = make();
    step(db, () => setOwnValue(db, b.id, id, '12.5'));
    step(db, () => deleteField(db, b.id));
    expect(registerDetails(db, id).own).toEqual({});
    undoLast();
    expect(registerDetails(db, id).own).toEqual({ [b.id]: '12.5' });
  });

  it('hold only what fits them, and say at which field it does not', () => {
    const { id } = make();
    const wrong = [
      ['number', 'mange', 'not-a-number'],
      ['date', '22.11.2026', 'not-a-date'],
      ['choice', 'Kanskje', 'invalid'],
    ] as const;
    for (const [kind, value, reason] of wrong) {
      const own = field(kind);
      expect(() => step(db, () => setOwnValue(db, own.id, id, value))).toThrowError(
        expect.objectContaining({ fields: [{ path: `ownValues.${own.id}`, reason }] }),
      );
    }
    const choice = field('choice');
    step(db, () => setOwnValue(db, choice.id, id, 'Nei'));
    step(db, () => updateField(db, { id: choice.id, name: 'Valg', choices: 'Ja' }));
    step(db, () => setOwnValue(db, choice.id, id, 'Nei'));
    expect(registerDetails(db, id).own[choice.id]).toBe('Nei');
    step(db, () => setOwnValue(db, choice.id, id, ''));
    expect(registerDetails(db, id).own).toEqual({});
    expect(() => step(db, () => createField(db, { name: 'V', kind: 'choice', choices: ' \n' }))).toThrowError(
      'input.invalid',
    );
  });
});

describe('a person who moves', () => {
  it('has the old organisation among its earlier places, and stands among its former people', () => {
    const [school, office] = [make({ name: 'Skole' }), make({ name: 'Etat' })];
    const head = make({ kind: 'person', name: 'Kari', organisationId: school.id, position: 'Rektor' });
    const move = {
      actorId: head.id,
      organisationId: office.id,
      position: 'Direktør',
      movedOn: '2026-08-01',
      cameOn: '2020-01-01',
    };
    step(db, () => changeOrganisation(db, move));
    expect(actorTable.get(db, head.id)).toMatchObject({ organisationId: office.id, position: 'Direktør' });
    const place = { position: 'Rektor', startsOn: '2020-01-01', endsOn: '2026-08-01' };
    expect(registerDetails(db, head.id).affiliations).toMatchObject([
      { ...place, organisationName: 'Skole' },
    ]);
    expect(registerDetails(db, school.id).formerMembers).toMatchObject([{ ...place, actorName: 'Kari' }]);
    const told = itemHistory(db, { table: 'actor', rowId: head.id, language: 'en', limit: 1 });
    expect(told.steps[0]?.lines.map(({ text }) => text).join()).toContain('Kari belongs to Skole');
    expect(() => step(db, () => changeOrganisation(db, move))).toThrowError('input.invalid');
    undoLast();
    expect(actorTable.get(db, head.id).position).toBe('Rektor');
    expect(affiliationTable.all(db)).toEqual([]);
  });

  it('cannot have left before it came, or have been in a person', () => {
    const school = make({ name: 'Skole' });
    const head = make({ kind: 'person', organisationId: school.id });
    const place = { actorId: head.id, organisationId: school.id, position: '', startsOn: '2026-01-01' };
    const earlier = step(db, () => createAffiliation(db, { ...place, endsOn: null }));
    const { actorId: _, ...changed } = { ...earlier, endsOn: '2025-12-31' };
    expect(() => step(db, () => updateAffiliation(db, changed))).toThrowError('dates.end-before-start');
    expect(() =>
      step(db, () => createAffiliation(db, { ...place, organisationId: head.id, endsOn: null })),
    ).toThrowError('input.invalid');
  });
});

it('earlier values of own fields, places and names are restored through the operation that sets them', () => {
  const school = make({ name: 'Skole' });
  const head = make({ kind: 'person', organisationId: school.id });
  const made = step(db, () => {
    const field = createField(db, { name: 'Avtale', kind: 'choice', choices: 'Ja\nNei' });
    setOwnValue(db, field.id, school.id, 'Ja');
    const place = { actorId: head.id, organisationId: school.id, position: 'Vikar' };
    const affiliation = createAffiliation(db, { ...place, startsOn: null, endsOn: '2026-01-01' });
    return { field, affiliation, view: createView(db, 'Skoler', FIRST_VIEW) };
  });
  const value = db.prepare('SELECT id FROM own_field_value').pluck().get() as string;
  const restore = (table: TrackedTable, rowId: string, field: string, change: () => unknown) => {
    step(db, change);
    const last = db.prepare('SELECT max(number) FROM change_transaction').pluck().get() as number;
    const input = { table, rowId, field, transactionNumber: last };
    step(db, () => restoreField({ db, today: TODAY, author: 'Ida' }, input));
  };
  const { field, affiliation, view } = made;
  restore('own_field_value', value, 'value', () => setOwnValue(db, field.id, school.id, 'Nei'));
  restore('own_field', field.id, 'name', () => updateField(db, { ...field, name: 'Annet' }));
  restore('affiliation', affiliation.id, 'ends_on', () =>
    updateAffiliation(db, { ...affiliation, endsOn: '2026-02-02' }),
  );
  restore('saved_view', view.id, 'name', () => renameView(db, view.id, 'Andre'));
  expect(registerDetails(db, school.id).own).toEqual({ [field.id]: 'Ja' });
  expect(listFields(db)).toEqual([field]);
  expect(affiliationTable.all(db)).toEqual([affiliation]);
  expect(listViews(db)).toEqual([view]);
});

describe('the register of the large initiative', () => {
  it('is listed whole', () => {
    const large = openInMemory();
    createSchema(large);
    fillLarge(large, { anchor: TODAY, scale: 0.1 });
    expect(listRegister(large, TODAY).rows).toHaveLength(500);
  }, 60_000);
});
