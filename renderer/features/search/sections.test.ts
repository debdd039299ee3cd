import { House } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';
import type { SearchGroup, SearchHit } from '../../../shared/domain/search/search.ts';
import { ALL_COMMANDS } from './all-commands.ts';
import type { Command, CommandContext } from './command.ts';
import { matchOfLabel, type Section, sectionsAtRest, sectionsFor } from './sections.ts';

const context = {} as CommandContext;
const command = (id: string, group: Command['group'], label: string): Command => ({
  id,
  group,
  icon: House,
  label: () => label,
  run: () => {},
});
const commands = [command('page', 'page', 'Møter og vedtak'), command('new', 'create', 'Nytt møte')];
const hit = (id: string): SearchHit => ({
  kind: 'actor',
  id,
  parentId: null,
  title: [],
  detail: '',
  day: null,
  number: null,
  snippet: [],
});
const group = (match: SearchGroup['match']): SearchGroup => ({
  kind: 'actor',
  count: 9,
  match,
  hits: [hit('a')],
});
const headings = (sections: readonly Section[]) => sections.map(({ heading }) => heading);

describe('what is typed', () => {
  it('is looked for in labels, with typing errors and without Nordic letters', () => {
    expect(matchOfLabel('Møter og vedtak', foldedWords('moter'))).toBe(1);
    expect(matchOfLabel('Møter og vedtak', foldedWords('vedtak'))).toBe(2);
    expect(matchOfLabel('Møter og vedtak', foldedWords('vedatk'))).toBe(4);
    expect(matchOfLabel('Møter og vedtak', foldedWords('plan'))).toBeNull();
    expect(matchOfLabel('Møter og vedtak', [])).toBeNull();
  });

  it('shows the best group first, and commands before items that fit as well', () => {
    expect(headings(sectionsFor('møte', commands, context, [group(0)]))).toEqual(['actor', 'page', 'create']);
    expect(headings(sectionsFor('møte', commands, context, [group(1)]))).toEqual(['page', 'actor', 'create']);
    expect(headings(sectionsFor('møte', commands, context, [group(3)]))).toEqual(['page', 'create', 'actor']);
  });
});

describe('at rest', () => {
  it('shows recent choices first, each once, and leaves out what is gone', () => {
    const recent = [
      { kind: 'item', itemKind: 'actor', id: 'a' },
      { kind: 'item', itemKind: 'actor', id: 'gone' },
      { kind: 'command', id: 'new' },
    ] as const;
    const [first, ...rest] = sectionsAtRest(commands, context, recent, [hit('a')]);
    expect(first).toMatchObject({
      heading: 'recent',
      entries: [{ hit: { id: 'a' } }, { command: { id: 'new' } }],
    });
    expect(headings(rest)).toEqual(['page']);
  });
});

it('names every command once', () => {
  const ids = ALL_COMMANDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
