import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedCell, ExportedTable } from '../../../shared/contract/export.ts';
import { withGuard, withoutGuard } from '../../../shared/domain/export/formula-guard.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { readCsv } from '../import/read-csv.ts';
import { readImportBytes } from '../import/read-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const table = (rows: ExportedCell[][], headers = ['Navn', 'Innflytelse', 'Vurdert']): ExportedTable => ({
  title: 'Aktørene',
  headers,
  rows,
});
const csv = (rows: ExportedCell[][], language: Language = 'nb') =>
  writeCsv(table(rows), language).toString('utf8');

describe('the guard against formulas', () => {
  it.each(['=1+1', '+47', '-x', '@SUM(A1)', '\t=1', '\r', '  =1', 'plain\n=1', 'a\r\n-b'])(
    'stands before %j',
    (text) => {
      expect(withGuard(text)).toBe(`'${text}`);
    },
  );

  it.each(['plain', 'a=1', "it's", '', '5-6', '«=»', "'quoted'"])('leaves %j alone', (text) => {
    expect(withGuard(text)).toBe(text);
  });

  it('is taken away again exactly', () => {
    const dangerous = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a'),
    });
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'grapheme' })), (text) => {
        expect(withoutGuard(withGuard(text))).toBe(text);
        expect(/^\s*[=+\-@\t\r]/m.test(withGuard(text)) && !withGuard(text).startsWith("'")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  it('is what Excel opens in the language: mark, signs between columns and decimals', () => {
    const rows = [
      ['Ærø; øy', 3.5, { date: '2026-11-22' }],
      ['"x"', -1, null],
    ];
    expect(csv(rows)).toBe('\uFEFFNavn;Innflytelse;Vurdert\r\n"Ærø; øy";3,5;2026-11-22\r\n"""x""";-1;\r\n');
    expect(csv(rows, 'en')).toContain('"Ærø; øy",3.5,2026-11-22\r\n');
    for (const language of ['da', 'sv'] as const) expect(csv(rows, language)).toBe(csv(rows));
  });

  it('guards texts and headers, not numbers', () => {
    expect(csv([['=1', -2, null]])).toContain("'=1;-2;");
    expect(writeCsv({ ...table([]), headers: ['=x'] }, 'nb').toString()).toContain("'=x");
  });
});

/** Texts as the document keeps them: no control signs but tab and line feed. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '|',
      '\t',
      '\n',
      ' ',
      'æ',
      'Ø',
      'å',
      '😀',
      '_x0041_',
      '<',
      '&',
      ']]>',
    ),
    maxLength: 20,
  }),
);
const rowsOfTexts = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 });
/** In front of each row stands a text, so that no row is empty and no text is a header. */
const asRows = (rows: [string, string][]) => rows.map((row, index) => [`rad ${index}`, ...row]);
const HEADERS = ['Navn', 'Beskrivelse', 'Bidrar med'];
const nothingAsEmpty = (cells: readonly unknown[]) => HEADERS.map((_, index) => cells[index] ?? '');

describe('out and in again', () => {
  it('every text comes back from CSV, in every language', () => {
    fc.assert(
      fc.property(rowsOfTexts, fc.constantFrom<Language>('nb', 'da', 'sv', 'en'), (rows, language) => {
        const bytes = writeCsv(table(asRows(rows), HEADERS), language);
        const delimiter = language === 'en' ? ',' : ';';
        const read = readCsv(bytes.toString('utf8'), delimiter).rows.slice(1);
        expect(read.map(({ cells }) => nothingAsEmpty(cells))).toEqual(asRows(rows));
      }),
      { numRuns: 300 },
    );
  });

  it('texts named like what every object has come back from a workbook', async () => {
    const rows = [
      ['valueOf', 'constructor'],
      ['__proto__', 'toString'],
      ['hasOwnProperty', '_x0041_'],
    ];
    const read = await readImportBytes(await writeXlsx(table(rows, ['Navn', '__proto__'])), 'x.xlsx');
    expect(read.table.rows.map(({ cells }) => [...cells])).toEqual(rows);
  });

  it('every text comes back from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfTexts, async (rows) => {
        const bytes = await writeXlsx(table(asRows(rows), HEADERS));
        const read = await readImportBytes(bytes, 'x.xlsx');
        expect(read.table.headers).toEqual(HEADERS);
        expect(read.table.rows.map(({ cells }) => nothingAsEmpty(cells))).toEqual(asRows(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('numbers and days come back as what they are from a workbook', async () => {
    const rows = [
      ['A', 3.5, { date: '2026-11-22' }],
      ['B', -0.1, { date: '1999-12-31' }],
      ['C', null, null],
    ];
    const read = await readImportBytes(await writeXlsx(table(rows)), 'x.xlsx');
    expect(read.table.rows.map(({ cells }) => cells)).toEqual([
      ['A', 3.5, '2026-11-22'],
      ['B', -0.1, '1999-12-31'],
      ['C', null, null],
    ]);
  });

  it('a title that no sheet may have becomes one that it may', async () => {
    for (const title of ['Aktører: [alle] / 2026 *?', "'", 'x'.repeat(60), '']) {
      const read = await readImportBytes(await writeXlsx({ ...table([['A', 1, null]]), title }), 'x.xlsx');
      expect(read.sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
  });
});
