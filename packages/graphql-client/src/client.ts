import { ApolloClient } from '@apollo/client';
import { createCache } from './cache.ts';
import { trustedLink } from './trusted-link.ts';

/** The client that shell and remotes share. */
export function createClient(): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: trustedLink() });
}
