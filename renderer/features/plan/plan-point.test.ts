import { describe, expect, it } from 'vitest';
import type { ActorId, GoalId } from '../../../shared/domain/identifiers.ts';
import type { ActionStatus } from '../../../shared/domain/plan/plan.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { planPoint } from './plan-point.ts';

const TODAY = '2026-11-22';
const goal = { id: 'g1' as GoalId };
const other = { id: 'g2' as GoalId };
const action = (status: ActionStatus, endsOn: string | null = null, leadId: string | null = 'x') => ({
  goalId: goal.id,
  leadId: leadId as ActorId | null,
  status,
  endsOn,
});

describe('the point of the plan', () => {
  it('counts what is completed and what is late', () => {
    const actions = [
      action('completed', '2026-01-01'),
      action('ongoing', '2026-11-21'),
      action('not-started'),
    ];
    const point = planPoint(createTranslator('en'), [goal], actions, TODAY);
    expect(point.heading).toBe('1 of 3 actions is completed, 1 is late');
    expect(point.subheading).toBe('No actions are ongoing, 1 has not started.');
  });

  it('says nothing of lateness when nothing is late', () => {
    const point = planPoint(createTranslator('nb'), [goal], [action('ongoing', TODAY)], TODAY);
    expect(point.heading).toBe('Ingen av 1 tiltak er fullført');
  });

  it('names the gaps', () => {
    const point = planPoint(createTranslator('nb'), [goal, other], [action('ongoing', null, null)], TODAY);
    expect(point.subheading).toContain('Ett mål har ingen tiltak.');
    expect(point.subheading).toContain('Ett tiltak mangler ansvarlig.');
  });

  it('asks for a lead of what is still to be done, as the overview does', () => {
    const closed = (['completed', 'paused', 'cancelled'] as const).map((status) =>
      action(status, null, null),
    );
    const point = planPoint(createTranslator('nb'), [goal], closed, TODAY);
    expect(point.subheading).not.toContain('mangler ansvarlig');
  });

  it('says what to do first', () => {
    const t = createTranslator('sv');
    expect(planPoint(t, [], [], TODAY)).toEqual({
      heading: 'Planen är tom',
      subheading: t('plan.sub.empty'),
    });
    expect(planPoint(t, [goal, other], [], TODAY).heading).toBe('2 mål är satta, men inga insatser');
  });
});
