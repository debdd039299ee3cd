/** The demo's bodies, seats and terms: set up one by one, with people who came and went. */
import type { Body } from '../../../shared/domain/governance/body.ts';
import type { TermId } from '../../../shared/domain/identifiers.ts';
import {
  createBody,
  createSeat,
  createTerm,
  updateBody,
  updateTerm,
} from '../governance/governance-service.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import type { ActorKey } from './structure/actors.ts';
import { BODIES, type BodyKey, SEATS, type SeatKey } from './structure/governance.ts';

export function tellGovernance(context: DemoContext): void {
  for (const key of keysOf(BODIES)) tellBody(context, key);
  for (const key of keysOf(SEATS)) tellSeat(context, key);
}

function tellBody(context: DemoContext, key: BodyKey): void {
  const { kind, parent, made, mandateAdopted, decisionRule } = BODIES[key];
  const { db, bodies, texts, date, addStep } = context;
  const isAdoptedLater = mandateAdopted !== null && mandateAdopted > made;
  const bodyFields = (): Omit<Body, 'id'> => ({
    ...texts.bodies[key],
    kind,
    parentId: parent === null ? null : bodies.get(parent),
    mandateAdoptedOn: mandateAdopted === null || isAdoptedLater ? null : date(mandateAdopted),
    decisionRule,
  });
  addStep(made, 'governance.createBody', () => bodies.set(key, createBody(db, bodyFields()).id));
  if (!isAdoptedLater) return;
  addStep(mandateAdopted + 1, 'governance.updateBody', () => {
    updateBody(db, { ...bodyFields(), id: bodies.get(key), mandateAdoptedOn: date(mandateAdopted) });
  });
}

function tellSeat(context: DemoContext, key: SeatKey): void {
  const seat: (typeof SEATS)[SeatKey] = SEATS[key];
  const { db, bodies, seats, texts, addStep } = context;
  addStep(BODIES[seat.body].made, 'governance.createSeat', () => {
    const { id } = createSeat(db, {
      bodyId: bodies.get(seat.body),
      role: seat.role,
      title: texts.seats[key],
      sector: seat.sector,
    });
    seats.set(key, id);
  });
  for (const [actor, startsOn, endsOn] of seat.terms) tellTerm(context, key, actor, startsOn, endsOn);
}

/** A term that is over was open while it lasted, and was ended when the actor stepped down. */
function tellTerm(
  { db, actors, seats, date, addStep }: DemoContext,
  seat: SeatKey,
  actor: ActorKey,
  startsOn: number,
  endsOn: number | null,
): void {
  let id: TermId | undefined;
  const isOver = endsOn !== null && endsOn < 0;
  const termFields = (lastDay: number | null) => ({
    actorId: actors.get(actor),
    startsOn: date(startsOn),
    endsOn: lastDay === null ? null : date(lastDay),
  });
  addStep(startsOn, 'governance.createTerm', () => {
    id = createTerm(db, { seatId: seats.get(seat), ...termFields(isOver ? null : endsOn) }).id;
  });
  if (!isOver) return;
  addStep(endsOn - 4, 'governance.updateTerm', () => {
    if (id !== undefined) updateTerm(db, { id, ...termFields(endsOn) });
  });
}
