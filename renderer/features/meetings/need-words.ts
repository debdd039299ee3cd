/** The needs of meetings in words. */
import type { MeetingNeed } from '../../../shared/domain/meetings/needs.ts';
import { changeRequest } from '../../components/creation-request.ts';
import { addressInPage } from '../../components/place-in-page.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

export const meetingNeedWords: WordsOfNeeds<MeetingNeed> = {
  'decision-without-wording': {
    values: ({ values: { caseNumber, title, bodyName, startsAt } }, { formats }) => ({
      case: caseNumber,
      title,
      body: bodyName,
      date: formats.longDate(startsAt),
    }),
    name: ({ values }) => values.caseNumber,
    to: ({ subjectIds: [meeting, item] }) => addressInPage(`/meetings/${meeting}`, item ?? ''),
    opens: ({ subjectIds: [, item] }) => changeRequest('case', item ?? ''),
    toMany: '/meetings',
    why: ({ wordingDays }) => ({ n: wordingDays }),
  },
};
