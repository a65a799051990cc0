import { GraphQLError } from 'graphql';

/** The acting role has no right to the operation at all. Says which operation, and nothing of any case. */
export const forbidden = (operation: string): GraphQLError =>
  new GraphQLError(`the acting role may not use ${operation}`, { extensions: { code: 'FORBIDDEN' } });

/** The request carries no valid viewer. */
export const unauthenticated = (): GraphQLError => new GraphQLError('sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
