/** What is examined aside from everything else: a document before it is opened, and a backup before it counts. */
import { syncFile } from './durable-files.ts';
import { assertWhole, type InspectedCopy, inspectFile } from './inspect-file.ts';

export type InspectionWork =
  | { readonly kind: 'open'; readonly path: string; readonly copyPath: string }
  | { readonly kind: 'whole'; readonly path: string };

/** The copy that was made for `open`; null for `whole`. */
export type InspectionResult = InspectedCopy | null;

/**
 * `open`: copies and examines as `inspectFile`, and waits until the copy is on the disk. `whole`: as `assertWhole`.
 * Throws their refusals.
 */
export function doInspection(work: InspectionWork): InspectionResult {
  if (work.kind === 'whole') {
    assertWhole(work.path);
    return null;
  }
  const copy = inspectFile(work.path, work.copyPath);
  syncFile(work.copyPath);
  return copy;
}
