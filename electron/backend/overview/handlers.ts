/** The answer to the first page. */
import type { Overview, overviewContract } from '../../../shared/contract/overview.ts';
import type { DocumentFacts } from '../../../shared/domain/document/needs.ts';
import { needLinesOf } from '../../../shared/domain/overview/needs.ts';
import type { Thresholds } from '../../../shared/domain/overview/thresholds.ts';
import { countActionStates } from '../../../shared/domain/plan/plan.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { HandlersFor, ReadScope } from '../handlers.ts';
import { selectMeetings } from '../meetings/meetings-repository.ts';
import { selectFacts, selectIndicatorToShow } from './overview-facts.ts';

export const overviewHandlers = {
  'overview.get': (_input, { documents, settings }) =>
    documents.read('overview.get', (scope) =>
      overviewOf(scope, documentFactsOf(documents), settings.get().thresholds),
    ),
} satisfies HandlersFor<typeof overviewContract>;

/** The overview of what a document holds, whatever is known of its file and whoever set the thresholds. */
export function overviewOf(
  { db, today }: ReadScope,
  document: DocumentFacts['document'],
  thresholds: Thresholds,
): Overview {
  const facts = { ...selectFacts(db, today), document };
  // Newest first: the last one not before today is the next.
  const nextMeeting = selectMeetings(db).findLast(
    (meeting) => meeting.status === 'planned' && meeting.startsAt >= today,
  );
  return {
    needs: needLinesOf(facts, today, thresholds),
    thresholds,
    nextMeeting: nextMeeting ?? null,
    actionCounts: countActionStates(facts.actions, today),
    indicatorId: selectIndicatorToShow(db),
  };
}

/** The document as a file: whether it has the newest version, and its backups. */
function documentFactsOf(documents: DocumentService): DocumentFacts['document'] {
  const state = documents.state();
  const status = state?.publishStatus;
  return {
    isReadOnly: (state?.readOnly ?? null) !== null,
    trouble: status === 'failed' || status === 'changed-on-disk' ? status : null,
    publishedAt: state?.publishedAt ?? null,
    backup: documents.backupFacts(),
  };
}
