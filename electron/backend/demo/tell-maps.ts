/** The demo's further map: who is on it, and how they were assessed for it. */
import { createMap } from '../maps/maps-service.ts';
import { assessActor } from '../stakeholders/stakeholders-service.ts';
import { nearestWeekday } from './calendar.ts';
import type { DemoContext } from './demo-context.ts';
import { APPRENTICESHIP_MAP, MAP_ROUNDS, type MapReasonKey } from './structure/judgements.ts';

export function tellMaps(context: DemoContext): void {
  const { db, actors, texts, date, addStep } = context;
  const { day, owner, members } = APPRENTICESHIP_MAP;
  let mapId: ReturnType<typeof createMap>['id'] | null = null;
  addStep(day, 'maps.create', () => {
    const ownerId = actors.get(owner);
    const actorIds = members.map((key) => actors.get(key));
    mapId = createMap(db, { ...texts.apprenticeshipMap, ownerId, actorIds }).id;
  });
  const reasons: Partial<Record<string, string>> = texts.mapReasons satisfies Record<MapReasonKey, string>;
  MAP_ROUNDS.forEach(({ day: roundDay, judged }, index) => {
    for (const [key, power, interest] of judged) {
      addStep(roundDay, 'stakeholders.assessActor', () =>
        assessActor(db, {
          actorId: actors.get(key),
          mapId,
          power,
          interest,
          reason: reasons[`${key}${index + 1}`] ?? '',
          assessedOn: nearestWeekday(date(roundDay)),
          assessedBy: texts.people.processLead.name,
        }),
      );
    }
  });
}
