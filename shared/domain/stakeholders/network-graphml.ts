/** The network as GraphML (graphml.graphdrawing.org), as Gephi, yEd and NetworkX read it. Writes text, no file. */
import type { FileActor, FileTie, NetworkFile } from './network-file.ts';

type Type = 'string' | 'int' | 'double' | 'boolean';
type Value = string | number | boolean | null;

interface Key<Item> {
  /** Name of the attribute where it is read; also the key's identifier, after `n_` or `e_`. */
  readonly name: string;
  readonly type: Type;
  /** What is empty or null is left out. */
  readonly value: (item: Item) => Value;
}

/** `label` and `weight` are what the programs look for; enumerations keep the program's own words, which no language bends. */
const NODE_KEYS: readonly Key<FileActor>[] = [
  { name: 'label', type: 'string', value: ({ name }) => name },
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'sector', type: 'string', value: ({ sector }) => sector },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'level', type: 'string', value: ({ level }) => level },
  { name: 'organisation', type: 'string', value: ({ organisationId }) => organisationId },
  { name: 'position', type: 'string', value: ({ position }) => position },
  { name: 'place', type: 'string', value: ({ place }) => place },
  { name: 'description', type: 'string', value: ({ description }) => description },
  { name: 'brings', type: 'string', value: ({ brings }) => brings },
  { name: 'organisationNumber', type: 'string', value: ({ organisationNumber }) => organisationNumber },
  { name: 'tags', type: 'string', value: ({ tags }) => tags.join('|') },
];
const EDGE_KEYS: readonly Key<FileTie>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'mutual', type: 'boolean', value: ({ isMutual }) => isMutual },
  { name: 'weight', type: 'double', value: ({ strength }) => strength },
  { name: 'startsOn', type: 'string', value: ({ startsOn }) => startsOn },
  { name: 'endsOn', type: 'string', value: ({ endsOn }) => endsOn },
  { name: 'competence', type: 'double', value: ({ competence }) => competence },
  { name: 'benevolence', type: 'double', value: ({ benevolence }) => benevolence },
  { name: 'integrity', type: 'double', value: ({ integrity }) => integrity },
  { name: 'note', type: 'string', value: ({ note }) => note },
];

/** A whole GraphML document in UTF-8. A mutual tie is an undirected edge. */
export function networkGraphml({ title, actors, ties }: NetworkFile): string {
  const keys = [
    ...NODE_KEYS.map((key) => keyLine('node', 'n', key)),
    ...EDGE_KEYS.map((key) => keyLine('edge', 'e', key)),
  ];
  const nodes = actors.map(
    (actor) => `    <node id="${escaped(actor.id)}">${dataOf('n', NODE_KEYS, actor)}</node>`,
  );
  const edges = ties.map(
    (tie) =>
      `    <edge id="${escaped(tie.id)}" source="${escaped(tie.from)}" target="${escaped(tie.to)}" directed="${!tie.isMutual}">` +
      `${dataOf('e', EDGE_KEYS, tie)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${escaped(title)}</desc>`,
    ...keys,
    '  <graph id="network" edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keyLine(
  target: 'node' | 'edge',
  prefix: string,
  { name, type }: Pick<Key<never>, 'name' | 'type'>,
): string {
  return `  <key id="${prefix}_${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataOf<Item>(prefix: string, keys: readonly Key<Item>[], item: Item): string {
  return keys
    .map(({ name, value }) => ({ name, given: value(item) }))
    .filter(({ given }) => given !== null && given !== '')
    .map(({ name, given }) => `<data key="${prefix}_${name}">${escaped(String(given))}</data>`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Written as they are, a reader would turn them into spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML 1.0 may hold it: what it forbids even as an entity (control characters, lone surrogates) is left out. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '')
  );
}
