/** SQL of target groups and voices, and the facts coverage is judged from. */
import { lastContacts } from '../../../shared/domain/communication/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { TargetGroupId } from '../../../shared/domain/identifiers.ts';
import type { TargetGroup, Voice } from '../../../shared/domain/stakeholders/coverage.ts';
import type { CoverageActor, CoverageFacts } from '../../../shared/domain/stakeholders/coverage-gaps.ts';
import type { CoverageNeedFacts } from '../../../shared/domain/stakeholders/coverage-needs.ts';
import { selectOwnLastContacts } from '../communication/communication-repository.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';
import { selectSeatedActorIds } from './stakeholders-repository.ts';

export const targetGroupTable = defineTable<TargetGroup>('target_group', ['id', 'position', 'name', 'note']);
export const voiceTable = defineTable<Voice>('voice', ['id', 'targetGroupId', 'actorId']);

export const selectTargetGroups = (db: Database): TargetGroup[] => targetGroupTable.all(db, 'position, id');

/** The position after the last target group. */
export function nextTargetGroupPosition(db: Database): number {
  return (
    statement<{ n: number }>(db, 'SELECT coalesce(max(position), 0) + 1 AS n FROM target_group').get()?.n ?? 1
  );
}

export function deleteVoicesOf(db: Database, id: TargetGroupId): void {
  statement(db, 'DELETE FROM voice WHERE target_group_id = ?').run(id);
}

type ActorRow = Omit<CoverageActor, 'hasSeat' | 'hasContact'>;

/** Everything coverage is judged from, as of a day. The newest assessment of the whole initiative tells the power. */
export function selectCoverageFacts(db: Database, today: IsoDate): CoverageFacts {
  const actors = statement<ActorRow>(
    db,
    `SELECT a.id, a.name, a.kind, a.sector, a.type, a.place, a.organisation_id AS organisationId, s.power
     FROM actor a LEFT JOIN assessment s ON s.rowid = (
       SELECT rowid FROM assessment WHERE actor_id = a.id AND assessed_on <= ? AND map_id IS NULL
       ORDER BY assessed_on DESC, rowid DESC LIMIT 1
     ) ORDER BY a.rowid`,
  ).all(today);
  const seated = selectSeatedActorIds(db, today);
  const last = lastContacts(actors, selectOwnLastContacts(db, today));
  return {
    actors: actors.map((actor) => ({
      ...actor,
      hasSeat: seated.has(actor.id),
      hasContact: last.has(actor.id),
    })),
    targetGroups: selectTargetGroups(db),
    voices: voiceTable.all(db),
  };
}

/** Target groups with the number of those who speak for them, and of those among them with a seat. */
export function selectTargetGroupFacts(db: Database, today: IsoDate): CoverageNeedFacts['targetGroups'] {
  const groups = selectTargetGroups(db);
  if (groups.length === 0) return [];
  const seated = selectSeatedActorIds(db, today);
  const voices = Map.groupBy(voiceTable.all(db), ({ targetGroupId }) => targetGroupId);
  return groups.map(({ id, name }) => {
    const own = voices.get(id) ?? [];
    return {
      id,
      name,
      actors: own.length,
      seated: own.filter(({ actorId }) => seated.has(actorId)).length,
    };
  });
}
