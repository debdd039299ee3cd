/** Writes the generated large initiative of the budget table: for measuring, never for reading. */
import type { OperationName } from '../../../shared/contract/contract.ts';
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';
import { withIdentifiers } from '../../../shared/domain/identifiers.ts';
import { recordTransaction } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { createInitiative } from '../initiative/initiative-service.ts';
import { instantAt } from './calendar.ts';
import { writeLargeActors, writeLargeAssessments, writeLargeMaps, writeLargeTies } from './large-actors.ts';
import {
  writeLargeContacts,
  writeLargeMandates,
  writeLargePlans,
  writeLargeTargetGroups,
} from './large-communication.ts';
import { createLargeContext } from './large-context.ts';
import { writeLargeBodies, writeLargeMeetings } from './large-governance.ts';
import { writeLargeActions, writeLargeGoals, writeLargeIndicators } from './large-plan.ts';
import { writeLargeRegister } from './large-register.ts';
import { SENTENCE, TITLES } from './large-words.ts';
import { seededIdentifiers, seededRandom } from './seeded-random.ts';

/** The first of the few big transactions happened so many days before the anchor. */
const FIRST_DAY = -60;

/**
 * Fills a document that has its schema and nothing else: 5,000 actors, 20,000 ties, 2,000 actions and 50,000 values at
 * scale 1, the same rows for the same anchor and scale. Each kind is one transaction, as after an import.
 */
export function fillLarge(db: Database, { anchor, scale = 1 }: { anchor: IsoDate; scale?: number }): void {
  const random = seededRandom(`large ${anchor} ${scale}`);
  const context = createLargeContext(db, random, { anchor, scale });
  let now = instantAt(addDays(anchor, FIRST_DAY), 9 * 60);
  const step = <Result>(operation: OperationName, work: () => Result): Result => {
    const { result } = recordTransaction(
      db,
      { operation, author: TITLES.initiative, device: TITLES.initiative, now },
      work,
    );
    now = new Date(now.getTime() + 3_600_000);
    return result;
  };
  const identifiers = seededIdentifiers(random, () => now);
  withIdentifiers(identifiers, () => {
    step('document.create', () =>
      createInitiative(db, {
        name: TITLES.initiative,
        challenge: SENTENCE,
        form: 'partnership',
        language: 'nb',
        template: 'empty',
      }),
    );
    const actors = step('stakeholders.createActor', () => writeLargeActors(context));
    step('register.createField', () => writeLargeRegister(context, actors));
    step('stakeholders.assessActor', () => {
      writeLargeAssessments(context, actors);
      writeLargeMaps(context, actors);
    });
    step('stakeholders.createTie', () => writeLargeTies(context, actors));
    const bodies = step('governance.createBody', () => writeLargeBodies(context, actors));
    const goals = step('plan.createGoal', () => writeLargeGoals(context, actors));
    step('plan.createAction', () => writeLargeActions(context, actors, goals));
    step('measurement.createIndicator', () => writeLargeIndicators(context, actors, goals));
    step('meetings.createMeeting', () => writeLargeMeetings(context, bodies));
    step('communication.updatePlan', () => writeLargePlans(context, actors));
    step('communication.logContact', () => writeLargeContacts(context, actors));
    step('communication.createMandate', () => writeLargeMandates(context, actors));
    step('coverage.createTargetGroup', () => writeLargeTargetGroups(context, actors));
  });
}
