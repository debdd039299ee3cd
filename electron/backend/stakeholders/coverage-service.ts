/** Use cases of target groups and voices. Writes run inside the transaction the caller has opened. */
import type { Coverage, TargetGroupDetails } from '../../../shared/contract/coverage.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type TargetGroupId } from '../../../shared/domain/identifiers.ts';
import type { TargetGroup, Voice } from '../../../shared/domain/stakeholders/coverage.ts';
import {
  type CoverageFacts,
  coverageRows,
  powerfulWithoutContact,
} from '../../../shared/domain/stakeholders/coverage-gaps.ts';
import type { Database } from '../db/open-database.ts';
import {
  deleteVoicesOf,
  nextTargetGroupPosition,
  selectCoverageFacts,
  selectTargetGroups,
  targetGroupTable,
  voiceTable,
} from './coverage-repository.ts';
import { actorTable } from './stakeholders-repository.ts';

/** Who has a voice and who has none, as of a day. */
export function getCoverage(db: Database, today: IsoDate): Coverage {
  const facts = selectCoverageFacts(db, today);
  return {
    rows: coverageRows(facts),
    targetGroups: targetGroupsOf(db, facts),
    powerfulWithoutContact: powerfulWithoutContact(facts.actors).map(
      ({ id, name, sector, hasSeat, power }) => ({
        id,
        name,
        sector,
        hasSeat,
        power: power ?? 0,
      }),
    ),
  };
}

function targetGroupsOf(db: Database, { actors }: CoverageFacts): TargetGroupDetails[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const voices = Map.groupBy(voiceTable.all(db), ({ targetGroupId }) => targetGroupId);
  return selectTargetGroups(db).map((group) => ({
    ...group,
    voices: (voices.get(group.id) ?? []).flatMap(({ id, actorId }) => {
      const actor = known.get(actorId);
      return actor ? [{ id, actorId, actorName: actor.name, hasSeat: actor.hasSeat }] : [];
    }),
  }));
}

/** Adds a target group at the end. Throws `item.not-found` when one who is to speak for it is no actor. */
export function createTargetGroup(
  db: Database,
  { actorIds, ...fields }: Pick<TargetGroup, 'name' | 'note'> & { readonly actorIds: readonly ActorId[] },
): TargetGroup {
  const position = nextTargetGroupPosition(db);
  const group = targetGroupTable.insert(db, { ...fields, id: newIdentifier(), position });
  for (const actorId of new Set(actorIds)) addVoice(db, { targetGroupId: group.id, actorId });
  return group;
}

export function updateTargetGroup(db: Database, { id, ...fields }: Omit<TargetGroup, 'position'>) {
  return targetGroupTable.update(db, id, fields);
}

/** Moves a target group one place up (-1) or down (1); at the end it stays. Throws `item.not-found`. */
export function moveTargetGroup(
  db: Database,
  { id, step }: { readonly id: TargetGroupId; readonly step: 1 | -1 },
): null {
  const moved = targetGroupTable.get(db, id);
  const groups = selectTargetGroups(db);
  const neighbour = groups[groups.findIndex((group) => group.id === id) + step];
  if (!neighbour) return null;
  targetGroupTable.update(db, id, { position: neighbour.position });
  targetGroupTable.update(db, neighbour.id, { position: moved.position });
  return null;
}

/** Deletes a target group with its voices. */
export function deleteTargetGroup(db: Database, id: TargetGroupId): null {
  deleteVoicesOf(db, id);
  targetGroupTable.remove(db, id);
  return null;
}

/** Lets an actor speak for a target group; once is enough. */
export function addVoice(db: Database, { targetGroupId, actorId }: Omit<Voice, 'id'>): Voice {
  targetGroupTable.get(db, targetGroupId);
  actorTable.get(db, actorId);
  const known = voiceTable
    .where(db, 'targetGroupId', targetGroupId)
    .find((voice) => voice.actorId === actorId);
  return known ?? voiceTable.insert(db, { id: newIdentifier(), targetGroupId, actorId });
}
