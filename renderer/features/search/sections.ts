/** Puts what the palette shows in order: commands and items that fit, or recent choices and all commands. */
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';
import { type IsHit, markHits } from '../../../shared/domain/search/mark-hits.ts';
import {
  MATCHES,
  type Match,
  matchOfTitle,
  type SearchGroup,
  type SearchHit,
  type TextPart,
} from '../../../shared/domain/search/search.ts';
import { typingErrors } from '../../../shared/domain/search/typing-errors.ts';
import { COMMAND_GROUPS, type Command, type CommandContext, type CommandGroup } from './command.ts';

export type Entry =
  | { readonly kind: 'command'; readonly command: Command; readonly label: readonly TextPart[] }
  | { readonly kind: 'item'; readonly hit: SearchHit };

export interface Section {
  readonly heading: 'recent' | CommandGroup | SearchHit['kind'];
  readonly entries: readonly Entry[];
  /** All that fit, when more than are shown. */
  readonly count: number;
}

/** What was chosen before; an item only by its name, since it may have changed or gone. */
export type RecentChoice =
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'item'; readonly itemKind: SearchHit['kind']; readonly id: string };

/** Identifies an entry within the palette. */
export const keyOfEntry = (entry: Entry): string =>
  entry.kind === 'command' ? entry.command.id : `${entry.hit.kind}.${entry.hit.id}`;

/** Commands that can be run now. */
export function availableCommands(commands: readonly Command[], context: CommandContext): Command[] {
  return commands.filter((command) => command.isAvailable?.(context) ?? true);
}

/** While nothing is typed: recent choices, then every command. */
export function sectionsAtRest(
  commands: readonly Command[],
  context: CommandContext,
  recent: readonly RecentChoice[],
  recalled: readonly SearchHit[],
): Section[] {
  const entryOf = (command: Command): Entry => ({
    kind: 'command',
    command,
    label: [{ text: command.label(context), isHit: false }],
  });
  const recentEntries = recent.flatMap((choice): Entry[] => {
    if (choice.kind === 'command') return commands.filter(({ id }) => id === choice.id).map(entryOf);
    const hit = recalled.find((item) => item.id === choice.id && item.kind === choice.itemKind);
    return hit ? [{ kind: 'item', hit }] : [];
  });
  const rest = COMMAND_GROUPS.map((group) => {
    const entries = commands
      .filter((command) => command.group === group && !recentEntries.some((entry) => isOf(entry, command)))
      .map(entryOf);
    return { heading: group, entries, count: entries.length };
  });
  const first: Section = { heading: 'recent', entries: recentEntries, count: recentEntries.length };
  return [first, ...rest].filter((section) => section.entries.length > 0);
}

const isOf = (entry: Entry, command: Command) => entry.kind === 'command' && entry.command.id === command.id;

/** While something is typed: what fits, the best first; among equally good ones the commands. */
export function sectionsFor(
  query: string,
  commands: readonly Command[],
  context: CommandContext,
  groups: readonly SearchGroup[],
): Section[] {
  const ofCommands = COMMAND_GROUPS.flatMap((group) => commandSection(query, group, commands, context));
  const ofItems = groups.map(({ kind, hits, count, match }) => ({
    match,
    section: { heading: kind, entries: hits.map((hit): Entry => ({ kind: 'item', hit })), count },
  }));
  return [...ofCommands, ...ofItems].sort((a, b) => a.match - b.match).map(({ section }) => section);
}

function commandSection(
  query: string,
  group: CommandGroup,
  commands: readonly Command[],
  context: CommandContext,
): { match: Match; section: Section }[] {
  const words = foldedWords(query);
  const isHit: IsHit = (folded) => words.some((word) => fitsWord(word, folded));
  const found = commands
    .filter((command) => command.group === group)
    .map((command) => ({ command, label: command.label(context) }))
    .map((each) => ({ ...each, match: matchOfLabel(each.label, words) }))
    .filter((each): each is typeof each & { match: Match } => each.match !== null)
    .sort((a, b) => a.match - b.match);
  const [best] = found;
  if (best === undefined) return [];
  const entries = found.map(
    ({ command, label }): Entry => ({ kind: 'command', command, label: markHits(label, isHit) }),
  );
  return [{ match: best.match, section: { heading: group, entries, count: entries.length } }];
}

/** How well a label fits folded words; null when it does not. */
export function matchOfLabel(label: string, words: readonly string[]): Match | null {
  if (words.length === 0) return null;
  const labelWords = foldedWords(label);
  const exact = matchOfTitle(labelWords.join(' '), words.join(' '));
  if (exact !== null) return exact;
  return words.every((word) => labelWords.some((other) => fitsWord(word, other))) ? MATCHES.nearly : null;
}

function fitsWord(word: string, other: string): boolean {
  return other.startsWith(word) || typingErrors(word, other) !== null;
}

/** True when there is nothing to look for: no letter and no digit. */
export const isBlank = (query: string): boolean => foldedWords(query).length === 0;
