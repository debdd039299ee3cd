import {
  chmodSync,
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/backend/db/schema.ts';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import { type Run, ryggrad } from '../helpers/command-line.ts';

let folder: string;
let demo: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad test æøå '));
  demo = join(folder, 'Oppvekst i Nordbyen æøå.ryggrad');
  expect(ryggrad(['demo', demo, '--lang', 'nb'])).toMatchObject({ exitCode: 0, error: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence, no inside of the program. */
function expectSentence({ error }: Run): void {
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).not.toMatch(/\bat .*:\d+|Error:|SQLITE|undefined|\{[a-z]+\}|errors\./);
  expect(error.trim()).toMatch(/[.!?]$/);
}

/** A copy of the demo, spoilt by `spoil`. */
function spoilt(name: string, spoil: (path: string) => void): string {
  const path = join(folder, `${name}.ryggrad`);
  copyFileSync(demo, path);
  spoil(path);
  return path;
}

const overwrite = (path: string, position: number, bytes: Buffer) => {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
};
const execute = (path: string, sql: string) => {
  const db = new BetterSqlite3(path);
  db.exec(sql);
  db.close();
};

describe('demo and new', () => {
  it('write a document that info reads and check finds whole', () => {
    const { out, exitCode } = ryggrad(['info', demo, '--json']);
    expect(exitCode).toBe(0);
    const info = JSON.parse(out) as {
      name: string;
      schemaVersion: number;
      counts: Record<string, number>;
      lastChange: string;
    };
    expect(info.schemaVersion).toBe(SCHEMA_VERSION);
    expect(info.counts).toMatchObject({ initiative: 1, phase: 4, goal: 12, action: 40, indicator: 12 });
    expect(info.counts.actor).toBeGreaterThanOrEqual(45);
    expect(Date.parse(info.lastChange)).not.toBeNaN();
    expect(ryggrad(['info', demo]).out).toContain(info.name);
    expect(ryggrad(['check', demo])).toMatchObject({
      exitCode: 0,
      out: 'The document is whole.\n',
      error: '',
    });
  });

  it('never replace a file', () => {
    const before = readFileSync(demo);
    for (const words of [
      ['demo', demo],
      ['new', demo, '--name', 'X'],
    ]) {
      const run = ryggrad(words);
      expect(run.exitCode).toBe(1);
      expectSentence(run);
    }
    expect(readFileSync(demo).equals(before)).toBe(true);
  });

  it('refuse a folder that cannot be written, and leave nothing behind', () => {
    const below = join(demo, 'new.ryggrad');
    const run = ryggrad(['new', below, '--name', 'X']);
    expect(run.exitCode).toBe(1);
    expectSentence(run);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('name the three levels in the language of the document', () => {
    const path = join(folder, 'ny.ryggrad');
    expect(ryggrad(['new', path, '--name', 'Nytt', '--lang', 'sv']).exitCode).toBe(0);
    const db = new BetterSqlite3(path, { readonly: true });
    expect(db.prepare('SELECT name FROM body ORDER BY id').pluck().all()).toContain('Styrgrupp');
    db.close();
  });
});

describe('a bad file', () => {
  const cases: [string, (path: string) => void][] = [
    ['truncated', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['cut to a part of a page', (path) => truncateSync(path, 5000)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'random',
      (path) =>
        writeFileSync(path, Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 251))),
    ],
    ['from the future', (path) => overwrite(path, 60, Buffer.from([0, 0, 0, 99]))],
    ['of another program', (path) => overwrite(path, 68, Buffer.from('GPKG'))],
    [
      'with a foreign trigger',
      (path) => execute(path, 'CREATE TRIGGER evil AFTER INSERT ON actor BEGIN DELETE FROM goal; END'),
    ],
    ['with a foreign view', (path) => execute(path, 'CREATE VIEW evil AS SELECT 1')],
    ['with a foreign table', (path) => execute(path, 'CREATE TABLE evil (x)')],
    [
      'without an initiative',
      (path) =>
        execute(
          path,
          'UPDATE change_context SET transaction_number = 1; DELETE FROM initiative; UPDATE change_context SET transaction_number = NULL',
        ),
    ],
    ['with overwritten pages', (path) => overwrite(path, 4096 * 3, Buffer.alloc(4096 * 20, 0xab))],
  ];

  it.each(cases)('%s is refused with a sentence and stays as it is', (name, spoil) => {
    const path = spoilt(name, spoil);
    const before = { bytes: readFileSync(path), changedMs: statSync(path).mtimeMs };
    for (const words of [
      ['info', path],
      ['check', path],
      ['report', path, '--type', 'status', '--out', join(folder, 'no.pdf')],
    ]) {
      const run = ryggrad(words);
      expect(run.exitCode).toBe(1);
      if (words[0] === 'check') expect(run.error).not.toBe('');
      else expectSentence(run);
    }
    expect(readFileSync(path).equals(before.bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(before.changedMs);
    expect(readdirSync(folder)).not.toContain('no.pdf');
  });

  it('that is missing, or a folder, is refused with a sentence', () => {
    for (const path of [join(folder, 'none.ryggrad'), folder]) {
      const run = ryggrad(['info', path]);
      expect(run.exitCode).toBe(1);
      expectSentence(run);
    }
  });

  it('names what it needs when it is of a newer version', () => {
    expect(ryggrad(['info', join(folder, 'from the future.ryggrad')]).error).toContain('99');
  });
});

describe('a read-only folder', () => {
  it('is no hindrance to reading, and gets nothing written into it', () => {
    const readOnly = join(folder, 'read only');
    mkdirSync(readOnly);
    const path = join(readOnly, 'demo.ryggrad');
    copyFileSync(demo, path);
    chmodSync(path, 0o444);
    chmodSync(readOnly, 0o555);
    try {
      expect(ryggrad(['info', path]).exitCode).toBe(0);
      expect(ryggrad(['check', path]).exitCode).toBe(0);
      expect(
        ryggrad(['report', path, '--type', 'status', '--out', join(folder, 'read-only.pdf')]).exitCode,
      ).toBe(0);
      expect(readdirSync(readOnly)).toEqual(['demo.ryggrad']);
    } finally {
      chmodSync(readOnly, 0o755);
    }
  });
});

describe('report', () => {
  it('writes the same bytes twice, and a PDF in every language and both standards', () => {
    const make = (name: string, ...more: string[]) => {
      const out = join(folder, name);
      const run = ryggrad(['report', demo, '--type', 'status', '--out', out, ...more]);
      expect(run).toMatchObject({ exitCode: 0, error: '' });
      return readFileSync(out);
    };
    expect(make('a.pdf').equals(make('b.pdf'))).toBe(true);
    for (const language of LANGUAGES) {
      for (const standard of ['a-2a', 'ua-1']) {
        const pdf = make(`${language} ${standard}.pdf`, '--lang', language, '--standard', standard);
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      }
    }
  });

  it('never replaces the document, or anything else that is no report', () => {
    const note = join(folder, 'notes.txt');
    writeFileSync(note, 'mine');
    const before = readFileSync(demo);
    for (const out of [demo, note, folder, '/dev/null']) {
      const run = ryggrad(['report', demo, '--type', 'status', '--out', out]);
      expect(run.exitCode).toBe(1);
      expectSentence(run);
    }
    expect(readFileSync(demo).equals(before)).toBe(true);
    expect(readFileSync(note, 'utf8')).toBe('mine');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('follows a link to the report it leads to', () => {
    const target = join(folder, 'there.pdf');
    const link = join(folder, 'link.pdf');
    writeFileSync(target, '%PDF-old');
    symlinkSync(target, link);
    expect(ryggrad(['report', demo, '--type', 'status', '--out', link]).exitCode).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target).length).toBeGreaterThan(10_000);
  });

  it('is in the language of the document, whatever the machine speaks', () => {
    const make = (language: string) => {
      const out = join(folder, 'language.pdf');
      expect(ryggrad(['report', demo, '--type', 'status', '--out', out], { language }).exitCode).toBe(0);
      return readFileSync(out);
    };
    expect(make('sv_SE.UTF-8').equals(make('C'))).toBe(true);
  });

  it('says which folder is missing', () => {
    const run = ryggrad(['report', demo, '--type', 'status', '--out', join(folder, 'nowhere', 'a.pdf')]);
    expect(run.exitCode).toBe(1);
    expect(run.error).toContain('nowhere');
    expectSentence(run);
  });

  it('refuses a day before the document began', () => {
    const run = ryggrad([
      'report',
      demo,
      '--type',
      'status',
      '--out',
      join(folder, 'early.pdf'),
      '--as-of',
      '1999-01-01',
    ]);
    expect(run.exitCode).toBe(1);
    expectSentence(run);
  });
});

describe('wrong use', () => {
  it.each([
    [[]],
    [['fly']],
    [['info']],
    [['info', 'a', 'b']],
    [['info', 'a', '--loud']],
    [['new', 'x.ryggrad']],
    [['new', 'x.ryggrad', '--name', ' ']],
    [['new', 'x.ryggrad', '--name', 'X', '--lang', 'fr']],
    [['report', 'x.ryggrad', '--type', 'status']],
    [['report', 'x.ryggrad', '--type', 'poem', '--out', 'x.pdf']],
    [['report', 'x.ryggrad', '--type', 'status', '--out', 'x.pdf', '--as-of', '2026-02-30']],
    [['report', 'x.ryggrad', '--type', 'status', '--out', 'x.pdf', '--standard', 'a-4']],
  ])('%j ends with 2 and one sentence', (words) => {
    const run = ryggrad(words, { cwd: folder });
    expect(run.exitCode).toBe(2);
    expect(run.out).toBe('');
    expectSentence(run);
  });

  it('is told in the language of the environment', () => {
    expect(ryggrad(['fly'], { language: 'nb_NO.UTF-8' }).error).toContain('finnes ikke');
    expect(ryggrad(['fly'], { language: 'da_DK.UTF-8' }).error).toContain('findes ikke');
    expect(ryggrad(['fly'], { language: 'sv_SE.UTF-8' }).error).toContain('finns inte');
  });

  it('has help everywhere', () => {
    for (const words of [
      ['--help'],
      ['demo', '--help'],
      ['new', '--help'],
      ['info', '--help'],
      ['check', '--help'],
      ['report', '--help'],
    ]) {
      const run = ryggrad(words);
      expect(run).toMatchObject({ exitCode: 0, error: '' });
      expect(run.out).toContain('Usage:');
    }
  });
});
