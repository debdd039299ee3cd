/** A table out of one document and into another: what comes back is what went out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportedTable } from '../../shared/contract/export.ts';
import { importBackend } from '../helpers/import-backend.ts';

const { ask, at, close, folder, get, newDocument, readFile } = importBackend();
afterAll(close);

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
