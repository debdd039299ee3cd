/** The simulated past of a generated document: steps on days before the anchor, each one transaction of the log. */
import type { OperationName } from '../../../shared/contract/contract.ts';
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';
import { withIdentifiers } from '../../../shared/domain/identifiers.ts';
import { recordTransaction } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { instantAt, nearestWeekday } from './calendar.ts';
import { seededIdentifiers, seededRandom } from './seeded-random.ts';

export interface TimelineStep {
  /** Days from the anchor; moved to the nearest weekday, since nobody works on the register on Sundays. */
  readonly day: number;
  /** Minutes after midnight before which the step cannot have happened, such as the end of a meeting. */
  readonly notBefore?: number;
  readonly operation: OperationName;
  readonly author: string;
  readonly work: () => void;
}

const START_OF_WORK = 9 * 60;
const LAST_MINUTE = 22 * 60;

/** Applies the steps in the order of time. The same steps, seed and anchor give the same bytes in every row. */
export function replay(
  db: Database,
  steps: readonly TimelineStep[],
  { anchor, device, seed }: { anchor: IsoDate; device: string; seed: string },
): void {
  const random = seededRandom(seed);
  let now = instantAt(anchor, 0);
  const inOrder = steps
    .map((step) => ({ ...step, date: dayOf(anchor, step.day), from: step.notBefore ?? START_OF_WORK }))
    .sort((a, b) => (a.date === b.date ? a.from - b.from : a.date < b.date ? -1 : 1));
  let minute = 0;
  let date = '';
  // One commit for all: a second, not a minute, on a slow disk.
  db.transaction(() =>
    withIdentifiers(
      seededIdentifiers(random, () => now),
      () => {
        for (const step of inOrder) {
          minute = Math.min(
            LAST_MINUTE,
            step.date === date
              ? Math.max(minute + random.between(1, 5), step.from)
              : step.from + random.between(0, 20),
          );
          date = step.date;
          now = instantAt(date, minute);
          const { operation, author, work } = step;
          recordTransaction(db, { operation, author, device, now }, work);
        }
      },
    ),
  )();
}

/** A weekday before the anchor: what would fall on an anchor that is a Monday happened on the Friday. */
function dayOf(anchor: IsoDate, day: number): IsoDate {
  const date = nearestWeekday(addDays(anchor, day));
  return date < anchor ? date : addDays(anchor, -3);
}
