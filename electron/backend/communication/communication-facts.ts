/** The bare facts behind what the overview says of contact and mandates. Judges nothing. */
import { partiesOf } from '../../../shared/domain/communication/mandate.ts';
import type { CommunicationFacts, FollowUpFact } from '../../../shared/domain/communication/needs.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { selectMandateFacts, selectSeatHolders } from './communication-repository.ts';

interface PlannedRow {
  readonly id: ActorId;
  readonly name: string;
  readonly contactRhythmDays: number;
  readonly responsibleName: string | null;
}

/** `last` is when each actor last was in touch with us, through its people too. */
export function selectCommunicationFacts(
  db: Database,
  today: IsoDate,
  last: ReadonlyMap<ActorId, IsoDate>,
): CommunicationFacts {
  const planned = statement<PlannedRow>(
    db,
    `SELECT a.id, a.name, a.contact_rhythm_days AS contactRhythmDays, r.name AS responsibleName
     FROM actor a LEFT JOIN actor r ON r.id = a.responsible_id
     WHERE a.contact_rhythm_days IS NOT NULL ORDER BY a.rowid`,
  ).all();
  const followUps = statement<FollowUpFact>(
    db,
    `SELECT c.id, c.actor_id AS actorId, a.name AS actorName, c.follow_up AS followUp, c.follow_up_on AS followUpOn
     FROM contact c JOIN actor a ON a.id = c.actor_id
     WHERE c.followed_up_on IS NULL AND c.follow_up_on IS NOT NULL ORDER BY c.id`,
  ).all();
  return {
    planned: planned.map((actor) => ({ ...actor, lastContactOn: last.get(actor.id) ?? null })),
    followUps,
    parties: partiesOf(selectSeatHolders(db, today), selectMandateFacts(db), today),
  };
}
