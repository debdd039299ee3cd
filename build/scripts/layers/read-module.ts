/** Reads what a module imports and which names it uses, from its syntax tree: comments and texts never count. */
import { parseSync, Visitor } from 'vite';

export interface ModuleFacts {
  /** Every module named: imports, re-exports, dynamic imports and `import('...')` in types. */
  readonly imports: readonly string[];
  /** Of the names asked for, those taken from an object or imported from `electron`; an own function may share a name. */
  readonly names: ReadonlySet<string>;
  /** Ways to the network found: `fetch`, `WebSocket`, ... */
  readonly networkCalls: readonly string[];
  /** A dynamic import whose target is computed cannot be checked. */
  readonly hasComputedImport: boolean;
}

const NETWORK_CONSTRUCTORS = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
]);
const NETWORK_FUNCTIONS = new Set(['fetch', 'sendBeacon', 'importScripts']);

/** Parses one module. Throws an Error with the parser's message for a file that is no TypeScript. */
export function readModule(file: string, source: string, names: ReadonlySet<string>): ModuleFacts {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const imports = new Set<string>();
  const used = new Set<string>();
  const networkCalls = new Set<string>();
  let hasComputedImport = false;

  const addImport = (node: { source: { value: unknown } | null }) => {
    if (node.source && typeof node.source.value === 'string') imports.add(node.source.value);
  };
  const addName = (node: object) => {
    // `shell['openExternal']` counts as `shell.openExternal`.
    const name = 'name' in node ? node.name : 'value' in node ? node.value : null;
    if (typeof name === 'string' && names.has(name)) used.add(name);
  };
  const addCall = (callee: { type: string }, known: ReadonlySet<string>) => {
    const name = calledName(callee);
    if (name !== null && known.has(name)) networkCalls.add(name);
  };
  // biome-ignore-start lint/correctness/noComponentHookFactories: these are kinds of syntax nodes, not components
  new Visitor({
    ImportDeclaration: (node) => {
      addImport(node);
      if (node.source.value !== 'electron') return;
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportSpecifier') addName(specifier.imported);
      }
    },
    ExportNamedDeclaration: addImport,
    ExportAllDeclaration: addImport,
    TSImportType: addImport,
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') addImport({ source: node.source });
      else hasComputedImport = true;
    },
    CallExpression: (node) => addCall(node.callee, NETWORK_FUNCTIONS),
    NewExpression: (node) => addCall(node.callee, NETWORK_CONSTRUCTORS),
    MemberExpression: (node) => addName(node.property),
    ObjectPattern: (node) => {
      for (const property of node.properties) if (property.type === 'Property') addName(property.key);
    },
  }).visit(program);
  // biome-ignore-end lint/correctness/noComponentHookFactories: as above
  return { imports: [...imports], names: used, networkCalls: [...networkCalls], hasComputedImport };
}

/** `fetch(...)`, `window.fetch(...)` and `navigator.sendBeacon(...)` by their last name. */
function calledName(callee: { type: string }): string | null {
  if (callee.type === 'Identifier') return (callee as { type: string; name: string }).name;
  if (callee.type !== 'MemberExpression') return null;
  const { property } = callee as unknown as { property: { type: string; name?: string } };
  return property.name ?? null;
}
