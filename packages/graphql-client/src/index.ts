export { ApolloProvider, useApolloClient, useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react';
export { createClient } from './client.ts';
