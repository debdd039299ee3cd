import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { compileReport } from '../../electron/backend/reports/compile-report.ts';
import { readSnapshot } from '../../electron/backend/reports/read-snapshot.ts';
import { renderReport, reportModel } from '../../electron/backend/reports/render-report.ts';
import { reportNetwork } from '../../electron/backend/reports/report-network.ts';
import { drawFigure } from '../../electron/backend/reports/stakeholders-figures.ts';
import { marksOf } from '../../renderer/features/stakeholders/grid/grid-marks.ts';
import { PDF_STANDARDS } from '../../shared/contract/reports.ts';
import type { StakeholderMapId } from '../../shared/domain/identifiers.ts';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import type { InitiativeSnapshot } from '../../shared/domain/reports/snapshot.ts';
import { stakeholdersReport } from '../../shared/domain/reports/stakeholders/stakeholders-report.ts';
import type { StakeholdersReportModel } from '../../shared/domain/reports/stakeholders/stakeholders-report-model.ts';
import { powerInterestGridSvg } from '../../shared/figures/render-figure.ts';
import { lightPalette } from '../../shared/figures/tokens.ts';
import { formatsFor } from '../../shared/i18n/formats.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { AS_OF, emptySnapshot, hostileSnapshot, richSnapshot } from './report-snapshots.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-stakeholders-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Runs a program on the PDF and returns what it prints. */
function run(program: string, options: readonly string[], pdf: Uint8Array): string {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, pdf);
  const [before, after] = [options.filter((option) => option !== '-'), options.includes('-') ? ['-'] : []];
  const result = spawnSync(program, [...before, path, ...after], { encoding: 'utf8', maxBuffer: 2 ** 27 });
  expect(result.status, result.stderr).toBe(0);
  return result.stdout;
}

function demo(language: (typeof LANGUAGES)[number]) {
  const db = openInMemory();
  createSchema(db);
  fillDemo(db, { language, anchor: AS_OF });
  return db;
}

describe.each(LANGUAGES)('the stakeholder report of the demo in %s', (language) => {
  const db = demo(language);
  const options = { type: 'stakeholders', language, asOf: AS_OF, namesPeople: false } as const;

  it.each(PDF_STANDARDS)('keeps the standard %s and gives the same bytes twice', async (standard) => {
    const first = await renderReport(db, { ...options, standard });
    const second = await renderReport(db, { ...options, standard });
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    const mark = standard === 'a-2a' ? 'pdfaid:part>2<' : 'pdfuaid:part>1<';
    expect(Buffer.from(first.pdf).includes(mark)).toBe(true);
  });

  it.skipIf(!isInstalled('qpdf') || !isInstalled('pdfinfo'))('is sound, tagged and titled', async () => {
    const { pdf, title, pageCount } = await renderReport(db, { ...options, standard: 'a-2a' });
    expect(run('qpdf', ['--check'], pdf)).toContain('No syntax or stream encoding errors');
    const facts = run('pdfinfo', [], pdf);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/\(A4\)/);
    expect(facts).toContain(title);
    expect(facts).toMatch(new RegExp(`Pages:\\s+${pageCount}\\n`));
    const objects = run('qpdf', ['--qdf', '--object-streams=disable', '-'], pdf);
    expect(objects).toContain(`/Lang (${language})`);
    expect(objects.match(/\/S \/Figure\b/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it.skipIf(!isInstalled('pdftotext'))(
    'has the board on one page, no key untranslated, no name of a person, no text of a contact',
    async () => {
      const { pdf } = await renderReport(db, { ...options, standard: 'a-2a' });
      const words = run('pdftotext', ['-'], pdf).replace(/\s+/g, ' ');
      expect(words).not.toMatch(/\b(stakeholdersReport|reports|terms|maps|network|coverage)\.[a-z]/);
      const [first = '', second = ''] = run('pdftotext', ['-'], pdf).split('\f');
      const model = reportModel(db, { ...options, standard: 'a-2a' }) as StakeholdersReportModel;
      for (const { heading } of model.blocks) expect(first.replace(/\s+/g, ' ')).toContain(heading);
      expect(second).toContain(model.annexes[0]?.heading);
      const people = db.prepare<[], { name: string }>("SELECT name FROM actor WHERE kind = 'person'").all();
      expect(people.length).toBeGreaterThan(0);
      for (const { name } of people) expect(words).not.toContain(name);
      const contacts = db.prepare<[], { about: string }>("SELECT about FROM contact WHERE about <> ''").all();
      expect(contacts.length).toBeGreaterThan(0);
      for (const { about } of contacts) expect(words).not.toContain(about);
    },
  );
});

describe('figures equal to those on screen', () => {
  const db = demo('nb');
  const model = reportModel(db, {
    type: 'stakeholders',
    language: 'nb',
    standard: 'a-2a',
    asOf: AS_OF,
    namesPeople: true,
  }) as StakeholdersReportModel;

  it('draws the grid the window draws from the same actors, to the last character', () => {
    const { grid } = model;
    if (grid?.kind !== 'grid') throw new Error('the demo has a grid');
    const onScreen = marksOf(
      grid.marks.map(({ id, label, power, interest, ...mark }) => ({
        ...mark,
        id,
        name: label,
        assessment: { power, interest },
      })) as unknown as Parameters<typeof marksOf>[0],
      null,
    );
    const size = { width: 720, height: 560, fontSize: 12 };
    const drawn = powerInterestGridSvg({
      ...size,
      marks: onScreen,
      texts: grid.texts,
      palette: lightPalette,
    });
    expect(drawFigure(grid, size).svg).toBe(drawn.svg);
  });

  it('has every assessed actor of the table in the grid, with its own numbers', () => {
    const rows = db
      .prepare<[{ day: string }], { id: string; power: number; interest: number }>(
        `SELECT actor_id AS id, power, interest FROM assessment a WHERE map_id IS NULL AND assessed_on <= @day
           AND NOT EXISTS (SELECT 1 FROM assessment b WHERE b.actor_id = a.actor_id AND b.map_id IS NULL
             AND b.assessed_on <= @day AND (b.assessed_on > a.assessed_on
               OR (b.assessed_on = a.assessed_on AND b.id > a.id)))`,
      )
      .all({ day: AS_OF });
    const marks = model.grid?.kind === 'grid' ? model.grid.marks : [];
    const sorted = <Mark extends { id: string }>(list: readonly Mark[]) =>
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(marks).map(({ id, power, interest }) => ({ id, power, interest }))).toEqual(sorted(rows));
  });
});

describe('whatever the initiative holds, the stakeholder report keeps both standards', () => {
  it.each([
    ['nothing', emptySnapshot()],
    ['much', richSnapshot()],
    ['three hundred actors', richSnapshot(300)],
    ['hostile texts', hostileSnapshot()],
  ] satisfies [string, InitiativeSnapshot][])('%s', (_, snapshot) => {
    const wording = { language: 'da', t: createTranslator('da'), formats: formatsFor('da') } as const;
    const options = { asOf: AS_OF, namesPeople: false, mapId: null };
    const model = stakeholdersReport(snapshot, options, reportNetwork(snapshot, AS_OF), wording);
    for (const standard of PDF_STANDARDS)
      expect(compileReport({ model, standard, withPages: true }).pages.length).toBeGreaterThan(1);
  });
});

describe('however long the names are', () => {
  it.skipIf(!isInstalled('pdftotext'))('the board has one page, and what cannot be printed is named', () => {
    const rich = richSnapshot(300);
    const name = `${'Senter for samarbeid mellom kommuner og frivillige '.repeat(4)}中 🎉`;
    const snapshot = { ...rich, actors: rich.actors.map((actor) => ({ ...actor, name })) };
    const wording = { language: 'nb', t: createTranslator('nb'), formats: formatsFor('nb') } as const;
    const options = { asOf: AS_OF, namesPeople: false, mapId: null };
    const model = stakeholdersReport(snapshot, options, reportNetwork(snapshot, AS_OF), wording);
    const { pdf, unprintable } = compileReport({ model, standard: 'a-2a', withPages: false });
    const [first = '', second = ''] = run('pdftotext', ['-'], pdf).split('\f');
    for (const { heading } of model.blocks) expect(first.replace(/\s+/g, ' ')).toContain(heading);
    expect(first).toContain(model.annexesLabel);
    expect(second).toContain(model.annexes[0]?.heading);
    expect(unprintable).toEqual(['中', '🎉']);
  });
});

describe('the preview of a map of its own', () => {
  it('shows the marks taken from the whole initiative too, paler', () => {
    const db = demo('nb');
    const map = db.prepare<[], { id: string }>('SELECT id FROM stakeholder_map').get();
    const model = reportModel(db, {
      type: 'stakeholders',
      language: 'nb',
      standard: 'a-2a',
      asOf: AS_OF,
      namesPeople: false,
      mapId: map?.id as StakeholderMapId,
    }) as StakeholdersReportModel;
    const marks = model.grid?.kind === 'grid' ? model.grid.marks : [];
    expect(marks.some(({ isTaken }) => isTaken)).toBe(true);
    const [page = ''] = compileReport({ model, standard: 'a-2a', withPages: true }).pages;
    const figure = /data:image\/svg\+xml;base64,([^"]+)/.exec(page)?.[1] ?? '';
    expect(Buffer.from(figure, 'base64').toString()).toMatch(/fill-opacity="0\.[45]/);
  });
});

describe('the network of a report', () => {
  it('counts only the weightiest of a crowd, and says how many there are', () => {
    const snapshot = readSnapshot(demo('nb'), AS_OF);
    const few = reportNetwork(snapshot, AS_OF, 10);
    expect(few.measures.actors).toHaveLength(10);
    expect(few.places).toHaveLength(10);
    expect(few.members).toBe(reportNetwork(snapshot, AS_OF).measures.actors.length);
  });

  it('leaves out ties that had ended on the day', () => {
    const snapshot = readSnapshot(demo('nb'), AS_OF);
    const ended = { ...snapshot, ties: snapshot.ties.map((tie) => ({ ...tie, endsOn: '2026-11-21' })) };
    expect(reportNetwork(ended, AS_OF).measures.pairs).toBe(0);
    expect(reportNetwork(ended, '2026-11-21').measures.pairs).toBeGreaterThan(0);
  });
});
