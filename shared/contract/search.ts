/** Search over everything in the open document. */
import { z } from 'zod';
import { SEARCH_KINDS, type SearchGroup, type SearchHit } from '../domain/search/search.ts';
import * as field from './fields.ts';
import { read } from './operation.ts';

/** More than this says nothing more about what is looked for: the rest is let go, not refused. */
const LONGEST_QUERY = 200;

export const searchContract = {
  /** Makes a slice of the index; call it again until it is ready. A search does not need it: it only waits longer. */
  'search.prepare': read<{ readonly isReady: boolean }>()(field.empty),
  /** What fits, best kind first. Any text is a query; one without a letter or digit finds nothing. */
  'search.find': read<readonly SearchGroup[]>()(
    z.object({ query: z.string().transform((text) => text.slice(0, LONGEST_QUERY)) }),
  ),
  /** The items as they are now, in the order asked for; those that are gone are left out. */
  'search.recall': read<readonly SearchHit[]>()(
    z.object({ items: z.array(z.object({ kind: z.enum(SEARCH_KINDS), id: z.uuid() })).max(20) }),
  ),
};
