/** Tells whether the version that was about to be published has reached the document after all. */
import { hashFile, signsOf } from './file-fingerprint.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * The process may have died after its version took the document's place and before it could note so, or a network
 * drive may have reported an error for a rename that took place: the hash noted beforehand tells.
 */
export function promoteIntended(copy: WorkingCopy): void {
  const { intended, path } = copy.origin();
  if (intended === null) return;
  try {
    const signs = signsOf(path);
    if (signs === null || hashFile(path) !== intended.sha256) return;
    const fingerprint = { ...signs, sha256: intended.sha256 };
    copy.update({ published: { fingerprint, through: intended.through }, intended: null });
  } catch {
    // The document cannot be read now; the work stays listed.
  }
}
