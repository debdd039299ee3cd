/** Importing from end to end: a real document, real files, the worker, one undo, and what is remembered. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/backend.ts';
import { createWorkerReader } from '../../electron/backend/import/worker-reader.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/contract.ts';
import type { ExportedTable } from '../../shared/contract/export.ts';
import { newIdentifier } from '../../shared/domain/identifiers.ts';
import { ryggrad } from '../helpers/command-line.ts';

let folder: string;
let backend: Backend;
let documentNumber = 0;

const at = (name: string) => join(folder, name);
const dataFolder = () => at('data');
async function ask<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  return (await backend.dispatch(name, input)) as Answer<OutputOf<Name>>;
}
async function get<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = await ask(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}
const readFile = (path: string, choices: Partial<InputOf<'import.read'>> = {}) =>
  get('import.read', { jobId: crypto.randomUUID(), path, ...choices });
async function newDocument(): Promise<string> {
  documentNumber += 1;
  const path = at(`Dokument ${documentNumber}.ryggrad`);
  await get('document.create', { path, name: 'Prøve', language: 'nb', template: 'empty' });
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad import æøå '));
  mkdirSync(dataFolder());
  const settings = createSettings(dataFolder(), 'nb');
  settings.update({ authorName: 'Kari' });
  backend = createBackend({
    dataFolder: dataFolder(),
    settings,
    host: { shell: 'command-line', fileDialogs: null },
    version: '1',
  });
});
afterAll(async () => {
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('in the window', () => {
  beforeEach(newDocument);

  const NORDIC = Buffer.from(
    'Navn;Slag;Sektor;Organisasjon;Sted;Innflytelse;Interesse;Vurdert\r\n' +
      'Bærum kommune;Organisasjon;Offentlig;;Bærum;4,5;3;22.11.2026\r\n' +
      'Kari Ødegård;Person;;Bærum kommune;;2;5;\r\n' +
      ';;;;;;;\r\n' +
      ';Person;;;Oslo;;;\r\n',
    'latin1',
  );

  it('a Nordic sheet is read, planned and imported, and one undo takes all of it back', async () => {
    writeFileSync(at('Interessenter.csv'), NORDIC);
    const preview = await readFile(at('Interessenter.csv'));
    expect(preview).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      rowCount: 3,
      isRemembered: false,
      mapping: {
        columns: ['name', 'kind', 'sector', 'organisation', 'place', 'power', 'interest', 'assessedOn'],
      },
    });
    expect(preview.sample[0]?.[0]).toBe('Bærum kommune');
    const given = { id: preview.id, mapping: preview.mapping };
    const review = await get('import.plan', given);
    expect(review.summary.actors).toEqual({ read: 3, created: 2, updated: 0, skipped: 0, refused: 1 });
    expect(review.rows[2]).toMatchObject({ line: 5, action: 'refuse', reason: { code: 'no-name' } });
    expect(await get('stakeholders.listActors', {})).toEqual([]);

    expect(await get('import.run', given)).toEqual(review.summary);
    const actors = await get('stakeholders.listActors', {});
    expect(actors.map(({ name, organisationName }) => [name, organisationName])).toEqual([
      ['Bærum kommune', null],
      ['Kari Ødegård', 'Bærum kommune'],
    ]);
    const details = await get('stakeholders.getActor', { id: actors[0]?.id ?? '' });
    expect(details.assessments).toMatchObject([
      {
        power: 4.5,
        interest: 3,
        assessedOn: '2026-11-22',
        assessedBy: 'Kari',
        reason: 'Importert fra Interessenter.csv',
      },
    ]);
    expect((await get('document.state', {}))?.undoOperation).toBe('import.run');
    await get('document.undo', {});
    expect(await get('stakeholders.listActors', {})).toEqual([]);
    await get('document.redo', {});
    const again = await get('import.plan', given);
    expect(again.summary.actors).toMatchObject({ created: 0, updated: 0, skipped: 2 });
  });

  it('the choice of columns is remembered by the headers, and neither headers nor content are kept', async () => {
    writeFileSync(at('a.csv'), 'Hemmelig rubrikk;Navn\nFru Hansen;X\n');
    const preview = await readFile(at('a.csv'));
    const mapping = { ...preview.mapping, columns: ['name', 'place'] as const };
    await get('import.run', { id: preview.id, mapping: { ...mapping, columns: [...mapping.columns] } });
    writeFileSync(at('b.csv'), 'HEMMELIG RUBRIKK;Navn\nY;Z\n');
    expect(await readFile(at('b.csv'))).toMatchObject({
      isRemembered: true,
      mapping: { columns: ['name', 'place'] },
    });
    const kept = readFileSync(join(dataFolder(), 'settings.json'), 'utf8');
    expect(kept).not.toMatch(/hemmelig|hansen/i);
  });

  it('what the user says of encoding and columns wins', async () => {
    writeFileSync(at('mac.csv'), Buffer.from([0x4e, 0x61, 0x76, 0x6e, 0x0a, 0xae, 0x72, 0xbf]));
    const preview = await readFile(at('mac.csv'), { encoding: 'macintosh', delimiter: ',' });
    expect(preview).toMatchObject({ encoding: 'macintosh', delimiter: ',', sample: [['Ærø']] });
  });

  it('refuses what is not there any more, and what no table is', async () => {
    writeFileSync(at('bilde.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const jobId = crypto.randomUUID();
    expect(await ask('import.read', { jobId, path: at('bilde.csv') })).toMatchObject({
      refusal: { code: 'import.not-a-table', values: { fileName: 'bilde.csv' } },
    });
    expect(await ask('import.read', { jobId, path: at('borte.csv') })).toMatchObject({
      refusal: { code: 'document.not-found' },
    });
    expect(await ask('import.read', { jobId, path: folder })).toMatchObject({ ok: false });
    writeFileSync(at('c.csv'), 'Navn\nA');
    const { mapping } = await readFile(at('c.csv'));
    expect(await ask('import.run', { id: crypto.randomUUID(), mapping })).toMatchObject({
      refusal: { code: 'import.read-again' },
    });
  });

  it('reading is ended by the user, and by its own limit', async () => {
    writeFileSync(at('stor.csv'), `Navn;Sted;Sektor\n${'Aktør;Østbyen;Offentlig\n'.repeat(50_000)}`);
    const jobId = crypto.randomUUID();
    const reading = ask('import.read', { jobId, path: at('stor.csv') });
    await get('jobs.cancel', { jobId });
    expect(await reading).toMatchObject({ refusal: { code: 'operation.cancelled' } });
    const impatient = createWorkerReader(undefined, 1);
    await expect(impatient(at('stor.csv'), {}, new AbortController().signal)).rejects.toThrow(
      'import.too-slow',
    );
  });

  it('5,000 rows take a few seconds at most', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      `Aktør nr ${row};Offentlig;Østbyen;${(row % 41) / 10 + 1};3`.replace('.', ','),
    );
    writeFileSync(at('mange.csv'), `Navn;Sektor;Sted;Innflytelse;Interesse\n${rows.join('\n')}`);
    const startedMs = performance.now();
    const { id, mapping } = await readFile(at('mange.csv'));
    const { summary } = await get('import.plan', { id, mapping });
    await get('import.run', { id, mapping });
    expect(summary.actors.created).toBe(5000);
    expect(await get('stakeholders.listActors', {})).toHaveLength(5000);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
  });

  it('own fields are columns like others, and go with the one undo', async () => {
    const field = await get('register.createField', { name: 'Tilskudd i kroner', kind: 'number' });
    writeFileSync(at('egne.csv'), 'Navn;Tilskudd i kroner;Stikkord\nSkolen;1 250,5;b, a\nNAV;mye;\n');
    const { id, mapping, ownFields } = await readFile(at('egne.csv'));
    expect(ownFields).toEqual([{ id: field.id, name: 'Tilskudd i kroner' }]);
    expect(mapping.columns).toEqual(['name', `own:${field.id}`, 'tags']);
    expect(await get('import.run', { id, mapping })).toMatchObject({ warnings: 1, actors: { created: 2 } });
    const actors = await get('stakeholders.listActors', {});
    const details = await Promise.all(actors.map((actor) => get('register.details', { id: actor.id })));
    expect(details.map(({ own }) => own)).toEqual([{ [field.id]: '1250.5' }, {}]);
    const [first] = actors;
    expect(first && (await get('stakeholders.getActor', { id: first.id })).tags).toBe('a\nb');
    await get('document.undo', {});
    expect(await get('stakeholders.listActors', {})).toEqual([]);
    const strange = { ...mapping, columns: ['own:nonsense'] } as unknown as typeof mapping;
    expect(await ask('import.plan', { id, mapping: strange })).toMatchObject({
      refusal: { code: 'input.invalid' },
    });
  });

  it('a person who is elsewhere now has been where the register had them', async () => {
    for (const [name, place] of [
      ['før.csv', 'Skolen'],
      ['nå.csv', 'NAV'],
    ] as const) {
      writeFileSync(at(name), `Navn;Organisasjon;Stilling\nKari Ødegård;${place};Rektor\n`);
      const { id, mapping } = await readFile(at(name));
      await get('import.run', { id, mapping });
    }
    const kari = (await get('stakeholders.listActors', {})).find(({ kind }) => kind === 'person');
    expect(kari).toMatchObject({ name: 'Kari Ødegård', organisationName: 'NAV' });
    const { affiliations } = await get('register.details', { id: kari?.id ?? newIdentifier() });
    expect(affiliations).toMatchObject([{ organisationName: 'Skolen', position: 'Rektor', endsOn: null }]);
  });

  it('Kumu’s connections become ties, and importing again adds none', async () => {
    const content = {
      elements: [
        { id: 'e1', label: 'Skolen' },
        { id: 'e2', label: 'NAV' },
      ],
      connections: [
        { id: 'c1', from: 'e1', to: 'e2', type: 'informs', direction: 'mutual' },
        { from: 'NAV', to: 'Borte' },
      ],
    };
    writeFileSync(at('kart.json'), JSON.stringify(content));
    for (const created of [1, 0]) {
      const { id, mapping } = await readFile(at('kart.json'));
      expect((await get('import.run', { id, mapping })).ties).toMatchObject({ read: 2, created, refused: 1 });
    }
    const [first] = await get('stakeholders.listActors', {});
    const { ties } = await get('stakeholders.getActor', { id: first?.id ?? newIdentifier() });
    expect(ties).toMatchObject([{ kind: 'informs', isMutual: true, externalId: 'c1' }]);
  });
});

describe('out of one document and into another', () => {
  const LABELS = [
    'Navn',
    'Slag',
    'Sektor',
    'Type',
    'Organisasjon',
    'Innflytelse',
    'Interesse',
    'Vurdert',
    'Rute',
    'Plass',
  ];
  const table: ExportedTable = {
    title: 'Aktørene',
    headers: LABELS,
    rows: [
      [
        'Bærum kommune',
        'Organisasjon',
        'Offentlig',
        'Kommune',
        '',
        4.5,
        3.2,
        { date: '2026-11-22' },
        'Tett samarbeid',
        'Har plass',
      ],
      [
        '=Ærlig «as»; & co',
        'Organisasjon',
        'Næringsliv',
        'Bedrift',
        '',
        1,
        5,
        { date: '2025-01-31' },
        '',
        'Ingen plass',
      ],
      ['Kari 😀', 'Person', 'Offentlig', 'Kommune', 'Bærum kommune', null, null, null, '', ''],
    ],
  };

  it.each(['csv', 'xlsx'] as const)('as %s, every fact comes back', async (format) => {
    await newDocument();
    const { path } = await get('export.saveTable', {
      path: at(`ut-${format}`),
      replace: false,
      format,
      table,
    });
    expect(path).toBe(at(`ut-${format}.${format}`));
    const { id, mapping } = await readFile(path);
    const { actors } = await get('import.run', { id, mapping });
    expect(actors).toMatchObject({ created: 3, refused: 0 });
    const list = await get('stakeholders.listActors', { asOf: '2026-12-31' });
    expect(
      list.map((actor) => [
        actor.name,
        actor.kind,
        actor.sector,
        actor.type,
        actor.organisationName,
        actor.assessment,
      ]),
    ).toEqual([
      [
        'Bærum kommune',
        'organisation',
        'public',
        'municipality',
        null,
        { power: 4.5, interest: 3.2, assessedOn: '2026-11-22' },
      ],
      [
        '=Ærlig «as»; & co',
        'organisation',
        'private',
        'business',
        null,
        { power: 1, interest: 5, assessedOn: '2025-01-31' },
      ],
      ['Kari 😀', 'person', 'public', 'municipality', 'Bærum kommune', null],
    ]);
  });

  it('a table replaces a table when told to, and never anything else', async () => {
    const document = await newDocument();
    const given = { replace: true, format: 'csv', table } as const;
    await get('export.saveTable', { path: at('igjen.csv'), ...given });
    await get('export.saveTable', { path: at('igjen.csv'), ...given });
    expect(await ask('export.saveTable', { path: at('igjen.csv'), ...given, replace: false })).toMatchObject({
      refusal: { code: 'document.already-exists' },
    });
    writeFileSync(at('dokument.csv'), readFileSync(document));
    for (const path of [at('dokument.csv')]) {
      expect(await ask('export.saveTable', { path, ...given })).toMatchObject({
        refusal: { code: 'export.not-a-table' },
      });
    }
    expect(await ask('export.saveTable', { path: at('borte/x.csv'), ...given })).toMatchObject({
      refusal: { code: 'files.folder-not-found' },
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('on the command line', () => {
  const SHEET = 'name,influence,interest,external_id\nA,high,low,1\n,low,low,2\nB,,,3\n';
  let path: string;
  const run = (...words: string[]) => ryggrad(['import', path, 'stakeholders', ...words]);

  beforeEach(() => {
    documentNumber += 1;
    path = at(`Linje ${documentNumber}.ryggrad`);
    expect(ryggrad(['new', path, '--name', 'Prøve'])).toMatchObject({ exitCode: 0 });
    writeFileSync(at('ark.csv'), SHEET);
    process.env.RYGGRAD_DATA_DIR = dataFolder();
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
