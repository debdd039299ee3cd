import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillDemo } from '../../electron/backend/demo/create-demo.ts';
import { type CompiledReport, compileReport } from '../../electron/backend/reports/compile-report.ts';
import { renderReport } from '../../electron/backend/reports/render-report.ts';
import { PDF_STANDARDS, type PdfStandard } from '../../shared/contract/reports.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import type { InitiativeSnapshot } from '../../shared/domain/reports/snapshot.ts';
import { statusReport } from '../../shared/domain/reports/status-report.ts';
import { formatsFor } from '../../shared/i18n/formats.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { AS_OF, emptySnapshot, hostileSnapshot, richSnapshot } from './report-snapshots.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(
  snapshot: InitiativeSnapshot,
  language: Language = 'nb',
  standard: PdfStandard = 'a-2a',
  withPages = false,
): CompiledReport {
  const wording = { language, t: createTranslator(language), formats: formatsFor(language) };
  const model = statusReport(snapshot, { asOf: AS_OF, namesPeople: false }, wording);
  return compileReport({ model, standard, withPages });
}

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

describe.each(LANGUAGES)('the demo in %s', (language) => {
  const db = openInMemory();
  createSchema(db);
  fillDemo(db, { language, anchor: AS_OF });
  const options = { type: 'status', language, asOf: AS_OF, namesPeople: false } as const;

  it.each(PDF_STANDARDS)('keeps the standard %s and gives the same bytes twice', async (standard) => {
    const first = await renderReport(db, { ...options, standard });
    const second = await renderReport(db, { ...options, standard });
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    expect(first.pageCount).toBeGreaterThan(5);
    expect(Buffer.from(first.pdf).includes(standard === 'a-2a' ? 'pdfaid:part>2<' : 'pdfuaid:part>1<')).toBe(
      true,
    );
  });

  it.skipIf(!isInstalled('pdfinfo'))('is tagged, A4 and titled, says pdfinfo', async () => {
    const { pdf, title, pageCount } = await renderReport(db, { ...options, standard: 'a-2a' });
    const facts = run('pdfinfo', [], pdf);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/\(A4\)/);
    expect(facts).toContain(title);
    expect(facts).toMatch(new RegExp(`Pages:\\s+${pageCount}\\n`));
    expect(facts).not.toMatch(/Author:/);
  });

  it.skipIf(!isInstalled('qpdf'))(
    'is sound, in its language, with page labels and bookmarks, says qpdf',
    async () => {
      const { pdf } = await renderReport(db, { ...options, standard: 'a-2a' });
      expect(run('qpdf', ['--check'], pdf)).toContain('No syntax or stream encoding errors');
      const objects = run('qpdf', ['--qdf', '--object-streams=disable', '-'], pdf);
      expect(objects).toContain(`/Lang (${language})`);
      expect(objects).toContain('/PageLabels');
      expect(objects).toContain('/Outlines');
      expect(objects).toMatch(/\/S \/TH\b/);
      expect(objects.match(/\/S \/Figure\b/g)?.length).toBeGreaterThanOrEqual(15);
    },
  );

  it.skipIf(!isInstalled('pdftotext'))('leaves no key untranslated and no name of a person', async () => {
    const { pdf } = await renderReport(db, { ...options, standard: 'a-2a' });
    const words = run('pdftotext', ['-'], pdf);
    expect(words).not.toMatch(/\b(reports\.status|terms|history)\.[a-z]/i);
    const people = db.prepare<[], { name: string }>("SELECT name FROM actor WHERE kind = 'person'").all();
    expect(people.length).toBeGreaterThan(0);
    for (const { name } of people) expect(words).not.toContain(name);
  });
});

describe('whatever the initiative holds, the report keeps the accessible standard', () => {
  it.each([
    ['nothing', emptySnapshot()],
    ['much', richSnapshot()],
    ['three hundred actors', richSnapshot(300)],
    ['hostile texts', hostileSnapshot()],
    ['a meeting without decisions', { ...richSnapshot(), agendaItems: [] }],
    ['very long texts', longTexts()],
  ])('%s', (_, snapshot) => {
    for (const standard of PDF_STANDARDS)
      expect(compile(snapshot, 'da', standard).pageCount).toBeGreaterThan(1);
  });

  it.skipIf(!isInstalled('pdftotext'))('and hostile texts stay texts', () => {
    const words = run('pdftotext', ['-layout', '-'], compile(hostileSnapshot()).pdf);
    for (const text of [
      '#set page(fill: red)',
      '$x^2$ @ref <label> *bold* _it_ `raw`',
      '<script>alert(1)</script> &amp; ]]>',
      '#eval("1+1")',
    ])
      expect(words).toContain(text);
  });
});

function longTexts(): InitiativeSnapshot {
  const rich = richSnapshot();
  const long = 'Et langt avsnitt om saken, med mange ord og flere setninger. '.repeat(300);
  return {
    ...rich,
    initiative: { ...rich.initiative, name: long.slice(0, 200), place: long.slice(0, 500) },
    bodies: rich.bodies.map((body) => ({ ...body, name: long.slice(0, 200) })),
    agendaItems: rich.agendaItems.map((item) => ({
      ...item,
      title: long.slice(0, 200),
      proposedWording: long,
    })),
    indicators: rich.indicators.map((indicator) => ({ ...indicator, definition: long })),
  };
}

describe('the pages of the preview', () => {
  const { pages, pageCount } = compile(richSnapshot(), 'nb', 'a-2a', true);

  it('are as many as those of the PDF, each complete', () => {
    expect(pages).toHaveLength(pageCount);
    for (const page of pages) {
      expect(page).toMatch(/^<svg [^>]*viewBox="0 [\d.]+ 595/);
      for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
    }
  });

  it('hold no script and reach for nothing outside', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(page).not.toMatch(/(?:href|src)="(?!#|data:image\/)/);
    }
  });

  it('draw the text of figures as outlines, since a picture has no fonts', () => {
    for (const [, base64] of pages.join('').matchAll(/data:image\/svg\+xml;base64,([^"]+)/g))
      expect(Buffer.from(base64 ?? '', 'base64').toString()).not.toContain('<text');
  });
});
