import { describe, expect, it } from 'vitest';
import {
  AS_OF,
  emptySnapshot,
  hostileSnapshot,
  richSnapshot,
} from '../../../test/integration/report-snapshots.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { AssessmentId, AssessmentScaleId, StakeholderMapId } from '../identifiers.ts';
import { LANGUAGES, type Language } from '../languages.ts';
import type { StatusReportOptions } from './report-context.ts';
import type { InitiativeSnapshot } from './snapshot.ts';
import { statusReport } from './status-report.ts';

function report(
  snapshot: InitiativeSnapshot,
  options: Partial<StatusReportOptions> = {},
  language: Language = 'nb',
) {
  const wording = { language, t: createTranslator(language), formats: formatsFor(language) };
  return statusReport(snapshot, { asOf: AS_OF, namesPeople: false, ...options }, wording);
}

describe('a rich initiative', () => {
  const model = report(richSnapshot());

  it('is for the next meeting that decides, with its place', () => {
    expect(model.cover.title).toBe('Statusrapport til Styringsgruppen');
    expect(model.cover.subtitle).toContain('torsdag 3. desember 2026');
    expect(model.cover.facts.map((fact) => fact.value)).toContain('Rådhuset, formannskapssalen');
  });

  it('seeks the decisions of that meeting only, in the order of the agenda', () => {
    expect(model.decisions.items.map((item) => [item.number, item.kind])).toEqual([
      ['41/26', 'Vedta'],
      ['42/26', 'Vedta'],
      ['43/26', 'Slutte seg til'],
    ]);
  });

  it('sums up in five lines that agree with the sections', () => {
    expect(model.summary.lines).toHaveLength(5);
    expect(model.summary.lines[0]).toContain('3 saker venter');
    const counts = model.actions.figure?.counts;
    expect(model.summary.lines[1]).toContain(`${counts?.completed} av 24 tiltak`);
    const empty = model.governance.bodies
      .flatMap((body) => body.seats)
      .filter((seat) => seat.holder === null);
    expect(model.summary.lines[4]).toContain(`${empty.length} av 40 plasser`);
  });

  it('tells what changed since the previous meeting without what was undone', () => {
    const told = model.changes.rows.map((row) => row[1]).join('\n');
    expect(model.changes.lead).toContain('1. oktober 2026');
    expect(told).toContain('status endret');
    expect(told).toContain('Interessentkartet er vurdert på nytt: 5 aktører');
    expect(model.changes.rows).toHaveLength(5);
  });

  it('leads the eye to a powerful actor without a seat', () => {
    const { figure } = model.stakeholders;
    const highlighted = figure?.marks.find((mark) => mark.id === figure.highlightedId);
    expect(highlighted?.hasSeat).toBe(false);
    expect(highlighted?.power).toBeGreaterThanOrEqual(3);
    expect(model.stakeholders.lead).toContain(highlighted?.label);
  });

  it('says of an indicator where it stands and where it is going', () => {
    expect(model.indicators.items[0]?.sentence.replace(/\s/g, ' ')).toBe(
      '79,0 % i 2025, i rute mot 85,0 % i 2028.',
    );
    expect(model.indicators.items[5]?.sentence).toBe('Ingen målinger ennå.');
  });

  it('names no person and no contact detail unless asked', () => {
    expect(JSON.stringify(model)).not.toMatch(/Hemmelig|Gammelnavn|example\.org|Kari Nordmann/);
    const named = JSON.stringify(report(richSnapshot(), { namesPeople: true }));
    expect(named).toMatch(/Ola Hemmelig/);
    expect(named).toMatch(/Kari Nordmann/);
    expect(named).not.toMatch(/example\.org/);
  });

  it('is the same twice, and plain data', () => {
    expect(report(richSnapshot())).toEqual(model);
    expect(structuredClone(model)).toEqual(model);
  });
});

describe('an initiative with hardly anything', () => {
  it.each(LANGUAGES)('says so in plain sentences in %s', (language) => {
    const model = report(emptySnapshot(), {}, language);
    for (const section of [
      model.decisions,
      model.changes,
      model.stakeholders,
      model.governance,
      model.actions,
      model.indicators,
    ])
      expect(section.lead).toMatch(/^\p{Lu}.+\.$/u);
    expect(model.summary.lines).toHaveLength(5);
    expect(model.stakeholders.figure ?? model.governance.figure ?? model.actions.figure).toBeNull();
    expect(JSON.stringify(model)).not.toMatch(/reports\.status|history\.|terms\./);
  });

  it('says that a meeting without decisions seeks none', () => {
    const rich = richSnapshot();
    const model = report({ ...rich, agendaItems: [] });
    expect(model.decisions.items).toEqual([]);
    expect(model.decisions.lead).toContain('Ingen vedtak');
  });
});

describe('every language', () => {
  it.each(LANGUAGES)('has a text for everything in %s', (language) => {
    for (const snapshot of [richSnapshot(), richSnapshot(300), hostileSnapshot()])
      expect(JSON.stringify(report(snapshot, { namesPeople: true }, language))).not.toMatch(
        /reports\.status\.|history\.[a-z]+\.|terms\.[a-z]/i,
      );
  });
});

describe('the day of the report', () => {
  it('forgets measurements and assessments made later', () => {
    const model = report(richSnapshot(), { asOf: '2023-01-01' });
    expect(model.indicators.items[0]?.values).toHaveLength(1);
    expect(model.stakeholders.figure).toBeNull();
  });
});

describe('the stakeholders of the report', () => {
  it('are judged by scales with the names the initiative has given them', () => {
    const snapshot = richSnapshot();
    const named = {
      id: 'scale' as AssessmentScaleId,
      scale: 'power',
      name: 'Tyngde',
      low: '',
      high: '',
    } as const;
    const { stakeholders } = report({ ...snapshot, assessmentScales: [named] });
    expect(stakeholders.columns.slice(2, 4)).toEqual(['Tyngde', 'Interesse']);
    expect(stakeholders.figure?.texts).toMatchObject({ power: 'Tyngde', interest: 'Interesse' });
    expect(report(snapshot).stakeholders.columns[2]).toBe('Innflytelse');
  });

  it('stand where the whole initiative sees them, whatever a further map says', () => {
    const snapshot = richSnapshot();
    const elsewhere = snapshot.assessments.map((assessment) => ({
      ...assessment,
      id: `9${assessment.id}` as AssessmentId,
      mapId: 'map' as StakeholderMapId,
      power: 1,
    }));
    const changed = report({ ...snapshot, assessments: [...snapshot.assessments, ...elsewhere] });
    expect(changed.stakeholders).toEqual(report(snapshot).stakeholders);
  });
});
