/** The needs of bodies and seats in words. */
import type { SeatRole } from '../../../shared/domain/governance/body.ts';
import type { GovernanceNeed } from '../../../shared/domain/governance/needs.ts';
import { changeRequest } from '../../components/creation-request.ts';
import type { Texts } from '../../components/text/use-text.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

type InBody = { readonly subjectIds: readonly string[]; readonly values: { readonly bodyName: string } };

const bodyNameOf = ({ values }: InBody) => values.bodyName;
const toBody = ({ subjectIds }: InBody) => `/governance/${subjectIds[0]}`;
/** A new term: the first, or that of the successor. */
const seatSomebody = ({ subjectIds: [, seat] }: InBody) => changeRequest('seat', seat ?? '');
const TABLE = '/governance?view=table';

export const governanceNeedWords: WordsOfNeeds<GovernanceNeed> = {
  'body-without-chair': {
    values: ({ values }) => ({ body: values.bodyName, hasSeat: values.hasSeat ? 'yes' : 'no' }),
    name: bodyNameOf,
    to: toBody,
    toMany: '/governance',
  },
  'empty-seat': {
    values: ({ values }, texts) => ({ body: values.bodyName, seat: seatInWords(values, texts) }),
    name: bodyNameOf,
    to: toBody,
    opens: seatSomebody,
    toMany: TABLE,
  },
  'seat-ending': {
    values: ({ values }, texts) => ({
      actor: values.actorName,
      body: values.bodyName,
      date: texts.formats.longDate(values.endsOn),
      seat: seatInWords(values, texts),
    }),
    name: ({ values }) => values.actorName,
    to: toBody,
    opens: seatSomebody,
    toMany: TABLE,
    why: ({ seatEndingDays }) => ({ n: seatEndingDays }),
  },
};

function seatInWords({ title, role }: { title: string; role: SeatRole }, { t }: Texts): string {
  const inWords = t(`terms.seatRole.${role}`);
  return title === '' ? inWords : t('needs.seat', { title, role: inWords.toLocaleLowerCase() });
}
