/** Search operations. */
import type { searchContract } from '../../../shared/contract/search.ts';
import type { HandlersFor } from '../handlers.ts';
import { findItems, prepareSearch, recallItems } from './search-service.ts';

export const searchHandlers = {
  'search.prepare': (_input, { db }) => ({ isReady: prepareSearch(db) }),
  'search.find': ({ query }, { db }) => findItems(db, query),
  'search.recall': ({ items }, { db }) => recallItems(db, items),
} satisfies HandlersFor<typeof searchContract>;
