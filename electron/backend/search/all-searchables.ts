/** Everything that can be searched. A new feature adds its own here. */
import { communicationSearchables } from '../communication/searchable.ts';
import { governanceSearchables } from '../governance/searchable.ts';
import { initiativeSearchables } from '../initiative/searchable.ts';
import { measurementSearchables } from '../measurement/searchable.ts';
import { meetingsSearchables } from '../meetings/searchable.ts';
import { methodSearchables } from '../method/searchable.ts';
import { planSearchables } from '../plan/searchable.ts';
import { coverageSearchables } from '../stakeholders/coverage-searchable.ts';
import { stakeholdersSearchables } from '../stakeholders/searchable.ts';
import type { Searchable } from './searchable.ts';

export const ALL_SEARCHABLES: readonly Searchable[] = [
  ...stakeholdersSearchables,
  ...coverageSearchables,
  ...communicationSearchables,
  ...governanceSearchables,
  ...meetingsSearchables,
  ...planSearchables,
  ...measurementSearchables,
  ...methodSearchables,
  ...initiativeSearchables,
];
