/** All migrations, oldest first. A test demands that each has a test of its own. */
import { foundation } from './0001-foundation.ts';
import { stakeholderMaps } from './0002-stakeholder-maps.ts';
import { distinctPairs } from './0003-distinct-pairs.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [foundation, stakeholderMaps, distinctPairs];
