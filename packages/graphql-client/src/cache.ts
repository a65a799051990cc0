import { InMemoryCache } from '@apollo/client';
import { POSSIBLE_TYPES } from './generated/possible-types.ts';

/** Values without an identity of their own: they belong to the thing that holds them. */
const VALUES = ['LegalClock', 'CountedDay', 'AvailableAction', 'Refusal', 'Fact', 'Holder', 'LocalText', 'PageInfo', 'Completeness', 'MissingThing'];

/**
 * One normalised cache for shell and remotes: things by their id; each page of a list by the arguments it was asked
 * with, filter, order and cursor (the queues page forward and back, they do not grow).
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      ...Object.fromEntries(VALUES.map((name) => [name, { keyFields: false as const }])),
      // An applicant, an expert and the Office see different fields of one case: what comes is merged, not replaced.
      Award: { fields: { supervision: { merge: true } } },
      RecommendingUnit: { merge: true },
    },
  });
}
