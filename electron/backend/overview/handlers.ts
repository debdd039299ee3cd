/** The answer to the first page. */
import type { overviewContract } from '../../../shared/contract/overview.ts';
import { needsOf } from '../../../shared/domain/overview/needs.ts';
import { countActionStates } from '../../../shared/domain/plan/plan.ts';
import type { HandlersFor } from '../handlers.ts';
import { selectMeetings } from '../meetings/meetings-repository.ts';
import { selectFacts, selectIndicatorToShow } from './overview-facts.ts';

export const overviewHandlers = {
  'overview.get': (_input, { db, today }) => {
    const facts = selectFacts(db, today);
    // Newest first: the last one not before today is the next.
    const nextMeeting = selectMeetings(db).findLast(
      (meeting) => meeting.status === 'planned' && meeting.startsAt >= today,
    );
    return {
      needs: needsOf(facts),
      nextMeeting: nextMeeting ?? null,
      actionCounts: countActionStates(facts.actions, today),
      indicatorId: selectIndicatorToShow(db),
    };
  },
} satisfies HandlersFor<typeof overviewContract>;
