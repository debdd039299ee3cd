/** Use cases of the register's table: its rows, changes of many at once, and saved views. */
import type { z } from 'zod';
import type { bulkChanges } from '../../../../shared/contract/register.ts';
import { type RegisterDetails, registerView } from '../../../../shared/contract/register.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type SavedViewId } from '../../../../shared/domain/identifiers.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { PackedRegister, PackedRow } from '../../../../shared/domain/stakeholders/packed-register.ts';
import {
  REGISTER_PLACE,
  type RegisterView,
  type SavedRegisterView,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import { changedTags, tagsOf, textOfTags } from '../../../../shared/domain/stakeholders/tags.ts';
import { withoutUndefined } from '../../../../shared/domain/without-undefined.ts';
import type { Database } from '../../db/open-database.ts';
import { getInitiative } from '../../initiative/initiative-service.ts';
import { actorTable, selectSeatedActorIds } from '../stakeholders-repository.ts';
import { setOwnValues } from './own-fields-service.ts';
import {
  mergedActorTable,
  ownFieldTable,
  ownValueTable,
  savedViewTable,
  selectAffiliationsOf,
  selectFormerMembers,
  selectOwnValues,
  selectRegisterRows,
  selectTagTexts,
} from './register-repository.ts';

/** All actors as the register shows them on a day, with the own fields there are. */
export function listRegister(db: Database, today: IsoDate): PackedRegister {
  const fields = ownFieldTable.all(db, 'position, id');
  const seated = selectSeatedActorIds(db, today);
  const own = ownValuesByActor(db, fields);
  const stored = selectRegisterRows(db);
  const places = new Map(stored.map(({ id }, index) => [id, index]));
  const placeOf = (id: ActorId | null) => (id === null ? null : (places.get(id) ?? null));
  const rows = stored.map(
    (row): PackedRow => [
      row.id,
      row.kind,
      row.name,
      row.sector,
      row.type,
      row.level,
      row.place,
      placeOf(row.organisationId),
      row.position,
      row.organisationNumber,
      row.organisationCountry,
      row.brings,
      placeOf(row.responsibleId),
      row.tags,
      seated.has(row.id) ? 1 : 0,
      row.email === '' && row.phone === '' ? null : { email: row.email, phone: row.phone },
      own.get(row.id) ?? [],
    ],
  );
  return { fields, rows, keepsContactDetails: getInitiative(db).keepsContactDetails };
}

/** Values in the order of the fields, null where there is none. */
function ownValuesByActor(db: Database, fields: readonly OwnField[]): Map<ActorId, (string | null)[]> {
  const placeOf = new Map(fields.map(({ id }, index) => [id, index]));
  const own = new Map<ActorId, (string | null)[]>();
  for (const { actorId, ownFieldId, value } of selectOwnValues(db)) {
    let values = own.get(actorId);
    if (!values) {
      values = fields.map(() => null);
      own.set(actorId, values);
    }
    values[placeOf.get(ownFieldId) ?? 0] = value;
  }
  return own;
}

/** Every tag in use, in alphabetical order. */
export function listTags(db: Database): readonly string[] {
  return tagsOf(textOfTags(selectTagTexts(db).flatMap(tagsOf)));
}

/** What the register knows of one actor beside its columns. Throws `item.not-found`. */
export function registerDetails(db: Database, id: ActorId): RegisterDetails {
  actorTable.get(db, id);
  const values = ownValueTable.where(db, 'actorId', id);
  return {
    own: Object.fromEntries(values.map(({ ownFieldId, value }) => [ownFieldId, value])),
    affiliations: selectAffiliationsOf(db, id),
    formerMembers: selectFormerMembers(db, id),
    mergedNames: mergedActorTable.where(db, 'actorId', id).map(({ name }) => name),
  };
}

/** Changes many actors alike. Answers how many there were. */
export function updateMany(
  db: Database,
  ids: readonly ActorId[],
  { addTags, removeTags, ownValues, ...changes }: z.output<typeof bulkChanges>,
): { count: number } {
  if (changes.responsibleId) actorTable.get(db, changes.responsibleId);
  const different = new Set(ids);
  for (const id of different) {
    const { tags, responsibleId } = actorTable.get(db, id);
    actorTable.update(db, id, {
      ...withoutUndefined(changes),
      // Nobody looks after themselves: among those they look after they stay as they are.
      ...(changes.responsibleId === id ? { responsibleId } : {}),
      tags: changedTags(tags, { add: addTags, remove: removeTags }),
    });
    setOwnValues(db, id, ownValues);
  }
  return { count: different.size };
}

/** The saved views by name. One that this version cannot read, such as a later one's, is left out. */
export function listViews(db: Database): SavedRegisterView[] {
  return savedViewTable.where(db, 'place', REGISTER_PLACE).flatMap(({ id, name, settings }) => {
    const view = viewIn(settings);
    return view ? [{ id, name, view }] : [];
  });
}

function viewIn(settings: string): RegisterView | null {
  try {
    return registerView.safeParse(JSON.parse(settings)).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps a view under a name. */
export function createView(db: Database, name: string, view: RegisterView): SavedRegisterView {
  const id = newIdentifier<'saved-view'>();
  savedViewTable.insert(db, { id, place: REGISTER_PLACE, name, settings: JSON.stringify(view) });
  return { id, name, view };
}

/** Gives a view another name. */
export function renameView(db: Database, id: SavedViewId, name: string): null {
  savedViewTable.update(db, id, { name });
  return null;
}

/** Replaces what a view shows. */
export function updateView(db: Database, id: SavedViewId, view: RegisterView): null {
  savedViewTable.update(db, id, { settings: JSON.stringify(view) });
  return null;
}
