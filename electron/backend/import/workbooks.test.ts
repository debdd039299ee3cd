import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { processorMs } from '../../../test/helpers/processor-time.ts';
import { readImportBytes } from './read-file.ts';
import { storeZip } from './store-zip.ts';

/** The library's types know several forms at once; here it is always several sheets. */
const write = writeXlsxFile as unknown as (sheets: readonly object[]) => { toBuffer(): Promise<Buffer> };
const CONTENT = '<?xml version="1.0"?><Types/>';
const workbook = (sheets: { sheet: string; data: unknown[][] }[]) => write(sheets).toBuffer();
const readWorkbook = async (sheets: { sheet: string; data: unknown[][] }[], sheet?: string) =>
  readImportBytes(await workbook(sheets), 'bok.xlsx', { sheet });

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the directory says of the unpacked size; the truth by default. */
  readonly told?: number;
}

/** A zip with deflated parts, whose sizes may lie. */
function deflated(parts: readonly Part[]): Buffer {
  const packed = new Map(parts.map(({ name, content }) => [name, deflateRawSync(content)]));
  const zip = storeZip(packed);
  for (let at = 0; at < zip.length - 4; at += 1) {
    const signature = zip.readUInt32LE(at);
    if (signature === 0x04034b50) zip.writeUInt16LE(8, at + 8);
    if (signature !== 0x02014b50) continue;
    zip.writeUInt16LE(8, at + 10);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const part = parts.find((each) => each.name === name);
    if (part) zip.writeUInt32LE(part.told ?? part.content.length, at + 24);
  }
  return zip;
}

const sheetXml = (inside: string) =>
  Buffer.from(`<?xml version="1.0"?><worksheet><sheetData>${inside}</sheetData></worksheet>`);
const book = (sheet: Uint8Array, told?: number) =>
  deflated([
    { name: '[Content_Types].xml', content: Buffer.from(CONTENT) },
    {
      name: 'xl/workbook.xml',
      content: Buffer.from(
        '<?xml version="1.0"?><workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: Buffer.from(
        '<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet, ...(told === undefined ? {} : { told }) },
  ]);

/** The refusal of a file, which must take less than a second of work. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const startedMs = processorMs();
  const refusal = await readImportBytes(bytes, 'x.xlsx').then(
    () => 'taken',
    (error: Error) => error.message,
  );
  expect(processorMs() - startedMs).toBeLessThan(1000);
  return refusal;
}

describe('a workbook', () => {
  it('gives texts, numbers and days of its first sheet, with the rows they stand in', async () => {
    const { table, sheets, sheet } = await readWorkbook([
      {
        sheet: 'Aktører',
        data: [
          [null],
          ['Navn', 'Dato', 'Innflytelse', 'Beskrivelse'],
          [
            'Ærø 😀',
            { type: Date, value: new Date('2026-11-22T00:00:00Z'), format: 'yyyy-mm-dd' },
            3.5,
            '=1+1\n"x"',
          ],
        ],
      },
      { sheet: 'Annet', data: [['Sted'], ['Oslo']] },
    ]);
    expect(sheets).toEqual(['Aktører', 'Annet']);
    expect(sheet).toBe('Aktører');
    expect(table.rows).toEqual([
      { line: 3, sheet: 'Aktører', cells: ['Ærø 😀', '2026-11-22', 3.5, '=1+1\n"x"'] },
    ]);
  });

  it('gives the sheet that is asked for, and refuses one that is not there', async () => {
    const sheets = [
      { sheet: 'A', data: [['Navn'], ['x']] },
      { sheet: 'B', data: [['Navn'], ['y']] },
    ];
    expect((await readWorkbook(sheets, 'B')).table.rows[0]?.cells).toEqual(['y']);
    await expect(readWorkbook(sheets, 'C')).rejects.toThrow('import.sheet-not-found');
  });

  it('gives the sheet that looks most like a table of actors', async () => {
    const sheets = [
      { sheet: 'Om arket', data: [['Slik fyller du ut'], ['Skriv i arket Aktører']] },
      {
        sheet: 'Lister',
        data: [
          ['Type', 'Sektor'],
          ['Kommune', 'Offentlig'],
        ],
      },
      {
        sheet: 'Aktører',
        data: [
          ['Navn', 'Sektor'],
          ['NAV', 'Offentlig'],
        ],
      },
      {
        sheet: 'Gamle aktører',
        data: [
          ['Navn', 'Sektor'],
          ['Borte', 'Offentlig'],
        ],
      },
    ];
    expect((await readWorkbook(sheets)).sheet).toBe('Aktører');
  });

  it('of Kumu joins its sheets of elements, takes the connections, and skips what is to be ignored', async () => {
    const { table, connections, sheet } = await readWorkbook([
      {
        sheet: 'Elements',
        data: [
          ['Label', 'Type'],
          ['Skolen', 'School'],
        ],
      },
      {
        sheet: 'More',
        data: [
          ['ID', 'Label'],
          ['7', 'NAV'],
        ],
      },
      { sheet: 'Old (ignore)', data: [['Label'], ['Gone']] },
      {
        sheet: 'Connections',
        data: [
          ['From', 'To'],
          ['Skolen', 'NAV|Skolen'],
        ],
      },
    ]);
    expect(sheet).toBeNull();
    expect(table.headers).toEqual(['Label', 'Type', 'ID']);
    expect(table.rows.map(({ cells, sheet: of }) => [of, ...cells])).toEqual([
      ['Elements', 'Skolen', 'School', null],
      ['More', 'NAV', null, '7'],
    ]);
    expect(connections?.rows[0]?.cells).toEqual(['Skolen', 'NAV|Skolen']);
  });

  it('written by hand is read, and its formulas give what they last came to', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>' +
      '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c></row>';
    const { table } = await readImportBytes(book(sheetXml(rows)), 'x.xlsx');
    expect(table.rows[0]?.cells).toEqual(['y']);
  });
});

describe('a hostile workbook is refused at once', () => {
  it('when it unpacks to more than a table holds', async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024, ' ');
    expect(await refusalOf(book(bomb))).toBe('import.unsafe-archive');
    // Packing so much takes seconds on a busy machine; refusing it does not.
  }, 30_000);

  it('when it lies about its size', async () => {
    const bomb = Buffer.alloc(60 * 1024 * 1024, ' ');
    expect(await refusalOf(book(bomb, 100))).toBe('import.unsafe-archive');
    expect(await refusalOf(book(Buffer.alloc(20 * 1024 * 1024, ' '), 100))).toBe('import.unsafe-archive');
  });

  it('when it has more parts than a workbook', async () => {
    const parts = Array.from({ length: 1001 }, (_, index) => [`xl/p${index}.xml`, Buffer.from('x')] as const);
    expect(await refusalOf(storeZip(new Map(parts)))).toBe('import.unsafe-archive');
  });

  it('when its parts lie in each other', async () => {
    const zip = storeZip(
      new Map([
        ['xl/workbook.xml', Buffer.from('x'.repeat(50))],
        ['xl/styles.xml', Buffer.from('y'.repeat(50))],
      ]),
    );
    const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    zip.writeUInt32LE(0, second + 42);
    expect(await refusalOf(zip)).toBe('import.unsafe-archive');
  });

  it('when it declares entities', async () => {
    const lol = Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
    );
    expect(await refusalOf(book(lol))).toBe('import.unsafe-archive');
  });

  it('when it has too many rows, or a cell in the last corner', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 7919}</v></c></row>`,
    );
    expect(await refusalOf(book(sheetXml(many.join(''))))).toBe('import.too-many-rows');
    expect(await refusalOf(book(sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')))).toBe(
      'import.too-many-rows',
    );
    expect(await refusalOf(book(sheetXml('<row><c r="A1048576"><v>1</v></c></row>')))).toBe(
      'import.too-many-rows',
    );
    expect(await refusalOf(book(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toBe(
      'import.too-many-columns',
    );
  });

  it('when it is cut off, or no workbook at all', async () => {
    const whole = book(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toBe('import.damaged');
    expect(await refusalOf(storeZip(new Map([['content.xml', Buffer.from('x')]])))).toBe(
      'import.not-a-table',
    );
    expect(await refusalOf(Buffer.from('PK\u0003\u0004 and nothing more'))).toBe('import.damaged');
  });
});
