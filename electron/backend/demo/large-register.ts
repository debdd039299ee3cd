/** Own fields with values, earlier places, merged actors, a pair that is two, and saved views of the generated large initiative. */
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import { OWN_FIELD_KINDS, type OwnFieldKind } from '../../../shared/domain/stakeholders/own-field.ts';
import { FIRST_VIEW, REGISTER_GROUPINGS } from '../../../shared/domain/stakeholders/register-view.ts';
import { markDistinct } from '../stakeholders/register/duplicates-service.ts';
import {
  affiliationTable,
  mergedActorTable,
  ownFieldTable,
  ownValueTable,
} from '../stakeholders/register/register-repository.ts';
import { createView } from '../stakeholders/register/register-service.ts';
import type { LargeContext } from './large-context.ts';
import { TITLES } from './large-words.ts';

/** One field of each kind, in which every second actor has a value; one earlier place for every tenth. */
export function writeLargeRegister(context: LargeContext, actors: readonly ActorId[]): void {
  const { db } = context;
  for (const [index, kind] of OWN_FIELD_KINDS.entries()) writeField(context, kind, index, actors);
  actors.forEach((actorId, number) => {
    const organisationId = actors[Math.floor(number / 10)];
    if (number % 10 === 9 && organisationId !== undefined)
      affiliationTable.insert(db, {
        id: newIdentifier(),
        actorId,
        organisationId,
        position: '',
        startsOn: null,
        endsOn: context.date(-number),
      });
    if (number % 100 === 1)
      mergedActorTable.insert(db, {
        id: newIdentifier(),
        actorId,
        formerId: newIdentifier(),
        name: `${TITLES.seat} ${number}`,
      });
  });
  const [firstId, secondId] = actors;
  if (firstId && secondId) markDistinct(db, [firstId, secondId]);
  for (const grouping of REGISTER_GROUPINGS) createView(db, grouping, { ...FIRST_VIEW, grouping });
}

const CHOICES = ['A', 'B', 'C'] as const;

function writeField(
  { db, date }: LargeContext,
  kind: OwnFieldKind,
  index: number,
  actors: readonly ActorId[],
): void {
  const choices = kind === 'choice' ? CHOICES.join('\n') : '';
  const id = newIdentifier<'own-field'>();
  ownFieldTable.insert(db, {
    id,
    position: index + 1,
    name: `${TITLES.ownField} ${index + 1}`,
    kind,
    choices,
  });
  const values: Record<OwnFieldKind, (number: number) => string> = {
    text: (number) => `${TITLES.item} ${number}`,
    number: (number) => String(number * 12.5),
    date: (number) => date(-number),
    choice: (number) => CHOICES[number % CHOICES.length] ?? 'A',
  };
  actors.forEach((actorId, number) => {
    if (number % 2 === 0)
      ownValueTable.insert(db, { id: newIdentifier(), ownFieldId: id, actorId, value: values[kind](number) });
  });
}
