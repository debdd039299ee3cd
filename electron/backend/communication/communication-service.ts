/** Use cases of the contact log, the communication plan and mandates. Writes run inside the caller's transaction. */
import type {
  ActorCommunication,
  CommunicationPlan,
  ContactPlan,
  NamedContact,
} from '../../../shared/contract/communication.ts';
import type { Contact, Mandate } from '../../../shared/domain/communication/contact.ts';
import { isExpired, isFormal, mandateOn } from '../../../shared/domain/communication/mandate.ts';
import { isFollowUpOpen, lastContacts } from '../../../shared/domain/communication/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, type ContactId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { foldText } from '../../../shared/domain/search/fold-text.ts';
import type { Database } from '../db/open-database.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import {
  contactTable,
  countContacts,
  mandateTable,
  selectBodyNamesOf,
  selectContacts,
  selectContactsAmong,
  selectContactsOf,
  selectContactTexts,
  selectOpenFollowUps,
  selectOwnLastContacts,
  selectPlans,
  selectResponsibleFor,
} from './communication-repository.ts';

/** Every actor with its plan and its last contact on or before the day, and what is agreed and not done. */
export function getPlan(db: Database, today: IsoDate): CommunicationPlan {
  const plans = selectPlans(db);
  const last = lastContacts(plans, selectOwnLastContacts(db, today));
  const names = new Map(plans.map(({ id, name }) => [id, name]));
  const nameOf = (id: ActorId | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    lines: plans.map(
      ({ id, name, sector, organisationId, responsibleId, contactRhythmDays, contactChannel }) => ({
        id,
        name,
        sector,
        organisationName: nameOf(organisationId),
        responsibleId,
        responsibleName: nameOf(responsibleId),
        contactRhythmDays,
        contactChannel,
        lastContactOn: last.get(id) ?? null,
      }),
    ),
    followUps: selectOpenFollowUps(db),
  };
}

/** The newest contacts; with a text those that hold each of its words somewhere, Nordic letters or not. */
export function listContacts(db: Database, { text, limit }: { text: string; limit: number }) {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { contacts: selectContacts(db, limit), count: countContacts(db) };
  const fitting = selectContactTexts(db).filter(({ text: written }) => {
    const folded = foldText(written);
    return words.every((word) => folded.includes(word));
  });
  const shown = fitting.slice(0, limit).map(({ id }) => id);
  return { contacts: selectContactsAmong(db, shown), count: fitting.length };
}

/** The panel shows so many of the latest, and what is open; the log has the rest. */
const SHOWN_OF_ACTOR = 5;

/** What is known of the contact with an actor. Throws `item.not-found`. */
export function getActorCommunication(db: Database, id: ActorId, today: IsoDate): ActorCommunication {
  const { organisationId, responsibleId, contactRhythmDays, contactChannel } = actorTable.get(db, id);
  const contacts: readonly NamedContact[] = selectContactsOf(db, id);
  const mandates = mandateTable.where(db, 'actorId', id);
  const inForce = mandateOn(mandates, today);
  const responsibleName = responsibleId === null ? null : actorTable.get(db, responsibleId).name;
  return {
    plan: { responsibleId, responsibleName, contactRhythmDays, contactChannel },
    lastContactOn: contacts.find(({ happenedOn }) => happenedOn <= today)?.happenedOn ?? null,
    contacts: contacts.filter((contact, index) => index < SHOWN_OF_ACTOR || isFollowUpOpen(contact)),
    contactCount: contacts.length,
    mandates: mandates.toSorted((a, b) => Number(b === inForce) - Number(a === inForce)),
    organisationMandate: organisationMandateOf(db, organisationId, today),
    responsibleFor: selectResponsibleFor(db, id),
    bodyNames: selectBodyNamesOf(db, id, today),
  };
}

/** What covers somebody who speaks for an organisation. */
function organisationMandateOf(db: Database, id: ActorId | null, today: IsoDate) {
  const mandate = id === null ? null : mandateOn(mandateTable.where(db, 'actorId', id), today);
  if (id === null || mandate === null || !isFormal(mandate.formality) || isExpired(mandate, today))
    return null;
  return { organisationName: actorTable.get(db, id).name, formality: mandate.formality };
}

type NewContact = Omit<Contact, 'id' | 'followedUpOn'>;

/** Logs a contact. Throws `communication.not-yet` for a day to come, which would end a silence that goes on. */
export function logContact(db: Database, fields: NewContact, today: IsoDate): Contact {
  actorTable.get(db, fields.actorId);
  assertDays({ ...fields, followedUpOn: null }, today);
  return contactTable.insert(db, { ...fields, id: newIdentifier(), followedUpOn: null });
}

/** Corrects a contact. */
export function updateContact(db: Database, { id, ...fields }: Contact, today: IsoDate): Contact {
  actorTable.get(db, fields.actorId);
  assertDays(fields, today);
  return contactTable.update(db, id, fields);
}

/** Marks what was agreed as done on the day. */
export function completeFollowUp(db: Database, id: ContactId, today: IsoDate): Contact {
  return contactTable.update(db, id, { followedUpOn: today });
}

function assertDays(fields: Omit<Contact, 'id'>, today: IsoDate): void {
  const { happenedOn, followUpOn, followedUpOn } = fields;
  if (happenedOn > today)
    throw new Refusal('communication.not-yet', {}, [{ path: 'happenedOn', reason: 'invalid' }]);
  if (followUpOn !== null && followUpOn < happenedOn)
    throw new Refusal('dates.end-before-start', {}, [{ path: 'followUpOn', reason: 'before-start' }]);
  if (followedUpOn !== null && followedUpOn < happenedOn)
    throw new Refusal('dates.end-before-start', {}, [{ path: 'followedUpOn', reason: 'before-start' }]);
}

/** Sets who keeps in touch with an actor, how often and how. Nobody is responsible for themselves. */
export function updatePlan(
  db: Database,
  { id, ...plan }: Omit<ContactPlan, 'responsibleName'> & { readonly id: ActorId },
): null {
  const { responsibleId } = plan;
  if (responsibleId === id || (responsibleId !== null && !actorTable.find(db, responsibleId)))
    throw new Refusal('input.invalid', {}, [{ path: 'responsibleId', reason: 'invalid' }]);
  actorTable.update(db, id, plan);
  return null;
}

/** Writes down a mandate. Throws `dates.end-before-start` when it ends before it is given. */
export function createMandate(db: Database, fields: Omit<Mandate, 'id'>): Mandate {
  actorTable.get(db, fields.actorId);
  assertMandate(fields);
  return mandateTable.insert(db, { ...fields, id: newIdentifier() });
}

export function updateMandate(db: Database, { id, ...fields }: Omit<Mandate, 'actorId'>): Mandate {
  assertMandate(fields);
  return mandateTable.update(db, id, fields);
}

function assertMandate({ givenOn, validUntil }: Pick<Mandate, 'givenOn' | 'validUntil'>): void {
  if (givenOn !== null && validUntil !== null && validUntil < givenOn)
    throw new Refusal('dates.end-before-start', {}, [{ path: 'validUntil', reason: 'before-start' }]);
}
