/** The network out as Kumu JSON and in again through the import: what comes back is what went out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { readNetworkFile } from '../../electron/backend/network/network-file.ts';
import type { NetworkFile } from '../../shared/domain/stakeholders/network-file.ts';
import { networkKumu } from '../../shared/domain/stakeholders/network-kumu.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ryggrad } from '../helpers/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad round trip '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a reader sees, by name: identifiers are the document's own. */
function seen({ actors, ties }: NetworkFile) {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const lines = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    actors: lines(actors.map(({ id: _id, organisationId: _organisationId, ...facts }) => facts)),
    ties: lines(
      ties.map(({ from, to, kind, isMutual, strength, note }) => ({
        from: nameOf.get(from),
        to: nameOf.get(to),
        kind,
        isMutual,
        strength,
        note,
      })),
    ),
  };
}

describe.each(['nb', 'en'] as const)('the demo network in %s', (language) => {
  it('comes back from Kumu JSON as it went out', () => {
    const t = createTranslator(language);
    const demo = openInMemory();
    createSchema(demo);
    fillDemo(demo, { language, anchor: '2026-11-22' });
    const out = readNetworkFile(demo, true, t);
    const input = join(folder, `${language}.json`);
    const document = join(folder, `${language}.ryggrad`);
    writeFileSync(input, networkKumu(out, t));
    expect(ryggrad(['new', document, '--name', 'Back']).exitCode).toBe(0);
    expect(ryggrad(['import', document, 'stakeholders', input]).exitCode).toBe(0);
    const db = new BetterSqlite(document, { readonly: true }) as unknown as Database;
    const back = readNetworkFile(db, true, t);
    db.close();
    expect(seen(back)).toEqual(seen(out));
  });
});
