/**
 * What is to be worked out for a document, kept until somebody changes an actor, a tie or a pin: reading and naming
 * twenty thousand ties takes long enough to be felt in a window that asks again after every write.
 */
import type { Database } from '../db/open-database.ts';
import { hasNetworkChangedSince, lastChange } from './network-repository.ts';
import { keyOfWork, type NetworkWork } from './network-work.ts';

export interface PreparedWork<Work extends NetworkWork> {
  readonly work: Work;
  readonly key: string;
}

/** Pieces kept for a document: the window asks for two, and again with other filters. */
const KEPT = 8;

interface Shelf {
  readonly upTo: number;
  readonly prepared: Map<string, PreparedWork<NetworkWork>>;
}
const shelves = new WeakMap<Database, Shelf>();

/** `name` tells pieces of work on the same document apart; `make` reads the document when there is something new in it. */
export function prepareWork<Work extends NetworkWork>(
  db: Database,
  name: string,
  make: () => Work,
): PreparedWork<Work> {
  const { prepared } = shelfOf(db);
  const known = prepared.get(name) as PreparedWork<Work> | undefined;
  if (known) return known;
  const work = make();
  const made = { work, key: keyOfWork(work) };
  prepared.set(name, made);
  const [oldest] = prepared.keys();
  if (prepared.size > KEPT && oldest !== undefined) prepared.delete(oldest);
  return made;
}

function shelfOf(db: Database): Shelf {
  const known = shelves.get(db);
  if (known && !hasNetworkChangedSince(db, known.upTo)) return known;
  const shelf = { upTo: lastChange(db), prepared: new Map() };
  shelves.set(db, shelf);
  return shelf;
}
