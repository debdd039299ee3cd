import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'templates');
const templates = readdirSync(folder).filter((name) => name.endsWith('.typ'));

describe.each(templates)('%s', (name) => {
  const code = readFileSync(join(folder, name), 'utf8').replace(/^\s*\/\/.*$/gm, '');

  it('imports nothing, above all no package from the network', () => {
    expect(code).not.toMatch(/#?\b(import|include)\b|@preview|@local/);
  });

  it('evaluates no text and reads no file', () => {
    expect(code).not.toMatch(/\b(eval|read|plugin|csv|yaml|toml|xml|bibliography)\(/);
    expect(code.match(/\bjson\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
