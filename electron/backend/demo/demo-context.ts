/** What the parts of the demo share while it is being written: texts, days, and the identifiers given so far. */
import type { OperationName } from '../../../shared/contract/contract.ts';
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';
import type { ActionId, ActorId, BodyId, GoalId, SeatId } from '../../../shared/domain/identifiers.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Database } from '../db/open-database.ts';
import { fillInTimes } from './calendar.ts';
import type { ActorKey, PersonKey } from './structure/actors.ts';
import type { BodyKey, SeatKey } from './structure/governance.ts';
import type { ActionKey, GoalKey } from './structure/plan.ts';
import type { DemoTexts } from './texts/demo-texts.ts';
import type { TimelineStep } from './timeline.ts';

/** Identifiers by the key of the structure. Asking for one that is not made yet is a mistake in the structure. */
export class Identifiers<Key extends string, Id> {
  readonly #known = new Map<Key, Id>();

  set(key: Key, id: Id): void {
    this.#known.set(key, id);
  }

  get(key: Key): Id {
    const id = this.#known.get(key);
    if (id === undefined) throw new Error(`the demo uses ${key} before it is made`);
    return id;
  }
}

/** Steps of the one who works for the secretariat with this on that day. */
type AddStep = (
  day: number,
  operation: OperationName,
  work: () => void,
  options?: { by?: PersonKey; notBefore?: number },
) => void;

export interface DemoContext {
  readonly db: Database;
  readonly anchor: IsoDate;
  readonly texts: DemoTexts;
  readonly actors: Identifiers<ActorKey, ActorId>;
  readonly bodies: Identifiers<BodyKey, BodyId>;
  readonly seats: Identifiers<SeatKey, SeatId>;
  readonly goals: Identifiers<GoalKey, GoalId>;
  readonly actions: Identifiers<ActionKey, ActionId>;
  /** The day so many days from the anchor. */
  date(day: number): IsoDate;
  /** A text with its times filled in. */
  say(text: string): string;
  readonly addStep: AddStep;
}

/** Until then the process lead is alone. */
const SECRETARIAT_COMPLETE = -636;

/** An empty context, and the steps that fill it. */
export function createDemoContext(
  db: Database,
  texts: DemoTexts,
  { anchor, language }: { anchor: IsoDate; language: Language },
): { context: DemoContext; steps: readonly TimelineStep[] } {
  const steps: TimelineStep[] = [];
  const authorOn = (day: number, person: PersonKey) =>
    texts.people[day < SECRETARIAT_COMPLETE ? 'processLead' : person].name;
  const context: DemoContext = {
    db,
    anchor,
    texts,
    actors: new Identifiers(),
    bodies: new Identifiers(),
    seats: new Identifiers(),
    goals: new Identifiers(),
    actions: new Identifiers(),
    date: (day) => addDays(anchor, day),
    say: (text) => fillInTimes(text, anchor, language),
    addStep: (day, operation, work, { by = 'processLead', notBefore } = {}) => {
      steps.push({
        day,
        operation,
        work,
        author: authorOn(day, by),
        ...(notBefore === undefined ? {} : { notBefore }),
      });
    },
  };
  return { context, steps };
}

/** The keys of a structure, in the order written. */
export function keysOf<Key extends string>(structure: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(structure) as Key[];
}
