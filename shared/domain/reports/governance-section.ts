/** Bodies and seats: the organisation chart with its sentence and its table. */
import { BODY_KINDS, type Body, SEAT_ROLES, type Seat } from '../governance/body.ts';
import { firstOf, type ReportContext } from './report-context.ts';
import type { ChartBodyModel, GovernanceModel } from './status-report-model.ts';

const NAMED = 5;
/** Bodies one page can draw, and seats a report can list: the program has them all. */
const DRAWN = 24;
const LISTED = 120;

export function governanceModel(context: ReportContext): GovernanceModel {
  const { t, formats, snapshot, holders, nameOf } = context;
  const bodies = orderedBodies(context);
  const seatsOf = Map.groupBy(orderedSeats(snapshot.seats), (seat) => seat.bodyId);
  const label = 'reports.status.governance';
  let left = LISTED;
  const listedSeats = new Map(
    bodies.map((body) => {
      const listed = (seatsOf.get(body.id) ?? []).slice(0, left);
      left -= listed.length;
      return [body.id, listed];
    }),
  );
  const rest = snapshot.seats.length - LISTED;
  return {
    heading: t(`${label}.heading`),
    lead: leadOf(bodies, context),
    figure: bodies.length === 0 ? null : figureOf(bodies, seatsOf, context),
    columns: [t(`${label}.seat`), t(`${label}.role`), t(`${label}.holder`), t(`${label}.until`)],
    bodies: bodies.flatMap((body) => {
      const seats = listedSeats.get(body.id) ?? [];
      if (seats.length === 0) return [];
      return [
        {
          name: body.name,
          seats: seats.map((seat) => {
            const term = holders.get(seat.id);
            return {
              seat: seat.title,
              role: t(`terms.seatRole.${seat.role}`),
              holder: term ? nameOf('actor', term.actorId) : null,
              until: term?.endsOn ? formats.date(term.endsOn) : '',
            };
          }),
        },
      ];
    }),
    vacant: t(`${label}.vacant`),
    rest: rest > 0 ? t(`${label}.rest`, { count: rest }) : null,
  };
}

/** By kind in the order of the method's levels, then by name. */
function orderedBodies({ snapshot, formats }: ReportContext): Body[] {
  return [...snapshot.bodies].sort(
    (a, b) =>
      BODY_KINDS.indexOf(a.kind) - BODY_KINDS.indexOf(b.kind) ||
      formats.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

function orderedSeats(seats: readonly Seat[]): Seat[] {
  return [...seats].sort(
    (a, b) =>
      a.position - b.position ||
      SEAT_ROLES.indexOf(a.role) - SEAT_ROLES.indexOf(b.role) ||
      (a.id < b.id ? -1 : 1),
  );
}

function leadOf(bodies: readonly Body[], context: ReportContext): string {
  const { t, snapshot, holders } = context;
  if (bodies.length === 0) return t('reports.status.governance.none');
  const { seats } = snapshot;
  const sentences = [t('reports.status.governance.lead', { bodies: bodies.length, seats: seats.length })];
  const empty = orderedSeats(seats).filter((seat) => !holders.has(seat.id));
  if (seats.length === 0) sentences.push(t('reports.status.governance.noSeats'));
  else if (empty.length === 0) sentences.push(t('reports.status.governance.allHeld'));
  else {
    const names = empty.map((seat) => context.nameOf('seat', seat.id));
    sentences.push(
      t('reports.status.governance.empty', { count: empty.length, names: firstOf(names, NAMED, context) }),
    );
  }
  return sentences.join(' ');
}

function figureOf(
  allBodies: readonly Body[],
  seatsOf: ReadonlyMap<Body['id'], readonly Seat[]>,
  { t, formats, holders, nameOf }: ReportContext,
): GovernanceModel['figure'] {
  const label = 'reports.status.governance';
  const bodies = allBodies.slice(0, DRAWN);
  const rest = allBodies.length - bodies.length;
  const nameOfBody = new Map(bodies.map((body) => [body.id, body.name]));
  const names = bodies.map((body) => {
    const parent = body.parentId === null ? undefined : nameOfBody.get(body.parentId);
    return parent ? t(`${label}.altUnder`, { body: body.name, parent }) : body.name;
  });
  const most = Math.max(0, ...bodies.map((body) => seatsOf.get(body.id)?.length ?? 0));
  return {
    title: t(`${label}.heading`),
    caption: [t(`${label}.caption`), ...(rest > 0 ? [t(`${label}.restInChart`, { count: rest })] : [])].join(
      ' ',
    ),
    alt: t(`${label}.alt`, { names: formats.list(names) }),
    empty: t(`${label}.vacant`),
    moreSeats: Array.from({ length: most + 1 }, (_, count) => t(`${label}.moreSeats`, { count })),
    bodies: bodies.map(
      (body): ChartBodyModel => ({
        id: body.id,
        name: body.name,
        kind: t(`terms.bodyKind.${body.kind}`),
        parentId: body.parentId,
        seats: (seatsOf.get(body.id) ?? []).map((seat) => {
          const term = holders.get(seat.id);
          return {
            id: seat.id,
            label: seat.title || t(`terms.seatRole.${seat.role}`),
            holder: term ? nameOf('actor', term.actorId) : null,
            sector: seat.sector,
          };
        }),
      }),
    ),
  };
}
