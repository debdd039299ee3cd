import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { processorMs } from '../../../test/helpers/processor-time.ts';
import { decodeText, isBinary } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { readCsv } from './read-csv.ts';
import { readImportBytes } from './read-file.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const read = (text: string, name = 'liste.csv') => readImportBytes(bytes(text), name);
const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

describe('the encoding of a text', () => {
  it.each([
    ['\uFEFFÆrø', 'utf8', 'utf-8'],
    ['Ærø', 'utf8', 'utf-8'],
    ['Ærø', 'latin1', 'windows-1252'],
    ['\uFEFFÆrø;1', 'utf16le', 'utf-16le'],
    ['Navn;Sted', 'utf16le', 'utf-16le'],
  ] as const)('of %j in %s is %s', (text, encoding, expected) => {
    expect(decodeText(bytes(text, encoding))).toEqual({
      encoding: expected,
      text: text.replace('\uFEFF', ''),
    });
  });

  it('knows big-endian UTF-16 and the signs that Windows has and Latin 1 has not', () => {
    const swapped = bytes('\uFEFFÆrø', 'utf16le').swap16();
    expect(decodeText(swapped)).toEqual({ encoding: 'utf-16be', text: 'Ærø' });
    expect(decodeText(Uint8Array.of(0x80, 0x96, 0xe5)).text).toBe('€–å');
  });

  it('is what the user says, even where another would fit', () => {
    expect(decodeText(bytes('Ærø'), 'windows-1252').text).toBe('Ã†rÃ¸');
    expect(decodeText(Uint8Array.of(0xae), 'macintosh').text).toBe('Æ');
  });

  it('is that of older Macintoshes where the Nordic letters stand in their places', () => {
    const text = Buffer.from([0x4e, 0x61, 0x76, 0x6e, 0x0d, 0xae, 0x72, 0xbf, 0x20, 0x8c]);
    expect(decodeText(text)).toEqual({ text: 'Navn\rÆrø å', encoding: 'macintosh' });
    expect(decodeText(bytes('Café … Ærø', 'latin1')).encoding).toBe('windows-1252');
  });

  it('stays UTF-8 where a byte is broken, unless most are', () => {
    const broken = Buffer.concat([bytes('Navn\nÆrø\nØstbyen på Sjælland\nB'), Buffer.of(0xe5), bytes('t')]);
    expect(decodeText(broken)).toEqual({
      encoding: 'utf-8',
      text: 'Navn\nÆrø\nØstbyen på Sjælland\nB\uFFFDt',
    });
    expect(decodeText(broken, 'windows-1252').text).toContain('Ã†rÃ¸');
    const mixed = Buffer.concat([bytes('æ'), bytes('æøå blåbær', 'latin1')]);
    expect(decodeText(mixed).encoding).toBe('windows-1252');
  });

  it('tells text from what is none', () => {
    expect(isBinary('a\tb\r\nc')).toBe(false);
    expect(isBinary('a\u0000b')).toBe(true);
    expect(isBinary('\u0001\u0002\u0003abc')).toBe(true);
  });
});

describe('the sign between columns', () => {
  it.each([
    ['Navn;Poeng\nA;1,5\nB;2,5', ';'],
    ['name,note\nA,"x; y; z"\nB,"p; q; r"', ','],
    ['Navn\tSted, by\nA\tOslo, N', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['Interessenter 2026\n\nNavn;Sektor;Sted\nA;B;C\nD;E;F', ';'],
    ['sep=|\na;b|c', '|'],
    ['Navn\nOslo; Norge\nBergen; Norge', ';'],
    ['Navn\nHansen, Kari\nOlsen, Per', ','],
    ['Navn;Sted;Sektor\nA;B;C\nD,E,F\nG;H;I', ';'],
  ])('of %j is %j', (text, expected) => {
    expect(findDelimiter(text)).toBe(expected);
  });

  it('is none where nothing divides', () => {
    expect(cellsOf('Navn\nKari\nOla')).toEqual([['Navn'], ['Kari'], ['Ola']]);
  });
});

describe('records', () => {
  it('keep quotes, line breaks and blanks as they are', () => {
    expect(cellsOf('a;b\n"en ""to""";"x\ny"\n  c ;" d "')).toEqual([
      ['a', 'b'],
      ['en "to"', 'x\ny'],
      ['  c ', ' d '],
    ]);
  });

  it('know the line on which they begin, whatever ends a line', () => {
    const rows = readCsv('a;b\r\n"x\r\ny";2\n\nz;3\rq;4').rows;
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'x\r\ny'],
      [4, null],
      [5, 'z'],
      [6, 'q'],
    ]);
  });

  it('count on from the line that names the sign', () => {
    expect(readCsv('sep=;\r\na;b\r\nc;d').rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('store what looks like a formula as it stands, without the guard of an export', () => {
    expect(cellsOf("a;b\n=1+1;'=1+1\n-x;'plain")).toEqual([
      ['a', 'b'],
      ['=1+1', '=1+1'],
      ['-x', "'plain"],
    ]);
  });

  it('are refused with the line when a quotation mark is left open', () => {
    expect(() => readCsv('a;b\n"x;2\ny;3')).toThrow(new Refusal('import.unclosed-quote', { line: 2 }));
  });
});

describe('a file', () => {
  it('has its headers below titles, and rows without empty ones', async () => {
    const { table } = await read('Liste;;\n;;\nNavn;Sektor;Sted\nA;B;C\n;;\nD;E;F\n');
    expect(table.headers).toEqual(['Navn', 'Sektor', 'Sted']);
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('may have the same header twice, and headers that are names of prototypes', async () => {
    const { table } = await read('Navn,Navn,__proto__,constructor\nA,B,C,D');
    expect(table.headers).toEqual(['Navn', 'Navn', '__proto__', 'constructor']);
    expect(table.rows[0]?.cells).toEqual(['A', 'B', 'C', 'D']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of connections may give them labels, as Kumu does', async () => {
    const { table, connections } = await read('From,To,Label,Type\nA,B,x,funds');
    expect(table.headers).toEqual([]);
    expect(connections?.rows).toHaveLength(1);
    expect((await read('Navn;Fra;Til\nA;2020;2021')).connections).toBeNull();
  });

  it('of connections alone has no table', async () => {
    const { table, connections } = await read('From,To,Type\nA,B,funds');
    expect(table.headers).toEqual([]);
    expect(connections?.rows).toHaveLength(1);
  });

  it('of Kumu in JSON has elements and connections, whichever way they are written', async () => {
    const content = {
      elements: [
        { id: 'e1', label: 'Skolen', tags: ['a', 'b'] },
        { _id: 'e2', attributes: { label: 'NAV', 'element type': 'Organization' } },
      ],
      connections: [{ from: 'e1', to: 'e2', direction: 'mutual' }],
    };
    const { table, connections, format } = await read(JSON.stringify(content), 'kart.json');
    expect(format).toBe('json');
    expect(table.headers).toEqual(['id', 'label', 'tags', 'type']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['e1', 'Skolen', 'a|b'],
      ['e2', 'NAV', null, 'Organization'],
    ]);
    expect(connections?.headers).toEqual(['from', 'to', 'direction']);
  });

  it.each([
    ['', 'import.empty'],
    ['  \n \n', 'import.empty'],
    ['{"nodes": []}', 'import.not-a-table'],
    ['{"elements": [', 'import.not-a-table'],
    ['\u0000\u0001\u0002PNG', 'import.not-a-table'],
    ['<html><table><tr><td>Navn</td></tr></table>', 'import.not-a-table'],
    ['%PDF-1.7\n1 0 obj', 'import.not-a-table'],
    ['[[[1]]]', 'import.empty'],
    [`{"elements": ${'['.repeat(500_000)}`, 'import.not-a-table'],
    ['\u00d0\u00cf\u0011\u00e0 old', 'import.old-excel'],
  ])('that holds %j is refused as %s', async (text, code) => {
    await expect(readImportBytes(bytes(text, 'latin1'), 'x')).rejects.toThrow(code);
  });

  it('is refused when it is too large, too long or too wide, and at once', async () => {
    const startedMs = processorMs();
    await expect(readImportBytes(Buffer.alloc(11 * 1024 * 1024, 'a;b\n'), 'x')).rejects.toThrow(
      'import.too-large',
    );
    await expect(read(`Navn;Sted\n${'A;B\n'.repeat(60_000)}`)).rejects.toThrow('import.too-many-rows');
    await expect(read(`${'a;'.repeat(600)}\n${'1;'.repeat(600)}`)).rejects.toThrow('import.too-many-columns');
    await expect(read('x;'.repeat(4_000_000))).rejects.toThrow('import.too-many-columns');
    expect(processorMs() - startedMs).toBeLessThan(1000);
  });

  it('whose texts are made to be searched for ever is read at once', async () => {
    const startedMs = processorMs();
    for (const cell of ['('.repeat(300_000), `"'${'\n'.repeat(300_000)}"`, '1'.repeat(300_000)])
      await read(`Navn;Innflytelse\n${cell};${cell}`);
    expect(processorMs() - startedMs).toBeLessThan(2000);
  });

  it('of 50,000 rows is taken', async () => {
    expect((await read(`Navn;Sted\n${'A;B\n'.repeat(50_000)}`)).table.rows).toHaveLength(50_000);
  });
});
