import { describe, expect, it } from 'vitest';
import { guessMapping } from './guess-mapping.ts';
import { readImportBytes } from './read-file.ts';

const read = (text: string, hasHeaders?: boolean) =>
  readImportBytes(Buffer.from(text), 'liste.csv', { hasHeaders });

describe('the first row', () => {
  it.each([
    ['people with e-mails', 'Kari Hansen;kari@x.no;Skolen\nOla Berg;ola@x.no;NAV'],
    ['numbers below each other', 'Skolen;12345678;Oslo\nNAV;87654321;Moss'],
    ['days', 'Skolen;1.2.2026\nNAV;3.4.2026'],
    [
      'words that come again',
      'Skolen;Organisasjon;Kommune\nNAV;Organisasjon;Stat\nMoss;Organisasjon;Kommune',
    ],
    [
      'a value that is also called a heading',
      'Skolen;Person;Stat\nMoss;Organisasjon;Kommune\nNAV;Person;Stat',
    ],
    ['words of our lists', 'Skolen;Offentlig\nVelforeningen;Frivillig'],
    ['names that share a word', 'Bærum kommune;x\nOslo kommune;y\nMoss kommune;z'],
    ['names of several words', 'Kari Hansen;x\nOla Berg;y\nPer Moe;z'],
    ['a single column of names', 'Skolen\nNAV\nVelforeningen'],
    ['one person alone', 'Kari Hansen;kari@x.no'],
  ])('that holds %s is no headings, and nothing of it is lost', async (_what, text) => {
    const { table, hasHeaders } = await read(text);
    expect(hasHeaders).toBe(false);
    expect(table.rows).toHaveLength(text.split('\n').length);
    expect(table.headers.every((header) => header === '')).toBe(true);
    expect(guessMapping(table).columns[0]).toBe('name');
  });

  it.each([
    'Navn;2024;2025\nSkolen;1;2\nNAV;3;4',
    'Navn;1;2;3\nSkolen;5;4;3',
    'Navn\nKari Hansen\nOla Berg',
    'Interessenter 2026\nSkolen\nNAV',
    'Prosjekt;Oppvekst\nNavn;Sektor\nA;Offentlig',
    'Hvem;Hvor\nKari Hansen;Oslo\nOla Berg;Oslo',
    'Hva heter du?\nKari\nOla',
    'Tidsmerke;Visning\n22.11.2026;A\n23.11.2026;B',
    'Aktør;Skole\nKari;Nordby\nOla;Sørby',
    'Navn på skole\nNordby skole\nSørby skole\nØstby skole',
    'Navn;Sted\nA;Oslo\nNavn;Sted\nB;Moss',
  ])('of %j is headings', async (text) => {
    expect((await read(text)).hasHeaders).toBe(true);
  });

  it('is what the user says', async () => {
    const asContent = await read('Navn;Sted\nA;Oslo', false);
    expect(asContent.table.rows.map(({ cells }) => cells[0])).toEqual(['Navn', 'A']);
    const asHeadings = await read('Kari Hansen;kari@x.no\nOla Berg;ola@x.no', true);
    expect(asHeadings.table).toMatchObject({ headers: ['Kari Hansen', 'kari@x.no'], rows: [{ line: 2 }] });
  });

  it('of connections and of JSON is no question', async () => {
    expect((await read('From,To\nA,B')).hasHeaders).toBeNull();
    expect((await read('[{"label": "A"}]')).hasHeaders).toBeNull();
  });
});

describe('columns without headings', () => {
  it('mean what stands in them', async () => {
    const { table } = await read(
      '1;Skolen;Offentlig;889640782;post@skolen.no\n2;Velforeningen;Frivillig;974760673;vel@x.no',
    );
    expect(guessMapping(table).columns).toEqual([null, 'name', 'sector', 'organisationNumber', 'email']);
  });
});

describe('a column of names that is not called so', () => {
  const columnsOf = async (text: string) => guessMapping((await read(text, true)).table).columns;

  it.each([
    ['2026/11/22 10:23:11 AM GMT+1', '2026/11/23 09:00:00 AM GMT+1'],
    ['11/22/2026 10:23:11', '11/23/2026 9:00:00'],
    ['22.11.2026', '23.11.2026'],
    ['anna@x.no', 'ola@x.no'],
    ['+47 22 33 44 55', '+47 22 33 44 56'],
    ['Ja', 'Nei'],
    ['Offentlig', 'Frivillig'],
  ])('is not that of %j', async (first, second) => {
    const text = `Svar;Svaret gjelder\n${first};Nordby barnehage\n${second};Sørby barnehage`;
    expect(await columnsOf(text)).toEqual([null, 'name']);
    expect(await columnsOf(`Svar\n${first}\n${second}`)).toEqual([null]);
  });

  it('holds different values, and no prose', async () => {
    const prose = 'Vi mener at dette er en svært god idé for alle i hele byen';
    const rows = ['A', 'B', 'C', 'D'].map((name) => `Medlem;${prose} ${name};Vel ${name}`);
    expect(await columnsOf(`Rolle her;Mening;Avsender\n${rows.join('\n')}`)).toEqual([null, null, 'name']);
  });
});
