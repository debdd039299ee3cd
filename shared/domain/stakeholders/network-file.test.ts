import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../test/helpers/read-xml.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { FileActor, FileTie, NetworkFile } from './network-file.ts';
import { networkGraphml } from './network-graphml.ts';
import { networkKumu } from './network-kumu.ts';

const actor = (changes: Partial<FileActor> = {}): FileActor => ({
  id: 'a',
  name: 'Sundet Mekaniske',
  kind: 'organisation',
  sector: 'private',
  type: 'business',
  level: null,
  organisationId: '',
  organisation: '',
  position: '',
  place: 'Nordbyen',
  description: '',
  brings: '',
  organisationNumber: '',
  tags: [],
  ...changes,
});
const tie = (changes: Partial<FileTie> = {}): FileTie => ({
  id: 't',
  from: 'a',
  to: 'b',
  kind: 'funds',
  isMutual: false,
  strength: 4,
  startsOn: '2025-03-01',
  endsOn: null,
  competence: 4,
  benevolence: null,
  integrity: 2.5,
  note: '',
  ...changes,
});
const HOSTILE = `<script>&amp;"'\n\ttab]]> \u0007å \uD800 {=1+1}`;
const file = (changes: Partial<NetworkFile> = {}): NetworkFile => ({
  title: 'Oppvekst & <nærmiljø>',
  actors: [actor(), actor({ id: 'b', name: HOSTILE, sector: 'public', tags: ['skole', 'lærling'] })],
  ties: [tie(), tie({ id: 'u', kind: 'cooperates', isMutual: true })],
  ...changes,
});

const named = (element: XmlElement, name: string) => element.children.filter((each) => each.name === name);
function read(graphml: string) {
  const root = readXml(graphml);
  const types = new Map(named(root, 'key').map(({ attributes }) => [attributes.id, attributes]));
  const facts = (element: XmlElement) =>
    Object.fromEntries(
      named(element, 'data').map(({ attributes, text }) => {
        const key = types.get(attributes.key);
        if (key?.for !== element.name) throw new Error(`no key ${attributes.key} for ${element.name}`);
        return [key['attr.name'] ?? '', text];
      }),
    );
  const [graph] = named(root, 'graph');
  if (!graph) throw new Error('no graph');
  return { root, graph, nodes: named(graph, 'node'), edges: named(graph, 'edge'), facts };
}

describe('a network as GraphML', () => {
  it('is well-formed, with a key for every fact and an end for every edge', () => {
    const { root, graph, nodes, edges, facts } = read(networkGraphml(file()));
    expect(root.attributes.xmlns).toBe('http://graphml.graphdrawing.org/xmlns');
    expect(named(root, 'desc')[0]?.text).toBe('Oppvekst & <nærmiljø>');
    expect(graph.attributes.edgedefault).toBe('directed');
    expect(nodes.map(({ attributes }) => attributes.id)).toEqual(['a', 'b']);
    expect(facts(nodes[0] as XmlElement)).toEqual({
      label: 'Sundet Mekaniske',
      kind: 'organisation',
      sector: 'private',
      type: 'business',
      place: 'Nordbyen',
    });
    expect(edges.map(({ attributes }) => attributes)).toEqual([
      { id: 't', source: 'a', target: 'b', directed: 'true' },
      { id: 'u', source: 'a', target: 'b', directed: 'false' },
    ]);
    expect(facts(edges[0] as XmlElement)).toEqual({
      kind: 'funds',
      mutual: 'false',
      weight: '4',
      startsOn: '2025-03-01',
      competence: '4',
      integrity: '2.5',
    });
  });

  it('carries whatever somebody wrote, without what XML forbids', () => {
    const { nodes, facts } = read(networkGraphml(file()));
    expect(facts(nodes[1] as XmlElement).label).toBe(`<script>&amp;"'\n\ttab]]> å \uFFFD {=1+1}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(() =>
          read(networkGraphml(file({ title: name, actors: [actor({ name, place: name })] }))),
        ).not.toThrow();
      }),
    );
  });

  it('may be empty', () => {
    expect(read(networkGraphml({ title: '', actors: [], ties: [] })).nodes).toEqual([]);
  });
});

describe('a network as Kumu JSON', () => {
  const t = createTranslator('nb');

  it('has elements and connections in the words of the language', () => {
    const { elements, connections } = JSON.parse(networkKumu(file(), t));
    expect(elements[0]).toEqual({
      id: 'a',
      label: 'Sundet Mekaniske',
      type: 'Bedrift',
      kind: 'Organisasjon',
      sector: 'Næringsliv',
      place: 'Nordbyen',
    });
    expect(elements[1]).toMatchObject({ label: HOSTILE, tags: ['skole', 'lærling'] });
    expect(connections).toEqual([
      {
        id: 't',
        from: 'a',
        to: 'b',
        type: 'Finansierer',
        direction: 'directed',
        strength: 4,
        'starts on': '2025-03-01',
        competence: 4,
        integrity: 2.5,
      },
      expect.objectContaining({ id: 'u', type: 'Samarbeider med', direction: 'mutual' }),
    ]);
  });
});
