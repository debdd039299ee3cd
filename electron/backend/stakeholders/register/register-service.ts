/** Use cases of the register's table: its rows, changes of many at once, and saved views. */
import type { z } from 'zod';
import type { bulkChanges } from '../../../../shared/contract/register.ts';
import {
  type RegisterDetails,
  type RegisterList,
  registerView,
} from '../../../../shared/contract/register.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type SavedViewId } from '../../../../shared/domain/identifiers.ts';
import {
  REGISTER_PLACE,
  type RegisterView,
  type SavedRegisterView,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import { changedTags, tagsOf } from '../../../../shared/domain/stakeholders/tags.ts';
import { withoutUndefined } from '../../../../shared/domain/without-undefined.ts';
import type { Database } from '../../db/open-database.ts';
import { actorTable, selectSeatedActorIds } from '../stakeholders-repository.ts';
import {
  mergedActorTable,
  ownFieldTable,
  ownValueTable,
  savedViewTable,
  selectAffiliationsOf,
  selectFormerMembers,
  selectOwnValues,
  selectRegisterRows,
} from './register-repository.ts';

/** All actors as the register shows them on a day, with the own fields there are. */
export function listRegister(db: Database, today: IsoDate): RegisterList {
  const seated = selectSeatedActorIds(db, today);
  const own = new Map<ActorId, Record<string, string>>();
  for (const { actorId, ownFieldId, value } of selectOwnValues(db)) {
    const values = own.get(actorId);
    if (values) values[ownFieldId] = value;
    else own.set(actorId, { [ownFieldId]: value });
  }
  const rows = selectRegisterRows(db).map((row) => ({
    ...row,
    tags: tagsOf(row.tags),
    hasSeat: seated.has(row.id),
    own: own.get(row.id) ?? {},
  }));
  return { fields: ownFieldTable.all(db, 'position, id'), rows };
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
  { addTags, removeTags, ...changes }: z.output<typeof bulkChanges>,
): { count: number } {
  if (changes.responsibleId) actorTable.get(db, changes.responsibleId);
  const different = new Set(ids);
  for (const id of different) {
    const { tags } = actorTable.get(db, id);
    actorTable.update(db, id, {
      ...withoutUndefined(changes),
      tags: changedTags(tags, { add: addTags, remove: removeTags }),
    });
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
