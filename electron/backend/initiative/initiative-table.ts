/** Rows of the initiative. */
import type { Initiative } from '../../../shared/domain/initiative/initiative.ts';
import { defineTable } from '../db/table.ts';

export const initiativeTable = defineTable<Initiative>(
  'initiative',
  [
    'id',
    'name',
    'challenge',
    'vision',
    'place',
    'form',
    'language',
    'confidentiality',
    'keepsContactDetails',
  ],
  ['keepsContactDetails'],
);
