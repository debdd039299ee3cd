/** Applies the layer rule to a set of files. Pure: given paths and texts, names what is wrong and what to do. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import {
  BRIDGE_FOLDER,
  BRIDGE_NAME,
  KEPT_PACKAGES,
  LAYERS,
  type Layer,
  NAMES_IN_ONE_FILE,
  NETWORK_FOLDER,
  NETWORK_MODULES,
} from './layers.ts';
import { type ModuleFacts, readModule } from './read-module.ts';

export interface Violation {
  readonly file: string;
  /** The import or name that breaks the rule. */
  readonly found: string;
  readonly rule: string;
  readonly advice: string;
}

type Problem = Omit<Violation, 'file' | 'found'>;

const NODE_MODULES = new Set(builtinModules);
const WATCHED_NAMES = new Set([...NAMES_IN_ONE_FILE, BRIDGE_NAME]);

/** All violations in the files: a map from path (from the project's root, with `/`) to source text. */
export function findViolations(files: ReadonlyMap<string, string>): Violation[] {
  const facts = new Map([...files].map(([file, source]) => [file, readModule(file, source, WATCHED_NAMES)]));
  return [
    ...[...facts].flatMap(([file, module]) => [
      ...importViolations(file, module),
      ...useViolations(file, module),
    ]),
    ...nameViolations(facts),
  ];
}

function importViolations(file: string, module: ModuleFacts): Violation[] {
  return module.imports.flatMap((found) => {
    const problem = problemOf(file, found);
    return problem ? [{ file, found, ...problem }] : [];
  });
}

function problemOf(file: string, specifier: string): Problem | null {
  const relativeTarget = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
  if (
    relativeTarget?.startsWith('..') ||
    specifier.startsWith('/') ||
    /^(https?|file|data):/.test(specifier)
  ) {
    return {
      rule: 'imports stay inside the project',
      advice: 'Move the file into the project, or add a package.',
    };
  }
  // Tests may reach anything in the project: they stand outside the program.
  if (isTest(file)) return null;
  const layer = LAYERS.find(({ path }) => isWithin(file, path));
  if (!layer)
    return {
      rule: 'every file lies in a layer',
      advice: 'Add its folder to build/scripts/layers/layers.ts.',
    };
  if (relativeTarget !== null) return projectProblem(relativeTarget, layer);
  const packageName = packageOf(specifier);
  return NODE_MODULES.has(packageName) || specifier.startsWith('node:')
    ? nodeProblem(file, `node:${specifier.replace(/^node:/, '')}`, layer)
    : packageProblem(file, packageName, layer);
}

function projectProblem(target: string, layer: Layer): Problem | null {
  if (layer.mayUse.some((path) => isWithin(target, path))) return null;
  return { rule: `${layer.path} imports only ${layer.mayUse.join(', ')}`, advice: layer.advice };
}

function nodeProblem(file: string, module: string, layer: Layer): Problem | null {
  if (!layer.mayUseNode) return { rule: `${layer.path} runs without Node`, advice: layer.advice };
  const [base = module] = module.replace('node:', 'node:\0').split('/');
  if (!NETWORK_MODULES.has(base.replace('\0', '')) || isWithin(file, NETWORK_FOLDER)) return null;
  return {
    rule: `only ${NETWORK_FOLDER} uses the network, and only 127.0.0.1`,
    advice: 'Ryggrad opens no connection: read a file that the user has chosen instead.',
  };
}

function packageProblem(file: string, name: string, layer: Layer): Problem | null {
  const keepers = KEPT_PACKAGES[name];
  if (keepers && !keepers.some((path) => isWithin(file, path))) {
    return { rule: `only ${keepers.join(', ')} import ${name}`, advice: layer.advice };
  }
  if (layer.packages === 'any' || layer.packages.includes(name)) return null;
  return { rule: `${layer.path} imports no package but ${layer.packages.join(', ')}`, advice: layer.advice };
}

function useViolations(file: string, module: ModuleFacts): Violation[] {
  if (isTest(file)) return [];
  const violations: Violation[] = [];
  if (isWithin(file, 'renderer') || isWithin(file, 'shared')) {
    for (const call of module.networkCalls) {
      violations.push({
        file,
        found: call,
        rule: 'window and shared code open no connection',
        advice: 'Ask the backend through an operation of shared/contract.',
      });
    }
    if (module.hasComputedImport) {
      violations.push({
        file,
        found: 'import(...) of a computed name',
        rule: 'imports can be read without running the code',
        advice: 'Write the name of the module as a plain text.',
      });
    }
  }
  if (module.names.has(BRIDGE_NAME) && isWithin(file, 'renderer') && !isWithin(file, BRIDGE_FOLDER)) {
    violations.push({
      file,
      found: `window.${BRIDGE_NAME}`,
      rule: `only ${BRIDGE_FOLDER} uses the bridge`,
      advice: 'Use the hooks and functions of renderer/api.',
    });
  }
  return violations;
}

function nameViolations(facts: ReadonlyMap<string, ModuleFacts>): Violation[] {
  return NAMES_IN_ONE_FILE.flatMap((name) => {
    const users = [...facts]
      .filter(([file, module]) => !isTest(file) && module.names.has(name))
      .map(([file]) => file);
    if (users.length < 2) return [];
    return users.map((file) => ({
      file,
      found: name,
      rule: `${name} occurs in exactly one file, which guards it (now ${users.length})`,
      advice: `Call the function that the guarding file exports instead of ${name}.`,
    }));
  });
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
