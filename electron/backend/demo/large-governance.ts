/** Bodies, seats, terms, meetings and agendas of the generated large initiative. */
import { BODY_KINDS, type BodyKind } from '../../../shared/domain/governance/body.ts';
import { type ActorId, type BodyId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { AGENDA_ITEM_KINDS, outcomesFor } from '../../../shared/domain/meetings/meeting.ts';
import { SECTORS } from '../../../shared/domain/stakeholders/actor.ts';
import { bodyTable, seatTable, termTable } from '../governance/governance-repository.ts';
import { meetingTable } from '../meetings/meetings-repository.ts';
import { createItem, recordOutcome } from '../meetings/meetings-service.ts';
import { nearestWeekday } from './calendar.ts';
import { type LargeContext, numbersTo } from './large-context.ts';
import { PLACE_NAMES, SENTENCE, SUBJECTS, TITLES } from './large-words.ts';

/** The three levels, then groups that answer to the steering group. */
export function writeLargeBodies(context: LargeContext, actors: readonly ActorId[]): BodyId[] {
  const { db, random, size, date } = context;
  const bodies: BodyId[] = [];
  for (const number of numbersTo(size.bodies)) {
    const kind: BodyKind =
      (number < 3 ? BODY_KINDS[number] : BODY_KINDS[3 + (number % (BODY_KINDS.length - 3))]) ??
      'working-group';
    const id = newIdentifier<'body'>();
    bodyTable.insert(db, {
      id,
      name: `${TITLES.body} ${random.pick(PLACE_NAMES)} ${number + 1}`,
      kind,
      parentId: number === 0 ? null : (bodies[Math.min(number - 1, 1)] ?? null),
      purpose: SENTENCE,
      mandate: SENTENCE,
      mandateAdoptedOn: date(-800),
      decisionRule: 'consensus',
      meetingRhythm: '',
    });
    bodies.push(id);
    writeSeats(context, id, actors);
  }
  return bodies;
}

function writeSeats(
  { db, random, size, date }: LargeContext,
  bodyId: BodyId,
  actors: readonly ActorId[],
): void {
  for (const number of numbersTo(size.seatsPerBody)) {
    const seatId = newIdentifier<'seat'>();
    seatTable.insert(db, {
      id: seatId,
      bodyId,
      role: number === 0 ? 'chair' : 'member',
      title: `${TITLES.seat} ${number + 1}`,
      sector: SECTORS[number % SECTORS.length] ?? null,
      position: number + 1,
    });
    const changedOn = random.between(-500, -100);
    termTable.insert(db, {
      id: newIdentifier(),
      seatId,
      actorId: random.pick(actors),
      startsOn: date(-800),
      endsOn: date(changedOn),
    });
    if (number === size.seatsPerBody - 1) continue;
    termTable.insert(db, {
      id: newIdentifier(),
      seatId,
      actorId: random.pick(actors),
      startsOn: date(changedOn + 1),
      endsOn: null,
    });
  }
}

/** Meetings of all bodies in turn; the last ones lie ahead. */
export function writeLargeMeetings(
  { db, random, size, date }: LargeContext,
  bodies: readonly BodyId[],
): void {
  for (const number of numbersTo(size.meetings)) {
    const day = Math.round(-900 + (930 * (number + 1)) / size.meetings);
    const isHeld = day < 0;
    const meetingId = newIdentifier<'meeting'>();
    meetingTable.insert(db, {
      id: meetingId,
      bodyId: bodies[number % bodies.length] ?? random.pick(bodies),
      startsAt: `${nearestWeekday(date(day))}T12:00`,
      place: random.pick(PLACE_NAMES),
      status: isHeld ? 'held' : 'planned',
    });
    for (const position of numbersTo(size.itemsPerMeeting)) {
      const kind = AGENDA_ITEM_KINDS[position % AGENDA_ITEM_KINDS.length] ?? 'note';
      const title = `${TITLES.item} ${random.pick(SUBJECTS)}`;
      const item = createItem(db, {
        meetingId,
        title,
        kind,
        background: SENTENCE,
        proposedWording: SENTENCE,
      });
      if (isHeld) recordOutcome(db, item.id, random.pick(outcomesFor(kind)), TITLES.minutes);
    }
  }
}
