export { idempotencyKey } from './command/idempotency-key.ts';
export { ApolloProvider, useApolloClient, useLazyQuery, useMutation, useQuery, useSubscription } from '@apollo/client/react';
export { createClient } from './client.ts';
export type { AnswerOf, Outcome, Refused, Thing } from './command/outcome.ts';
export { useCommand } from './command/use-command.ts';
export type { Command, CommandInput, CommandOptions } from './command/use-command.ts';
export { onSessionEnded, settleSignIn } from './session/re-sign-in.ts';
