/** What is examined aside from everything else: a document before it is opened, and a backup before it counts. */
import { syncFile } from './durable-files.ts';
import { assertWhole, type InspectedCopy, inspectFile } from './inspect-file.ts';

export type InspectionWork =
  | { readonly kind: 'open'; readonly path: string; readonly copyPath: string }
  | { readonly kind: 'whole'; readonly path: string };

/** The copy that was made for `open`; null for `whole`. */
export type InspectionResult = InspectedCopy | null;

/**
 * `open`: copies and examines as `inspectFile`. `whole`: as `assertWhole`. What was examined is on the disk afterwards.
 * Throws their refusals.
 */
export function doInspection(work: InspectionWork): InspectionResult {
  const copy = work.kind === 'open' ? inspectFile(work.path, work.copyPath) : null;
  if (work.kind === 'whole') assertWhole(work.path);
  syncFile(work.kind === 'open' ? work.copyPath : work.path);
  return copy;
}
