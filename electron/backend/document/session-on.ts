/** Puts an opening together from its parts, once the working copy is there. */
import { statSync } from 'node:fs';
import type { DocumentEnvironment } from './document-environment.ts';
import { DocumentSession, type SessionParts } from './document-session.ts';
import { createPublisher, type Publisher } from './publisher.ts';

/** What surrounds an opening: its environment, and whom it tells of changes. */
export interface Opening {
  readonly environment: DocumentEnvironment;
  readonly onChange: () => void;
  readonly onStatus: () => void;
}

type Begun = Pick<SessionParts, 'workingCopy' | 'db' | 'lock' | 'readOnly' | 'backups'>;

/** The opening on a working copy. With a lock it publishes; without it is read-only. */
export function sessionOn(opening: Opening, begun: Begun): DocumentSession {
  const { environment, onChange, onStatus } = opening;
  const { now, timing, author, device } = environment;
  const { path } = begun.workingCopy.origin();
  const publishedAt = modifiedAt(path);
  const publisher = publisherOf(environment, begun, onStatus, publishedAt);
  const { heartbeatMs } = timing;
  return new DocumentSession({
    ...begun,
    ...{ publisher, publishedAt, author, device, now, heartbeatMs, onChange },
  });
}

function publisherOf(
  { now, timing, steps }: DocumentEnvironment,
  { db, workingCopy, lock, backups }: Begun,
  onStatus: () => void,
  publishedAt: string | null,
): Publisher | null {
  if (lock === null) return null;
  const { path } = workingCopy.origin();
  const onPublished = () => backups.keepWhenDue(path);
  // What the document was before is a checked backup before it is replaced.
  const beforePublish = () => backups.finish();
  const parts = { db, workingCopy, lock, now, timing, steps, onStatus, beforePublish, onPublished };
  return createPublisher(parts, publishedAt);
}

function modifiedAt(path: string): string | null {
  try {
    return statSync(path).mtime.toISOString();
  } catch {
    return null;
  }
}
