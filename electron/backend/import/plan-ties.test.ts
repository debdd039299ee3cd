import { describe, expect, it } from 'vitest';
import { newIdentifier } from '../../../shared/domain/identifiers.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { type Tie, UNKNOWN_TIE_FACTS } from '../../../shared/domain/stakeholders/tie.ts';
import { texts } from '../../../shared/i18n/translator.ts';
import { actor, plan } from '../../../test/helpers/import-plan.ts';

describe('connections', () => {
  const [a, b] = [actor({ name: 'A', externalId: 'e1' }), actor({ name: 'B' })];
  const kumu = (connections: unknown[]) =>
    JSON.stringify({ elements: [{ id: 'e1', label: 'A' }, { label: 'B' }, { label: 'C' }], connections });

  it('become ties, one for each end', async () => {
    const { ties } = await plan(
      kumu([
        { from: 'e1', to: 'B|C', type: 'Funding', strength: 'high' },
        { from: 'B', to: 'C', type: 'Likes', direction: 'mutual' },
      ]),
    );
    expect(ties.map(({ creates }) => creates)).toMatchObject([
      { kind: 'funds', isMutual: false, strength: 5 },
      { kind: 'funds' },
      { kind: 'cooperates', isMutual: true, note: 'Likes' },
    ]);
    expect(ties.map(({ name }) => name)).toEqual(['A – B', 'A – C', 'B – C']);
  });

  it('are refused with a reason when an end is missing, unknown, shared or the same', async () => {
    const { ties } = await plan(
      kumu([{ from: 'A' }, { from: 'A', to: 'X' }, { from: 'A', to: 'a' }, { from: 'D', to: 'A' }]),
      {
        actors: [actor({ name: 'D' }), actor({ name: 'D', kind: 'person' })],
      },
    );
    expect(ties.map(({ reason }) => reason?.code)).toEqual([
      'end-missing',
      'end-unknown',
      'tie-to-self',
      'end-ambiguous',
    ]);
  });

  it('that are there are not made again, with or without an id', async () => {
    const tie: Tie = {
      ...UNKNOWN_TIE_FACTS,
      id: newIdentifier(),
      fromActorId: a.id,
      toActorId: b.id,
      kind: 'funds',
      isMutual: false,
      note: '',
      externalId: 'c1',
    };
    const known = { actors: [a, b], ties: [tie] };
    const result = await plan(
      kumu([
        { id: 'c1', from: 'e1', to: 'B', type: 'funds' },
        { from: 'A', to: 'B', type: 'funds' },
        { id: 'c1', from: 'A', to: 'B', type: 'governs' },
        { id: 'c2', from: 'A', to: 'B', type: 'funds' },
      ]),
      known,
    );
    expect(result.ties.map(({ action }) => action)).toEqual(['skip', 'skip', 'update', 'create']);
    expect(result.ties[2]).toMatchObject({ tie, changes: { kind: 'governs' } });
  });

  const tie = (facts: Partial<Tie> = {}): Tie => ({
    ...UNKNOWN_TIE_FACTS,
    id: newIdentifier(),
    fromActorId: a.id,
    toActorId: b.id,
    kind: 'cooperates',
    isMutual: false,
    note: '',
    ...facts,
  });
  const codes = (result: Awaited<ReturnType<typeof plan>>) =>
    result.ties.map(({ warnings }) => warnings.map(({ code, field }) => (field ? `${code} ${field}` : code)));

  it('say everything that is known of a tie', async () => {
    const { ties } = await plan(
      kumu([
        {
          from: 'e1',
          to: 'B',
          type: 'refers to',
          direction: 'undirected',
          strength: 5,
          'starts on': '2025-03-01',
          'ends on': '1.6.2026',
          competence: 4,
          benevolence: '2,5',
          integrity: 'high',
          label: 'Henviser',
          description: 'familier',
        },
      ]),
    );
    expect(ties[0]?.creates).toMatchObject({
      kind: 'refers',
      isMutual: true,
      strength: 5,
      startsOn: '2025-03-01',
      endsOn: '2026-06-01',
      competence: 4,
      benevolence: 2.5,
      integrity: 5,
      note: 'Henviser: familier',
    });
    expect(ties[0]?.warnings).toEqual([]);
  });

  it('in words nobody can read are told of, and leave the rest as it is', async () => {
    const result = await plan(
      kumu([
        { from: 'A', to: 'B', strength: 75, direction: 'up', 'starts on': 'soon', integrity: 9 },
        { from: 'A', to: 'C', type: 'Likes', description: 'x'.repeat(600) },
        { from: 'B', to: 'C', 'starts on': '2026-02-01', 'ends on': '2026-01-01' },
      ]),
    );
    expect(codes(result)).toEqual([
      [
        'unknown-value direction',
        'not-on-scale strength',
        'not-on-scale integrity',
        'date-left-out startsOn',
      ],
      ['tie-type-noted type', 'cut-short note'],
      ['ends-before-start'],
    ]);
    const [first, , third] = result.ties.map(({ creates }) => creates);
    expect(Object.keys(first ?? {}).sort()).toEqual(['fromActorId', 'isMutual', 'kind', 'note', 'toActorId']);
    expect(third).not.toHaveProperty('startsOn');
    expect(result.summary.warnings).toBe(7);
  });

  it('that would end a known tie before it began leave its days alone', async () => {
    const known = { actors: [a, b], ties: [tie({ startsOn: '2026-05-01' })] };
    const { ties } = await plan(kumu([{ from: 'A', to: 'B', 'ends on': '2026-01-01', strength: 4 }]), known);
    expect(ties[0]).toMatchObject({ action: 'update', changes: { strength: 4 } });
    expect(ties[0]?.changes).not.toHaveProperty('endsOn');
  });

  it('of the same two, once ended and begun again, are two ties, and stay two', async () => {
    const twice = [
      { from: 'A', to: 'B', type: 'funds', 'starts on': '2020-01-01', 'ends on': '2021-01-01' },
      { from: 'A', to: 'B', type: 'funds', 'starts on': '2024-01-01' },
    ];
    const first = await plan(kumu(twice), { actors: [a, b] });
    expect(first.ties.map(({ action }) => action)).toEqual(['create', 'create']);
    const ties = [
      tie({ kind: 'funds', startsOn: '2024-01-01' }),
      tie({ kind: 'funds', startsOn: '2020-01-01', endsOn: '2021-01-01' }),
    ];
    const again = await plan(kumu(twice), { actors: [a, b], ties });
    expect(again.ties.map(({ action }) => action)).toEqual(['skip', 'skip']);
    const repeated = await plan(
      kumu([
        { from: 'A', to: 'B' },
        { from: 'A', to: 'B' },
      ]),
      { actors: [a, b] },
    );
    expect(repeated.ties.map(({ action }) => action)).toEqual(['create', 'skip']);
  });

  it('and elements are known by the ids of the document that wrote them', async () => {
    const known = { actors: [a, b], ties: [tie({ kind: 'funds', externalId: 'c9' })] };
    const elements = [a, b].map(({ id, name }) => ({ id, label: name }));
    const connections = [{ id: known.ties[0]?.id, from: a.id, to: b.id, type: 'funds' }];
    const result = await plan(JSON.stringify({ elements, connections }), known);
    expect([...result.rows, ...result.ties].map(({ action }) => action)).toEqual(['skip', 'skip', 'skip']);
  });

  it('of more ends than a table may have are refused', async () => {
    const ends = Array.from({ length: 30_000 }, () => 'B').join('|');
    await expect(
      plan(
        kumu([
          { from: 'A', to: ends },
          { from: 'C', to: ends },
        ]),
      ),
    ).rejects.toThrow('import.too-many-rows');
  });

  it('of our own table of ties are read in every language', async () => {
    for (const language of LANGUAGES) {
      const { terms, network } = texts[language];
      const { table } = network;
      const headers = [
        table.from,
        table.kind,
        table.to,
        table.direction,
        table.strength,
        table.startsOn,
        table.endsOn,
      ];
      const row = ['A', terms.tieKind.governs, 'B', table.mutual, '4', '2025-01-31', '2026-01-31'];
      const { ties } = await plan(`${headers.join(';')}\n${row.join(';')}`, { actors: [a, b] });
      expect(ties[0]).toMatchObject({
        creates: {
          kind: 'governs',
          isMutual: true,
          strength: 4,
          startsOn: '2025-01-31',
          endsOn: '2026-01-31',
        },
        warnings: [],
      });
    }
  });
});
