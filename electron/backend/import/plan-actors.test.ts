import { describe, expect, it } from 'vitest';
import {
  actions,
  actor,
  assessment,
  plan,
  reasons,
  TODAY,
  warnings,
} from '../../../test/helpers/import-plan.ts';
import { nameKey } from './known-actors.ts';

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
