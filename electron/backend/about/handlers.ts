/** Implements `shared/contract/about.ts`: reads the list of licences that the build wrote. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { aboutContract, PackageLicence } from '../../../shared/contract/about.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { HandlersFor } from '../handlers.ts';

/** Above the built program or its chunks, or in dist/ when run from the sources. */
const FOLDERS = ['..', '../..', '../../../dist'].map((folder) => join(import.meta.dirname, folder));

export const aboutHandlers = {
  'about.licences': () => readLicences(FOLDERS),
} satisfies HandlersFor<typeof aboutContract>;

/** The list in the first folder that holds one. Throws `about.no-licences` when none does, or it cannot be read. */
export async function readLicences(folders: readonly string[]): Promise<readonly PackageLicence[]> {
  const file = folders.map((folder) => join(folder, 'licences.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Refusal('about.no-licences');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PackageLicence[];
  } catch {
    throw new Refusal('about.no-licences');
  }
}
