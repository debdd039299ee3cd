import { describe, expect, it } from 'vitest';
import { MappingProblem, withGivenMapping } from './given-mapping.ts';
import { guessMapping, headerSignature, ownNames } from './guess-mapping.ts';
import { readImportBytes } from './read-file.ts';

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

  it('may be called as the initiative calls its scales', async () => {
    const { table } = await readImportBytes(Buffer.from('Navn;Tyngde i saken;Interesse\nA;4;3'), 'x.csv');
    const names = ownNames(
      [],
      [
        { scale: 'power', name: 'Tyngde i saken' },
        { scale: 'interest', name: '' },
      ],
    );
    expect(guessMapping(table, names).columns).toEqual(['name', 'power', 'interest']);
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
