/** What the palette shows for what is typed, and whether that is the answer yet. */
import { useEffect, useMemo } from 'react';
import { ask } from '../../api/bridge.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { ALL_COMMANDS } from './all-commands.ts';
import type { CommandContext } from './command.ts';
import {
  availableCommands,
  isBlank,
  type RecentChoice,
  type Section,
  sectionsAtRest,
  sectionsFor,
} from './sections.ts';

export interface Shown {
  readonly sections: readonly Section[];
  /** False while the answer to what is typed is under way, and an older one is shown. */
  readonly isCurrent: boolean;
  /** True when an answer says that nothing fits. */
  readonly isNothing: boolean;
}

export function useSections(query: string, context: CommandContext, recent: readonly RecentChoice[]): Shown {
  usePreparedSearch();
  const isAtRest = isBlank(query);
  const found = useQueryOf('search.find', { query }, { enabled: !isAtRest, keepsPrevious: true });
  const items = useMemo(
    () =>
      recent.flatMap((choice) => (choice.kind === 'item' ? [{ kind: choice.itemKind, id: choice.id }] : [])),
    [recent],
  );
  const recalled = useQueryOf('search.recall', { items }, { enabled: isAtRest && items.length > 0 });
  const sections = useMemo(() => {
    const commands = availableCommands(ALL_COMMANDS, context);
    return isAtRest
      ? sectionsAtRest(commands, context, recent, recalled.data ?? [])
      : sectionsFor(query, commands, context, found.data ?? []);
  }, [isAtRest, query, context, recent, recalled.data, found.data]);
  const isCurrent = isAtRest || (!found.isFetching && !found.isPlaceholderData);
  return { sections, isCurrent, isNothing: isCurrent && !isAtRest && sections.length === 0 };
}

/** Lets the index be built while the palette is looked at, slice by slice, so that the first answer comes at once. */
function usePreparedSearch(): void {
  useEffect(() => {
    let isShown = true;
    const prepare = async () => {
      while (isShown) {
        const answer = await ask('search.prepare', {});
        if (!answer.ok || answer.value.isReady) return;
      }
    };
    void prepare();
    return () => {
      isShown = false;
    };
  }, []);
}
