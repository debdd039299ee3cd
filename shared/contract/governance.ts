/** Operations on bodies, seats and terms. */
import { z } from 'zod';
import {
  BODY_KINDS,
  type Body,
  DECISION_RULES,
  SEAT_ROLES,
  type Seat,
  type Term,
} from '../domain/governance/body.ts';
import { SECTORS } from '../domain/stakeholders/actor.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

/** A seat with who holds it on the day asked for, and everyone who has held it. */
export interface SeatOverview extends Seat {
  readonly terms: readonly (Term & {
    readonly actorName: string;
    readonly organisationName: string | null;
  })[];
  /** The term that covers the day, null when the seat is empty. */
  readonly currentTermId: Term['id'] | null;
}

export interface BodyOverview extends Body {
  readonly seats: readonly SeatOverview[];
}

const bodyFields = z.object({
  name: field.name,
  kind: z.enum(BODY_KINDS),
  parentId: field.id<'body'>().nullable(),
  purpose: field.text,
  mandate: field.text,
  mandateAdoptedOn: field.date.nullable(),
  decisionRule: z.enum(DECISION_RULES),
  meetingRhythm: field.line,
});

const seatFields = z.object({
  role: z.enum(SEAT_ROLES),
  title: field.line,
  sector: z.enum(SECTORS).nullable(),
});

export const governanceContract = {
  'governance.listBodies': read<readonly BodyOverview[]>()(z.object({ asOf: field.date.optional() })),
  'governance.createBody': write<Body>()(bodyFields),
  'governance.updateBody': write<Body>()(bodyFields.extend({ id: field.id<'body'>() })),
  /** Deletes the body with its seats and terms. Refused while it has meetings or bodies below it. */
  'governance.deleteBody': write<null>()(z.object({ id: field.id<'body'>() })),
  'governance.createSeat': write<Seat>()(seatFields.extend({ bodyId: field.id<'body'>() })),
  'governance.updateSeat': write<Seat>()(seatFields.extend({ id: field.id<'seat'>() })),
  'governance.deleteSeat': write<null>()(z.object({ id: field.id<'seat'>() })),
  'governance.createTerm': write<Term>()(
    z.object({
      seatId: field.id<'seat'>(),
      actorId: field.id<'actor'>(),
      startsOn: field.date,
      endsOn: field.date.nullable(),
    }),
  ),
  'governance.updateTerm': write<Term>()(
    z.object({
      id: field.id<'term'>(),
      actorId: field.id<'actor'>(),
      startsOn: field.date,
      endsOn: field.date.nullable(),
    }),
  ),
  'governance.deleteTerm': write<null>()(z.object({ id: field.id<'term'>() })),
};
