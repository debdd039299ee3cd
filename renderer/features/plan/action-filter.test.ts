import { describe, expect, it } from 'vitest';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import type { ActorId, GoalId } from '../../../shared/domain/identifiers.ts';
import { filterActions, filterOf, isFiltering, NO_FILTER } from './action-filter.ts';

const TODAY = '2026-11-22';

function action(changes: Partial<ActionOverview>): ActionOverview {
  const base = { id: 'a', goalId: null, goalTitle: null, leadId: null, leadName: null, contributions: [] };
  const fields = { title: '', description: '', startsOn: null, endsOn: null, statusNote: '' };
  return { ...base, ...fields, status: 'ongoing', ...changes } as ActionOverview;
}

const hall = action({
  title: 'Åpen hall',
  leadId: 'club' as ActorId,
  leadName: 'Idrettslaget',
  endsOn: '2026-10-19',
});
const bare = action({ title: 'Natteravner', goalId: 'g1' as GoalId, goalTitle: 'Tryggere kvelder' });
const helped = action({
  title: 'Leksehjelp',
  contributions: [{ actorName: 'Biblioteket', contribution: 'Lokale på kvelden' }] as never,
});
const all = [hall, bare, helped];
const titles = (parameters: string) =>
  filterActions(all, filterOf(new URLSearchParams(parameters)), TODAY).map((each) => each.title);

describe('the filter of actions', () => {
  it('lets everything through when it is empty', () => {
    expect(titles('')).toEqual(['Åpen hall', 'Natteravner', 'Leksehjelp']);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  });

  it('finds the late ones by their state, not by their status', () => {
    expect(titles('state=late')).toEqual(['Åpen hall']);
    expect(titles('state=ongoing')).toEqual(['Natteravner', 'Leksehjelp']);
    expect(titles('state=unheard-of')).toHaveLength(3);
  });

  it('finds mine by lead, and those nobody leads', () => {
    expect(titles('lead=club')).toEqual(['Åpen hall']);
    expect(titles('lead=none')).toEqual(['Natteravner', 'Leksehjelp']);
  });

  it('finds by goal, and those without', () => {
    expect(titles('goal=g1')).toEqual(['Natteravner']);
    expect(titles('goal=none&lead=club')).toEqual(['Åpen hall']);
  });

  it('looks for every word, in any case, also among contributions', () => {
    expect(titles('text=åpen+HALL')).toEqual(['Åpen hall']);
    expect(titles('text=biblioteket+lokale')).toEqual(['Leksehjelp']);
    expect(titles('text=tryggere')).toEqual(['Natteravner']);
    expect(titles('text=hall+biblioteket')).toEqual([]);
  });
});
