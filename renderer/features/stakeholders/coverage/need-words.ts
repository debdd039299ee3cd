/** The gaps that the overview tells of, in words. */
import type { CoverageNeed } from '../../../../shared/domain/stakeholders/coverage-needs.ts';
import { addressInPage } from '../../../components/place-in-page.ts';
import { logAddress } from '../../communication/addresses.ts';
import type { WordsOfNeeds } from '../../overview/words-of-kind.ts';

const COVERAGE_PAGE = '/stakeholders/coverage';

export const coverageNeedWords: WordsOfNeeds<CoverageNeed> = {
  'target-group-unheard': {
    name: ({ values }) => values.name,
    to: ({ subjectIds }) => addressInPage(COVERAGE_PAGE, subjectIds[0] ?? ''),
    toMany: COVERAGE_PAGE,
    values: ({ values }) => ({ ...values }),
  },
  'powerful-without-contact': {
    name: ({ values }) => values.name,
    to: ({ subjectIds }) => logAddress(subjectIds[0] ?? ''),
    toMany: COVERAGE_PAGE,
    values: ({ values }) => ({ ...values }),
  },
};
