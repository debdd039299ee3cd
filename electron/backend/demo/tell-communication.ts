/** The demo's contact log, its plan, the mandates of those at the table, and the target groups. */
import type { ContactId } from '../../../shared/domain/identifiers.ts';
import {
  completeFollowUp,
  createMandate,
  logContact,
  updatePlan,
} from '../communication/communication-service.ts';
import { createTargetGroup } from '../stakeholders/coverage-service.ts';
import { nearestWeekday } from './calendar.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import type { OrganisationKey } from './structure/actors.ts';
import {
  type Audience,
  CONTACTS,
  type ContactKey,
  MANDATES,
  PLANNED_ON,
  PLANS,
  TARGET_GROUPS,
} from './structure/communication.ts';

export function tellCommunication(context: DemoContext): void {
  for (const key of keysOf(PLANS)) tellPlan(context, key);
  for (const key of keysOf(MANDATES)) tellMandate(context, key);
  for (const key of keysOf(TARGET_GROUPS)) tellTargetGroup(context, key);
  for (const key of keysOf(CONTACTS)) tellContact(context, key);
}

function tellPlan({ db, actors, addStep }: DemoContext, key: keyof typeof PLANS): void {
  const { responsible, rhythmDays, channel } = PLANS[key];
  addStep(
    PLANNED_ON,
    'communication.updatePlan',
    () =>
      updatePlan(db, {
        id: actors.get(key),
        responsibleId: actors.get(responsible),
        contactRhythmDays: rhythmDays,
        contactChannel: channel,
      }),
    { by: 'communicator' },
  );
}

/** Written down when the organisation was last told, or when the mandate was given. */
function tellMandate({ db, actors, texts, date, addStep }: DemoContext, key: keyof typeof MANDATES): void {
  const mandate: (typeof MANDATES)[keyof typeof MANDATES] = MANDATES[key];
  const audience: Audience | null = mandate.audience;
  const { formality, given, until, informed } = mandate;
  addStep((informed ?? given) + 1, 'communication.createMandate', () =>
    createMandate(db, {
      actorId: actors.get(key satisfies OrganisationKey),
      formality,
      givenOn: formality === 'none' ? null : nearestWeekday(date(given)),
      validUntil: until === null ? null : date(until),
      reference: texts.mandateReferences[formality],
      informedOn: informed === null ? null : nearestWeekday(date(informed)),
      informedWho: audience === null ? '' : texts.audiences[audience],
    }),
  );
}

function tellTargetGroup({ db, actors, texts, addStep }: DemoContext, key: keyof typeof TARGET_GROUPS): void {
  const { made, voices } = TARGET_GROUPS[key];
  addStep(
    made,
    'coverage.createTargetGroup',
    () =>
      createTargetGroup(db, {
        ...texts.targetGroups[key],
        actorIds: voices.map((voice) => actors.get(voice)),
      }),
    { by: 'communicator' },
  );
}

function tellContact({ db, actors, texts, date, addStep }: DemoContext, key: ContactKey): void {
  const { actor, day, channel, by, followUpOn, followedUpOn } = CONTACTS[key];
  const { about, followUp } = texts.contacts[key];
  const happenedOn = nearestWeekday(date(day));
  let id: ContactId | undefined;
  const log = () => {
    const fields = {
      actorId: actors.get(actor),
      happenedOn,
      channel,
      madeBy: texts.people[by].name,
      about,
      followUp,
      followUpOn: followUpOn === null ? null : nearestWeekday(date(followUpOn)),
    };
    id = logContact(db, fields, happenedOn).id;
  };
  addStep(day, 'communication.logContact', log, { by });
  if (followedUpOn === null) return;
  addStep(
    followedUpOn,
    'communication.completeFollowUp',
    () => {
      if (id !== undefined) completeFollowUp(db, id, nearestWeekday(date(followedUpOn)));
    },
    { by },
  );
}
