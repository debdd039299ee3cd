/** Builds the program once before the tests, unless the build is up to date. */
import { ensureBuilt } from '../../build/scripts/ensure-built.ts';

export default async function setup(): Promise<void> {
  await ensureBuilt();
}
