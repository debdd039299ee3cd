/** Rhythms, contacts, mandates and target groups of the generated large initiative. */
import { CONTACT_CHANNELS, MANDATE_FORMALITIES } from '../../../shared/domain/communication/contact.ts';
import { RHYTHM_DAYS, RHYTHMS } from '../../../shared/domain/communication/plan.ts';
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { contactTable, mandateTable } from '../communication/communication-repository.ts';
import { targetGroupTable, voiceTable } from '../stakeholders/coverage-repository.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import { type LargeContext, numbersTo } from './large-context.ts';
import { FIRST_NAMES, SENTENCE, SUBJECTS, TITLES } from './large-words.ts';

/** Two in five are to hear from somebody. */
const SHARE_PLANNED = 0.4;

/** Wanted rhythms, with somebody responsible. */
export function writeLargePlans({ db, random }: LargeContext, actors: readonly ActorId[]): void {
  for (const id of actors) {
    if (random.next() >= SHARE_PLANNED) continue;
    const responsibleId = random.pick(actors);
    actorTable.update(db, id, {
      responsibleId: responsibleId === id ? null : responsibleId,
      contactRhythmDays: RHYTHM_DAYS[random.pick(RHYTHMS)],
      contactChannel: random.pick(CONTACT_CHANNELS),
    });
  }
}

/** Contacts over two years, one in ten with something agreed that is not done. */
export function writeLargeContacts(
  { db, random, size, date }: LargeContext,
  actors: readonly ActorId[],
): void {
  for (const number of numbersTo(size.contacts)) {
    const day = -random.between(1, 730);
    const isOpen = number % 10 === 0;
    contactTable.insert(db, {
      id: newIdentifier(),
      actorId: random.pick(actors),
      happenedOn: date(day),
      channel: random.pick(CONTACT_CHANNELS),
      madeBy: random.pick(FIRST_NAMES),
      about: `${TITLES.item} ${random.pick(SUBJECTS)}`,
      followUp: isOpen ? SENTENCE : '',
      followUpOn: isOpen ? date(day + random.between(1, 60)) : null,
      followedUpOn: null,
    });
  }
}

export function writeLargeMandates(
  { db, random, size, date }: LargeContext,
  actors: readonly ActorId[],
): void {
  for (const _ of numbersTo(size.mandates)) {
    mandateTable.insert(db, {
      id: newIdentifier(),
      actorId: random.pick(actors),
      formality: random.pick(MANDATE_FORMALITIES),
      givenOn: date(-random.between(100, 900)),
      validUntil: random.next() < 0.5 ? date(random.between(-50, 500)) : null,
      reference: '',
      informedOn: date(-random.between(1, 400)),
      informedWho: '',
    });
  }
}

/** Target groups with a few voices each; every fifth has none. */
export function writeLargeTargetGroups({ db, random, size }: LargeContext, actors: readonly ActorId[]): void {
  for (const number of numbersTo(size.targetGroups)) {
    const id = newIdentifier<'target-group'>();
    targetGroupTable.insert(db, {
      id,
      position: number + 1,
      name: `${random.pick(SUBJECTS)} ${number + 1}`,
      note: '',
    });
    for (const _ of numbersTo(number % 5)) {
      voiceTable.insert(db, { id: newIdentifier(), targetGroupId: id, actorId: random.pick(actors) });
    }
  }
}
