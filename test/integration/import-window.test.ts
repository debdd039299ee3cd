/** Importing as the window does it: a real document, real files, the worker, one undo, and what is remembered. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkerReader } from '../../electron/backend/import/worker-reader.ts';
import { newIdentifier } from '../../shared/domain/identifiers.ts';
import { importBackend } from '../helpers/import-backend.ts';

const { ask, at, close, dataFolder, folder, get, newDocument, readFile } = importBackend();
afterAll(close);

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
    const kept = readFileSync(join(dataFolder, 'settings.json'), 'utf8');
    expect(kept).not.toMatch(/hemmelig|hansen/i);
  });

  it('a list without headings keeps its first row, can be read otherwise, and is not remembered', async () => {
    writeFileSync(at('uten.csv'), 'Kari Hansen;kari@x.no\nOla Berg;ola@x.no\n');
    const preview = await readFile(at('uten.csv'));
    expect(preview).toMatchObject({
      hasHeaders: false,
      headers: ['Kolonne 1', 'Kolonne 2'],
      rowCount: 2,
      mapping: { columns: ['name', 'email'] },
    });
    const columns = ['place', 'name'] as const;
    const mapping = { ...preview.mapping, columns: [...columns] };
    expect((await get('import.run', { id: preview.id, mapping })).actors.created).toBe(2);
    expect(await readFile(at('uten.csv'))).toMatchObject({
      isRemembered: false,
      mapping: { columns: ['name', 'email'] },
    });
    expect(await readFile(at('uten.csv'), { hasHeaders: true })).toMatchObject({
      hasHeaders: true,
      headers: ['Kari Hansen', 'kari@x.no'],
      rowCount: 1,
    });
  });

  it('a broken byte spoils one sign only, and is told with its line', async () => {
    const broken = Buffer.concat([Buffer.from('Navn;Sted\nÆrø skole;På øya\nB'), Buffer.of(0xe6)]);
    writeFileSync(at('brutt.csv'), broken);
    const preview = await readFile(at('brutt.csv'));
    expect(preview).toMatchObject({ encoding: 'utf-8', unreadable: { count: 1, line: 3 } });
    expect(preview.sample[0]).toEqual(['Ærø skole', 'På øya']);
    const other = await readFile(at('brutt.csv'), { encoding: 'windows-1252' });
    expect(other).toMatchObject({ encoding: 'windows-1252', unreadable: null });
  });

  it('two of the same name in two organisations become two, and once only', async () => {
    writeFileSync(at('navn.csv'), 'Navn;Organisasjon;Avdeling\nKari Berg;Oslo;Skole\nKari Berg;Moss;Skole\n');
    for (const created of [2, 0]) {
      const { id, mapping } = await readFile(at('navn.csv'));
      expect((await get('import.run', { id, mapping })).actors).toMatchObject({ created, updated: 0 });
    }
    const actors = await get('stakeholders.listActors', {});
    expect(actors.map(({ kind }) => kind).sort()).toEqual([
      'organisation',
      'organisation',
      'person',
      'person',
      'unit',
      'unit',
    ]);
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

  it('5,000 rows take a few seconds of work at most', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      `Aktør nr ${row};Offentlig;Østbyen;${(row % 41) / 10 + 1};3`.replace('.', ','),
    );
    writeFileSync(at('mange.csv'), `Navn;Sektor;Sted;Innflytelse;Interesse\n${rows.join('\n')}`);
    const before = process.cpuUsage();
    const { id, mapping } = await readFile(at('mange.csv'));
    const { summary } = await get('import.plan', { id, mapping });
    await get('import.run', { id, mapping });
    expect(summary.actors.created).toBe(5000);
    expect(await get('stakeholders.listActors', {})).toHaveLength(5000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(10);
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
