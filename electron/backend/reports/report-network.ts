/** The network of a snapshot, measured and laid out as the page of the network does it, for the stakeholder report. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { InitiativeSnapshot } from '../../../shared/domain/reports/snapshot.ts';
import type { NetworkFacts } from '../../../shared/domain/reports/stakeholders/stakeholders-context.ts';
import { latestAssessments } from '../../../shared/domain/stakeholders/assessment.ts';
import { ofWholeInitiative } from '../../../shared/domain/stakeholders/effective-assessments.ts';
import { countedTies, membersOfNetwork } from '../../../shared/domain/stakeholders/network.ts';
import { findingsOf } from '../../../shared/domain/stakeholders/network-findings.ts';
import { layOutNetwork } from '../network/layout-network.ts';
import { measureNetwork } from '../network/measure-network.ts';

/** More actors than this no page can show; the report says that only the weightiest were counted. */
export const MOST_MEMBERS = 300;

/** The same snapshot gives the same network. Ties count as of the day, conflicts hold nobody together. */
export function reportNetwork(
  snapshot: InitiativeSnapshot,
  asOf: IsoDate,
  most: number = MOST_MEMBERS,
): NetworkFacts {
  const all = membersOfNetwork(snapshot.actors, snapshot.ties);
  const members = weightiest(snapshot, asOf, all, most);
  const isMember = new Set(members.map(({ id }) => id));
  const ties = snapshot.ties.filter(
    ({ fromActorId, toActorId }) => isMember.has(fromActorId) && isMember.has(toActorId),
  );
  const filter = { asOf, kinds: [], minimumStrength: 1 };
  const counted = countedTies(ties, filter);
  const conflicts = countedTies(ties, { ...filter, kinds: ['in-conflict'] });
  const measures = measureNetwork({ actorIds: members.map(({ id }) => id), ties: counted, conflicts });
  const pins = snapshot.mapActors.flatMap(({ mapId, actorId, pinnedX: x, pinnedY: y }) =>
    mapId === null && x !== null && y !== null && isMember.has(actorId) ? [{ actorId, x, y }] : [],
  );
  pins.sort((a, b) => (a.actorId < b.actorId ? -1 : 1));
  return {
    measures,
    findings: findingsOf(members, counted, conflicts, measures),
    places: layOutNetwork({ actors: members, ties, grouping: 'ties', pins }),
    members: all.length,
  };
}

/** Those with the most power and interest, in the order of their identifiers. */
function weightiest<Member extends { readonly id: InitiativeSnapshot['actors'][number]['id'] }>(
  snapshot: InitiativeSnapshot,
  asOf: IsoDate,
  members: readonly Member[],
  most: number,
): readonly Member[] {
  if (members.length <= most) return members;
  const latest = latestAssessments(ofWholeInitiative(snapshot.assessments), asOf);
  const weight = ({ id }: Member) => (latest.get(id)?.power ?? 0) + (latest.get(id)?.interest ?? 0);
  return members
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
