/** The network out as Kumu JSON and in again through the import: what comes back is what went out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { guessMapping } from '../../electron/backend/import/guess-mapping.ts';
import { readKnownContent } from '../../electron/backend/import/known-content.ts';
import { planImport } from '../../electron/backend/import/plan-import.ts';
import { readImportBytes } from '../../electron/backend/import/read-file.ts';
import { readNetworkFile } from '../../electron/backend/network/network-file.ts';
import { createActor, createTie } from '../../electron/backend/stakeholders/stakeholders-service.ts';
import { UNKNOWN_ACTOR_FACTS } from '../../shared/domain/stakeholders/actor.ts';
import type { NetworkFile } from '../../shared/domain/stakeholders/network-file.ts';
import { networkKumu } from '../../shared/domain/stakeholders/network-kumu.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ryggrad } from '../helpers/command-line.ts';
import { step } from '../helpers/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad round trip '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a reader sees, by name: identifiers are the document's own. */
function seen({ actors, ties }: NetworkFile) {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const lines = (items: readonly object[]) =>
    items.map((item) => JSON.stringify(Object.entries(item).sort())).sort();
  return {
    actors: lines(actors.map(({ id: _id, organisationId: _organisationId, ...facts }) => facts)),
    ties: lines(
      ties.map(({ id: _id, from, to, ...facts }) => ({
        ...facts,
        from: nameOf.get(from),
        to: nameOf.get(to),
      })),
    ),
  };
}

/** Texts that programs stumble over, ties with everything that is known of one, and one that was ended and begun again. */
function fillHard(db: Database): void {
  const facts = {
    ...UNKNOWN_ACTOR_FACTS,
    sector: 'hybrid',
    type: 'foundation',
    organisationId: null,
    position: '',
    place: 'Østbyen; "midt" i',
    description: '',
    brings: '',
    email: '',
    phone: '',
  } as const;
  const [first, second] = ['=1+1', "'Sitat' «ærlig», å|b"].map((name) =>
    createActor(db, {
      ...facts,
      kind: 'organisation',
      name,
      level: 'national',
      tags: 'a\nb c',
      description: 'Linje 1\nLinje 2; "sitat"\n-3',
      brings: "'=HYPERLINK(1)",
    }),
  );
  if (!first || !second) throw new Error('no actors');
  createActor(db, {
    ...facts,
    kind: 'person',
    name: '+47 Kari',
    position: '@leder',
    organisationId: first.id,
  });
  const ends = { fromActorId: second.id, toActorId: first.id, kind: 'funds', isMutual: false } as const;
  const trust = { competence: 4.5, benevolence: 1, integrity: 3.3 };
  createTie(db, {
    ...ends,
    note: 'a: b',
    strength: 5,
    startsOn: '2020-01-01',
    endsOn: '2021-06-30',
    ...trust,
  });
  createTie(db, { ...ends, note: '', strength: 1, startsOn: '2024-02-29' });
  createTie(db, { ...ends, note: '=x', kind: 'in-conflict', isMutual: true, integrity: 1 });
}

describe.each(['nb', 'sv'] as const)('the demo network in %s, and harder things,', (language) => {
  const t = createTranslator(language);
  const demo = openInMemory();
  createSchema(demo);
  fillDemo(demo, { language, anchor: '2026-11-22' });
  step(demo, () => fillHard(demo));
  const out = readNetworkFile(demo, true, t);
  const json = networkKumu(out, t);

  it('comes back from Kumu JSON as it went out', () => {
    const input = join(folder, `${language}.json`);
    const document = join(folder, `${language}.ryggrad`);
    writeFileSync(input, json);
    expect(ryggrad(['new', document, '--name', 'Back']).exitCode).toBe(0);
    expect(ryggrad(['import', document, 'stakeholders', input]).exitCode).toBe(0);
    const again = JSON.parse(ryggrad(['import', document, 'stakeholders', input, '--json']).out);
    expect(again).toMatchObject({ created: 0, updated: 0, ties: { created: 0, updated: 0 } });
    const db = new BetterSqlite(document, { readonly: true }) as unknown as Database;
    const back = readNetworkFile(db, true, t);
    db.close();
    expect(seen(back)).toEqual(seen(out));
  });

  it('changes nothing in the document it was written from', async () => {
    const file = await readImportBytes(Buffer.from(json), 'x.json');
    const { summary } = planImport(file, guessMapping(file.table), readKnownContent(demo), '2026-11-22');
    expect(summary).toMatchObject({
      actors: { read: out.actors.length, skipped: out.actors.length },
      ties: { read: out.ties.length, skipped: out.ties.length },
      leftOut: [],
      warnings: 0,
    });
  });
});
