/** Goals, actions, indicators and values of the generated large initiative. */
import { addMonths } from '../../../shared/domain/dates.ts';
import { type ActorId, type GoalId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { ACTION_STATUSES } from '../../../shared/domain/plan/plan.ts';
import { indicatorTable, indicatorValueTable } from '../measurement/measurement-repository.ts';
import { actionTable, contributionTable, goalTable } from '../plan/plan-repository.ts';
import { type LargeContext, numbersTo } from './large-context.ts';
import { PLACE_NAMES, SENTENCE, SUBJECTS, TITLES, VERBS } from './large-words.ts';

export function writeLargeGoals(
  { db, random, size, date }: LargeContext,
  actors: readonly ActorId[],
): GoalId[] {
  return numbersTo(size.goals).map((number) => {
    const id = newIdentifier<'goal'>();
    goalTable.insert(db, {
      id,
      position: number + 1,
      title: `${TITLES.goal} ${random.pick(SUBJECTS)} ${number + 1}`,
      description: SENTENCE,
      dueOn: date(random.between(200, 1_500)),
      ownerId: random.pick(actors),
    });
    return id;
  });
}

export function writeLargeActions(
  { db, random, size, date }: LargeContext,
  actors: readonly ActorId[],
  goals: readonly GoalId[],
): void {
  const actions = numbersTo(size.actions).map((number) => {
    const startsOn = random.between(-900, 200);
    const id = newIdentifier<'action'>();
    actionTable.insert(db, {
      id,
      goalId: goals[number % goals.length] ?? null,
      title: `${random.pick(VERBS)} ${random.pick(SUBJECTS)} i ${random.pick(PLACE_NAMES)}`,
      description: SENTENCE,
      leadId: number % 50 === 0 ? null : random.pick(actors),
      startsOn: date(startsOn),
      endsOn: date(startsOn + random.between(30, 700)),
      status: random.pick(ACTION_STATUSES),
      statusNote: '',
    });
    return id;
  });
  for (const number of numbersTo(size.contributions)) {
    contributionTable.insert(db, {
      id: newIdentifier(),
      actionId: actions[number % actions.length] ?? random.pick(actions),
      actorId: random.pick(actors),
      contribution: SENTENCE,
    });
  }
}

/** Indicators measured every month, the same number of values for each, the newest a month ago. */
export function writeLargeIndicators(
  { db, random, size, anchor, date }: LargeContext,
  actors: readonly ActorId[],
  goals: readonly GoalId[],
): void {
  for (const number of numbersTo(size.indicators)) {
    const indicatorId = newIdentifier<'indicator'>();
    // As many values each, and the total exactly as asked for.
    const valueCount =
      Math.floor(((number + 1) * size.values) / size.indicators) -
      Math.floor((number * size.values) / size.indicators);
    const baseline = random.between(300, 600) / 10;
    const isUp = number % 3 !== 0;
    indicatorTable.insert(db, {
      id: indicatorId,
      goalId: goals[number % goals.length] ?? null,
      position: number + 1,
      name: `${TITLES.indicator} ${random.pick(SUBJECTS)} ${number + 1}`,
      definition: SENTENCE,
      unit: '%',
      decimals: 1,
      direction: isUp ? 'up' : 'down',
      source: '',
      frequency: 'monthly',
      responsibleId: random.pick(actors),
      baselineValue: baseline,
      baselineOn: addMonths(anchor, -valueCount),
      targetValue: isUp ? baseline + 20 : baseline - 20,
      targetOn: date(700),
    });
    let value = baseline;
    for (const month of numbersTo(valueCount)) {
      const measuredOn = addMonths(anchor, month - valueCount);
      indicatorValueTable.insert(db, { id: newIdentifier(), indicatorId, measuredOn, value, note: '' });
      value = Math.round((value + (isUp ? 0.1 : -0.1) + random.next() * 2 - 1) * 10) / 10;
    }
  }
}
