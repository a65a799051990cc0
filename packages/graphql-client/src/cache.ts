import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { POSSIBLE_TYPES } from './generated/possible-types.ts';

/** Lists that grow page by page, kept apart by everything but their page. */
const paged = (...keys: string[]) => relayStylePagination(keys.length === 0 ? false : keys);

/** One normalised cache for shell and remotes: things by id, lists by their filter. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      Query: {
        fields: {
          notifications: paged('unreadOnly'),
        },
      },
      // Values without an identity of their own: they belong to the thing that holds them.
      LegalClock: { keyFields: false },
      AvailableAction: { keyFields: false },
      Refusal: { keyFields: false },
      Holder: { keyFields: false },
    },
  });
}
