import { ApolloClient } from '@apollo/client';
import { createCache } from './cache.ts';
import { sessionLink } from './session/session-link.ts';
import { trustedLink } from './trusted-link.ts';

/** The client that shell and remotes share; a new one for each acting role, so that nothing seen in one is left for another. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: sessionLink().concat(trustedLink()),
    // What is on screen is asked for again when a page is opened: other people move the same cases.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
