/** Reads XML strictly enough to prove that ours is well-formed: one root, closed elements, quoted attributes, known entities. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities resolved. */
  readonly text: string;
}

const TOKEN = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)="([^"<]*)"/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The root element. Throws at the first thing that is not well-formed. */
export function readXml(source: string): XmlElement {
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(source)?.[0].length;
  if (start === undefined) throw new Error('no XML declaration');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(source))
    throw new Error('a forbidden character');
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new Error(`not well-formed at ${source.slice(at, at + 60)}`);
    take(open, token);
  }
  const [root, ...more] = document.children;
  if (open.length !== 1 || !root || more.length > 0 || document.text.trim() !== '')
    throw new Error('not one closed root');
  return root;
}

function take(open: Open[], [, closing, name = '', attributes = '', empty, text]: RegExpExecArray): void {
  const parent = open.at(-1) as Open;
  if (text !== undefined) {
    parent.text += resolved(text);
  } else if (closing === '/') {
    if (open.pop()?.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`);
  } else {
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`${name} is given twice`);
    found[name] = resolved(value);
  }
  return found;
}

function resolved(text: string): string {
  return text.replace(/&(#?\w*);?/g, (entity, name: string) => {
    if (!entity.endsWith(';')) throw new Error(`a bare & in ${text.slice(0, 60)}`);
    const known = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : NAMED[name];
    if (known === undefined) throw new Error(`unknown ${entity}`);
    return known;
  });
}
