/** Which actions are shown: the filter, how it is written in the address, and whom it lets through. */
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { ACTION_STATES, type ActionState, actionStateOn } from '../../../shared/domain/plan/plan.ts';

/** Stands for "has none" where an identifier could stand. */
export const NONE = 'none';

export interface ActionFilter {
  readonly text: string;
  readonly state: ActionState | null;
  /** Identifier of an actor or a goal, `none`, or null for all. */
  readonly lead: string | null;
  readonly goal: string | null;
}

export const NO_FILTER: ActionFilter = { text: '', state: null, lead: null, goal: null };

/** True when the filter leaves something out. */
export function isFiltering(filter: ActionFilter): boolean {
  return filter.text.trim() !== '' || filter.state !== null || filter.lead !== null || filter.goal !== null;
}

/** Reads the filter of an address such as `/plan?state=late&lead=none`; what is unknown filters nothing. */
export function filterOf(parameters: URLSearchParams): ActionFilter {
  const state = ACTION_STATES.find((each) => each === parameters.get('state')) ?? null;
  return {
    text: parameters.get('text') ?? '',
    state,
    lead: parameters.get('lead') || null,
    goal: parameters.get('goal') || null,
  };
}

/** Actions the filter lets through. The text is looked for in title, description, goal, lead and contributions. */
export function filterActions(
  actions: readonly ActionOverview[],
  filter: ActionFilter,
  today: IsoDate,
): readonly ActionOverview[] {
  if (!isFiltering(filter)) return actions;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(
    (action) =>
      (filter.state === null || actionStateOn(action, today) === filter.state) &&
      isChosen(filter.lead, action.leadId) &&
      isChosen(filter.goal, action.goalId) &&
      hasWords(action, words),
  );
}

function isChosen(chosen: string | null, actual: string | null): boolean {
  return chosen === null || (actual ?? NONE) === chosen;
}

function hasWords(action: ActionOverview, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const parts = [action.title, action.description, action.statusNote, action.goalTitle, action.leadName];
  for (const each of action.contributions) parts.push(each.actorName, each.contribution);
  const text = parts.join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
