import { describe, expect, it } from 'vitest';
import { newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import { UNKNOWN_ACTOR_FACTS } from '../../../shared/domain/stakeholders/actor.ts';
import { type Assessment, UNJUDGED } from '../../../shared/domain/stakeholders/assessment.ts';
import type { OwnField, OwnFieldKind } from '../../../shared/domain/stakeholders/own-field.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import { UNKNOWN_TIE_FACTS } from '../../../shared/domain/stakeholders/tie.ts';
import { MappingProblem, withGivenMapping } from './given-mapping.ts';
import { fittedMapping, guessMapping, headerSignature } from './guess-mapping.ts';
import { type KnownContent, nameKey } from './known-actors.ts';
import type { ImportPlan } from './plan-import.ts';
import { planImport } from './plan-import.ts';
import { readImportBytes } from './read-file.ts';

const TODAY = '2026-11-22';
const actor = (facts: Partial<Actor>): Actor => ({
  ...UNKNOWN_ACTOR_FACTS,
  id: newIdentifier(),
  kind: 'organisation',
  name: 'Skolen',
  sector: 'public',
  type: 'school',
  organisationId: null,
  position: '',
  place: '',
  description: '',
  brings: '',
  email: '',
  phone: '',
  ...facts,
});
const assessment = (of: Actor, facts: Partial<Assessment>): Assessment => ({
  ...UNJUDGED,
  id: newIdentifier(),
  actorId: of.id,
  assessedOn: '2026-01-01',
  assessedBy: 'Kari',
  power: 3,
  interest: 3,
  reason: '',
  ...facts,
});

interface Known {
  readonly actors?: readonly Actor[];
  readonly assessments?: readonly Assessment[];
  readonly ties?: readonly Tie[];
  readonly keepsContactDetails?: boolean;
  readonly ownFields?: readonly OwnField[];
  readonly ownValues?: KnownContent['ownValues'];
  readonly formerNames?: KnownContent['formerNames'];
  readonly mapping?: Partial<ImportMapping>;
}

async function plan(text: string, known: Known = {}): Promise<ImportPlan> {
  const file = await readImportBytes(Buffer.from(text), 'liste.csv');
  const assessments = Map.groupBy(known.assessments ?? [], ({ actorId }) => actorId);
  const content = {
    actors: known.actors ?? [],
    ties: known.ties ?? [],
    assessments,
    keepsContactDetails: known.keepsContactDetails ?? false,
    ownFields: known.ownFields ?? [],
    ownValues: known.ownValues ?? new Map(),
    formerNames: known.formerNames ?? new Map(),
  };
  return planImport(file, { ...guessMapping(file.table, known.ownFields), ...known.mapping }, content, TODAY);
}

const actions = ({ rows }: ImportPlan) => rows.map(({ action }) => action);
const reasons = ({ rows }: ImportPlan) => rows.map(({ reason }) => reason?.code ?? null);
const warnings = ({ rows }: ImportPlan) => rows.flatMap((row) => row.warnings.map(({ code }) => code));

describe('columns', () => {
  const columnsOf = async (headers: string) =>
    guessMapping((await readImportBytes(Buffer.from(`${headers}\n${'x;'.repeat(9)}`), 'x.csv')).table)
      .columns;

  it.each([
    ['Navn;Sektor;Type;Sted;Org.nr', ['name', 'sector', 'type', 'place', 'organisationNumber']],
    ['Namn;Ort;Inflytande (1–5);Intresse;Bedömd', ['name', 'place', 'power', 'interest', 'assessedOn']],
    ['Virksomhed;Kommune;CVR-nummer;E-mail', ['name', 'place', 'organisationNumber', 'email']],
    ['Fornavn;Etternavn;Organisasjon;Tittel', ['givenName', 'familyName', 'organisation', 'position']],
    ['Organisasjon;Sektor;Merknad', ['name', 'sector', 'description']],
    ['Navn;Navn;Ukjent', ['name', null, null]],
    ['__proto__;Navn;constructor', [null, 'name', null]],
  ])('%s mean %j', async (headers, expected) => {
    expect(await columnsOf(headers)).toEqual(expected);
  });

  it('of the stakeholder sheets that others write are all found', async () => {
    const sheet = 'name,email,role,department,phone,location,influence,support,interest,external_id';
    const { table } = await readImportBytes(Buffer.from(`${sheet}\n${','.repeat(9)}x`), 'x.csv');
    expect(guessMapping(table).columns).toEqual([
      'name',
      'email',
      'position',
      'unit',
      'phone',
      'place',
      'power',
      'attitude',
      'interest',
      'externalId',
    ]);
    const other =
      'name,email,phone,position,organization_unit,manager_name,manager_email,notes,influence_level,interest_level,support_level,risk_level';
    const second = await readImportBytes(Buffer.from(`${other}\n${','.repeat(11)}x`), 'x.csv');
    expect(guessMapping(second.table).columns).toEqual([
      'name',
      'email',
      'phone',
      'position',
      'unit',
      null,
      null,
      'description',
      'power',
      'interest',
      'attitude',
      null,
    ]);
  });

  it('are remembered by their headers, whatever the case, in their order', () => {
    expect(headerSignature(['Navn', 'Sted'])).toBe(headerSignature(['NAVN', 'sted ']));
    expect(headerSignature(['Navn', 'Sted'])).not.toBe(headerSignature(['Sted', 'Navn']));
    expect(headerSignature(['Navn'])).toMatch(/^[0-9a-f]{32}$/);
  });

  it('can be given by hand, either way round', async () => {
    const { table } = await readImportBytes(Buffer.from('Hvem;Navn;__proto__\nA;B;C'), 'x.csv');
    const given = (json: string) => withGivenMapping(guessMapping(table), table.headers, json).columns;
    expect(given('{"Hvem": "name"}')).toEqual(['name', null, null]);
    expect(given('{"name": "Hvem", "Navn": "place"}')).toEqual(['name', 'place', null]);
    expect(given('{"columns": {"hvem": "name", "Navn": null}}')).toEqual(['name', null, null]);
    expect(given('{"__proto__": "place"}')).toEqual([null, 'name', 'place']);
    expect(() => given('{"Borte": "name"}')).toThrow(MappingProblem);
    expect(() => given('{"Hvem": "nonsense"}')).toThrow(MappingProblem);
    expect(() => given('[1]')).toThrow(MappingProblem);
  });
});

describe('values', () => {
  it('are read in four languages', async () => {
    const { rows } = await plan(
      'Navn;Sektor;Type;Slag;Nivå;Land;Nummer på organisasjon;Org.nr\nA;Offentlig;Kommune;Organisasjon;Regionalt;Norge;;974 760 673\nB;Näringsliv;Företag;Enhet;Nationell;SE;;2021005448\nC;Frivillig;Idrætsforening;Person;Lokalt;dk;;13585628',
    );
    expect(rows.map(({ creates }) => creates)).toMatchObject([
      {
        sector: 'public',
        type: 'municipality',
        kind: 'organisation',
        level: 'regional',
        organisationCountry: 'NO',
      },
      { sector: 'private', type: 'business', kind: 'unit', level: 'national', organisationCountry: 'SE' },
      { sector: 'voluntary', type: 'sports-club', kind: 'person', level: 'local', organisationCountry: 'DK' },
    ]);
  });

  it('in the wrong one of sector, type and kind are put right; unknown words are told and left out', async () => {
    const result = await plan('Navn;Type;Sektor\nA;Person;\nB;NGO|x;\nC;Vesen;Ting');
    expect(result.rows.map(({ creates }) => creates)).toMatchObject([
      { kind: 'person' },
      { type: 'association', sector: 'voluntary' },
      { type: 'other', sector: 'public' },
    ]);
    expect(warnings(result)).toEqual(['unknown-value', 'unknown-value', 'unknown-value']);
    expect(result.summary.sectorAssumed).toBe(2);
  });

  it('high, medium and low, champion and resistant become a dated assessment', async () => {
    const result = await plan(
      'name,influence,interest,support\nA,high,low,champion\nB,medium,"3,5",resistant\nC,,,supporter\nD,9,high,neutral',
    );
    expect(result.rows.map(({ assessment: planned }) => planned)).toEqual([
      { power: 5, interest: 1, attitude: 5, assessedOn: TODAY },
      { power: 3, interest: 3.5, attitude: 1, assessedOn: TODAY },
      null,
      null,
    ]);
    expect(warnings(result)).toEqual(['half-assessment', 'not-on-scale', 'half-assessment']);
  });

  it('that look like a national identity number are told', async () => {
    const result = await plan(
      'Navn;Beskrivelse\nA;født 010170 12345\nB;15907510015 er nummeret\nC;121212-1212\nD;tlf 90 90 90 90',
    );
    expect(result.rows.map((row) => row.warnings.map(({ code }) => code))).toEqual([
      [],
      ['national-id'],
      ['national-id'],
      [],
    ]);
  });

  it('of contact stay out while the initiative does not keep them, and are counted', async () => {
    const text = 'Navn;E-post;Telefon\nA;a@b.no;\nB;;90909090\nC;;';
    const off = await plan(text);
    expect(off.summary.contactLeftOut).toBe(2);
    expect(off.rows[0]?.creates).toMatchObject({ email: '', phone: '' });
    const on = await plan(text, { keepsContactDetails: true });
    expect(on.summary.contactLeftOut).toBe(0);
    expect(on.rows[0]?.creates).toMatchObject({ email: 'a@b.no' });
  });
});

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

describe('own fields', () => {
  const field = (name: string, kind: OwnFieldKind, choices = ''): OwnField => ({
    id: newIdentifier(),
    position: 1,
    name,
    kind,
    choices,
  });
  const ownFields = [
    field('Tilskudd', 'number'),
    field('Med siden', 'date'),
    field('Gruppe', 'choice', 'Kjerne\nYtre krets'),
    field('Kallenavn', 'text'),
  ];
  const [money, since, group, nick] = ownFields.map(({ id }) => id);

  it('are columns by their names, and are read as their kind', async () => {
    const { rows } = await plan(
      'Navn;Tilskudd;Med siden;gruppe;Kallenavn\nA;1 234,5;1.2.2025;ytre krets;Ærlig\nB;mye;snart;Andre;',
      { ownFields },
    );
    expect(rows[0]?.own).toEqual(
      new Map([
        [money, '1234.5'],
        [since, '2025-02-01'],
        [group, 'Ytre krets'],
        [nick, 'Ærlig'],
      ]),
    );
    expect(rows[1]?.own.size).toBe(0);
    expect(rows[1]?.warnings).toEqual([
      { code: 'own-value', values: { field: 'Tilskudd', value: 'mye' } },
      { code: 'own-value', values: { field: 'Med siden', value: 'snart' } },
      { code: 'own-value', values: { field: 'Gruppe', value: 'Andre' } },
    ]);
  });

  it('that say nothing new are left as they are', async () => {
    const known = actor({ name: 'A' });
    const ownValues = new Map([[known.id, new Map([[money ?? newIdentifier<'own-field'>(), '5']])]]);
    const given = { actors: [known], ownFields, ownValues };
    expect(reasons(await plan('Navn;Tilskudd\nA;5,0', given))).toEqual(['nothing-new']);
    expect(actions(await plan('Navn;Tilskudd\nA;6', given))).toEqual(['update']);
  });

  it('of another document are guessed anew where a mapping remembers them', async () => {
    const { table } = await readImportBytes(Buffer.from('Navn;Tilskudd\nA;5'), 'x.csv');
    const remembered = guessMapping(table, [{ id: newIdentifier(), name: 'Tilskudd' }]);
    expect(fittedMapping(remembered, table, ownFields).columns).toEqual(['name', `own:${money}`]);
    expect(fittedMapping(remembered, table, []).columns).toEqual(['name', null]);
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

describe('connections', () => {
  const [a, b] = [actor({ name: 'A', externalId: 'e1' }), actor({ name: 'B' })];
  const kumu = (connections: unknown[]) =>
    JSON.stringify({ elements: [{ id: 'e1', label: 'A' }, { label: 'B' }, { label: 'C' }], connections });

  it('become ties, one for each end', async () => {
    const { ties } = await plan(
      kumu([
        { from: 'e1', to: 'B|C', type: 'Funding', strength: 'high' },
        { from: 'B', to: 'C', type: 'Likes', direction: 'mutual' },
      ]),
    );
    expect(ties.map(({ creates }) => creates)).toMatchObject([
      { kind: 'funds', isMutual: false, strength: 5 },
      { kind: 'funds' },
      { kind: 'cooperates', isMutual: true, note: 'Likes' },
    ]);
  });

  it('are refused with a reason when an end is missing, unknown, shared or the same', async () => {
    const { ties } = await plan(
      kumu([{ from: 'A' }, { from: 'A', to: 'X' }, { from: 'A', to: 'a' }, { from: 'D', to: 'A' }]),
      {
        actors: [actor({ name: 'D' }), actor({ name: 'D', kind: 'person' })],
      },
    );
    expect(ties.map(({ reason }) => reason?.code)).toEqual([
      'end-missing',
      'end-unknown',
      'tie-to-self',
      'end-ambiguous',
    ]);
  });

  it('that are there are not made again, with or without an id', async () => {
    const tie: Tie = {
      ...UNKNOWN_TIE_FACTS,
      id: newIdentifier(),
      fromActorId: a.id,
      toActorId: b.id,
      kind: 'funds',
      isMutual: false,
      note: '',
      externalId: 'c1',
    };
    const known = { actors: [a, b], ties: [tie] };
    const result = await plan(
      kumu([
        { id: 'c1', from: 'e1', to: 'B', type: 'funds' },
        { from: 'A', to: 'B', type: 'funds' },
        { id: 'c1', from: 'A', to: 'B', type: 'governs' },
        { id: 'c2', from: 'A', to: 'B', type: 'funds' },
      ]),
      known,
    );
    expect(result.ties.map(({ action }) => action)).toEqual(['skip', 'skip', 'update', 'create']);
    expect(result.ties[2]).toMatchObject({ tie, changes: { kind: 'governs' } });
  });
});
