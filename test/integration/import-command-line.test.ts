/** Importing without a window: what is told, the exit codes, and that a dry run changes nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ryggrad } from '../helpers/command-line.ts';
import { importBackend } from '../helpers/import-backend.ts';

const { at, close, dataFolder, newDocument } = importBackend();
afterAll(close);

describe('on the command line', () => {
  const SHEET = 'name,influence,interest,external_id\nA,high,low,1\n,low,low,2\nB,,,3\n';
  let path: string;
  let number = 0;
  const run = (...words: string[]) => ryggrad(['import', path, 'stakeholders', ...words]);

  beforeEach(() => {
    number += 1;
    path = at(`Linje ${number}.ryggrad`);
    expect(ryggrad(['new', path, '--name', 'Prøve'])).toMatchObject({ exitCode: 0 });
    writeFileSync(at('ark.csv'), SHEET);
    process.env.RYGGRAD_DATA_DIR = dataFolder;
  });

  it('tells read, created, updated, skipped, refused with line and reason; a dry run changes nothing', () => {
    const before = readFileSync(path);
    const dry = run(at('ark.csv'), '--dry-run', '--json');
    const expected = {
      read: 3,
      created: 2,
      updated: 0,
      skipped: 0,
      refused: [{ line: 3, reason: 'The row has no name.' }],
    };
    expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, ...expected });
    expect(readFileSync(path).equals(before)).toBe(true);
    const done = run(at('ark.csv'), '--json');
    expect(done).toMatchObject({ exitCode: 0, error: '' });
    expect(JSON.parse(done.out)).toMatchObject({ dryRun: false, ...expected, assessments: 1 });
    expect(JSON.parse(ryggrad(['info', path, '--json']).out).counts).toMatchObject({
      actor: 2,
      assessment: 1,
    });
    expect(run(at('ark.csv')).out).toBe(
      'Read 3, created 0, updated 0, skipped 2, refused 1.\nLine 3: The row has no name.\n',
    );
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(ryggrad(['check', path])).toMatchObject({ exitCode: 0 });
  });

  it('takes a mapping as JSON or as a file of JSON, and says what is wrong with one', () => {
    writeFileSync(at('rar.csv'), 'Hvem;Hvor\nA;Oslo\n');
    writeFileSync(
      at('kart.json'),
      '{"columns": {"Hvem": "name", "Hvor": "place"}, "defaults": {"sector": "voluntary"}}',
    );
    expect(run(at('rar.csv'), '--map', at('kart.json'), '--json').exitCode).toBe(0);
    const again = run(at('rar.csv'), '--map', '{"Hvem": "name", "Hvor": "place"}', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ skipped: 1 });
    expect(run(at('rar.csv'), '--map', '{"Borte": "name"}')).toMatchObject({
      exitCode: 2,
      error: 'The file has no column called Borte. It has: Hvem, Hvor. See ryggrad --help.\n',
    });
    expect(run(at('rar.csv'), '--map', 'tull').exitCode).toBe(2);
    expect(ryggrad(['import', path, 'goals', at('rar.csv')]).exitCode).toBe(2);
  });

  it('reads a list without headings, found by itself or as it is told, with columns that can be named', () => {
    writeFileSync(at('liste.csv'), 'Kari Hansen;kari@x.no;Skolen\nOla Berg;ola@x.no;NAV\n');
    expect(JSON.parse(run(at('liste.csv'), '--dry-run', '--json').out)).toMatchObject({
      created: 2,
      leftOut: ['Column 3'],
    });
    const named = run(at('liste.csv'), '--map', '{"Column 3": "organisation"}', '--dry-run', '--json');
    expect(JSON.parse(named.out)).toMatchObject({ created: 2, organisations: 2, leftOut: [] });
    writeFileSync(at('rar.csv'), 'Hvem;Hvor\nA;Oslo\n');
    expect(JSON.parse(run(at('rar.csv'), '--no-header', '--dry-run', '--json').out)).toMatchObject({
      created: 2,
    });
  });

  it('asks for the column of names where none looks like it, and changes nothing', () => {
    writeFileSync(at('svar.csv'), 'Tidsmerke;Enig\n22.11.2026 10:00;Ja\n23.11.2026 11:00;Nei\n');
    const before = readFileSync(path);
    for (const options of [[], ['--dry-run'], ['--map', '{"Enig": "place"}']]) {
      expect(run(at('svar.csv'), ...options)).toMatchObject({
        exitCode: 1,
        error:
          'No column in “svar.csv” looks like names. Say which one it is, for example with ' +
          '--map \'{"Tidsmerke":"name"}\'. The columns are: Tidsmerke, Enig.\n',
      });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(run(at('svar.csv'), '--map', '{"Tidsmerke": "name"}').exitCode).toBe(0);
  });

  it('refuses a document that is open elsewhere, and files that are none', async () => {
    const locked = await newDocument();
    const refused = ryggrad(['import', locked, 'stakeholders', at('ark.csv')]);
    expect(refused.exitCode).toBe(1);
    expect(refused.error).toMatch(/^“Dokument \d+\.ryggrad” is open .*\.\n$/);
    expect(ryggrad(['import', locked, 'stakeholders', at('ark.csv'), '--dry-run'])).toMatchObject({
      exitCode: 0,
    });
    writeFileSync(at('tom.csv'), '');
    expect(run(at('tom.csv'))).toMatchObject({ exitCode: 1, error: 'There is nothing in “tom.csv”.\n' });
    expect(run(at('borte.csv')).exitCode).toBe(1);
  });
});
