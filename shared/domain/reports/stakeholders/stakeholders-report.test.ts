import { describe, expect, it } from 'vitest';
import { reportNetwork } from '../../../../electron/backend/reports/report-network.ts';
import { AS_OF, emptySnapshot, id, richSnapshot } from '../../../../test/integration/report-snapshots.ts';
import { formatsFor } from '../../../i18n/formats.ts';
import { createTranslator } from '../../../i18n/translator.ts';
import type { InitiativeSnapshot } from '../snapshot.ts';
import type { NetworkFacts, StakeholdersReportOptions } from './stakeholders-context.ts';
import { stakeholdersReport } from './stakeholders-report.ts';

function report(snapshot: InitiativeSnapshot, options: Partial<StakeholdersReportOptions> = {}) {
  const wording = { language: 'en', t: createTranslator('en'), formats: formatsFor('en') } as const;
  const network: NetworkFacts = reportNetwork(snapshot, options.asOf ?? AS_OF);
  const all = { asOf: AS_OF, namesPeople: false, mapId: null, ...options };
  return stakeholdersReport(snapshot, all, network, wording);
}

const rich = richSnapshot();
const [first, second] = rich.actors;
if (!first || !second) throw new Error('a rich initiative has actors');

describe('the one page', () => {
  it('says so when there is nothing, and has no figure', () => {
    const model = report(emptySnapshot());
    expect(model.lead).toBe('No actors have been assessed yet.');
    expect(model.grid).toBeNull();
    expect(model.proposals.lines).toEqual([]);
    expect(model.proposals.note).toBe('As long as no actors are assessed, the map can propose nothing.');
    expect(model.blocks.map(({ lines }) => lines.length > 0)).toEqual([true, true, true, true]);
    expect(model.annexes.every(({ figure, table }) => figure === null && table === null)).toBe(true);
  });

  it('names a target group nobody speaks for', () => {
    const group = { id: id('target-group', 1), position: 1, name: 'Young carers', note: '' };
    const model = report({ ...rich, targetGroups: [group] });
    expect(model.blocks[0]?.lines[0]).toBe('Nobody speaks for “Young carers”');
    expect(model.proposals.lines).toContain(
      'The secretariat finds somebody who can speak for “Young carers”.',
    );
    const voice = { id: id('voice', 1), targetGroupId: group.id, actorId: first.id };
    const spokenFor = report({ ...rich, targetGroups: [group], voices: [voice] });
    expect(spokenFor.proposals.lines.join()).not.toContain('Young carers');
  });

  it('tells of silence by the last contact on or before the day, and not of what was said', () => {
    const contact = {
      id: id('contact', 1),
      actorId: first.id,
      happenedOn: '2026-01-22',
      channel: 'phone',
      madeBy: 'Kari',
      about: 'A secret',
      followUp: 'Another secret',
      followUpOn: null,
      followedUpOn: null,
    } as const;
    const later = { ...contact, id: id('contact', 2), happenedOn: '2026-12-24' };
    const actors = rich.actors.map((actor) =>
      actor.id === first.id || actor.id === second.id ? { ...actor, contactRhythmDays: 30 } : actor,
    );
    const model = report({ ...rich, actors, contacts: [contact, later] });
    expect(model.blocks[1]?.lines[0]).toContain('304 days ago');
    expect(model.blocks[1]?.lines[1]).toContain('never has');
    expect(model.annexes.at(-1)?.table?.rows).toHaveLength(2);
    expect(JSON.stringify(model)).not.toContain('secret');
    expect(model.proposals.lines.at(-1)).toMatch(
      new RegExp(`^Those responsible contact ${first.name}, ${second.name} and .+ by 06/12/2026\\.$`),
    );
  });

  it('proposes a seat for those to work closely with who have none, and for nobody else', () => {
    const close = { power: 5, interest: 5 };
    const assessments = rich.assessments
      .filter(({ actorId }) => actorId === first.id)
      .map((assessment) => ({ ...assessment, ...close }));
    const model = report({ ...rich, assessments, terms: [] });
    expect(model.proposals.lines[0]).toBe(
      `A seat in a body is offered to ${first.name}, or the reason why not is recorded.`,
    );
    const away = assessments.map((assessment) => ({ ...assessment, interest: 1 }));
    expect(report({ ...rich, assessments: away, terms: [] }).proposals.lines).toEqual([]);
  });

  it('cuts long names on the one page, and has them whole in the tables', () => {
    const name = 'A name that goes on '.repeat(12).trim();
    const model = report({ ...rich, actors: rich.actors.map((actor) => ({ ...actor, name })) });
    const { lead, proposals, blocks } = model;
    expect(JSON.stringify({ lead, proposals, blocks })).not.toContain(name);
    expect(model.annexes[0]?.table?.rows[0]?.[0]).toBe(name);
  });

  it('leads from a block to the annex that has the rest', () => {
    const model = report(richSnapshot(40), { since: '2026-02-10' });
    expect(model.blocks[3]?.rest).toBe('1 more is in the annex “Who has moved”.');
    const annex = model.annexes.find(({ heading }) => heading === 'Who has moved');
    expect(annex?.table?.rows).toHaveLength(6);
    expect(annex?.figure?.kind === 'movement' && annex.figure.marks).toHaveLength(6);
  });

  it('compares with the day asked for', () => {
    const model = report(rich, { since: '2026-10-01' });
    expect(model.blocks[3]?.heading).toBe('Who has moved since 01/10/2026');
  });
});

describe('the map of a report', () => {
  const map = {
    id: id('stakeholder-map', 1),
    position: 1,
    name: 'Housing',
    purpose: 'Who builds?',
    ownerId: null,
  };
  const place = { id: id('map-actor', 1), mapId: map.id, actorId: first.id, pinnedX: null, pinnedY: null };
  const snapshot = { ...rich, maps: [map], mapActors: [place] };

  it('shows its members alone, with the purpose', () => {
    const model = report(snapshot, { mapId: map.id });
    expect(model.subtitle).toContain('Housing');
    expect(model.purpose).toBe('Who builds?');
    expect(model.grid?.kind === 'grid' && model.grid.marks.map((mark) => mark.id)).toEqual([first.id]);
  });

  it('is refused when it was not there on the day', () => {
    expect(() => report(rich, { mapId: map.id })).toThrowError('item.not-found');
  });

  it('calls the scales what the initiative calls them', () => {
    const scale = {
      id: id('assessment-scale', 1),
      scale: 'power',
      name: 'Clout',
      low: '',
      high: '',
    } as const;
    const model = report({ ...rich, assessmentScales: [scale] });
    expect(model.annexes[0]?.table?.columns).toContain('Clout');
  });

  it('says how many a table leaves out', () => {
    const table = report(richSnapshot(300)).annexes[0]?.table;
    expect(table?.rows).toHaveLength(40);
    expect(table?.rest).toContain('more are in the program');
  });
});
