/** What we may do with a file. */
import { accessSync, constants } from 'node:fs';

/** False for a file that its owner marked as read-only: replacing it would go round that mark. */
export function isWritableFile(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
