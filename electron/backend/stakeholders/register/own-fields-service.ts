/** Use cases of own fields: their definition, their order, and the values of actors in them. */
import { type ActorId, newIdentifier, type OwnFieldId } from '../../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import {
  fitsOwnField,
  type OwnField,
  type OwnFieldKind,
  textOfChoices,
} from '../../../../shared/domain/stakeholders/own-field.ts';
import type { Database } from '../../db/open-database.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { deleteValuesOf, findOwnValue, ownFieldTable, ownValueTable } from './register-repository.ts';

/** The fields in their order. */
export function listFields(db: Database): OwnField[] {
  return ownFieldTable.all(db, 'position, id');
}

/** Adds a field after the others. A choice needs something to choose. */
export function createField(
  db: Database,
  fields: { readonly name: string; readonly kind: OwnFieldKind; readonly choices: string },
): OwnField {
  const last = listFields(db).at(-1)?.position ?? 0;
  const choices = checkedChoices(fields.kind, fields.choices);
  return ownFieldTable.insert(db, { ...fields, choices, id: newIdentifier(), position: last + 1 });
}

/** Gives a field another name or other choices. Values that are no longer offered stay where they are. */
export function updateField(
  db: Database,
  { id, name, choices }: Pick<OwnField, 'id' | 'name' | 'choices'>,
): OwnField {
  const { kind } = ownFieldTable.get(db, id);
  return ownFieldTable.update(db, id, { name, choices: checkedChoices(kind, choices) });
}

function checkedChoices(kind: OwnFieldKind, typed: string): string {
  if (kind !== 'choice') return '';
  const choices = textOfChoices(typed);
  if (choices === '') throw new Refusal('input.invalid', {}, [{ path: 'choices', reason: 'required' }]);
  return choices;
}

/** Puts a field at a place among the others, counted from 0; beyond the end is the end. */
export function moveField(db: Database, id: OwnFieldId, index: number): null {
  const moved = ownFieldTable.get(db, id);
  const others = listFields(db).filter((field) => field.id !== id);
  const order = [...others.slice(0, index), moved, ...others.slice(index)];
  order.forEach((field, place) => {
    if (field.position !== place + 1) ownFieldTable.update(db, field.id, { position: place + 1 });
  });
  return null;
}

/** Deletes a field with all its values. */
export function deleteField(db: Database, id: OwnFieldId): null {
  ownFieldTable.get(db, id);
  deleteValuesOf(db, id);
  ownFieldTable.remove(db, id);
  return null;
}

/** Sets a value; an empty one is taken away. Throws `input.invalid` at `ownValues.<field>` when it does not fit. */
export function setOwnValue(db: Database, ownFieldId: OwnFieldId, actorId: ActorId, value: string): null {
  const field = ownFieldTable.get(db, ownFieldId);
  actorTable.get(db, actorId);
  const known = findOwnValue(db, ownFieldId, actorId);
  if (value === '') {
    if (known) ownValueTable.remove(db, known.id);
    return null;
  }
  if (!fitsOwnField(field, value, known?.value)) {
    const reason = (
      { number: 'not-a-number', date: 'not-a-date', text: 'too-long', choice: 'invalid' } as const
    )[field.kind];
    throw new Refusal('input.invalid', {}, [{ path: `ownValues.${ownFieldId}`, reason }]);
  }
  if (known) ownValueTable.update(db, known.id, { value });
  else ownValueTable.insert(db, { id: newIdentifier(), ownFieldId, actorId, value });
  return null;
}

/** Sets several values of an actor; fields that are not named stay as they are. */
export function setOwnValues(
  db: Database,
  actorId: ActorId,
  values: Readonly<Record<string, string>> | undefined,
): void {
  for (const [ownFieldId, value] of Object.entries(values ?? {}))
    setOwnValue(db, ownFieldId as OwnFieldId, actorId, value);
}
