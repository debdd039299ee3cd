/** The needs of the document itself in words. */
import type { DocumentNeed } from '../../../shared/domain/document/needs.ts';
import { addressInPage, BACKUPS_PLACE } from '../../components/place-in-page.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

export const documentNeedWords: WordsOfNeeds<DocumentNeed> = {
  'document-not-published': {
    values: ({ values: { trouble } }) => ({ trouble: trouble === 'failed' ? 'failed' : 'changed' }),
    name: () => '',
    to: () => '/initiative',
    toMany: '/initiative',
    command: ({ values }) => (values.trouble === 'failed' ? 'publish' : null),
  },
  'document-not-backed-up': {
    values: ({ values: { newestOn, days, hasFailed } }, { formats }) => ({
      has: newestOn === null ? 'none' : 'some',
      attempt: hasFailed ? 'failed' : 'none',
      days,
      date: newestOn === null ? '' : formats.longDate(newestOn),
    }),
    name: () => '',
    to: () => addressInPage('/settings', BACKUPS_PLACE),
    toMany: '/settings',
    why: ({ backupAgeDays }) => ({ n: backupAgeDays }),
  },
};
