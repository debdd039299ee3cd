/** The needs of contact and mandates in words. */
import type { CommunicationNeed } from '../../../shared/domain/communication/needs.ts';
import { changeRequest } from '../../components/creation-request.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';
import { CONTACT_PAGE, logAddress } from './addresses.ts';

type Named = { readonly subjectIds: readonly string[]; readonly values: { readonly name: string } };

const name = ({ values }: Named) => values.name;
/** The form opens with the actor filled in. */
const toForm = ({ subjectIds }: Named) => logAddress(subjectIds[0] ?? '');
const opensMandate = ({ subjectIds }: Named) => changeRequest('mandate', subjectIds[0] ?? '');
const toActor = ({ subjectIds }: Named) => `/stakeholders/${subjectIds[0]}`;
const responsible = (responsibleName: string | null) => ({
  has: responsibleName === null ? 'none' : 'some',
  responsible: responsibleName ?? '',
});

export const communicationNeedWords: WordsOfNeeds<CommunicationNeed> = {
  'follow-up-late': {
    name,
    // Where it is marked as done: a new contact alone would leave it open.
    to: toActor,
    toMany: `${CONTACT_PAGE}?view=calendar`,
    values: ({ values }, { formats }) => ({
      name: values.name,
      followUp: values.followUp,
      hasText: values.followUp === '' ? 'no' : 'yes',
      date: formats.longDate(values.followUpOn),
      days: values.days,
    }),
    why: ({ followUpUrgentDays }) => ({ n: followUpUrgentDays }),
  },
  'actor-silent': {
    name,
    to: toForm,
    toMany: CONTACT_PAGE,
    values: ({ values }, { formats }) => ({
      name: values.name,
      days: values.days,
      date: formats.longDate(values.lastContactOn),
      ...responsible(values.responsibleName),
    }),
    why: ({ silenceMarginDays }) => ({ n: silenceMarginDays }),
  },
  'actor-never-contacted': {
    name,
    to: toForm,
    toMany: CONTACT_PAGE,
    values: ({ values }) => ({ name: values.name, ...responsible(values.responsibleName) }),
  },
  'mandate-expired': {
    name,
    to: toActor,
    opens: opensMandate,
    toMany: '/stakeholders?view=table',
    values: ({ values }, { formats }) => ({
      name: values.name,
      body: values.bodyName,
      date: formats.longDate(values.validUntil),
    }),
  },
  'mandate-ending': {
    name,
    to: toActor,
    opens: opensMandate,
    toMany: '/stakeholders?view=table',
    values: ({ values }, { formats }) => ({
      name: values.name,
      body: values.bodyName,
      date: formats.longDate(values.validUntil),
    }),
    why: ({ mandateEndingDays }) => ({ n: mandateEndingDays }),
  },
  'mandate-lacking': {
    name,
    to: toActor,
    opens: opensMandate,
    toMany: '/stakeholders?view=table',
    values: ({ values }) => ({ name: values.name, body: values.bodyName, formality: values.formality }),
  },
  'not-anchored': {
    name,
    to: toActor,
    opens: opensMandate,
    toMany: '/stakeholders?view=table',
    values: ({ values }) => ({
      name: values.name,
      days: values.days,
      has: values.informedOn === null ? 'none' : 'some',
    }),
    why: ({ anchoringDays }) => ({ n: anchoringDays }),
  },
};
