/** All migrations, oldest first. A test demands that each has a test of its own. */
import { foundation } from './0001-foundation.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [foundation];
