import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import {
  actions,
  actor,
  assessment,
  plan,
  reasons,
  TODAY,
  warnings,
} from '../../../test/helpers/import-plan.ts';
import { nameKey } from './name-key.ts';

describe('rows', () => {
  it('without a name, too long, or divided otherwise are refused with their lines', async () => {
    const result = await plan(`Navn;Sted;Sektor\n;Oslo;\n${'x'.repeat(300)};;\nA;B;C;D\nE,F,G\nH;;`);
    expect(result.rows.map(({ line, reason }) => [line, reason?.code ?? null])).toEqual([
      [2, 'no-name'],
      [3, 'too-long'],
      [4, 'too-many-cells'],
      [5, 'other-delimiter'],
      [6, null],
    ]);
    expect(result.summary.actors).toEqual({ read: 5, created: 1, updated: 0, skipped: 0, refused: 4 });
  });

  it('change what they say otherwise, and leave what they do not say', async () => {
    const known = actor({ name: 'Bærum kommune', place: 'Sandvika', description: 'Stor' });
    const result = await plan('Navn;Sted;Beskrivelse\nBaerum Kommune;Bærum;\n', { actors: [known] });
    expect(actions(result)).toEqual(['update']);
    expect(result.rows[0]?.changes).toEqual({ place: 'Bærum' });
    expect(actions(await plan('Navn;Sted\nBærum kommune;Sandvika', { actors: [known] }))).toEqual(['skip']);
    const left = await plan('Navn;Sted\nBærum kommune;X', { actors: [known], mapping: { known: 'skip' } });
    expect(reasons(left)).toEqual(['known']);
  });

  it('are matched by id, then number, then e-mail, then name and kind', async () => {
    const byId = actor({ name: 'Gammelt navn', externalId: 'x1' });
    const byNumber = actor({ name: 'NAV', organisationNumber: '889640782' });
    const byEmail = actor({ name: 'Kari N', kind: 'person', email: 'kari@x.no' });
    const byName = actor({ name: 'Velforeningen' });
    const result = await plan(
      'Navn;Slag;Id;Org.nr;E-post\nNytt navn;;x1;;\nArbeids- og velferdsetaten;;;889 640 782;\nKari Nordmann;Person;;;KARI@x.no\nvelforeningen;Organisasjon;;;\nVelforeningen;Person;;;',
      { actors: [byId, byNumber, byEmail, byName], keepsContactDetails: true },
    );
    expect(result.rows.map(({ actorId }) => actorId).slice(0, 4)).toEqual(
      [byId, byNumber, byEmail, byName].map(({ id }) => id),
    );
    expect(actions(result)).toEqual(['update', 'update', 'update', 'skip', 'create']);
    expect(warnings(result)).toEqual(['renamed', 'renamed', 'renamed']);
  });

  it('with another id are another actor, and those that fit several are refused', async () => {
    const twins = [actor({ name: 'Kari', externalId: 'a' }), actor({ name: 'Kari', externalId: 'b' })];
    expect(actions(await plan('Navn;Id\nKari;c', { actors: twins }))).toEqual(['create']);
    expect(reasons(await plan('Navn\nKari', { actors: twins }))).toEqual(['several-match']);
  });

  it('that give one id to two names are refused, and lose nothing to the first', async () => {
    const result = await plan('Id;Navn\n1;A\n1;B\n1;a');
    expect(actions(result)).toEqual(['create', 'refuse', 'skip']);
    expect(result.rows[1]?.reason).toEqual({ code: 'id-twice', values: { name: 'A', line: 2 } });
  });

  it('and connections tell which of their columns nobody reads', async () => {
    const text = 'Navn;Merke;Tom;Bil\nA;x;;\nB;;;y';
    expect((await plan(text)).summary.leftOut).toEqual(['Merke', 'Bil']);
    const kumu = {
      elements: [{ label: 'A', colour: 'red' }, { label: 'B' }],
      connections: [{ from: 'A', to: 'B', delayed: false }],
    };
    expect((await plan(JSON.stringify(kumu))).summary.leftOut).toEqual(['colour', 'delayed']);
  });

  it('that share a number or an e-mail are not taken for each other', async () => {
    const result = await plan('Navn;E-post\nA;post@k.no\nB;post@k.no\na;', { keepsContactDetails: true });
    expect(actions(result)).toEqual(['create', 'create', 'skip']);
    expect(result.rows[2]?.reason).toEqual({ code: 'same-line', values: { line: 2 } });
  });

  it('of people find their organisation above or below, or have it made', async () => {
    const result = await plan(
      'Navn;Slag;Organisasjon;Sektor\nKari;Person;Skolen;\nSkolen;Organisasjon;;Offentlig\nOla;Person;NAV;\nPer;Person;nav;\nVel;Organisasjon;NAV;Frivillig',
    );
    expect(result.organisations.map(({ name, kind }) => [name, kind])).toEqual([['NAV', 'organisation']]);
    const [kari, school, ola, per] = result.rows;
    expect(kari?.creates?.organisationId).toBe(school?.actorId);
    expect(ola?.creates?.organisationId).toBe(result.organisations[0]?.id);
    expect(per?.creates?.organisationId).toBe(ola?.creates?.organisationId);
    expect(warnings(result)).toEqual(['organisation-left-out']);
  });

  it('of people in a department belong to the department of their organisation', async () => {
    const { organisations, rows } = await plan('name,company,department\nKari,Kommunen,Skole');
    const [company, department] = organisations;
    expect(department).toMatchObject({ kind: 'unit', name: 'Skole', organisationId: company?.id });
    expect(rows[0]?.creates).toMatchObject({ kind: 'person', organisationId: department?.id });
  });
});

describe('two of the same name', () => {
  const TWINS = 'Navn;Slag;Organisasjon\nKari Berg;Person;Skolen\nKari Berg;Person;NAV\n';
  const school = actor({ name: 'Skolen' });
  const nav = actor({ name: 'NAV', type: 'other' });
  const kari = (organisationId: Actor['id'] | null) =>
    actor({ name: 'Kari Berg', kind: 'person', organisationId });

  it('in two organisations are two people, and importing again changes nothing', async () => {
    const result = await plan(TWINS);
    expect(actions(result)).toEqual(['create', 'create']);
    expect(warnings(result)).toEqual(['namesake']);
    const again = await plan(TWINS, { actors: [school, nav, kari(school.id), kari(nav.id)] });
    expect(reasons(again)).toEqual(['nothing-new', 'nothing-new']);
  });

  it('are told apart in the register too: one is known and the other new', async () => {
    const known = kari(nav.id);
    const result = await plan(TWINS, { actors: [school, nav, known] });
    expect(actions(result)).toEqual(['create', 'skip']);
    expect(result.rows[1]?.actorId).toBe(known.id);
  });

  it('are one where only one of them says where, or both have the same e-mail', async () => {
    const unsaid = 'Navn;Slag;Organisasjon\nKari Berg;Person;\nKari Berg;Person;NAV';
    expect(reasons(await plan(unsaid))).toEqual([null, 'same-line']);
    const alike =
      'Navn;Slag;Organisasjon;E-post\nKari Berg;Person;Skolen;k@x.no\nKari Berg;Person;NAV;k@x.no';
    expect(reasons(await plan(alike))).toEqual([null, 'same-line']);
    // The register keeps no e-mails: it must not become two the second time.
    const again = await plan(alike, { actors: [school, nav, kari(school.id)] });
    expect(reasons(again)).toEqual(['nothing-new', 'same-line']);
  });

  it('are one who has moved where the file has only one, and that is told', async () => {
    const known = kari(school.id);
    const result = await plan('Navn;Slag;Organisasjon\nKari Berg;Person;NAV', {
      actors: [school, nav, known],
    });
    expect(result.rows[0]).toMatchObject({ action: 'update', changes: { organisationId: nav.id } });
    expect(result.rows[0]?.warnings).toEqual([{ code: 'moved', values: { before: 'Skolen' } }]);
  });

  it('without an organisation are the one who has none', async () => {
    const known = kari(null);
    const result = await plan('Navn;Slag\nKari Berg;Person', { actors: [nav, known, kari(nav.id)] });
    expect(result.rows[0]).toMatchObject({ action: 'skip', actorId: known.id });
  });

  it('are two departments when their organisations are two', async () => {
    const people =
      'Navn;Organisasjon;Avdeling\nKari;Bærum kommune;Barnevern\nOla;Oslo kommune;Barnevern\nPer;Bærum kommune;Barnevern';
    const { organisations, rows } = await plan(people);
    const units = organisations.filter(({ kind }) => kind === 'unit');
    expect(units).toHaveLength(2);
    const [kari, ola, per] = rows.map(({ creates }) => creates?.organisationId);
    expect(per).toBe(kari);
    expect(ola).not.toBe(kari);
    const rowsOfUnits = 'Navn;Slag;Organisasjon\nBarnevern;Enhet;Oslo kommune\nBarnevern;Enhet;Bærum kommune';
    const known = [actor({ name: 'Oslo kommune' }), actor({ name: 'Bærum kommune' })] as const;
    const unit = actor({ name: 'Barnevern', kind: 'unit', organisationId: known[0].id });
    expect(actions(await plan(rowsOfUnits, { actors: [...known, unit] }))).toEqual(['skip', 'create']);
  });
});

describe('signs that could not be read', () => {
  it('are told with their line, of actors and of ties', async () => {
    const result = await plan('Navn;Sted\nA;B\uFFFDrum\nB;Oslo');
    expect(result.rows.map(({ line, warnings: own }) => [line, own.map(({ code }) => code)])).toEqual([
      [2, ['unreadable-sign']],
      [3, []],
    ]);
    const known = [actor({ name: 'A' }), actor({ name: 'B' })];
    const { ties } = await plan('From;To;Note\nA;B;p\uFFFD', { actors: known });
    expect(ties[0]?.warnings).toEqual([{ code: 'unreadable-sign', values: {} }]);
  });
});

describe('assessments', () => {
  const school = actor({});
  it('that say nothing new are not made again', async () => {
    const assessments = [assessment(school, { power: 5, interest: 3 })];
    const same = await plan('Navn;Innflytelse;Interesse\nSkolen;5;3', { actors: [school], assessments });
    expect(reasons(same)).toEqual(['nothing-new']);
    const other = await plan('Navn;Innflytelse\nSkolen;4', { actors: [school], assessments });
    expect(other.rows[0]?.assessment).toEqual({ power: 4, interest: 3, assessedOn: TODAY });
  });

  it('keep the day that the file gives', async () => {
    const assessments = [assessment(school, { power: 5, interest: 3 })];
    const dated = await plan('Navn;Innflytelse;Interesse;Vurdert\nSkolen;5;3;1.6.2025', {
      actors: [school],
      assessments,
    });
    expect(dated.rows[0]?.assessment?.assessedOn).toBe('2025-06-01');
  });
});

describe('actors that were merged', () => {
  it('are found by their former names, and keep the name they have now', async () => {
    const known = actor({ name: 'Nordby skole' });
    const formerNames = new Map([[known.id, [nameKey('Nordbyen barneskole')]]]);
    const result = await plan('Navn;Sted\nNordbyen Barneskole;Nordby', { actors: [known], formerNames });
    expect(result.rows[0]).toMatchObject({
      action: 'update',
      actorId: known.id,
      changes: { place: 'Nordby' },
    });
    expect(warnings(result)).toEqual([]);
  });
});
